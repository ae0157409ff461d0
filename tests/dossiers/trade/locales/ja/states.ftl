state-germany = ドイツ
    .short = 独
state-japan = 日本
    .short = 日
    .reading = にほん
state-european-union = 欧州連合
    .short = EU
    .reading = おうしゅうれんごう
state-prussia = プロイセン
    .short = 普

## 都市

site-berlin = ベルリン
site-duesseldorf = デュッセルドルフ
site-hamburg = ハンブルク
site-kobe = 神戸
    .reading = こうべ
site-tokyo = 東京
    .reading = とうきょう
site-yokohama = 横浜
    .reading = よこはま
