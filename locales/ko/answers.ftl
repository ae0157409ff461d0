## 해법

answer-shared-goal = 서명에 앞선 공동 목표
    .text = 무엇을 함께 이루려 하는지를 서명 전에 말로 정해 두면, 나중에 협정을 멈추게 하는 오해를 양쪽 모두 피할 수 있다. 목표가 분명해지고 서로가 기대하는 바도 알게 된다.
answer-local-actors = 헌신적인 지역 주체
    .text = { person-philippe-bertoux } { person-philippe-bertoux.role }는 현장에 열의 있는 사람이나 기관이 적어도 하나는 있어야 협력 관계가 오래간다고 본다. 그 분야가 정치, 문화, 과학, 경제 가운데 어느 것인지는 중요하지 않으며, 하나보다는 여럿이 낫다.
answer-thematic-exchanges = 주제 교류부터
    .text = 양쪽 모두 관심 있는 주제로 한 차례 교류해 보면 약속에 앞서 서로를 알 수 있다. { stakeholder-garok.short }의 { person-kim-hyoung-jin } 선임전문위원은 관행이 이렇게 바뀌고 있으며, 계속할지는 그 뒤에 정한다고 말한다.
answer-online-seminars = 방문 사이의 온라인 세미나
    .text = 화면으로 만나는 공동 세미나가 방문을 대신할 수는 없으나, 성사되지 못한 방문을 어느 정도 메워 준다. 예산이 빠듯할 때에는 이 점이 중요하다.
answer-local-bond = 정부 사이의 이견에도 이어지는 지방의 끈
    .text = { stakeholder-garok.short }의 { person-hong-joon-ho } 프랑스사무소장은 두 나라 정부의 의견이 갈릴 때에도 지방정부가 두 나라를 잇는 끈이 될 수 있다고 본다. 이 견해는 { person-kim-hyoung-jin } 선임전문위원이 정책 보고서의 저자들에게 전하였다.
# allow(extra-variable "anniversary-140-years"): 한국어 제목에는 햇수를 밝힌다
# $anniversary-140 (date): 수교 140주년
answer-anniversary = 새 출발이 되는 수교 { $anniversary-140-years }주년
    .text = { $anniversary-140 }은 두 나라가 함께 맞는 해이므로, 그동안 서명한 것을 다시 살펴볼 계기가 된다. 오래된 협정을 되살리거나 내용을 분명히 하거나 새 협정으로 이어 갈 수 있다.
