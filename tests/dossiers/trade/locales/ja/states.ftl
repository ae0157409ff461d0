state-germany = ドイツ
    .short = 独
state-japan = 日本
    .short = 日
    .sorted = にほん
state-european-union = 欧州連合
    .short = EU
    .sorted = おうしゅうれんごう
state-prussia = プロイセン
    .short = 普

## 都市

site-berlin = ベルリン
site-duesseldorf = デュッセルドルフ
site-hamburg = ハンブルク
site-kobe = 神戸
    .sorted = こうべ
site-tokyo = 東京
    .sorted = とうきょう
site-yokohama = 横浜
    .sorted = よこはま
