## 연표의 장

# allow(extra-variable .summary "centenary-years"): 한국어에는 centenary처럼 햇수를 품은 낱말이 없다
# $centenary-years (number): 수교 햇수
period-beginnings = 첫걸음
    .summary = 수교에서 지방 사이의 첫 협정까지 한 세기가 걸렸다. 수교 { $centenary-years }주년에 첫 자매결연이 이루어졌고, 양해각서와 수도 사이의 협정, 지역 간 협력이 뒤를 이었다.
period-widening = 더딘 확산
    .summary = 이 시기에 더해진 이름은 많지 않다. 그러나 그 가운데 { JOSA(place-issy-les-moulineaux, "과/와") } { place-guro-gu }의 자매결연은 오늘날 이 자료집에서 가장 풍성한 교류 가운데 하나이다.
period-momentum = 도약
    .summary = 협력 관계가 가파르게 늘었다. 한불 상호교류의 해와 그 뒤 몇 해 동안 도시와 레지옹, 메트로폴, 두 기념관이 잇달아 서명하였다.
period-recent = 새로운 세대
    .summary = 주제는 만화와 영화, 산업, 디지털·생태 도시로 옮겨 간다. { JOSA(place-paris, "과/와") } { JOSA(place-seoul, "은/는") } 구를 통하여 참여하고, 레지옹과 도 사이의 협력 하나가 예정되어 있다.
