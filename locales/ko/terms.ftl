## 용어

term-sister-city = 자매도시
    .definition = 다른 나라의 도시와 오래 이어 갈 결연을 공식으로 맺은 도시이다.
    .note = 한국어와 영어는 자매에, 프랑스어는 쌍둥이에 빗댄다. 가리키는 범위가 나라마다 달라 한쪽의 자매도시가 다른 쪽에서는 협약 상대에 그치기도 한다.
term-twinning = 자매결연
    .definition = 두 지방정부가 지속적인 교류를 약속하는 공식 행위 또는 그로써 생긴 관계이다.
    .note = { JOSA(place-paris, "은/는") } 한 도시와만 자매결연을 하지만, { JOSA(place-gyeongju, "은/는") } 양해각서도 자매결연으로 받아들인다.
term-friendship-pact = 우호협력협약
    .definition = 자매결연을 하지 않으면서 우의를 다지고 협력하기로 하는 합의이다.
    .note = { JOSA(place-paris, "과/와") } { place-seoul }의 관계가 이에 해당한다. 두 나라에서 자매결연과의 경계가 같지 않다.
term-memorandum = 양해각서
    .definition = 앞으로 협력할 뜻과 대강의 방향을 적은 문서이다.
    .note = { JOSA(place-versailles, "은/는") } 의향의 표시로, { JOSA(place-gyeongju, "은/는") } 자매결연으로 읽어 같은 문서의 무게가 서로 다르다.
term-decentralised-cooperation = 분권협력(지방정부 간 국제협력)
    .definition = 지방정부가 다른 나라의 지방정부와 벌이는 국제협력이다.
    .note = 프랑스의 제도 용어를 옮긴 말이다. 한국어로는 지방정부의 국제교류·협력이라고 풀어 쓰는 편이 이해하기 쉽다.
term-cooperation-agreement = 협력협정
    .definition = 정해진 분야에서 함께 일하기로 하고 그 내용을 정한 합의이다.
    .note = { JOSA(place-cannes, "과/와") } { place-busan }의 협정처럼 분야를 앞세우며, 결연 여부와는 별개이다.
