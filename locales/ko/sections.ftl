## 장과 절

# $relations (date): 수교 연도
# $anniversary-140 (date): 수교 140주년
# $years-of-relations (number): 수교 햇수
section-cover = 한불 관계 { DATETIME($relations, style: "short") }~{ DATETIME($anniversary-140, style: "short") }
    .lead = 자매도시와 지방정부 국제협력으로 읽는 두 나라의 교류
    .note = 수교 { $years-of-relations }년

# $relations (date): 수교 연도
# $anniversary-140 (date): 수교 140주년
# $years-of-relations (number): 수교 햇수
# $france-korea-year (date): 한불 상호교류의 해
# $partnerships-signed (number): 서명한 협력 관계의 수(가까이)
# $agreements-official (number): 공식화된 협정 수(약)
# $agreements-active (number): 매우 활발한 협정 수(미만)
# $new-partnerships (number): 2021년부터 2024년 초까지 맺은 협력 관계의 수
# $brief-published (date): 정책 보고서가 발표된 달
section-essentials = 한눈에 보기
    .lead =
        { $relations }에 수교한 { JOSA(place-france, "과/와") } { JOSA(place-korea, "은/는") } { $anniversary-140 }에 함께한 { $years-of-relations }년을 돌아본다. 정부가 써 온 역사 곁에는 도시와 구, 메트로폴, 레지옹과 도, 기관이 써 온 또 하나의 역사가 있다. 이 자료집은 그 두 번째 역사를 다룬다. 누가 누구와 이어져 있고, 무엇을 함께 하며, 무엇이 이를 가로막고, 무엇이 도움이 될지를 살펴본다.

        이 자료집은 { JOSA(place-korea, "과/와") } 유럽의 교류를 위한 단체 KEY가 { $brief-published }에 발표한 정책 보고서를 바탕으로 한다. 보고서의 주제는 한 나라가 다른 나라를 끌어당기는 매력, 곧 소프트 파워이다. 시민에게 자기 도시보다 가까운 것은 없기에 자매도시도 그 일부이지만, 이 점은 아직 잘 알려져 있지 않다.

        보고서의 집계로는 두 나라의 지방정부가 맺은 협력 관계가 { $partnerships-signed }건에 가깝다. { stakeholder-garok }의 { person-kim-hyoung-jin } 선임전문위원은 공식화된 협정을 약 { $agreements-official }건으로 꼽으며, 그중 매우 활발한 것은 { $agreements-active }건에 못 미친다고 한다. { $france-korea-year } 한불 상호교류의 해는 협력 관계가 가파르게 늘기 시작한 때와 겹쳤고, 보고서가 다루는 가장 최근의 몇 해에 { $new-partnerships }건이 새로 더해졌다.
    .note = 직함과 명칭은 정책 보고서가 발표된 { $brief-published } 당시의 것이다.

# $partnerships-signed (number): 서명한 협력 관계의 수(가까이)
# $agreements-official (number): 공식화된 협정 수(약)
# $agreements-active (number): 매우 활발한 협정 수(미만)
# $agreements-dormant (percent): 휴면 협정의 비율(초과)
# $new-partnerships (number): 2021년부터 2024년 초까지 맺은 협력 관계의 수
# $growth-factor (number): 1980년부터 2020년까지 늘어난 배수
section-counts = 두 가지 집계
    .lead =
        협력 관계는 몇 건인가. 출처는 두 가지로 답한다. 정책 보고서의 저자들은 지금까지 맺은 협력 관계가 { $partnerships-signed }건에 가깝다고 한다. 저자들과 면담한 { stakeholder-garok.short }의 { person-kim-hyoung-jin } 선임전문위원은 공식화된 협정을 약 { $agreements-official }건으로 보고, 매우 활발한 것은 { $agreements-active }건에 미치지 못하며 절반이 넘는 협정이 휴면에 가깝다고 한다({ $agreements-dormant } 초과). 앞의 합계는 서명한 건수를, 뒤의 합계는 공식 지위를 지닌 협정을 센 것이다. 어느 쪽도 다른 쪽을 바로잡지 않으므로 이 자료집은 둘을 합치지 않는다.

        증가 추세만은 분명하다. 정책 보고서에 따르면 협력 관계는 { $growth-factor-period } 사이에 { $growth-factor }배가 되었으며 { $steep-rise }부터 가파르게 늘었다. 다만 보고서는 무엇을 기준으로 하였는지 밝히지 않는다. { $new-partnerships-period } 초까지 새로 맺은 것은 { $new-partnerships }건이라고 하지만 이름이 나오는 것은 { $new-partnerships-named }건뿐이어서, 나머지 하나는 이 자료집의 목록에도 없다.

# $relations (date): 수교 연도
# $centenary (date): 수교 100주년
# $anniversary-130 (date): 수교 130주년
# $anniversary-140 (date): 수교 140주년
# $france-korea-year (date): 한불 상호교류의 해
# $events-2016 (number): 두 나라에서 열린 행사 수
# $participants-2016 (number): 한국의 참가자 수(가까이)
# $film-tour (number): 순회 상영한 영화 수
# $compared-with-germany (number): 독일과 견준 배수(가까이)
# $pacts-with-japan (number): 일본과 맺은 우호협정 수(약)
# $pacts-with-china (number): 중국과 맺은 우호협정 수(약)
# $uclg-founded (date): 세계지방정부연합이 창립된 해
# allow(extra-variable .lead "centenary-years"): 한국어에는 centenary처럼 햇수를 품은 낱말이 없다
# allow(typed-name .lead "프랑스"): 투르 드 프랑스와 프랑스 알룸니는 이름이다
# allow(typed-name .lead "투르"): 경기의 이름이며 도시 투르가 아니다
section-context = 배경
    .lead =
        { JOSA(place-france, "과/와") } { JOSA(place-korea, "은/는") } { $relations }에 외교 관계를 맺었고, 그 뒤로 수교를 기념하는 해마다 관계가 깊어졌다. 수교 { $centenary-years }주년인 { $centenary }에는 첫 자매결연이 이루어졌다. 수교 { $anniversary-130-years }주년인 { JOSA($anniversary-130, "은/는") } { $france-korea-year } 한불 상호교류의 해 기간에 들었다. { stakeholder-french-embassy }에 따르면 그해 두 나라에서 모두 { $events-2016 }건의 행사가 열렸으며, { place-korea }에서만 { NUMBER($participants-2016, notation: "long") } 명 가까이 참여하였다. 프랑스 영화 { $film-tour }편이 { place-korea }의 { $film-tour-cities }개 도시를 돌며 개봉에 앞서 상영되었고, 투르 드 프랑스의 한 구간이 { place-korea }에서 펼쳐졌으며, 프랑스 유학 동문 네트워크인 프랑스 알룸니(France Alumni)도 { place-korea }에서 출범하였다. 수교 { $anniversary-140-years }주년인 { JOSA($anniversary-140, "이/가") } 이 자료집을 내는 계기이다.

        현대의 자매결연은 제2차 세계대전 뒤 { JOSA(place-france, "과/와") } 독일의 도시들 사이에서 태어났다. { place-korea }의 도시들은 그보다 늦었다. { NUMBER($opening-decade, useGrouping: "false") }년대에 도시 성장과 민주화 속에서 바깥으로 눈을 돌렸고, 나중에 { $uclg-founded }에 창립된 세계지방정부연합(UCLG)과 같은 국제 네트워크에 들어갔다. 오늘날에는 ‘{ CENTURY($century) } 포괄적 동반자 관계’가 지방 교류를 우선 과제로 삼는다.

        견주어 보면 이 수치의 뜻이 드러난다. 한국 지방정부가 { JOSA(place-france, "과/와") } 맺은 협력 관계는 독일과 맺은 것의 { $compared-with-germany }배에 가깝다. 그러나 한국 지방정부의 주된 상대는 미국, 일본, 중국에 있으며 베트남과 필리핀의 비중도 커지고 있다. 한편 프랑스 지방정부는 일본과 약 { $pacts-with-japan }건, 중국과 약 { $pacts-with-china }건의 우호협정을 맺고 있다. { JOSA(place-korea, "은/는") } 아직 뒤처져 있으나 그 차이는 줄어들고 있다.

        정책 보고서에 따르면 여기에 걸린 것은 소프트 파워이며, 그 가운데 지방정부의 몫은 잘 알려져 있지 않다. 시민과 가까운 지방정부는 축제, 장학금, 음식, 전시회처럼 손에 잡히는 것으로 한 나라를 알린다. 젊은 세대를 { JOSA(place-korea, "으로/로") } 이끄는 것은 한류이다.

# $relations (date): 수교 연도
# $anniversary-140 (date): 수교 140주년
# $growth-factor (number): 1980년부터 2020년까지 늘어난 배수
# $new-partnerships (number): 2021년부터 2024년 초까지 맺은 협력 관계의 수
section-chronology = 협력 관계 하나하나
    .lead = { $relations }부터 { $anniversary-140 }까지를 시기별로 나눈다. 협력 관계는 저마다 시작된 시기에 종류와 분야, 출처가 전하는 모든 내용과 함께 실려 있다. 정책 보고서에 따르면 그 수는 { $growth-factor-period } 사이에 { $growth-factor }배로 늘었다. 보고서가 { $new-partnerships-period }에 집계한 새 협력 관계 { $new-partnerships }건 가운데 이름이 나오는 { $new-partnerships-named }건을 여기에 싣는다.

section-stakeholders = 관계 기관
    .lead = 도시는 서명하지만 혼자 하는 일은 드물다. 대사관, 의원 모임, 시도지사의 협의체, 정부 부처, 지방정부 연합이 이들이 만나고 활동하고 관계를 이어 가도록 돕는다.

section-fields = 협력 분야
    .lead = 협력 상대들은 무엇을 함께 하는가. 시민 축제에서 행정 방법의 조용한 교환에 이르기까지 다양하며, 여러 분야를 아우르는 협력 관계가 많다.

section-challenges = 과제
    .lead = 선의는 넘치지만 결실은 그만 못하다. 여기에 실은 어려움은 출처가 지적하고 근거를 제시한 것으로, 돈 못지않게 관행과 말에 관한 것이다.

section-answers = 해법
    .lead = 같은 출처가 나아갈 길을 제시하며, 그 일부는 저자들이 면담한 이들의 경험에서 나왔다.

# $relations (date): 수교 연도
# $centenary (date): 수교 100주년
# $anniversary-130 (date): 수교 130주년
# $anniversary-140 (date): 수교 140주년
# $years-of-relations (number): 수교 햇수
# $agreements-dormant (percent): 휴면 협정의 비율(초과)
# allow(extra-variable .lead "centenary-years"): 한국어에는 centenary처럼 햇수를 품은 낱말이 없다
section-outlook = 전망
    .lead =
        수교를 기념하는 해는 이 역사의 전환점이었다. 수교 { $centenary-years }주년인 { $centenary }에는 첫 자매결연이 이루어졌고, 수교 { $anniversary-130-years }주년인 { $anniversary-130 }에는 협력 관계가 가파르게 늘고 있었다. { $relations }부터 { $years-of-relations }년이 지난 { $anniversary-140 }도, 기념행사가 무언가를 남긴다면, 다시 시작이 될 수 있다.

        가장 분명한 일은 가장 가까이에 있다. { stakeholder-garok.short }의 { person-kim-hyoung-jin } 선임전문위원이 정책 보고서에서 추산한 대로 공식화된 협정 가운데 휴면에 가까운 것이 절반({ $agreements-dormant })을 넘는다면, 새로 만들기에 앞서 깨울 기존 협정이 많다. 양쪽이 공유하는 목표, 시청이나 극장, 연구실이나 기업에서 이를 자기 일로 여기는 사람, 뚜렷한 주제로 하는 첫 교류만 있으면 오랜 우정에 아직 할 이야기가 남았는지 알 수 있다.

        방문과 방문 사이에는 온라인 세미나가 대화를 이어 준다. 정부 사이에 이견이 생기더라도 도시는 서로 이야기할 수 있다. { person-kim-hyoung-jin } 선임전문위원이 전한 바에 따르면 { person-hong-joon-ho } 프랑스사무소장은 지방정부 자체를 두 나라를 잇는 끈으로 본다. 두 국가가 연 관계는 이제 도시 사이에서도 살아 있다. 수교 기념은 이를 말하기에 좋은 때이고, 행동으로 옮기기에는 더 좋은 때이다.

section-glossary = 용어 해설
    .lead = 같은 말이라도 한국어, 프랑스어, 영어에서 늘 같은 것을 가리키지는 않는다. 조심해서 다루어야 할 용어를 풀이한다.

section-sources = 출처
    .lead = 이 자료집의 거의 모든 내용은 정책 보고서 하나에서 나온다. 보고서는 스스로 이 분야의 첫 평가라고 밝힌다. 보고서를 펴낸 KEY는 { JOSA(place-korea, "과/와") } 유럽의 교류를 위한 단체이다. 다른 출처는 보고서가 인용한 자료로, 서술의 근거가 되는 곳에 밝힌다.

section-index = 찾아보기
    .lead = 이 자료집에 나오는 장소와 사람이 몇 쪽에 나오는지 안내한다.
