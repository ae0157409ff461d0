## 해법

answer-shared-goal = 서명에 앞선 공동 목표
    .text = 무엇을 함께 이루려 하는지를 서명 전에 합의한다. 목표를 공유하면 용어와 기대의 차이에서 오는 오해가 줄어든다.
answer-local-actors = 헌신적인 지역 주역
    .text = 정책 보고서에서 { person-philippe-bertoux } 주한 프랑스 대사는 정치, 문화, 과학, 경제 가운데 어느 분야에서든 열의 있는 지역 인사가 한 명 이상 있어야 한다고 본다.
answer-online-seminars = 공동 온라인 세미나
    .text = 출장이 어려울 때에도 공무원들이 화면으로 만나 경험을 나눌 수 있다. 방문의 불균형도 일부 보완된다.
answer-local-bond = 유대를 지키는 지방정부
    .text = 중앙정부 사이에 이견이 있을 때 지방정부가 두 나라를 잇는 끈이 될 수 있다. { person-kim-hyoung-jin } 총괄 매니저가 정책 보고서에 전한 { stakeholder-garok.short } { person-hong-joon-ho } 프랑스사무소장의 견해이다.
