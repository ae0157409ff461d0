## 연표에 표시하는 사건

milestone-relations = 한불 수교
milestone-cuf-founded = { stakeholder-cuf.short } 창립
# allow(extra-variable): 한국어에는 centenary처럼 햇수를 품은 낱말이 없다
# $years (number): 수교 햇수
milestone-centenary = 수교 { $years }주년
milestone-garok-founded = { stakeholder-garok.short } 창립
milestone-france-korea-year = 한불 상호교류의 해
# $years (number): 수교 햇수
milestone-anniversary-130 = 수교 { $years }주년
milestone-country-group = { stakeholder-cuf.short } 한국 그룹 발족
milestone-forum-2023 = 제1회 한불 포럼(한-불 지자체 교류회의)
milestone-forum-2024 = 제2회 한불 포럼(한-프 지자체 교류포럼, 예정)
# $years (number): 수교 햇수
milestone-anniversary-140 = 수교 { $years }주년
milestone-tours-fair = { place-tours } 박람회 최다 관람객
milestone-brief-published = 정책 보고서 발표
