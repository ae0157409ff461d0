## 지방정부 간 협력 관계
## 제목은 프랑스 측, 한국 측 순서로 적는다.

# $since (date): 결연 시기
# $masks (number): 보낸 마스크 수
# $centenary-years (number): 수교 햇수
# allow(extra-variable .summary "centenary-years"): 한국어에는 centenary처럼 햇수를 품은 낱말이 없다
partnership-sanary-hongcheon = { place-sanary-sur-mer }–{ place-hongcheon }
    .summary = 수교 { $centenary-years }주년을 기리는 뜻이 있으며, 정책 보고서에 따르면 { $since }에 성사된 첫 자매결연이다. 6·25전쟁에 자원 참전하여 목숨을 잃은 { place-sanary-sur-mer } 출신 의사 { JOSA(person-jules-jean-louis, "을/를") } 기리며, { place-hongcheon }에는 그의 동상이 서 있다. 교류는 오랫동안 멈추어 있었으나, 코로나19 위기가 닥치자 { JOSA(place-hongcheon, "은/는") } { place-sanary-sur-mer }에 마스크 { $masks }장을 보냈다고 보고서는 전한다.

# $since (date): 양해각서 체결 연도
partnership-versailles-gyeongju = { place-versailles }–{ place-gyeongju }
    .summary = 옛 왕도인 두 도시가 { $since }에 양해각서에 서명하였다. 같은 문서를 놓고 { JOSA(place-gyeongju, "은/는") } 자매결연으로, { JOSA(place-versailles, "은/는") } 협력하겠다는 의향으로 읽는다. { stakeholder-garok }의 { person-kim-hyoung-jin } 선임전문위원이 전한 바에 따르면 이제 어느 쪽에서도 이 일을 기억하는 사람은 드물다고 한다. 협정은 휴면 상태이다.

# $since (date): 협정 체결 연도
partnership-paris-seoul = { place-paris }–{ place-seoul }
    .summary = { place-paris }시 누리집에 따르면 { place-paris }의 자매도시는 로마 하나뿐이고, 다른 도시와는 협정을 맺는다. 그래서 { JOSA(place-seoul, "과/와") }도 { $since }에 자매결연이 아니라 우호협력협정을 맺었다.

# $since (date): 시작 연도
# $merger (date): 알자스가 그랑테스트에 통합된 연도
partnership-alsace-gyeongbuk = { place-alsace }–{ place-gyeongsangbuk-do }
    .summary = { $since }에 시작된 { JOSA(place-alsace, "과/와") } { place-gyeongsangbuk-do }의 협력은 지역 간 협력의 길을 열었다. { JOSA(place-alsace, "은/는") } { $merger }부터 그랑테스트 레지옹에 속한다.

# $since (date): 결연 시기
# $young-people (number): 구로구를 찾은 이시레물리노 젊은이의 수
# $exchange (date): 그 교류가 있었던 연도
partnership-issy-guro = { place-issy-les-moulineaux }–{ place-guro-gu }
    .summary = { $since }에 자매결연을 한 두 도시는 번갈아 문화 행사를 연다. { place-issy-les-moulineaux }에서는 한 해 걸러 한국 문화 주간이, { place-guro-gu }에서는 그에 답하는 프랑스 축제가 열린다. { place-issy-les-moulineaux }에서는 요리와 서예를 배우고 전통 의상을 입어 보는 체험 교실이 열리며, 청소년도 오간다. { $exchange }에는 { place-issy-les-moulineaux }의 젊은이 { $young-people }명이 { JOSA(place-guro-gu, "을/를") } 방문하였다. 행정에서도 서로 배운다. { JOSA(place-guro-gu, "은/는") } { place-issy-les-moulineaux }의 영유아 복지에서 장난감 도서관 구상을 얻었고, { JOSA(place-issy-les-moulineaux, "은/는") } { JOSA(place-guro-gu, "을/를") } 본떠 초고속 통신망을 갖추었으며, { place-issy-les-moulineaux }의 기후 예산은 한국 대표단의 발길을 끈다.

# $since (date): 시작 연도
partnership-saint-mande-seoul = { place-saint-mande }–{ place-seoul }
    .summary = { JOSA(place-saint-mande, "과/와") } { place-seoul }의 협력 관계는 { $since }에 시작되었다. 출처는 이 사실만 전하며 함께한 활동은 설명하지 않는다.

# $since (date): 시작 연도
partnership-nantes-suncheon = { place-nantes }–{ place-suncheon }
    .summary = { JOSA(place-nantes, "과/와") } { JOSA(place-suncheon, "은/는") } { $since }부터 협력하고 있다. 함께한 일은 출처에 나오지 않는다.

# $since (date): 결연 연도
partnership-limoges-icheon = { place-limoges }–{ place-icheon }
    .summary = { $since }에 자매결연을 한 두 도시를 도자기가 잇는다. 양쪽 예술가가 전시회에서 작품을 선보이고 서로 만난다.

# $since (date): 시작 연도
partnership-paris15-seocho = { place-paris-15 } – { place-seocho-gu }
    .summary = 두 수도의 구 사이에 맺은 협력 관계로, 정책 보고서에 따르면 { $since }에 시작되었다. 장학 사업을 통하여 { place-seocho-gu } 학생이 { place-paris-15 }의 고등교육기관에서 공부한다.

# $since (date): 시작 연도
partnership-nice-daejeon = { place-nice }–{ place-daejeon }
    .summary = { JOSA(place-nice, "과/와") } { JOSA(place-daejeon, "은/는") } { $since }에 협력 관계를 맺었다. 그 내용은 출처에 언급되지 않는다.

# $since (date): 시작 연도
partnership-idf-gyeonggi = { place-ile-de-france }–{ place-gyeonggi-do }
    .summary = 몇 안 되는 광역 단위의 협력으로, { JOSA(place-ile-de-france, "과/와") } { JOSA(place-gyeonggi-do, "은/는") } { $since }부터 협력하고 있다. 공동 사업은 출처에 나오지 않는다.

# $since (date): 시작 연도
# $landing (date): 노르망디 상륙작전 시기
# $incheon-landing (date): 인천상륙작전 연도
partnership-caen-incheon = { place-caen-memorial } – { place-incheon-landing-memorial }
    .summary = 도시가 아니라 두 기념관 사이의 협력이다. 한쪽은 { $landing } 노르망디 상륙작전을, 다른 쪽은 6·25전쟁 때인 { $incheon-landing }의 인천상륙작전을 기억한다. 두 기관은 { $since }부터 협력하고 있다. 인천시는 인천상륙작전 기념행사를 노르망디의 기념식처럼 치르고자 캉과 협력하기를 바란다.

# $since (date): 시작 연도
partnership-aura-daegu = { place-auvergne-rhone-alpes }–{ place-daegu-fez }
    .summary = 레지옹과 경제자유구역이라는 보기 드문 짝으로, { $since }에 협력을 시작하였다. 그 밖의 내용은 출처에 나오지 않는다.

# $since (date): 체결 연도
partnership-montpellier-daegu = { place-montpellier-mediterranee } – { place-daegu }
    .summary = { JOSA(place-montpellier-mediterranee, "과/와") } { JOSA(place-daegu, "은/는") } { $since }에 협정을 체결하였다. 협정의 내용과 성과는 언급되지 않는다.

# $since (date): 체결 연도
partnership-lille-hwaseong = { place-lille-metropole } – { place-hwaseong }
    .summary = 이것도 메트로폴과 도시 사이의 협정으로, { $since }에 체결되었다. 두 곳의 교류는 출처에 언급되지 않는다.

# $since (date): 체결 연도
# $tours-fair (date): 수원 예술가가 참가한 투르 박람회의 연도
# $festival (date): 투르 한국 축제가 예고된 시기
# $exhibition (date): 올리비에 드브레 전시회의 연도
partnership-tours-suwon = { place-tours }–{ place-suwon }
    .summary = { $since }에 협정을 맺은 뒤 예술이 교류를 이끌었다. { $tours-fair } { place-tours } 박람회에는 { place-suwon }의 무용가와 음악가, 시각예술가가 참가하였고, 이 박람회는 최다 관람객 기록을 세웠다. { place-tours }의 첫 한국 축제는 { $festival }에 열린다고 예고되었다. { $exhibition } 여름에는 두 도시 현대미술센터의 협력으로 { place-suwon }에서 { person-olivier-debre } 전시회가 열렸다. 청소년 교류도 이루어지고 행정도 서로 배운다. { place-suwon } 공무원들은 { place-tours }의 학교 운동장 녹지 조성과 자전거 시설을 살펴보았다.

# $since (date): 시작 연도
# $visit (date): 앙굴렘 시장의 부천 축제 방문 연도
partnership-angouleme-bucheon = { place-angouleme }–{ place-bucheon }
    .summary = 만화가 먼저였다. { place-bucheon }의 만화 축제는 { place-angouleme }의 축제를 본보기로 삼았으며, { place-angouleme } 시장이 { $visit }에 그 축제를 찾았다. 협력 관계는 { $since }에 맺어졌다.

# $since (date): 시작 시기
partnership-paris13-seodaemun = { place-paris-13 } – { place-seodaemun-gu }
    .summary = 두 수도의 구인 { JOSA(place-paris-13, "과/와") } { JOSA(place-seodaemun-gu, "은/는") } { $since }에 협력을 시작하였다. 출처는 시작 시기만 밝히고 활동은 설명하지 않는다.

# $since (date): 시작 연도
# $areas (number): 양천구 프랑스 문화 축제의 주제 구역 수
# $festival (date): 그 축제의 시기
partnership-paris17-yangcheon = { place-paris-17 } – { place-yangcheon-gu }
    .summary = 이 협력 관계는 { person-catherine-dumas } 상원의원의 도움으로 { $since }에 시작되었다. { place-paris-17 }에서는 한국 음식 축제가 열리고, { place-yangcheon-gu } { place-paris }공원에서는 { $festival }에 주제 구역 { $areas }곳으로 꾸민 프랑스 문화 축제가 열렸다. 지속가능한 도시도 협력의 주제여서, 클리시바티뇰 생태지구 방문이 이루어졌고 그랑파리 메트로폴 및 폐기물 관리 기관 SYCTOM과 관계를 맺었다. 무엇보다 프랑스어 교육을 위한 학교 간 협력은 정책 보고서가 나올 당시 검토 단계에 있었다. { person-geoffroy-boulard } 구청장은 앞으로 밀집 도시가 기후변화와 인구 변화에 적응하는 방안을 함께 다루고자 한다.

# $since (date): 시작 시기
partnership-paris18-junggu = { place-paris-18 } – { place-jung-gu }
    .summary = { place-seoul } { JOSA(place-jung-gu, "은/는") } { $since }에 { place-france }의 협력 상대를 만났다. 출처에 나오는 것은 두 이름과 시기뿐이다.

# $since (date): 체결 연도
partnership-cannes-busan = { place-cannes }–{ place-busan }
    .summary = 두 도시는 저마다 세계적으로 이름난 영화제를 연다. { $since }에 체결한 협력협정도 영화와 영상 산업을 다룬다.

# $since (date): 시작 연도
partnership-grenoble-gumi = { place-grenoble-alpes } – { place-gumi }
    .summary = { $since }에 시작된 { JOSA(place-grenoble-alpes, "과/와") } { place-gumi }의 협력은 산업과 연구, 혁신을 주제로 한다.

# $since (date): 시작 시기
# $municipalities (number): 소속 코뮌 수
partnership-pemb-sdf = { place-paris-est-marne-bois } – { place-seoul-digital-foundation }
    .summary = 프랑스 측은 발드마른의 { $municipalities }개 코뮌이고, 한국 측은 디지털 분야의 재단이다. 협력은 { $since }에 시작되었으며, 스마트도시 해법의 시범 적용과 생태 전환을 목표로 한다.

partnership-enghien-gwangju = { place-enghien-les-bains }–{ place-gwangju }
    .summary = 청소년 교류가 { JOSA(place-enghien-les-bains, "과/와") } { JOSA(place-gwangju, "을/를") } 잇고 있다. 언제 시작되었는지는 출처에 적혀 있지 않다.

partnership-aura-gyeongbuk = { place-auvergne-rhone-alpes }–{ place-gyeongsangbuk-do }
    .summary = 기업이 서명보다 앞서갔다. 프랑스 레지옹과 { place-korea }의 도 사이에는 기업이 이끄는 탄탄한 비공식 교류가 이미 이루어지고 있으며, 디지털 기술, 로봇, 컴퓨팅, 미래 산업, 보건 분야의 협력이 예정되어 있다.
