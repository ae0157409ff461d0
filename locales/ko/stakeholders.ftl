## 관계 기관

# allow(typed-name .relations "프랑스"): 비즈니스 프랑스와 프랑스 관광청은 기관의 이름이다
stakeholder-french-embassy = 주한 프랑스대사관
    .short = { stakeholder-french-embassy }
    .role = 첫 접촉 주선, 현지 사정 설명, 협력 상대 물색, 방문 지원
    .text =
        대사관은 첫걸음을 쉽게 해 준다. { person-philippe-bertoux } 대사가 이끄는 대사관은 두 나라의 지방정부를 연결하고, 상대가 일하는 여건을 설명하며, 알맞은 협력 상대를 찾도록 돕는다.

        사업이 시작된 뒤에는 요청에 따라 지원하고 양쪽 대표단의 상호 방문을 돕는다. 정무과, 문화과, 경제과가 실무를 나누어 맡는다.
    .relations = 비즈니스 프랑스(Business France)와 프랑스 관광청(Atout France)이 함께한다. { place-paris }에서는 프랑스 외교부의 { JOSA(stakeholder-dctciv.short, "이/가") } 각 대사관과 협력한다.

# $forum-2023 (date): 제1회 포럼 시기
stakeholder-korean-embassy = 주프랑스 대한민국대사관
    .short = 주프랑스 한국대사관
    .role = 한국 측의 같은 지원, { stakeholder-garok.short } 프랑스사무소 소재지
    .text =
        { JOSA(stakeholder-french-embassy.short, "이/가") } { place-korea }에서 하는 일을 { place-france }에서 맡는다. 첫 접촉과 현지 사정 설명, 협력 상대 찾기와 방문을 돕는 것이다.

        { $forum-2023 } 제1회 한불 포럼에서는 { person-choi-jai-chul } 대사가 연설하였으며, 그 동영상을 { stakeholder-cuf.short }에서 볼 수 있다.
    .relations = { stakeholder-garok.short } 프랑스사무소가 대사관 안에 있다. 대사는 { JOSA(stakeholder-senate-group.short, "이/가") } 만나는 사람 가운데 하나이다.

# $president-since (date): 현 회장의 취임 연도
stakeholder-senate-group = 프랑스 상원 한불의원친선협회
    .short = 상원 친선협회
    .role = 의회 외교와 새로운 협력 관계의 발의
    .text =
        상원의원도 외교를 한다. { $president-since }부터 { person-catherine-dumas } 상원의원이 회장을 맡고 있는 협회는 주프랑스 대한민국 대사, 선출직 공직자, 시민사회, 기업인, 예술가, 과학자를 두루 만난다.

        이러한 만남은 결실을 맺는다. { partnership-paris17-yangcheon } 협력 관계가 여기에서 시작되었다. 협회는 자신의 역할이 프랑스 외교부 및 { stakeholder-cuf.short }의 역할과 서로 맞물려 있다고 본다.
    .relations = 주프랑스 대한민국 대사를 만난다. 지방의 활동을 { JOSA(stakeholder-dctciv.short, "이/가") } 담당하는 프랑스 외교부, 그리고 { stakeholder-cuf.short }의 역할이 자신의 역할과 서로 맞물려 있다고 본다.

# $garok-founded (date): 창립 연도
# $governments (number): 회원인 시·도의 수
# $offices (number): 해외사무소의 수
stakeholder-garok = 대한민국시도지사협의회(GAROK)
    .short = 시도지사협의회
    .role = 양자 대화 촉진과 교류 상대 주선
    .text =
        { $garok-founded }에 창립된 협의체로 { $governments }개 시·도가 회원이다. 본부는 { place-seoul }에 있고 해외사무소 { $offices }곳 가운데 하나가 { place-paris }에 있다. 정책 보고서에서는 { person-hong-joon-ho } 프랑스사무소장과 { person-kim-hyoung-jin } 선임전문위원이 협의회를 대표하여 면담에 응하였다.

        양국 간 대화를 촉진하고 한국 정부에 정보를 제공하며, 지방정부가 교류 상대를 찾도록 돕는다. { person-kim-hyoung-jin } 선임전문위원은 첫 만남을 주선하는 이 일을 두고 협의회를 { place-korea }의 결혼 중매인에 빗댄다.
    .relations = 프랑스사무소가 { stakeholder-korean-embassy.short } 안에 있다.

stakeholder-dctciv = 프랑스 외교부 지자체 국제교류지원단(DCTCIV)
    .short = 지자체 국제교류지원단
    .role = 자문, 외교정책과의 정합성 확인, 법제 참여, 사업비 분담
    .text =
        프랑스 외교부에서 프랑스 지방정부와 시민사회의 국제 활동을 담당하는 부서이다. 정보와 조언을 제공하고 각 대사관과 협력하며, 그 활동이 국가의 외교정책과 어긋나지 않는지 살핀다.

        이 활동에 관한 법률을 마련하는 데에도 참여하며, 해마다 주제별·지역별로 사업을 공모하여 비용을 분담한다.
    .relations = 해외의 { place-france } 대사관들과 협력한다. 소속 부처인 프랑스 외교부는 { JOSA(stakeholder-cuf.short, "과/와") } 함께 일하며, { JOSA(stakeholder-senate-group.short, "은/는") } 자신의 역할이 프랑스 외교부의 역할과 서로 맞물려 있다고 본다.

# $cuf-founded (date): 창립 연도
# $members (number): 회원 수
# $agenda (date): 의제의 목표 연도
# $country-group (date): 한국 그룹 발족 연도
# $forum-2023 (date): 제1회 포럼 시기
# $forum-2024 (date): 제2회 포럼의 예정 시기
# allow(typed-figure .text "4"): 4분의 1은 한 낱말이다
# allow(typed-figure .text "1"): 4분의 1은 한 낱말이다
stakeholder-cuf = 프랑스자매도시연합(CUF)
    .short = 프랑스자매도시연합
    .role = 프랑스 지방정부의 결집과 대변, 포럼 개최
    .text =
        ‘Cités Unies France’라는 이름으로 { $cuf-founded }에 창립되었으며 회원은 { $members }곳이다. 레지옹의 대부분과 데파르트망의 4분의 1, 크고 작은 많은 도시가 가입해 있다. 시장 협회, 데파르트망 협회, 레지옹 협회가 이사회에 참여하며, 회원은 모두 세계지방정부연합(UCLG)의 회원이기도 하다.

        지방정부의 국제 활동을 대변하고, { DATETIME($agenda, style: "short") } 의제와 지속가능발전목표(SDGs)를 알리며, 포럼과 국가별 그룹, 지방정부 국제협력의 날을 운영한다. 한국 그룹은 { $country-group }부터 활동하고 있다. 제1회 한불 포럼(한-불 지자체 교류회의)은 혁신과 지역의 매력을 주제로 { $forum-2023 }에 열렸고, 제2회 포럼(한-프 지자체 교류포럼)은 혁신과 지역의 매력에 관하여 ‘TGV-FC’라는 이름으로 { $forum-2024 }에 열릴 예정이었다.
    .relations = 프랑스 외교부와 그 { stakeholder-dctciv.short }, 프랑스개발청(AFD), 유럽연합 집행위원회와 함께 일한다. { JOSA(stakeholder-senate-group.short, "은/는") } 두 기관의 역할이 서로 맞물려 있다고 본다.

## 역할표의 열

task-contact = 첫 접촉
task-context = 배경·상대 안내
task-advice = 정보·조언
task-diplomacy = 대화·외교
task-visits = 상호 방문
task-network = 결집·대변
task-forums = 포럼
task-funding = 사업비 분담
task-law = 법제
