agreement-area-commerce = 通商・航海
    .summary = 関税、物品の貿易、サービスの貿易、地理的表示の保護。
agreement-area-taxation = 租税
    .summary = どの所得にどちらの国が課税するかを定める規則。
agreement-area-society = 研究・社会保障
    .summary = 共同研究と、相手国で働く人々の保障。

treaty-amity = 日本国普魯士国修好通商条約
    .short = { DATETIME($signed, style: "year") }年の修好通商条約
    .sorted = しゅうこうつうしょうじょうやく
    .summary = { $signed }、{ envoy-eulenburg }は江戸において、{ state-prussia }を代表して{ state-japan }との修好通商条約に署名した。これにより、長崎や、のちの{ site-yokohama }などの開港場が商人に開かれた。
    .meaning = ドイツ諸邦が{ state-japan }と結んだ最初の条約である。{ $successor }に北ドイツ連邦が結んだ条約により、その権利は連邦の諸邦にも及んだ。

treaty-navigation = 日独通商航海条約
    .short = { DATETIME($signed, style: "year") }年の通商航海条約
    .sorted = つうしょうこうかいじょうやく
    .summary = { envoy-aoki }は{ $signed }、ヴィルヘルム{ REGNAL($emperor) }治下の{ site-berlin }で本条約に署名した。条約は{ DATETIME($in-force, part: "start") }から{ DATETIME($in-force, part: "end") }まで効力を有した。
    .meaning = これにより領事裁判権が撤廃され、{ state-japan }に住むドイツ人も{ state-japan }の裁判所に服することとなった。関税自主権が完全に回復されたのは、{ $successor }の条約によってである。

treaty-first-tax = 所得に対する租税及びある種の他の租税に関する二重課税の回避のための協定
    .short = 旧租税協定
    .sorted = きゅうそぜいきょうてい
    .summary = 本協定は{ $signed }に署名され、{ $in-force }の約半世紀にわたり効力を有した。
    .meaning = 同一の所得に二度課税されないという確実性を、企業とその従業員に初めて与えた。

treaty-science = 科学技術における協力に関する協定
    .short = 科学技術協力協定
    .sorted = かがくぎじゅつきょうりょくきょうてい
    .summary = { $signed }の署名以来、合同委員会が両国で交互に開催され、共同研究の計画を協議している。
    .meaning = 両国の大学と研究機関は、人の交流と共同事業のための安定した枠組みを得た。
    .benefit = 貴社の研究部門が提携先を見つけやすくなります。共同研究には安定した枠組みがあります。

treaty-pensions = 社会保障に関する協定
    .short = 社会保障協定
    .sorted = しゃかいほしょうきょうてい
    .summary = { $signed }に署名された本協定は、{ $in-force }効力を有する。相手国に数年間派遣される者は、引き続き自国の年金制度に加入する。
    .meaning = 両国での加入期間は通算される。保険料の二重負担がなくなり、中小企業にとっても従業員の派遣が容易になった。
    .benefit = 従業員を数年間派遣する場合、保険料の支払いは一方の国の年金制度だけで済みます。

treaty-second-tax = 所得に対する租税及びある種の他の租税に対する二重課税の除去並びに脱税及び租税回避の防止のための協定
    .short = 新租税協定
    .sorted = しんそぜいきょうてい
    .summary = { $signed }に署名された本協定は、旧協定に代わるものである。{ $in-force }効力を有し、{ $first-applied }以降の租税に初めて適用された。
    .meaning = 利子及び使用料に対する源泉税は、原則として免除される。紛争は仲裁に付することができる。
    .benefit = { state-japan }から受け取る利子及び使用料には、原則として源泉税が課されません。

treaty-partnership = 経済上の連携に関する{ state-japan }国と{ state-european-union }との間の協定
    .short = 日EU経済連携協定
    .sorted = にちイーユーけいざいれんけいきょうてい
    .summary = 本協定は{ $signed }に{ site-tokyo }で署名され、{ $in-force }効力を有する。{ $chapters }章からなり、{ NUMBER($people, notation: "long") }人を超える経済圏を包含する。

        { $data-signed }に署名された議定書は、データの自由な流通を本協定に加えるもので、{ $data-in-force }に発効した。
    .meaning = 双方の関税はほぼすべて、一部は経過期間を経て、撤廃される。{ $indications }を超える欧州の名称が、「リューベッカー・マルチパン」から「ニュルンベルガー・ブラートヴルスト」まで、{ state-japan }において地理的表示として保護されている。
    .benefit = 原産地を申告すれば、ほとんどの物品を無税で輸出していただけます。

era-opening = 開国と修業の時代
    .summary = { CENTURY($century) }の末、{ state-japan }は専門家を招き、留学生を欧州へ送った。{ $iwakura-mission }、ビスマルクは{ site-berlin }で岩倉使節団を迎えた。法学、医学、軍制はやがてドイツを範とするようになる。
era-renewal = 復興と競争
    .summary = 戦後、廃墟となった二つの国は二つの輸出国となり、同じ市場で顧客を競った。「{ state-japan }における{ state-germany }」年（{ $german-year }）は、関係の広がりを示した。
era-present = 不確実な時代の連携
    .summary = { $consultations }の{ ORDINAL($round) }回政府間協議、経済安全保障、水素。主題は新しい。大阪の万国博覧会（{ $expo }）において、{ state-germany }は「わ！」を題に循環経済を紹介した。

event-iwakura-mission = { site-berlin }の岩倉使節団
    .summary = 使節団は皇帝と宰相に謁見した。
event-german-year = 「{ state-japan }における{ state-germany }」年
    .summary = 音楽会、展覧会、討論会が全国で開かれた。
event-consultations = 第一回政府間協議
    .summary = 両国の閣僚が{ site-tokyo }で経済安全保障を協議した。
event-expo = 大阪の万国博覧会
    .summary = ドイツ館は{ $days }間にわたり公開された。
