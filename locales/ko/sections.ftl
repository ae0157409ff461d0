## 장과 절

# $relations (date): 수교 연도
# $anniversary-140 (date): 수교 140주년
# $years-of-relations (number): 수교 햇수
section-cover = 한불 관계 { DATETIME($relations, style: "short") }–{ DATETIME($anniversary-140, style: "short") }
    .lead = 자매도시와 지방정부 국제협력으로 읽는 두 나라의 교류
    .note = 수교 { $years-of-relations }년

# $relations (date): 수교 연도
# $anniversary-140 (date): 수교 140주년
# $years-of-relations (number): 수교 햇수
# $france-korea-year (date): 한불 상호교류의 해
# $partnerships-signed (number): 체결된 협력 관계의 수(가까이)
# $agreements-official (number): 공식화된 협정 수(약)
# $agreements-active (number): 매우 활발한 협정 수(미만)
# $new-partnerships (number): 2021년부터 2024년 초까지 맺은 협력 관계의 수
section-essentials = 한눈에 보기
    .lead = { $relations }에 수교한 한불 양국은 { $anniversary-140 }에 외교 관계 { $years-of-relations }년을 맞는다. 이 자료집의 바탕이 된 정책 보고서에 따르면 그동안 지방정부가 체결한 협력 관계는 { $partnerships-signed }건에 가깝다. 같은 보고서에서 { stakeholder-garok.short }의 { person-kim-hyoung-jin } 총괄 매니저는 공식화된 협정을 약 { $agreements-official }건으로 꼽으며, 그중 매우 활발한 것은 { $agreements-active }건에 못 미친다고 한다. { $france-korea-year } 한불 상호교류의 해를 거치며 탄력이 붙었고, 가장 최근의 몇 해에 { $new-partnerships }건이 새로 생겼다.

# $partnerships-signed (number): 체결된 협력 관계의 수(가까이)
# $agreements-official (number): 공식화된 협정 수(약)
# $agreements-active (number): 매우 활발한 협정 수(미만)
# $agreements-dormant (percent): 휴면 협정의 비율(초과)
# $new-partnerships (number): 2021년부터 2024년 초까지 맺은 협력 관계의 수
# $growth-factor (number): 1980년부터 2020년까지 늘어난 배수
section-counts = 두 가지 집계
    .lead =
        정책 보고서에는 합계가 두 가지로 나온다. 보고서의 서술로는 한불 지방정부가 체결한 협력 관계가 { $partnerships-signed }건에 가깝다. 보고서에 인용된 { stakeholder-garok.short }의 { person-kim-hyoung-jin } 총괄 매니저는 공식화된 협정을 약 { $agreements-official }건으로 보고, 매우 활발한 것은 { $agreements-active }건에 미치지 못하며 { JOSA($agreements-dormant, "을/를") } 넘는 협정은 휴면에 가깝다고 한다. 두 집계는 세는 대상이 다르므로 이 자료집은 하나로 합치지 않고 나란히 싣는다.

        늘어난 추세는 분명하다. 협력 관계는 { $growth-factor-period } 사이에 { $growth-factor }배가 되었고 { $steep-rise }부터 가파르게 증가하였다. { $new-partnerships-period } 사이에 새로 맺은 것은 { $new-partnerships }건인데, 출처의 표에 이름이 나오는 것은 { $new-partnerships-named }건뿐이어서 나머지 하나는 이 자료집의 목록에 없다.

# $relations (date): 수교 연도
# $centenary (date): 수교 100주년
# $anniversary-130 (date): 수교 130주년
# $anniversary-140 (date): 수교 140주년
# $france-korea-year (date): 한불 상호교류의 해
# $events-2016 (number): 한국에서 열린 행사 수
# $participants-2016 (number): 참가자 수(가까이)
# $film-tour (number): 순회 상영한 영화 수
# $compared-with-germany (number): 독일과 견준 배수(가까이)
# $pacts-with-japan (number): 일본과 맺은 우호협약 수(약)
# $pacts-with-china (number): 중국과 맺은 우호협약 수(약)
# allow(extra-variable .lead "centenary-years"): 한국어에는 centenary처럼 햇수를 품은 낱말이 없다
# allow(typed-name .lead "프랑스"): 투르 드 프랑스와 프랑스 알룸니는 이름이다
# allow(typed-name .lead "투르"): 경기의 이름이며 도시 투르가 아니다
section-context = 배경
    .lead =
        { JOSA(place-france, "과/와") } { JOSA(place-korea, "은/는") } { $relations }에 외교 관계를 맺었다. { JOSA($centenary, "은/는") } { $centenary-years }주년이었고, { JOSA($anniversary-130, "은/는") } { $anniversary-130-years }주년이었으며, { $anniversary-140-years }주년인 { JOSA($anniversary-140, "이/가") } 이 자료집을 내는 계기이다. ‘{ CENTURY($century) } 포괄적 동반자 관계’는 지방 교류를 우선 과제로 삼는다.

        한불 상호교류의 해는 { $france-korea-year }에 걸쳐 열렸다. { stakeholder-french-embassy.short }에 따르면 { $anniversary-130 } { place-korea }에서는 행사 { $events-2016 }건이 열려 { NUMBER($participants-2016, notation: "long") } 명 가까이가 참여하였다. 프랑스 영화 { $film-tour }편이 { place-korea }의 { $film-tour-cities }개 도시를 돌며 개봉에 앞서 상영되었고, 투르 드 프랑스의 한 구간이 { place-korea }에서 펼쳐졌으며, 프랑스 유학 동문 네트워크인 프랑스 알룸니(France Alumni)도 이때 { place-korea }에서 출범하였다.

        현대의 자매결연은 제2차 세계대전 뒤 { JOSA(place-france, "과/와") } 독일의 도시들 사이에서 태어났다. { place-korea }의 도시들은 { NUMBER($opening-decade, useGrouping: "false") }년대에 도시 성장과 민주화에 힘입어 바깥으로 눈을 돌렸고 세계지방정부연합(UCLG)과 같은 연결망에 들어갔다. 한국 지방정부가 { JOSA(place-france, "과/와") } 맺은 협력은 독일과 맺은 것의 { $compared-with-germany }배에 가깝다. 그러나 주된 상대는 미국, 일본, 중국이며 베트남과 필리핀의 비중도 커지고 있다. 프랑스 지방정부는 일본과 약 { $pacts-with-japan }건, 중국과 약 { $pacts-with-china }건의 우호협약을 맺고 있다.

# $relations (date): 수교 연도
# $anniversary-140 (date): 수교 140주년
# $growth-factor (number): 1980년부터 2020년까지 늘어난 배수
# $new-partnerships (number): 2021년부터 2024년 초까지 맺은 협력 관계의 수
section-chronology = 협력 관계 하나하나
    .lead = { $relations }부터 { $anniversary-140 }까지의 협력 관계를 시기별로 나누어 싣는다. { $growth-factor-period } 사이에 그 수는 { $growth-factor }배로 늘었고, { $new-partnerships-period } 사이에 { $new-partnerships }건이 더해졌는데 여기에는 출처에 이름이 나오는 { $new-partnerships-named }건을 싣는다. 시기는 출처가 밝힌 정밀도대로 연도, 기간 또는 월로 적는다.

section-stakeholders = 관계 기관
    .lead = 대사관과 의회, 정부 부처, 지방정부 협의체가 저마다의 방식으로 교류를 뒷받침한다. 누가 무엇을 하고 누구와 함께 일하는지를 정리한다.

section-fields = 협력 분야
    .lead = 문화가 거의 모든 협력에 들어 있고 다른 분야가 그 곁을 채운다. 표에는 출처에 명시된 분야만 표시한다.

section-challenges = 과제
    .lead = 서명이 곧 교류는 아니다. 출처가 지적하는 어려움을 근거, 해법과 함께 살펴본다.

section-answers = 해법
    .lead = 정책 보고서와 면담에 응한 이들이 제시하는 길이다.

# $relations (date): 수교 연도
# $centenary (date): 수교 100주년
# $anniversary-130 (date): 수교 130주년
# $anniversary-140 (date): 수교 140주년
# $years-of-relations (number): 수교 햇수
# $agreements-dormant (percent): 휴면 협정의 비율(초과)
section-outlook = 전망
    .lead =
        기념의 해는 그동안 지방 교류의 마디가 되어 왔다. { $relations }에 시작된 관계가 { $centenary }에 기념의 해를 맞으며 첫 결연이 이루어졌고, { $anniversary-130-years }주년이던 { $anniversary-130 } 무렵에는 협력이 크게 늘었다. { $years-of-relations }년째인 { JOSA($anniversary-140, "은/는") } 다시 출발할 기회이다.

        새로 서명하는 일 못지않게 있는 협정을 되살리는 일이 중요하다. { stakeholder-garok.short }의 { person-kim-hyoung-jin } 총괄 매니저는 공식화된 협정 가운데 { JOSA($agreements-dormant, "을/를") } 넘는 수가 휴면에 가깝다고 본다. 서명하기 전에 공동의 목표를 세우고, 헌신적인 지역 주역을 찾고, 한 가지 주제로 먼저 교류해 보는 것이 출처가 제시하는 길이다.

        거리와 예산의 제약은 온라인 세미나로 덜 수 있다. { person-kim-hyoung-jin } 총괄 매니저가 전한 { person-hong-joon-ho } 프랑스사무소장의 견해처럼, 정부 사이에 이견이 생길 때에도 지방정부는 두 나라를 잇는 끈으로 남을 수 있다. 기념의 의미는 그 끈을 튼튼히 하는 데 있다.

section-glossary = 용어 해설
    .lead = 두 나라에서 뜻이 꼭 들어맞지 않는 용어를 세 언어로 나란히 풀이한다.

section-sources = 출처
    .lead = 이 자료집이 인용한 문헌과, 각 문헌에서 가져온 내용을 밝힌다.

section-index = 찾아보기
    .lead = 본문에 나오는 장소와 사람이 어느 쪽에 있는지 안내한다.
