# The program in a container: no root, and no network when it runs.
#
#   docker build --tag briefing --build-arg COMMIT="$(git rev-parse HEAD)" .
#   docker run --rm --network none --user "$(id -u):$(id -g)" --volume "$PWD:/dossier" briefing build

ARG RUST=1.95
ARG DEBIAN=bookworm

FROM rust:${RUST}-slim-${DEBIAN} AS build
WORKDIR /src
COPY . .
ARG COMMIT=""
RUN BRIEFING_COMMIT="$COMMIT" cargo install --locked --path . --root /out
RUN bash .ci/dist /out/bin/briefing /out/dist

FROM debian:${DEBIAN}-slim
COPY --from=build /out/bin/briefing /usr/local/bin/briefing
COPY --from=build /out/dist/licences.txt /usr/share/doc/briefing/copyright
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin briefing
USER 10001:10001
WORKDIR /dossier
ENTRYPOINT ["briefing"]
CMD ["--help"]
