### すべての報告書に共通する語句

language-de = ドイツ語
language-ja = 日本語
language-en = 英語

## 単位

# $number (number): ギガワット時
unit-GWh = { $number }GWh

# $number (number): 日数
unit-day = { $number }日

# $number (number): コンテナの数
unit-container = { $number }TEU

## 条約の効力

standing-in-force = 有効
standing-replaced = 失効

## 都市の機能

function-port = 海港
function-capital = 首都
function-business-centre = 経済都市

## 分野の動向

tendency-growing = 拡大
tendency-steady = 横ばい
tendency-falling = 縮小

## 数値の精度（値は書式を整えた形で渡される）

# $value (string): 数値
precision-exact = { $value }

# $value (string): 数値
precision-over = { $value }以上

## 見出し

figure-supplement = 図
table-supplement = 表

# $number (string): 資料の番号
link-source = 資料{ $number }

## PDFに添付されるファイル

attachment-facts = 本文書の事実関係（構造化データ）
attachment-words = 本文書の文言の一覧
attachment-provenance = 本文書の作成に用いたファイルとそのハッシュ値
