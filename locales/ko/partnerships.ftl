## 지방정부 간 협력 관계
## 제목은 프랑스 측, 한국 측 순서로 적는다.

# $since (date): 결연 시기
# $masks (number): 보낸 마스크 수
partnership-sanary-hongcheon = { place-sanary-sur-mer }–{ place-hongcheon }
    .summary = 한불 수교 한 세기를 계기로 { $since }에 성사된, 양국 지방정부 사이의 첫 결연이다. 그 바탕에는 6·25전쟁에 자원하여 참전하였다가 목숨을 잃은 { place-sanary-sur-mer } 출신 의사 { person-jules-jean-louis }의 기억이 있으며, { place-hongcheon }에는 그의 동상이 서 있다. 교류는 오랫동안 멈추어 있었지만, 코로나19 위기가 닥치자 { JOSA(place-hongcheon, "은/는") } { place-sanary-sur-mer }에 마스크 { $masks } 장을 보냈다.

# $since (date): 양해각서 체결 연도
partnership-versailles-gyeongju = { place-versailles }–{ place-gyeongju }
    .summary = 옛 왕도라는 공통점을 지닌 두 도시가 { $since }에 양해각서를 주고받았다. 같은 문서를 놓고 { JOSA(place-gyeongju, "은/는") } 자매결연으로, { JOSA(place-versailles, "은/는") } 협력하겠다는 의향으로 읽는다. 정책 보고서에서 { stakeholder-garok.short }의 { person-kim-hyoung-jin } 총괄 매니저가 전한 바로는 이제 어느 쪽에서도 이 일을 기억하는 사람은 드물다. 교류는 휴면 상태이다.

# $since (date): 협약 체결 연도
partnership-paris-seoul = { place-paris }–{ place-seoul }
    .summary = 두 수도는 { $since } 우호협력협약을 맺었다. { place-paris }시 누리집에 따르면 { place-paris }의 자매도시는 로마 하나뿐이고, 그 밖의 도시와는 협약의 형식을 취한다.

# $since (date): 시작 연도
# $merger (date): 알자스가 그랑테스트에 통합된 연도
partnership-alsace-gyeongbuk = { place-alsace }–{ place-gyeongsangbuk-do }
    .summary = 광역 단위에서 이루어진 첫 번째 협력으로, { $since }에 시작되었다. { place-alsace } 레지옹은 { $merger }부터 그랑테스트의 일부이다.

# $since (date): 결연 시기
# $young-people (number): 구로구를 찾은 이시레물리노 젊은이의 수
# $exchange (date): 그 교류가 있었던 연도
partnership-issy-guro = { place-issy-les-moulineaux }–{ place-guro-gu }
    .summary = { $since }에 맺은 이 자매결연에서 문화 행사는 양쪽을 오간다. { place-issy-les-moulineaux }에서는 한 해 걸러 한국 문화 주간이 열리고 { place-seoul } { JOSA(place-guro-gu, "은/는") } 프랑스 축제로 화답하며, 요리·서예·전통 의상 체험 교실이 곁들여진다. 청소년 교류로는 { $exchange }에 { place-issy-les-moulineaux }의 젊은이 { $young-people }명이 { JOSA(place-guro-gu, "을/를") } 방문하였다.

        행정에서도 서로 배운다. { JOSA(place-guro-gu, "은/는") } { place-issy-les-moulineaux }의 영유아 복지에서 장난감 도서관 구상을 얻었고, { JOSA(place-issy-les-moulineaux, "은/는") } 초고속 통신망을 { place-guro-gu }의 것을 본떠 갖추었으며, 그 기후 예산은 한국 대표단의 발길을 끈다.

# $since (date): 시작 연도
partnership-saint-mande-seoul = { place-saint-mande }–{ place-seoul }
    .summary = { JOSA(place-saint-mande, "과/와") } { place-seoul }의 협력 관계는 { $since }에 시작되었으나, 이후의 활동은 출처에 나오지 않는다.

# $since (date): 시작 연도
partnership-nantes-suncheon = { place-nantes }–{ place-suncheon }
    .summary = { $since } { JOSA(place-nantes, "과/와") } { JOSA(place-suncheon, "이/가") } 협력하기로 하였다는 사실 말고는, 정책 보고서가 전하는 교류 내용이 없다.

# $since (date): 결연 연도
partnership-limoges-icheon = { place-limoges }–{ place-icheon }
    .summary = 도자기가 두 도시를 잇는다. { $since } 자매결연을 한 { JOSA(place-limoges, "과/와") } { JOSA(place-icheon, "은/는") } 양쪽 예술가의 작품을 전시하고 작가들이 서로 만나는 자리를 마련한다.

# $since (date): 시작 연도
partnership-paris15-seocho = { place-paris-15 } – { place-seocho-gu }
    .summary = { $since }에 시작된 협력의 중심은 장학 사업이다. { place-seoul } { place-seocho-gu } 학생은 이를 통해 { place-paris-15 }의 고등교육기관에서 공부할 수 있다.

# $since (date): 시작 연도
partnership-nice-daejeon = { place-nice }–{ place-daejeon }
    .summary = { place-nice }의 협력 상대는 { $since }부터 { place-daejeon }이지만, 두 도시가 함께 벌인 사업은 자료에서 찾을 수 없다.

# $since (date): 시작 연도
partnership-idf-gyeonggi = { place-ile-de-france }–{ place-gyeonggi-do }
    .summary = { place-ile-de-france } 레지옹은 { $since } { JOSA(place-gyeonggi-do, "과/와") } 지역 간 협력을 시작하였으며, 그 내용을 알려 주는 기록은 출처에 없다.

# $since (date): 시작 연도
# $landing (date): 노르망디 상륙 시기
partnership-caen-incheon = { place-caen-memorial } – { place-incheon-landing-memorial }
    .summary = 한쪽은 { $landing } 노르망디 상륙을, 다른 쪽은 6·25전쟁 때의 인천 상륙을 기억하는 곳이다. 두 기관은 { $since } 손을 잡았고, 인천 측은 기념행사를 두고 캉 측과 협력하기를 바란다.

# $since (date): 시작 연도
partnership-aura-daegu = { place-auvergne-rhone-alpes }–{ place-daegu-fez }
    .summary = { place-auvergne-rhone-alpes } 레지옹이 { $since } 지역 간 협력의 상대로 삼은 곳은 { place-daegu-fez }이다. 구체적인 활동은 알려져 있지 않다.

# $since (date): 체결 연도
partnership-montpellier-daegu = { place-montpellier-mediterranee } – { place-daegu }
    .summary = { JOSA(place-daegu, "은/는") } { $since } { JOSA(place-montpellier-mediterranee, "과/와") } 협정을 체결하였다. 출처는 체결 사실만 전한다.

# $since (date): 체결 연도
partnership-lille-hwaseong = { place-lille-metropole } – { place-hwaseong }
    .summary = { JOSA(place-lille-metropole, "과/와") } { place-hwaseong } 사이에는 { $since }에 맺은 협정이 있으나, 그에 따른 교류는 출처에서 언급되지 않는다.

# $since (date): 체결 연도
# $tours-fair (date): 수원 예술가가 참가한 투르 박람회의 연도
# $festival (date): 투르 한국 축제가 예고된 시기
# $exhibition (date): 올리비에 드브레 전시회의 연도
partnership-tours-suwon = { place-tours }–{ place-suwon }
    .summary = { $since }에 협정을 맺은 뒤 예술이 교류를 이끌었다. { $tours-fair } { place-tours } 박람회에는 { place-suwon }의 무용가, 음악가, 시각예술가가 참가하였고, 이 박람회는 최다 관람객 기록을 세웠다. { $exhibition } 여름에는 두 도시 현대미술센터의 제휴로 { place-suwon }에서 { person-olivier-debre } 전시회가 열렸으며, { place-tours }의 첫 한국 축제는 { $festival }에 열린다고 예고되었다.

        청소년 교류도 이루어진다. { place-suwon } 공무원들은 { place-tours }의 학교 운동장 녹화와 자전거 시설을 살펴보았다.

# $since (date): 시작 연도
# $visit (date): 앙굴렘 시장의 부천 축제 방문 연도
partnership-angouleme-bucheon = { place-angouleme }–{ place-bucheon }
    .summary = 만화 축제가 인연을 만들었다. { place-bucheon }의 축제는 { place-angouleme }의 축제를 본보기로 하였으며, { place-angouleme } 시장이 { $visit }에 { place-bucheon } 축제를 찾았다. 협력 관계가 맺어진 것은 { $since }이다.

# $since (date): 시작 시기
partnership-paris13-seodaemun = { place-paris-13 } – { place-seodaemun-gu }
    .summary = { JOSA(place-paris, "과/와") } { place-seoul }의 구끼리 짝을 이룬 사례로, { JOSA(place-paris-13, "과/와") } { JOSA(place-seodaemun-gu, "은/는") } { $since }에 협력을 시작하였다. 함께한 활동에 관한 기록은 없다.

# $since (date): 시작 연도
# $areas (number): 양천구 프랑스 문화 축제의 주제 구역 수
# $festival (date): 그 축제의 시기
partnership-paris17-yangcheon = { place-paris-17 } – { place-yangcheon-gu }
    .summary = { person-catherine-dumas } 상원의원의 주선으로 { $since }에 시작되었다. { place-paris-17 }에서는 한국 음식 축제가 열리고, { place-seoul } { place-yangcheon-gu } 파리공원에서는 { $festival }에 주제 구역 { $areas }곳으로 꾸민 프랑스 문화 축제가 열렸다.

        도시 정책에서는 클리시바티뇰 생태지구를 견학하고, 그랑파리 메트로폴 및 폐기물 처리 기관 SYCTOM과 관계를 맺었다. 학교 간 교류는 검토 단계에 있다.

# $since (date): 시작 시기
partnership-paris18-junggu = { place-paris-18 } – { place-jung-gu }
    .summary = { $since }에 { JOSA(place-paris-18, "이/가") } 협력 상대로 맞은 곳은 { place-seoul } { place-jung-gu }이며, 어떤 사업이 뒤따랐는지는 출처가 밝히지 않는다.

# $since (date): 체결 연도
partnership-cannes-busan = { place-cannes }–{ place-busan }
    .summary = 저마다 세계적으로 이름난 영화제를 여는 두 도시이다. { $since }에 체결한 협력협정은 영화와 영상 산업을 다룬다.

# $since (date): 시작 연도
partnership-grenoble-gumi = { place-grenoble-alpes } – { place-gumi }
    .summary = 산업과 연구, 혁신이 { $since }에 맺어진 { JOSA(place-grenoble-alpes, "과/와") } { place-gumi } 간 협력의 주제이다.

# $since (date): 시작 시기
# $municipalities (number): 소속 코뮌 수
partnership-pemb-sdf = { place-paris-est-marne-bois } – { place-seoul-digital-foundation }
    .summary = 발드마른의 { $municipalities }개 코뮌으로 이루어진 { JOSA(place-paris-est-marne-bois, "은/는") } { $since } { JOSA(place-seoul-digital-foundation, "과/와") } 협력을 시작하였다. 스마트도시 해법의 시범 적용과 생태 전환이 그 내용이다.

partnership-enghien-gwangju = { place-enghien-les-bains }–{ place-gwangju }
    .summary = 청소년 교류가 { JOSA(place-enghien-les-bains, "과/와") } { JOSA(place-gwangju, "을/를") } 잇고 있다. 언제 시작되었는지는 정책 보고서에 적혀 있지 않다.

partnership-aura-gyeongbuk = { place-auvergne-rhone-alpes }–{ place-gyeongsangbuk-do }
    .summary = 협력 체결은 아직 예정 단계이나, 기업이 앞장선 비공식 교류는 이미 탄탄하다. 대상 분야는 디지털 기술, 로봇, 컴퓨팅, 미래 산업, 보건이다.
