## 연표의 장

period-beginnings = 첫걸음
    .summary = 수교에서 첫 결연에 이르기까지 한 세기가 걸렸다. 그 기념의 해가 도시 간 결연의 문을 열었고, 수도 사이의 협약과 첫 광역 협력이 뒤를 이었다.
period-widening = 넓어지는 교류
    .summary = 이 시기에 더해진 이름은 많지 않다. 그러나 그 가운데 { JOSA(place-issy-les-moulineaux, "과/와") } { place-guro-gu }의 결연은 오늘날 가장 풍성한 교류의 하나로 꼽을 만하다.
period-momentum = 도약
    .summary = 한불 상호교류의 해와 함께 협력 관계가 가파르게 늘었다. 도시뿐 아니라 레지옹과 메트로폴, 두 기념관도 교류의 주체가 되었다.
period-recent = 새로운 주제
    .summary = 새 협력은 만화와 영화, 산업, 스마트도시처럼 주제가 뚜렷하다. { JOSA(place-paris, "과/와") } { place-seoul }의 구들이 잇달아 짝을 이루었고, 레지옹과 도 사이의 협력 하나가 예정되어 있다.
