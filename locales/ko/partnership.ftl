## 협력 관계 또는 장소 하나를 다루는 문서의 문구

## 전체 문서

sheet-partnerships = 협력 관계별 안내
sheet-partnerships-lead = 협력 관계를 한 쪽에 하나씩 싣고, 시작된 시기와 종류, 교류 내용, 문의할 곳을 정리하였다.
sheet-none = 아직 기록된 협력 관계가 없다.

## 항목 이름

sheet-story = 개요
sheet-figures = 수치와 시기
sheet-period = 시대 흐름
sheet-kind = 용어 풀이
sheet-contacts = 문의할 곳
sheet-related = 함께 보기

## 그림

# $list (string): 선으로 이은 장소의 쌍
sheet-map-alt = 이 자료집에 나오는 두 나라의 장소를 점으로 나타낸 지도 두 장. 위쪽이 북쪽이며, 선으로 이은 곳은 { $list }이다.

sheet-axis = 연표 속의 위치
# $count (number): 시기가 알려진 협력 관계의 수
# $date (string): 이 협력 관계가 시작된 시기
# $list (string): the dates, already joined
sheet-axis-alt = 시기가 알려진 협력 관계 { $count }건의 시작을 점으로 나타낸 연표: { $list }. { $date }에 시작된 이 협력 관계의 점을 강조하였다.

## 협력 관계의 수치와 시기

# $exchange (string): 교류가 있었던 연도
# $value (string): 서식이 적용된 값
sheet-issy-guro-young-people = { $exchange }에 { JOSA(place-guro-gu, "을/를") } 방문한 { place-issy-les-moulineaux } 젊은이
    .counted = { $value }명
sheet-alsace-gyeongbuk-merger = { place-alsace } 레지옹이 그랑테스트로 통합된 해
sheet-caen-incheon-landing = 노르망디 상륙작전
sheet-caen-incheon-incheon-landing = 인천상륙작전
sheet-tours-suwon-festival = { place-tours } 첫 한국 축제(예고된 시기)
sheet-tours-suwon-exhibition = { place-suwon }에서 열린 { person-olivier-debre } 여름 전시회
sheet-angouleme-bucheon-visit = { place-angouleme } 시장의 { place-bucheon } 축제 방문
# $festival (string): 축제가 열린 시기
# $value (string): 서식이 적용된 값
sheet-paris17-yangcheon-areas = { $festival } { place-yangcheon-gu } 프랑스 문화 축제의 주제 구역
    .counted = { $value }곳
# $value (string): 서식이 적용된 값
sheet-pemb-sdf-municipalities = { place-paris-est-marne-bois } 소속 코뮌
    .counted = { $value }개

# $count (number): 시기가 알려진 협력 관계의 수
# $list (string): the dates, already joined
sheet-axis-all-alt = 시기가 알려진 협력 관계 { $count }건의 시작을 점으로 나타낸 연표: { $list }.

## 장소

sheet-places = 장소별 안내
sheet-places-lead = 지방정부와 기관을 한 쪽에 하나씩 싣고, 협력 상대와 교류 내용, 같은 상대와 협력하는 다른 곳을 정리하였다.
sheet-level = 행정 단위
sheet-within = 소속
# $count (number): 협력 상대의 수
sheet-partners = 협력 상대
sheet-inside = 관할 구역
sheet-sharing = 같은 곳과 협력하는 지역
sheet-count = 협력 관계
