## 문제는 .problem에, 수치와 증언은 .evidence에 둔다.

# $agreements-official (number): 공식화된 협정 수(약)
# $agreements-active (number): 매우 활발한 협정 수(미만)
# $agreements-dormant (percent): 휴면 협정의 비율(초과)
# $masks (number): 홍천이 보낸 마스크 수
challenge-dormant = 잠든 협정
    .problem = 서명만 하고 후속 활동이 거의 없는 협정이 있다. 목표가 불분명하거나 서로 기대하는 바가 달랐던 탓이다. 가장 오래된 협정과 전쟁사에서 비롯한 협정이 특히 그러하다. 그러나 계기가 있으면 다시 깨어나기도 한다.
    .evidence = 정책 보고서에서 { stakeholder-garok.short }의 { person-kim-hyoung-jin } 총괄 매니저는 공식화된 협정을 약 { $agreements-official }건으로 보며, 그 가운데 매우 활발한 것은 { $agreements-active }건에 못 미치고 { JOSA($agreements-dormant, "을/를") } 넘는 협정은 휴면에 가깝다고 설명한다. 오래 멈추어 있던 { partnership-sanary-hongcheon } 결연은 코로나19 위기 때 { JOSA(place-hongcheon, "이/가") } 보낸 마스크 { $masks } 장으로 다시 움직였다.

# $local-spending-share (percent): 지방 지출에서 국제 활동의 비율(미만)
# $solidarity-cut (money): 국제연대 예산 삭감액
challenge-funding = 불안정한 재원
    .problem = 프랑스 지방정부에 국제 활동은 의무가 아니라 선택이어서 예산이 안정되지 않는다. 국가가 넘긴 새로운 사무와 인력도 지방 재정을 압박한다.
    .evidence = { stakeholder-cuf.short }에 따르면 국제 활동의 몫은 지방 지출의 { $local-spending-share }에도 미치지 못한다. 정책 보고서에 따르면 { $solidarity-cut-period }에는 국제연대 예산에서 { JOSA($solidarity-cut, "을/를") } 삭감한다는 발표가 있었다. 사무와 인력의 이관이 주는 부담은 비퓌블리크(Vie publique)의 지방 지출 자료가 짚는다.

challenge-pace = 속도의 차이
    .problem = 한국 행정은 ‘빨리빨리’의 속도로 움직인다. 결정을 내리는 속도가 달라 양쪽 모두 당혹스러워한다.
    .evidence = { person-philippe-bertoux } 주한 프랑스 대사가 정책 보고서의 면담에서 이러한 속도 차이를 지적하였다.

challenge-meaning = 하나의 문서, 두 가지 해석
    .problem = 같은 양해각서도 나라에 따라 뜻이 달라진다. 한쪽에는 결연의 약속이고 다른 쪽에는 협력의 의향일 뿐이다.
    .evidence = 정책 보고서가 드는 예는 { partnership-versailles-gyeongju } 양해각서이다. { JOSA(place-gyeongju, "은/는") } 이를 자매결연으로 여기고 { JOSA(place-versailles, "은/는") } 협력 의향을 밝힌 문서로 여긴다.

challenge-terms = 어긋나는 용어
    .problem = ‘자매도시’, ‘자매결연’, ‘우호협력협약’은 두 나라에서 일대일로 들어맞지 않는다. 같은 말을 쓰면서 다른 것을 가리킬 수 있다.
    .evidence = 정책 보고서가 이 어긋남을 지적한다. { place-paris }시 누리집에 따르면 { place-paris }의 자매도시는 로마뿐이며, { JOSA(place-seoul, "을/를") } 비롯한 다른 도시와는 협약을 맺는다.
