## 관계 기관

# allow(typed-name .text "프랑스"): 비즈니스 프랑스는 기관의 이름이다
stakeholder-french-embassy = 주한 프랑스대사관
    .short = { stakeholder-french-embassy }
    .role = 첫 접촉과 방문 지원, 배경과 협력 상대 안내
    .text =
        { person-philippe-bertoux } 대사가 이끄는 대사관은 다리를 놓는 일을 한다. 지방정부가 처음 만날 때 연락을 돕고, 현지 사정을 설명하며, 알맞은 상대를 찾아 준다.

        요청이 있으면 사업을 지원하고 대표단의 상호 방문을 돕는다. 실무에는 정무과, 문화과, 경제과가 나서며 비즈니스 프랑스(Business France)와 프랑스 관광청(Atout France)이 함께한다.
    .relations = { stakeholder-senate-group.short }의 면담 상대로서 지방정부 간 교류를 함께 돕는다.

# $forum-2023 (date): 제1회 포럼 시기
stakeholder-korean-embassy = 주프랑스 대한민국대사관
    .short = 주프랑스 한국대사관
    .role = 한국 측의 접촉·방문 지원, { stakeholder-garok.short } { place-paris } 사무소 소재지
    .text =
        { JOSA(stakeholder-french-embassy.short, "이/가") } 하는 일을 한국 측에서 맡는다. 첫 접촉과 현지 사정 설명, 상대 찾기, 상호 방문을 돕는 것이다. { $forum-2023 } 한불 포럼에서는 { person-choi-jai-chul } 대사가 연설하였다.

        { stakeholder-garok.short }의 { place-paris } 사무소도 이 대사관 안에 있다.
    .relations = 대사관 안에 사무소를 둔 { JOSA(stakeholder-garok.short, "과/와") } 함께 한국 측의 창구 역할을 한다.

# $president-since (date): 현 회장의 취임 연도
stakeholder-senate-group = 프랑스 상원 한불의원친선협회
    .short = 상원 한불의원친선협회
    .role = 의회 외교와 새로운 협력의 발의
    .text =
        의회 외교를 맡은 상원의원 모임으로, { $president-since }부터 { person-catherine-dumas } 상원의원이 회장을 맡고 있다. 대사와 선출직 공직자는 물론 시민사회, 기업인, 예술가, 과학자를 두루 만난다.

        협력 관계의 산파가 되기도 한다. { JOSA(place-paris-17, "과/와") } { place-yangcheon-gu }의 만남이 그렇게 시작되었다. 회장은 협회의 역할이 외교부 및 { stakeholder-cuf.short }의 역할과 서로 맞물려 있다고 본다.
    .relations = { JOSA(stakeholder-french-embassy.short, "과/와") } 대화하고, 상호 의존 관계에 있다고 여기는 { stakeholder-dctciv.short }(외교부) 및 { JOSA(stakeholder-cuf.short, "과/와") } 보조를 맞춘다.

# $garok-founded (date): 창립 연도
# $governments (number): 회원인 시·도의 수
# $offices (number): 해외사무소의 수
stakeholder-garok = 대한민국시도지사협의회(GAROK)
    .short = 시도지사협의회
    .role = 양자 대화 촉진과 교류 상대 주선
    .text =
        { $garok-founded }에 창립된 협의체로 { $governments }개 시·도가 회원이다. 본부는 { place-seoul }에 있고 해외사무소 { $offices }곳 가운데 하나가 { place-paris }에 있다. 프랑스사무소에서는 { person-hong-joon-ho } 소장과 { person-kim-hyoung-jin } 총괄 매니저가 일한다.

        양국 간 대화를 촉진하고 한국 정부에 정보를 제공하며, 교류 상대를 구하는 지방정부를 돕는다. 정책 보고서에서 { person-kim-hyoung-jin } 총괄 매니저는 협의회를 첫 만남을 주선하는 { place-korea }의 중매인에 견준다.
    .relations = { stakeholder-korean-embassy.short } 안에 { place-paris } 사무소를 두고 대사관과 나란히 지방정부를 돕는다.

stakeholder-dctciv = 프랑스 유럽외교부 지방자치단체·시민사회 협력단(DCTCIV)
    .short = 지방자치단체·시민사회 협력단
    .role = 조언과 외교정책과의 조율, 법제 마련, 사업비 공동 부담
    .text =
        유럽외교부에서 지방정부와 시민사회를 담당하는 부서이다. 지방정부에 정보와 조언을 주고, 지방의 활동이 국가의 외교정책과 어긋나지 않게 살핀다.

        이 분야의 법률을 마련하는 데 참여하며, 해마다 주제별·지역별로 사업을 공모하여 비용을 나누어 부담한다.
    .relations = 외교부에 속한 조직이다. 외교부는 { JOSA(stakeholder-cuf.short, "과/와") } 협력하며, { JOSA(stakeholder-senate-group.short, "은/는") } 외교부와 자신의 역할이 서로 의존한다고 본다.

# $cuf-founded (date): 창립 연도
# $members (number): 회원 수
# $agenda (date): 의제의 목표 연도
# $country-group (date): 한국 그룹 발족 연도
# $forum-2023 (date): 제1회 포럼 시기
# $forum-2024 (date): 제2회 포럼의 예정 시기
stakeholder-cuf = 시테위니프랑스(Cités Unies France, 프랑스자매도시연합)
    .short = 시테위니프랑스
    .role = 프랑스 지방정부의 결집과 대변, 포럼 개최
    .text =
        { $cuf-founded }에 창립되어 회원이 { $members }곳에 이른다. 레지옹의 대부분과 데파르트망 넷 중 하나, 크고 작은 많은 도시가 가입해 있다. 회원을 결집하고 그 이익을 대변하며, { DATETIME($agenda, style: "short") } 의제와 지속가능발전목표(SDGs)를 뒷받침한다.

        포럼, 국가별 그룹, 지방정부 국제협력의 날을 운영한다. 한국 그룹은 { $country-group }부터 활동하고 있다. 제1회 한불 포럼은 { $forum-2023 }에 열렸고, 제2회는 혁신과 지역의 매력, ‘TGV-FC’를 주제로 { $forum-2024 }에 열릴 예정이었다.

        프랑스 외교부, 프랑스개발청(AFD), 유럽연합 집행위원회와 함께 일한다. 시장 협회, 데파르트망 협회, 레지옹 협회가 이사회에 참여하며, 회원은 모두 세계지방정부연합(UCLG)의 회원이기도 하다.
    .relations = 외교부의 { JOSA(stakeholder-dctciv.short, "과/와") } 함께 사업을 펼치고, { JOSA(stakeholder-senate-group.short, "과/와") } 서로 의지하며 역할을 나눈다.

## 역할표의 열

task-contact = 첫 접촉
task-context = 배경·상대 안내
task-advice = 정보·조언
task-diplomacy = 의회·공식 대화
task-visits = 상호 방문
task-network = 결집·대변
task-forums = 포럼
task-funding = 공동 재원
task-law = 법제
