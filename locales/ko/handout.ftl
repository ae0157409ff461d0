## 방문객에게 드리는 안내문

handout-title = { JOSA(place-france, "과/와") } { place-korea }의 협력 도시

# $relations (date): 수교 시기
# $centenary (date): 수교 100주년
# $years (number): 그때의 수교 햇수
# allow(extra-variable "years"): 한국어에는 centenary처럼 햇수를 품은 낱말이 없다
# $count (number): 협력 관계의 수
handout-lead = { JOSA(place-france, "과/와") } { JOSA(place-korea, "은/는") } { $relations }에 수교하였다. 수교 { $years }주년인 { $centenary }부터는 두 나라의 도시와 지역, 기관 역시 직접 협력 관계를 맺어 왔다. { $count ->
        [0] 이 안내문은 새로운 협력을 도울 기관을 소개한다.
       *[other] 이 안내문은 확인된 협력 관계 { $count }건의 상대와 시작 시기, 그리고 새로운 협력을 도울 기관을 소개한다.
    }

handout-links = 협력 관계 한눈에 보기
# $count (number): 협력 관계의 수
# $list (string): 협력 관계의 목록
handout-links-alt = 왼쪽에 { place-france }, 오른쪽에 { place-korea }의 지방정부와 기관을 두고 협력 관계마다 선으로 이은 그림. { $count ->
        [0] 협력 관계는 없다.
       *[other] 협력 관계 { $count }건: { $list }.
    }
# $count (number): 협력 관계의 수
handout-links-alt-many = 왼쪽에 { place-france }, 오른쪽에 { place-korea }의 지방정부와 기관을 두고 협력 관계 { $count }건을 선으로 이은 그림.

# $planned (number): 예정된 협력 관계의 수
handout-links-note = { $planned ->
        [0] 선 하나가 협력 관계 하나이다.
       *[other] 선 하나가 협력 관계 하나이며, 점선은 예정된 협력이다.
    }
handout-links-dates = 연도는 협력이 시작된 해이다.
handout-timeline = 협력 관계의 시작 시기
handout-who = 도움을 받을 수 있는 기관
handout-start = 협력 관계를 맺으려면
