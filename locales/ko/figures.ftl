## 주요 수치의 설명
## 숫자와 단위(.counted)는 설명 위에 따로 인쇄된다.

# $period (date): 수교 연도와 기준 연도
# .counted: 숫자와 단위
figure-years-of-relations = 한불 수교({ $period })
    .counted = { NUMBER($value, notation: "long") }년
figure-partnerships-signed = 지금까지 한불 지방정부가 맺은 협력 관계
    .counted = { NUMBER($value, notation: "long") }건
figure-agreements-official = 공식화된 협정({ stakeholder-garok.short } { person-kim-hyoung-jin } 집계)
    .counted = { NUMBER($value, notation: "long") }건
figure-agreements-active = 공식화된 협정 가운데 매우 활발한 것({ stakeholder-garok.short } { person-kim-hyoung-jin } 추산)
    .counted = { NUMBER($value, notation: "long") }건
figure-agreements-dormant = 공식화된 협정 가운데 휴면에 가까운 것의 비율({ stakeholder-garok.short } { person-kim-hyoung-jin } 추산)
# $period (date): 비교한 기간
figure-growth-factor = { $period } 협력 관계의 증가(정책 보고서)
    .counted = { NUMBER($value, notation: "long") }배
# $period (date): 집계 기간. 출처는 마지막 해를 초까지로 한정한다.
# $named (number): 출처에 이름이 나오는 협력 관계의 수
figure-new-partnerships = { $period } 초까지 새로 맺은 협력 관계(이름이 나오는 것은 { $named }건)
    .counted = { NUMBER($value, notation: "long") }건
figure-compared-with-germany = 독일 대비 { JOSA(place-france, "과/와") } 맺은 협력의 배수
figure-pacts-with-japan = 프랑스 지방정부가 일본 측과 맺은 우호협정
figure-pacts-with-china = 프랑스 지방정부가 중국 측과 맺은 우호협정
# $period (date): 행사 연도
figure-events-2016 = { $period } 한불 상호교류의 해에 두 나라에서 열린 행사
    .counted = { NUMBER($value, notation: "long") }건
# $period (date): 행사 연도
figure-participants-2016 = { $period } 한불 상호교류의 해에 { place-korea }에서 열린 행사의 참가자
    .counted = { NUMBER($value, notation: "long") } 명
# $period (date): 행사 연도
# $cities (number): 상영 도시 수
figure-film-tour = { $period } { place-korea } { $cities }개 도시에서 미리 선보인 프랑스 영화
figure-local-spending-share = 프랑스 지방 지출에서 국제 활동이 차지하는 비율
# $period (date): 발표 시기
figure-solidarity-cut = { $period } 발표된 프랑스 국제연대 예산의 삭감액
figure-masks = 코로나19 위기 때 { JOSA(place-hongcheon, "이/가") } { place-sanary-sur-mer }에 보낸 마스크(정책 보고서)
    .counted = { NUMBER($value) }장
