## 연표에 표시하는 사건

milestone-relations = 한불 수교
milestone-cuf-founded = { stakeholder-cuf.short } 창립
milestone-centenary = 수교 100주년
milestone-garok-founded = { stakeholder-garok.short } 창립
milestone-france-korea-year = 한불 상호교류의 해
milestone-anniversary-130 = 수교 130주년
milestone-country-group = 한국 그룹 발족
milestone-forum-2023 = 제1회 한불 지방정부 포럼
milestone-forum-2024 = 제2회 한불 지방정부 포럼
milestone-anniversary-140 = 수교 140주년
milestone-tours-fair = { place-tours } 박람회 최다 관람객
