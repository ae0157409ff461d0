## 연표 포스터

poster-lead = 지방정부 간 협력 관계를 하나씩 보인다. 선은 저마다 협력이 시작된 시기에서 출발한다. 맨 위는 두 나라가 함께하는 주요 시점이다.

# $name (string): 이름
# $date (string): 서식이 적용된 시기
poster-alt-item = { $name }({ $date })
# $from (string): 시작 연도
# $to (string): 끝 연도
# $count (number): 협력 관계의 수
# $partnerships (string): 협력 관계와 시작 시기의 목록
# $shared (number): 주요 시점의 수
# $dates (string): 주요 시점의 목록
poster-alt = { $from }부터 { $to }까지의 연표. { $shared ->
        [0] 두 나라의 주요 시점은 없다.
       *[other] 두 나라의 주요 시점: { $dates }.
    } { $count ->
        [0] 협력 관계는 없다.
       *[other] 협력 관계 { $count }건을 시작된 시기부터 선으로 나타낸다: { $partnerships }.
    }

# $from (string): 시작 연도
# $to (string): 끝 연도
# $count (number): 협력 관계의 수
poster-alt-many = { $from }부터 { $to }까지의 연표. 협력 관계 { $count }건을 시작된 시기부터 선으로 나타낸다.
