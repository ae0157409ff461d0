## 출처

source-soft-power-brief = 정책 보고서
    .publisher = KEY
    .note = 이 자료집의 바탕이다. 따로 밝히지 않은 사실과 수치는 모두 여기에서 가져왔다. 게시 화면에는 월과 일만 나오며, 연도는 가장 늦은 참고 자료의 날짜에서 추정하였다.
source-embassy-year = 한불 상호교류의 해 안내 페이지
    .publisher = { stakeholder-french-embassy }
    .note = 두 나라에서 열린 행사와 { place-korea } 참가자의 수, 영화 순회 상영을 비롯한 주요 행사에 관한 내용을 가져왔다.
source-paris-twinning = 누리집 기사(정책 보고서에는 제목이 영어로 실림)
    .publisher = paris.fr
    .note = { JOSA(place-paris, "은/는") } 로마하고만 자매결연을 하고 다른 도시와는 협정을 맺는다는 설명의 근거이다.
source-choi-address = 제1회 한불 포럼 연설 동영상
    .publisher = { stakeholder-cuf.short }
    .note = 당시 대사이던 { person-choi-jai-chul }의 포럼 참석을 서술하는 데 활용하였다. 날짜는 동영상이 게시된 날이다.
source-why-engage = 지방정부의 국제 활동에 관한 글
    .publisher = { stakeholder-cuf.short }
    .note = 국제 활동이 지방 지출에서 차지하는 비율을 인용하였다.
source-local-spending = 지방 지출에 관한 글
    .publisher = 비퓌블리크(Vie publique)
    .note = 국가에서 이관된 사무와 인력이 지방 재정에 주는 부담을 다룬 자료이다.
source-oecd-profile = 국가 개황
    .publisher = 경제협력개발기구(OECD)
    .note = { JOSA(place-korea, "이/가") } 개발원조를 늘리려 한다는 사실의 출처이다.
