## 협력 분야

field-culture = 문화
    .short = 문화
    .summary = 거의 모든 협력 관계가 문화를 포함한다. { JOSA(place-limoges, "과/와") } { place-icheon }의 도자기, { JOSA(place-angouleme, "과/와") } { place-bucheon }의 만화, { JOSA(place-cannes, "과/와") } { place-busan }의 영화가 그러하다.
field-youth = 청소년과 교육
    .short = 청소년·교육
    .summary = 청소년 교류와 장학 사업은 협력 관계를 다음 세대로 이어 준다. { place-issy-les-moulineaux }, { place-tours }, { JOSA(place-enghien-les-bains, "은/는") } 협력 상대와 청소년 교류를 하고, { JOSA(place-paris-15, "은/는") } { place-seocho-gu } 학생을 맞이한다.
field-remembrance = 공유하는 역사와 추모
    .short = 역사·추모
    .summary = 함께 나누는 과거는 { JOSA(place-sanary-sur-mer, "과/와") } { place-hongcheon }, { JOSA(place-caen-memorial, "과/와") } { place-incheon-landing-memorial }처럼 전쟁일 수도 있고, { JOSA(place-versailles, "과/와") } { place-gyeongju }처럼 왕도의 역사일 수도 있다.
field-urban = 도시 문제, 생태 전환과 지속가능발전
    .short = 도시·생태
    .summary = 도시들은 짓고 이동하고 기후변화에 대비하는 방법을 서로 견준다. { place-paris-17 }의 생태지구, { place-tours }의 학교 녹지 조성과 자전거 시설, { place-issy-les-moulineaux }의 기후 예산이 있으며, { JOSA(place-seoul-digital-foundation, "과/와") } 함께할 스마트도시 시범 사업도 예정되어 있다.
field-business = 기업과 혁신
    .short = 기업·혁신
    .summary = 산업과 연구도 나름의 상대를 찾는다. { JOSA(place-grenoble-alpes, "과/와") } { JOSA(place-gumi, "은/는") } 이 분야를 협력의 바탕으로 삼았고, { JOSA(place-cannes, "과/와") } { JOSA(place-busan, "은/는") } 영화 산업에서 만난다. { JOSA(place-auvergne-rhone-alpes, "과/와") } { place-gyeongsangbuk-do } 사이에서는 기업이 앞장섰다.
field-administration = 행정
    .short = 행정
    .summary = 가장 눈에 띄지 않는 교류는 일하는 방식을 나누는 것이다. 전자정부, 도시계획, 물과 폐기물, 노인 돌봄, 영유아 정책이 그 대상이다. { place-issy-les-moulineaux }의 것을 본뜬 { place-guro-gu }의 장난감 도서관과, { JOSA(place-guro-gu, "을/를") } 본뜬 { place-issy-les-moulineaux }의 초고속 통신망은 생각이 어떻게 오가는지를 보여 준다.
