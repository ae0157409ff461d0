## 주요 수치의 설명
## 숫자는 설명 위에 따로 인쇄된다.

# $period (date): 수교 연도와 기준 연도
# .counted: 숫자와 단위
figure-years-of-relations = { $period }, 한불 수교의 햇수
    .counted = { NUMBER($value, notation: "long") }년
figure-partnerships-signed = 한불 지방정부가 지금까지 체결한 협력 관계의 수
    .counted = { NUMBER($value, notation: "long") }건
figure-agreements-official = 공식화된 협정의 수({ person-kim-hyoung-jin } 집계)
    .counted = { NUMBER($value, notation: "long") }건
figure-agreements-active = 공식화된 협정 가운데 매우 활발한 것의 수({ person-kim-hyoung-jin } 집계)
    .counted = { NUMBER($value, notation: "long") }건
figure-agreements-dormant = 공식화된 협정 가운데 휴면에 가까운 것의 비율({ person-kim-hyoung-jin } 추산)
# $period (date): 비교한 기간
figure-growth-factor = { $period } 협력 관계가 늘어난 배수
    .counted = { NUMBER($value, notation: "long") }배
# $period (date): 집계 기간. 출처는 2024년 초까지로 한정한다.
# $named (number): 출처의 표에 이름이 나오는 협력 관계의 수
figure-new-partnerships = { $period } 초에 새로 맺은 협력 관계의 수(출처에 명시된 것은 { $named }건)
    .counted = { NUMBER($value, notation: "long") }건
figure-compared-with-germany = 독일 지방정부와 견준, 한국 지방정부가 { JOSA(place-france, "과/와") } 맺은 협력의 배수
figure-pacts-with-japan = 프랑스 지방정부가 일본 측과 맺은 우호협약의 수
figure-pacts-with-china = 프랑스 지방정부가 중국 측과 맺은 우호협약의 수
# $period (date): 행사 연도
figure-events-2016 = { $period } 한불 상호교류의 해에 { place-korea }에서 열린 행사의 수
    .counted = { NUMBER($value, notation: "long") }건
# $period (date): 행사 연도
figure-participants-2016 = { $period } { place-korea }에서 열린 상호교류의 해 행사에 참여한 사람의 수
    .counted = { NUMBER($value, notation: "long") } 명
# $period (date): 행사 연도
# $cities (number): 상영 도시 수
figure-film-tour = { $period } { place-korea } { $cities }개 도시에서 미리 선보인 프랑스 영화의 편수
figure-local-spending-share = 프랑스 지방 지출에서 국제 활동이 차지하는 비율
# $period (date): 발표 시기
figure-solidarity-cut = { $period } 발표된 프랑스 국제연대 예산의 삭감액
figure-masks = 코로나19 위기 때 { JOSA(place-hongcheon, "이/가") } { place-sanary-sur-mer }에 보낸 마스크의 수
    .counted = { NUMBER($value, notation: "long") } 장
