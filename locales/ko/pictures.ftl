### The words of pictures that are drawn from the data: captions, descriptions, headers.

## Growth

picture-growth-caption = 시기가 알려진 협력 관계의 해마다의 증가(종류별)
picture-growth-table = 해마다 시작된 협력 관계
# $count (number): how many dated partnerships
picture-growth-total = 시기가 알려진 협력 관계 { $count }건
# $from (string): first year
# $to (string): last year
# $total (number): how many there are in the end
# $kinds (string): how many of each kind, already joined
# $list (string): the years, already joined
picture-growth-alt = { $from }부터 { $to }까지, 시기가 알려진 협력 관계의 누적 건수를 해마다 계단 모양으로 나타낸 그림: { $list }. 마지막에는 모두 { $total }건이며 종류별로는 { $kinds }이다.
# $from (string): first year
# $to (string): last year
# $total (number): how many there are in the end
# $kinds (string): how many of each kind, already joined
picture-growth-many = { $from }부터 { $to }까지, 시기가 알려진 협력 관계의 누적 건수를 계단 모양으로 나타낸 그림. 마지막에는 모두 { $total }건이며 종류별로는 { $kinds }이다. 저마다의 시작 시기는 협력 관계 목록에 있다.
# $date (string): the year
# $total (number): how many there are then
# $list (string): how many new ones of each kind, already joined
picture-growth-step = { $date } 누적 { $total }건(새로 시작: { $list })
# $name (string): what is counted
# $count (number): how many
picture-count = { $name } { $count }건
# $count (number): how many further kinds
picture-others = 그 밖의 { $count }종
picture-column-year = 연도
picture-column-new = 신규
picture-column-kinds = 종류별
picture-column-all = 누적

## Shared dates

picture-dates-caption = 두 나라의 주요 시점
# $list (string): the dates, already joined
picture-dates-alt = 두 나라의 주요 시점을 나타낸 연표: { $list }.
# $from (string): first year
# $to (string): last year
# $count (number): how many dates
picture-dates-many = { $from }부터 { $to }까지 두 나라의 주요 시점 { $count }개를 나타낸 연표.

## Fields over time

picture-fields-caption = 분야별로 본 협력의 시작 시기(같은 눈금, 시기가 알려진 것)
# $list (string): the charts, already joined
picture-fields-alt = 분야마다 같은 시기에 시작된 협력 관계의 건수를 막대로 나타낸 작은 그림: { $list }.
# $count (number): how many charts
picture-fields-many = 분야마다 같은 시기에 시작된 협력 관계의 건수를 막대로 나타낸 작은 그림 { $count }개.
# $name (string): the field
# $count (number): how many partnerships
# $list (string): the years with how many began, already joined
picture-fields-chart = { $name } 모두 { $count }건({ $list })
picture-fields-total = 합계

## Who works with whom

# $sides (string): the stakeholders of each side, already joined
# $list (string): the pairs, already joined
# $across (number): lines between the two sides
picture-network-alt = 관계 기관의 협력망. { $sides }. 함께 일하는 기관을 선으로 이었다: { $list }.{ $across ->
        [0] {" "}양측을 잇는 선은 없다.
       *[other] {""}
    }
# $members (number): how many stakeholders
# $count (number): how many lines
# $across (number): lines between the two sides
picture-network-many = 관계 기관 { $members }곳의 협력망. 함께 일하는 기관을 선 { $count }개로 이었으며, 그 가운데 { $across }개가 양측을 잇는다. 상대의 이름은 기관별 설명에 있다.
# $name (string): the side
# $list (string): its stakeholders, already joined
picture-network-side = { $name }({ $list })
# $one (string): one of two
# $other (string): the other one
picture-network-pair = { $one }–{ $other }

## Challenges and answers

# $name (string): the challenge
# $list (string): the answers to it, already joined
picture-answers-item = { $name }({ $list })

## Dots on an axis

# $date (string): when something began
# $count (number): how many began then
picture-date-count = { $count ->
        [1] { $date }
       *[other] { $date }({ $count }건)
    }

## The map

# $list (string): the partnerships, already joined
picture-map-alt = 북쪽을 위로 한 두 나라의 지도. 협력하는 곳을 선으로 이었다: { $list }.
# $count (number): how many partnerships
picture-map-many = 북쪽을 위로 한 두 나라의 지도. 협력하는 곳을 선 { $count }개로 이었다.
