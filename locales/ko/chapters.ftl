## 자료집의 장을 따로 낸 문서의 제목

chronology-title = 협력 관계 연표
chronology-lead = 누가 누구와 언제부터 협력하는가. 한불 지방정부의 협력 관계를 시기별로, 출처가 밝힌 시기와 함께 싣는다.

stakeholders-title = 관계 기관
stakeholders-lead = 외교관과 의원, 지방정부 협의체, 정부 부처가 한불 협력을 위하여 무엇을 하고 누구와 함께 일하는지 정리한다.

challenges-title = 과제와 해법
challenges-lead = 한불 협력이 부딪히는 어려움을 근거와 함께 살펴보고, 현장에 있는 이들이 제시하는 해법을 싣는다.
challenges-caption = 과제별 해법
# $list (string): each challenge with the answers to it, already joined
challenges-alt = 왼쪽에 과제, 오른쪽에 해법을 두고 과제마다 알맞은 해법을 선으로 이은 그림. { $list }.
