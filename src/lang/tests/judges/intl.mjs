// What Node's Intl says for one row of formats.tsv; used by judge.mjs.

export const escape = (text) =>
  text.replace(/[\u00a0\u202f\u2007\u2009\u200e\u200f]/g, (c) => "\\u" + c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0"));

export const unescape = (text) =>
  text.replace(/\\u([0-9A-F]{4})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));

/** English without a region is British, as in `Formatter::new`. */
const locale = (language) => (language === "en" ? "en-GB" : language);

const decimals = (value) => (value.split(".")[1] ?? "").length;

/** The Intl answer, or `undefined` where Intl has no such function. */
export function recompute(name, language, args, source = "") {
  const lang = locale(language);
  const [first, ...rest] = args.split(" ");
  const option = (key) => rest.find((word) => word.startsWith(key + "="))?.slice(key.length + 1);
  switch (name) {
    case "number": {
      const options = { useGrouping: rest.includes("plain") ? false : "auto" };
      if (rest.includes("abbreviated")) {
        Object.assign(options, { notation: "compact", maximumFractionDigits: 3 });
      } else if (rest.includes("long")) {
        Object.assign(options, { notation: "compact", compactDisplay: "long", maximumFractionDigits: 3 });
        delete options.useGrouping;
      } else {
        options.minimumFractionDigits = decimals(first);
        options.maximumFractionDigits = decimals(first);
      }
      if (option("min") !== undefined) {
        options.minimumFractionDigits = Number(option("min"));
        options.maximumFractionDigits = Math.max(Number(option("min")), decimals(first));
      }
      if (option("max") !== undefined) {
        options.maximumFractionDigits = Number(option("max"));
        options.minimumFractionDigits = Number(option("min") ?? 0);
      }
      return new Intl.NumberFormat(lang, options).format(first);
    }
    case "percent":
      // The digits are moved in text: 0.1 × 0.01 is not exact in binary.
      return new Intl.NumberFormat(lang, { style: "percent", minimumFractionDigits: decimals(first), maximumFractionDigits: decimals(first) })
        .format(`${first}e-2`);
    case "money": {
      const [currency, notation] = rest;
      return new Intl.NumberFormat(lang, {
        style: "currency",
        currency,
        currencyDisplay: notation === "long" ? "name" : "symbol",
        trailingZeroDisplay: "stripIfInteger",
      }).format(first);
    }
    case "date": {
      const figures = source.includes("2-digit fields") ? "2-digit" : "numeric";
      const fields = (precision) => {
        const day = precision > 2 ? { day: "numeric" } : {};
        const month = (length) => (precision > 1 ? { month: length, ...day } : {});
        const short = { year: "numeric", ...month(figures), ...(precision > 2 ? { day: figures } : {}) };
        return {
          full: { weekday: "long", year: "numeric", ...month("long") },
          long: { year: "numeric", ...month("long") },
          medium: { dateStyle: "medium" },
          short,
          year: { year: "numeric" },
          month: { month: "long" },
          weekday: { weekday: "long" },
          "month-day": { month: "long", day: "numeric" },
          "short-month-day": { month: "numeric", day: "numeric" },
          "weekday-month-day": { weekday: "long", month: "long", day: "numeric" },
        }[rest[0]];
      };
      const [start, end] = first.split("/").map((point) => point.split("-").map(Number));
      const date = ([year, month, day]) => {
        const date = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1, 12));
        date.setUTCFullYear(year);
        return date;
      };
      const formatter = new Intl.DateTimeFormat(lang, { ...fields(start.length), timeZone: "UTC" });
      return end ? formatter.formatRange(date(start), date(end)) : formatter.format(date(start));
    }
    case "range": {
      const options = rest.includes("percent") ? { style: "percent" } : {};
      if (rest.includes("long")) Object.assign(options, { notation: "compact", compactDisplay: "long" });
      const scale = rest.includes("percent") ? 100 : 1;
      return new Intl.NumberFormat(lang, options).formatRange(Number(first) / scale, Number(rest[0]) / scale);
    }
    case "list": {
      const type = { and: "conjunction", or: "disjunction", unit: "unit" }[first];
      const items = rest.join(" ").split(";").filter((item) => item !== "");
      return new Intl.ListFormat(lang, { type, style: "long" }).format(items);
    }
    case "plural":
      // V8 does not pass the notation on to the plural rules.
      if (rest.includes("long")) return undefined;
      return new Intl.PluralRules(lang, { minimumFractionDigits: decimals(first), maximumFractionDigits: decimals(first) }).select(Number(first));
    case "ordinal": {
      if (language.slice(0, 2) !== "en") return undefined;
      const suffix = { one: "st", two: "nd", few: "rd", other: "th" };
      return first + suffix[new Intl.PluralRules(lang, { type: "ordinal" }).select(Number(first))];
    }
    case "duration":
      return new Intl.NumberFormat(lang, { style: "unit", unit: rest[0] ?? "year", unitDisplay: "long" })
        .format(first);
    case "unit":
      if (!Intl.supportedValuesOf("unit").includes(rest[0])) return undefined;
      return new Intl.NumberFormat(lang, { style: "unit", unit: rest[0], unitDisplay: rest[1] ?? "short" })
        .format(first);
    default:
      return undefined;
  }
}
