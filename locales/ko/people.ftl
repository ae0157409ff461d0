## 사람
## 직함은 출처가 발표된 2025년 3월 당시의 것이다.
## 생존 인물의 이름은 한글 표기가 확립된 사람을 빼고 출처의 로마자 표기를 따르며,
## .reading에는 조사를 고르기 위한 끝소리만 한글로 적는다. .reading은 인쇄하지 않는다.

person-philippe-bertoux = 필립 베르투
    .role = 주한 프랑스 대사
    .sorted = 베르투, 필립
person-catherine-dumas = 카트린 뒤마
    .role = 프랑스 상원의원, { stakeholder-senate-group.short } 회장
    .sorted = 뒤마, 카트린
person-hong-joon-ho = 홍준호
    .role = { stakeholder-garok.short } 프랑스사무소장
    .sorted = { person-hong-joon-ho }
person-kim-hyoung-jin = 김형진
    .role = { stakeholder-garok.short } 프랑스사무소 선임전문위원
    .sorted = { person-kim-hyoung-jin }
person-choi-jai-chul = 최재철
    .role = 제1회 한불 포럼 당시 주프랑스 대한민국 대사
    .sorted = { person-choi-jai-chul }
person-geoffroy-boulard = Geoffroy Boulard
    .role = { place-paris-17 }청장
    .reading = 불라르
    .sorted = Boulard, Geoffroy
person-isabel-cordeiro = Isabel Cordeiro
    .role = { place-issy-les-moulineaux } 측 자료 협조자
    .reading = 코르데로
    .sorted = Cordeiro, Isabel
person-eric-legale = Eric Legale
    .role = { place-issy-les-moulineaux } 측 자료 협조자
    .reading = 르갈
    .sorted = Legale, Eric
person-lucyna-graviere = Lucyna Gravière
    .role = { place-auvergne-rhone-alpes } 측 자료 협조자
    .reading = 그라비에르
    .sorted = Gravière, Lucyna
person-elise-pereira-nunes = Elise Pereira Nunes
    .role = { place-tours } 측 자료 협조자
    .reading = 누네스
    .sorted = Pereira Nunes, Elise
person-jules-jean-louis = 쥘 장루이
    .role = 6·25전쟁에 자원 참전하여 전사한 { place-sanary-sur-mer } 출신 의사
    .sorted = 장루이, 쥘
person-olivier-debre = 올리비에 드브레
    .role = { place-suwon } 전시회의 주인공
    .sorted = 드브레, 올리비에

person-flavie-chalumeau-boisgibault = Flavie Chalumeau Boisgibault
    .role = 정책 보고서 공동 저자
    .reading = 부아지보
    .sorted = Chalumeau Boisgibault, Flavie

person-laure-gillot-assayag = Laure Gillot-Assayag
    .role = 정책 보고서 공동 저자
    .reading = 아사야그
    .sorted = Gillot-Assayag, Laure
