### Names of places, and what French grammar needs to know of them.
### .article = le | la | l’ | les ; .gender = m | f ; .h = aspirated where nothing elides
### before the name (also a Y sounded as a consonant) ; .kind = country | region.
### A town without .article takes none (à Tours, de Tours, d’Issy-les-Moulineaux).
### .other = the name in Hangul.

## Countries
place-france = France
    .other = 프랑스
    .article = la
    .gender = f
    .kind = country
place-korea = Corée
    .other = 한국
    .article = la
    .gender = f
    .kind = country

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
place-paris-15 = { place-paris }{ "\u00A0" }15e
    .other = 파리 15구
place-nice = Nice
    .other = 니스
place-auvergne-rhone-alpes = Auvergne-Rhône-Alpes
    .other = 오베르뉴론알프
    .article = l’
    .gender = f
    .kind = region
place-tours = Tours
    .other = 투르
place-angouleme = Angoulême
    .other = 앙굴렘
place-paris-17 = { place-paris }{ "\u00A0" }17e
    .other = 파리 17구
place-cannes = Cannes
    .other = 칸
place-grenoble-alpes = Grenoble-Alpes Métropole
    .other = 그르노블알프 메트로폴
place-paris-est-marne-bois = Paris Est Marne & Bois
    .other = 파리 에스트 마른에부아
    .article = none
place-enghien-les-bains = Enghien-les-Bains
    .other = 앙갱레뱅

## Korean side
place-hongcheon = Hongcheon
    .other = 홍천
    .h = aspirated
place-gyeongju = Gyeongju
    .other = 경주
place-seoul = Séoul
    .other = 서울
place-gyeongsangbuk-do = Gyeongsangbuk-do
    .other = 경상북도
    .article = le
    .gender = m
    .kind = region
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
    .h = aspirated
place-busan = Busan
    .other = 부산
place-gumi = Gumi
    .other = 구미
place-seoul-digital-foundation = Fondation numérique de { place-seoul }
    .other = 서울디지털재단
    .article = la
    .gender = f
place-gwangju = Gwangju
    .other = 광주
