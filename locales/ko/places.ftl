## 장소와 기관의 이름
## 프랑스 지명은 외래어 표기법에 따라 적고, .other에는 로마자 이름을 둔다.

place-france = 프랑스
    .other = France
place-korea = 한국
    .other = Korea

## 프랑스 측

place-sanary-sur-mer = 사나리쉬르메르
    .other = Sanary-sur-Mer
place-versailles = 베르사유
    .other = Versailles
place-paris = 파리
    .other = Paris
place-alsace = 알자스
    .other = Alsace
place-issy-les-moulineaux = 이시레물리노
    .other = Issy-les-Moulineaux
place-saint-mande = 생망데
    .other = Saint-Mandé
place-nantes = 낭트
    .other = Nantes
place-limoges = 리모주
    .other = Limoges
# allow(typed-figure .sorted): 숫자는 이름의 일부이다
place-paris-15 = 파리 15구
    .other = 15e arrondissement de Paris
    .sorted = { place-paris } 15구
place-nice = 니스
    .other = Nice
place-ile-de-france = 일드프랑스
    .other = Île-de-France
place-caen-memorial = 캉 기념관
    .other = Mémorial de Caen
place-auvergne-rhone-alpes = 오베르뉴론알프
    .other = Auvergne-Rhône-Alpes
place-montpellier-mediterranee = 몽펠리에 메디테라네 메트로폴
    .other = Montpellier Méditerranée Métropole
place-lille-metropole = 릴 유럽 메트로폴
    .other = Métropole européenne de Lille
place-tours = 투르
    .other = Tours
place-angouleme = 앙굴렘
    .other = Angoulême
# allow(typed-figure .sorted): 숫자는 이름의 일부이다
place-paris-13 = 파리 13구
    .other = 13e arrondissement de Paris
    .sorted = { place-paris } 13구
# allow(typed-figure .sorted): 숫자는 이름의 일부이다
place-paris-17 = 파리 17구
    .other = 17e arrondissement de Paris
    .sorted = { place-paris } 17구
# allow(typed-figure .sorted): 숫자는 이름의 일부이다
place-paris-18 = 파리 18구
    .other = 18e arrondissement de Paris
    .sorted = { place-paris } 18구
place-cannes = 칸
    .other = Cannes
place-grenoble-alpes = 그르노블알프 메트로폴
    .other = Grenoble-Alpes Métropole
place-paris-est-marne-bois = 파리에스트마른에부아
    .other = Paris Est Marne & Bois
place-enghien-les-bains = 앙갱레뱅
    .other = Enghien-les-Bains

## 한국 측

place-hongcheon = 홍천군
    .other = Hongcheon
place-gyeongju = 경주
    .other = Gyeongju
place-seoul = 서울
    .other = Seoul
place-gyeongsangbuk-do = 경상북도
    .other = Gyeongsangbuk-do
place-guro-gu = 구로구
    .other = Guro-gu
place-suncheon = 순천
    .other = Suncheon
place-icheon = 이천
    .other = Icheon
place-seocho-gu = 서초구
    .other = Seocho-gu
place-daejeon = 대전
    .other = Daejeon
place-gyeonggi-do = 경기도
    .other = Gyeonggi-do
place-incheon-landing-memorial = 인천상륙작전기념관
    .other = Incheon Landing Memorial
place-daegu-fez = 대구경북경제자유구역
    .other = Daegu-Gyeongbuk Free Economic Zone
place-daegu = 대구
    .other = Daegu
place-hwaseong = 화성
    .other = Hwaseong
place-suwon = 수원
    .other = Suwon
place-bucheon = 부천
    .other = Bucheon
place-seodaemun-gu = 서대문구
    .other = Seodaemun-gu
place-yangcheon-gu = 양천구
    .other = Yangcheon-gu
place-jung-gu = 중구
    .other = Jung-gu
place-busan = 부산
    .other = Busan
place-gumi = 구미
    .other = Gumi
place-seoul-digital-foundation = 서울디지털재단
    .other = Seoul Digital Foundation
place-gwangju = 광주
    .other = Gwangju
