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
place-alsace = Alsace
    .other = 알자스
place-issy-les-moulineaux = Issy-les-Moulineaux
    .other = 이시레물리노
place-saint-mande = Saint-Mandé
    .other = 생망데
place-nantes = Nantes
    .other = 낭트
place-limoges = Limoges
    .other = 리모주
# allow(typed-figure .sorted): the number is part of the name
place-paris-15 = 15th arrondissement of { place-paris }
    .other = 파리 15구
    .sorted = { place-paris }, 15th arrondissement
place-nice = Nice
    .other = 니스
place-ile-de-france = Île-de-France
    .other = 일드프랑스
place-caen-memorial = Caen Memorial
    .other = 캉 기념관
place-auvergne-rhone-alpes = Auvergne-Rhône-Alpes
    .other = 오베르뉴론알프
place-montpellier-mediterranee = Montpellier Méditerranée Métropole
    .other = 몽펠리에 메디테라네 메트로폴
place-lille-metropole = Métropole européenne de Lille
    .other = 릴 유럽 메트로폴
place-tours = Tours
    .other = 투르
place-angouleme = Angoulême
    .other = 앙굴렘
# allow(typed-figure .sorted): the number is part of the name
place-paris-13 = 13th arrondissement of { place-paris }
    .other = 파리 13구
    .sorted = { place-paris }, 13th arrondissement
# allow(typed-figure .sorted): the number is part of the name
place-paris-17 = 17th arrondissement of { place-paris }
    .other = 파리 17구
    .sorted = { place-paris }, 17th arrondissement
# allow(typed-figure .sorted): the number is part of the name
place-paris-18 = 18th arrondissement of { place-paris }
    .other = 파리 18구
    .sorted = { place-paris }, 18th arrondissement
place-cannes = Cannes
    .other = 칸
place-grenoble-alpes = Grenoble-Alpes Métropole
    .other = 그르노블알프 메트로폴
place-paris-est-marne-bois = Paris Est Marne & Bois
    .other = 파리에스트마른에부아
place-enghien-les-bains = Enghien-les-Bains
    .other = 앙갱레뱅

## Korean side

place-hongcheon = Hongcheon
    .other = 홍천군
place-gyeongju = Gyeongju
    .other = 경주
place-seoul = Seoul
    .other = 서울
place-gyeongsangbuk-do = Gyeongsangbuk-do
    .other = 경상북도
place-guro-gu = Guro-gu
    .other = 구로구
place-suncheon = Suncheon
    .other = 순천
place-icheon = Icheon
    .other = 이천
place-seocho-gu = Seocho-gu
    .other = 서초구
place-daejeon = Daejeon
    .other = 대전
place-gyeonggi-do = Gyeonggi-do
    .other = 경기도
place-incheon-landing-memorial = Incheon Landing Memorial
    .other = 인천상륙작전기념관
place-daegu-fez = { place-daegu }-Gyeongbuk Free Economic Zone
    .other = 대구경북경제자유구역
place-daegu = Daegu
    .other = 대구
place-hwaseong = Hwaseong
    .other = 화성
place-suwon = Suwon
    .other = 수원
place-bucheon = Bucheon
    .other = 부천
place-seodaemun-gu = Seodaemun-gu
    .other = 서대문구
place-yangcheon-gu = Yangcheon-gu
    .other = 양천구
place-jung-gu = Jung-gu
    .other = 중구
place-busan = Busan
    .other = 부산
place-gumi = Gumi
    .other = 구미
place-seoul-digital-foundation = Seoul Digital Foundation
    .other = 서울디지털재단
place-gwangju = Gwangju
    .other = 광주
