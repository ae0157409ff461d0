## 과제
## 문제는 .problem에, 수치와 증언은 .evidence에 둔다.

# $agreements-official (number): 공식화된 협정 수(약)
# $agreements-active (number): 매우 활발한 협정 수(미만)
# $agreements-dormant (percent): 휴면 협정의 비율(초과)
# $masks (number): 홍천이 보낸 마스크 수
challenge-dormant = 잠든 협정
    .problem = 서명은 쉽게 이루어지고 쉽게 잊힌다. 목표가 불분명하고 서로 기대하는 바가 다르면 후속 활동은 드물어진다. 가장 오래된 협정과 전쟁의 인연에서 비롯한 협정이 특히 그러하다. 그러나 계기가 있으면 다시 깨어나기도 한다.
    .evidence = { stakeholder-garok }의 { person-kim-hyoung-jin } 선임전문위원은 공식화된 협정을 약 { $agreements-official }건으로 보며, 매우 활발한 것은 { $agreements-active }건에 못 미치고 절반이 넘는 협정이 휴면에 가깝다고 설명한다({ $agreements-dormant } 초과). 오래 멈추어 있던 { partnership-sanary-hongcheon } 자매결연은, 정책 보고서에 따르면, 코로나19 위기 때 마스크 { $masks }장을 보낸 일로 깨어났다.

# $local-spending-share (percent): 지방 지출에서 국제 활동의 비율(미만)
# $solidarity-cut (money): 국제연대 예산 삭감액
challenge-funding = 불안정한 재원
    .problem = 프랑스 지방정부에 국제 활동은 선택 사항이어서 예산이 안정적이지 않다. 국가가 새로운 사무와 함께 인력을 넘기면서 그 예산마저 압박을 받는다.
    .evidence = { stakeholder-cuf.short }에 따르면 국제 활동의 몫은 지방 지출의 { $local-spending-share }에 미치지 못한다. 사무와 인력의 이관이 지방 재정에 주는 부담은 비퓌블리크(Vie publique)의 자료에 설명되어 있다. 정책 보고서는 { $solidarity-cut-period }에 발표된 국제연대 예산 { $solidarity-cut } 삭감을 함께 든다.

challenge-asymmetry = 의지와 방문의 불균형
    .problem = 두 나라가 기울이는 힘은 같지 않다. { JOSA(place-korea, "은/는") } ‘글로벌 중추국가’를 지향하며, 한국 공무원은 프랑스 공무원이 { JOSA(place-korea, "을/를") } 찾는 것보다 더 자주 { JOSA(place-france, "을/를") } 찾는다.
    .evidence = { place-korea }의 원조 확대 계획은 경제협력개발기구(OECD)의 한국 개발협력 자료에 나온다. 방문의 불균형은 정책 보고서가 지적한 것이며, 공동 온라인 세미나가 이를 일부 메운다고 한다.

challenge-pace = 속도의 차이
    .problem = 한국 행정은 ‘빨리빨리’의 속도로 움직인다. { place-france }의 절차는 더 오래 걸려, 한쪽에는 보통인 시간이 다른 쪽에는 망설임이나 조급함으로 보일 수 있다.
    .evidence = { person-philippe-bertoux } { person-philippe-bertoux.role }는 정책 보고서의 저자들에게, 결정 속도의 이러한 차이가 한국 측이든 프랑스 측이든 때로 당혹스러울 수 있다고 설명하였다.

challenge-meaning = 하나의 문서, 두 가지 해석
    .problem = 같은 문서에 서명하고도 서로 다르게 받아들일 수 있다. 한쪽은 오래갈 관계를 약속했다고 여기고 다른 쪽은 의향만 밝혔다고 여긴다면, 오해는 첫날부터 시작된다.
    .evidence = 정책 보고서가 드는 예는 { partnership-versailles-gyeongju } 양해각서이다. { JOSA(place-gyeongju, "은/는") } 이를 자매결연으로 여기고 { JOSA(place-versailles, "은/는") } 협력할 의향을 밝힌 문서로 여긴다.

challenge-terms = 어긋나는 용어
    .problem = ‘자매도시’, ‘자매결연’, ‘우호협력협정’은 두 나라에서 일대일로 들어맞지 않는다. 사전에는 언제나 대응하는 말이 있으므로 번역은 이 차이를 가린다.
    .evidence = 정책 보고서가 이 어긋남을 지적한다. { place-paris }시 누리집에 따르면 { place-paris }의 자매도시는 로마뿐이며, { JOSA(place-seoul, "을/를") } 비롯한 다른 도시와는 협정을 맺는다.

challenge-order = 서명이 먼저인가, 활동이 먼저인가
    .problem = { place-korea }에서는 서명으로 관계가 열리고 활동이 뒤따른다. { place-france }에서는 이미 이루어진 활동을 서명으로 마무리하는 일이 많다. 그래서 서로 상대가 맨 나중에 밟을 단계를 기다리게 될 수도 있다.
    .evidence = { person-kim-hyoung-jin } 선임전문위원은 이러한 차이를 설명하면서, 관행이 바뀌고 있다고 본다. 주제를 정해 한 차례 교류해 본 뒤에 계속할지를 정하는 방식이 늘고 있다는 것이다.

# $tours-fair (date): 투르 박람회 연도
challenge-opinion = 엇갈리는 여론
    .problem = 시민의 반응은 한결같지 않다. 국제 교류를 환영하는 목소리가 있는가 하면 쓸모를 의심하는 목소리도 있다.
    .evidence = 정책 보고서는 두 가지 반응을 모두 전한다. 관람객 수를 보면 관심은 뜨겁다. { place-suwon } 예술가들이 참가한 { $tours-fair } { place-tours } 박람회는 최다 관람객을 기록하였다.
