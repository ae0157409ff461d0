## 航路（サンプル）

route-hamburg-yokohama = { site-hamburg }・{ site-yokohama }航路
    .summary = スエズ運河経由で{ $length }。所要日数は{ RANGE($fastest, $slowest) }、年間の輸送量は{ $cargo }である。
route-hamburg-kobe = { site-hamburg }・{ site-kobe }航路
    .summary = 大阪湾まで{ $length }を{ RANGE($fastest, $slowest) }で結ぶ。これまでの輸送は、試験的な{ $cargo }のみである。

## 分野（サンプル）

sector-machinery = 機械・設備
    .summary = 工作機械と自動化技術。割合は{ $share }で、{ $tendency ->
            [growing] 拡大している
            [falling] 縮小している
           *[steady] 数年来ほぼ横ばいである
        }。
sector-pharmaceuticals = 化学・医薬品
    .summary = { $share }を占める最大の分野。有効成分、ワクチン、特殊化学品。
sector-vehicles = 自動車
    .summary = 輸出の{ $share }。電気自動車への移行が市場を塗り替えつつある。
sector-hydrogen = 水素
    .summary = 輸出のわずか{ $share }だが、年間{ $demand }を必要とする共同の実証設備が{ $pilot-plants }基ある。

## 各年の貿易（サンプル）

trade-year-y2023 = { $year }の貿易
trade-year-y2024 = { $year }の貿易
trade-year-y2025 = { $year }の貿易

## 主要な数値

indicator-years = 条約関係の年数
    .caption = { state-prussia }と{ state-japan }の最初の条約の署名から今日まで
indicator-chapters = 章
    .caption = 経済連携協定の構成
indicator-indications = 地理的表示
    .caption = { state-japan }で保護されている欧州の名称
indicator-people = 人口
    .caption = 協定が包含する経済圏
