## 협력 분야

field-culture = 문화
    .short = 문화
    .summary = 거의 모든 협력 관계에 들어 있는 분야이다. { JOSA(place-cannes, "과/와") } { place-busan }의 영화, { JOSA(place-angouleme, "과/와") } { place-bucheon }의 만화, { JOSA(place-limoges, "과/와") } { place-icheon }의 도자기가 대표적이다.
field-youth = 청소년과 교육
    .short = 청소년·교육
    .summary = 청소년 교류와 장학 사업, 학교 간 교류를 아우른다. { JOSA(place-enghien-les-bains, "과/와") } { place-gwangju }에서는 청소년이 오가고, { place-seocho-gu } 학생은 { place-paris-15 }에서 공부한다.
field-urban = 도시와 생태 전환
    .short = 도시·생태
    .summary = 도시 문제와 생태 전환, 지속가능발전을 다루는 분야이다. { JOSA(place-suwon, "은/는") } { place-tours }의 학교 운동장 녹화를 살펴보았고, { JOSA(place-paris-est-marne-bois, "과/와") } { JOSA(place-seoul-digital-foundation, "은/는") } 스마트도시 해법을 시험한다.
field-business = 기업과 혁신
    .short = 기업·혁신
    .summary = 기업 활동, 연구, 신기술이 여기에 든다. { JOSA(place-grenoble-alpes, "과/와") } { JOSA(place-gumi, "은/는") } 산업과 혁신을, { JOSA(place-cannes, "과/와") } { JOSA(place-busan, "은/는") } 영상 산업을 함께 다룬다.
