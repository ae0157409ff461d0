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
place-issy-les-moulineaux = 이시레물리노
    .other = Issy-les-Moulineaux
place-saint-mande = 생망데
    .other = Saint-Mandé
place-limoges = 리모주
    .other = Limoges
place-paris-15 = 파리 15구
    .other = Paris 15e arrondissement
place-nice = 니스
    .other = Nice
place-auvergne-rhone-alpes = 오베르뉴론알프
    .other = Auvergne-Rhône-Alpes
place-tours = 투르
    .other = Tours
place-angouleme = 앙굴렘
    .other = Angoulême
place-paris-17 = 파리 17구
    .other = Paris 17e arrondissement
place-cannes = 칸
    .other = Cannes
place-grenoble-alpes = 그르노블알프 메트로폴
    .other = Grenoble-Alpes Métropole
place-paris-est-marne-bois = 파리 에스트 마른에부아
    .other = Paris Est Marne & Bois
place-enghien-les-bains = 앙갱레뱅
    .other = Enghien-les-Bains

## 한국 측

place-hongcheon = 홍천
    .other = Hongcheon
place-gyeongju = 경주
    .other = Gyeongju
place-seoul = 서울
    .other = Seoul
place-gyeongsangbuk-do = 경상북도
    .other = Gyeongsangbuk-do
place-guro-gu = 구로구
    .other = Guro-gu
place-icheon = 이천
    .other = Icheon
place-seocho-gu = 서초구
    .other = Seocho-gu
place-daejeon = 대전
    .other = Daejeon
place-suwon = 수원
    .other = Suwon
place-bucheon = 부천
    .other = Bucheon
place-yangcheon-gu = 양천구
    .other = Yangcheon-gu
place-busan = 부산
    .other = Busan
place-gumi = 구미
    .other = Gumi
place-seoul-digital-foundation = 서울디지털재단
    .other = Seoul Digital Foundation
place-gwangju = 광주
    .other = Gwangju
