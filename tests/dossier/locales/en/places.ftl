### Names of places, and of the institutions that stand for a place.
### `.other` is the Hangul form.

## Countries

place-france = France
    .other = 프랑스
place-korea = Korea
    .other = 한국

## French side

place-sanary-sur-mer = Sanary-sur-Mer
    .other = 사나리쉬르메르
place-versailles = Versailles
    .other = 베르사유
place-paris = Paris
    .other = 파리
place-issy-les-moulineaux = Issy-les-Moulineaux
    .other = 이시레물리노
place-saint-mande = Saint-Mandé
    .other = 생망데
place-limoges = Limoges
    .other = 리모주
place-paris-15 = Paris 15th
    .other = 파리 15구
place-nice = Nice
    .other = 니스
place-auvergne-rhone-alpes = Auvergne-Rhône-Alpes
    .other = 오베르뉴론알프
place-tours = Tours
    .other = 투르
place-angouleme = Angoulême
    .other = 앙굴렘
place-paris-17 = Paris 17th
    .other = 파리 17구
place-cannes = Cannes
    .other = 칸
place-grenoble-alpes = Grenoble-Alpes Métropole
    .other = 그르노블알프 메트로폴
place-paris-est-marne-bois = Paris Est Marne & Bois
    .other = 파리 에스트 마른에부아
place-enghien-les-bains = Enghien-les-Bains
    .other = 앙갱레뱅

## Korean side

place-hongcheon = Hongcheon
    .other = 홍천
place-gyeongju = Gyeongju
    .other = 경주
place-seoul = Seoul
    .other = 서울
place-gyeongsangbuk-do = Gyeongsangbuk-do
    .other = 경상북도
place-guro-gu = Guro-gu
    .other = 구로구
place-icheon = Icheon
    .other = 이천
place-seocho-gu = Seocho-gu
    .other = 서초구
place-daejeon = Daejeon
    .other = 대전
place-suwon = Suwon
    .other = 수원
place-bucheon = Bucheon
    .other = 부천
place-yangcheon-gu = Yangcheon-gu
    .other = 양천구
place-busan = Busan
    .other = 부산
place-gumi = Gumi
    .other = 구미
place-seoul-digital-foundation = Seoul Digital Foundation
    .other = 서울디지털재단
place-gwangju = Gwangju
    .other = 광주
