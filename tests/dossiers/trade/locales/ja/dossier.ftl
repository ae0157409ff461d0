dossier-title = { state-germany }と{ state-japan }
dossier-subtitle = 条約、貿易、人々
# $years (quantity): 年数
dossier-note = 条約関係{ $years }年
dossier-running = { state-germany }と{ state-japan }―経済資料集
dossier-keywords = { state-germany }、{ state-japan }、貿易、条約
dossier-publisher = 見本大使館経済部
# $date (string): 現在の日付
dossier-date = { $date }現在
# $language (string): 言語名
dossier-authority = 正文は{ $language }のみとする
dossier-sample = サンプル：貿易、分野、航路に関する数値は、すべて試験のための架空のものである。
dossier-contents = 目次

## 章

chapter-glance = 概観
    .lead = 大陸の両端にある二つの国を、一つの通商の法が結ぶ。{ state-germany }と{ state-japan }は、{ $years }年にわたり条約を重ねてきた。開港場にいた少数の商人の保護は、共通の経済圏へと発展した。

        本資料集は、主要な協定と、それに基づく貿易、そしてそれに命を吹き込む人々を紹介する。
chapter-timeline = 年表
    .lead = 三つの時期と、その間の空白。両大戦の年月はここでは扱わない。当時の条約は、もはや効力を有しないからである。
chapter-treaties = 条約
    .lead = { $treaties }件の条約のうち、{ $valid }件が有効である。
chapter-trade = 貿易
    .lead = 機械と電子機器、医薬品と自動車。両国は、それぞれの得意とするものを互いに売る。以下の数値はサンプルである。
dossier-routes = 航路
dossier-sectors = 分野
dossier-years = 各年の貿易
chapter-people = 人と機関
    .lead = 条約は、それを交渉し、解釈し、活用する人々によって生きる。
dossier-institutes = 機関
dossier-envoys = 先駆者
dossier-keywords-chapter = 用語
dossier-sources = 資料
dossier-index = 索引
dossier-index-people = 人名
dossier-index-institutes = 機関

## 列と見出し

dossier-column-treaty = 条約
dossier-column-standing = 効力
dossier-column-page = 頁
dossier-column-year = 年
dossier-column-exports = 対日輸出
dossier-column-imports = 対日輸入
dossier-column-investment = 投資
dossier-column-change = 増減
dossier-column-sector = 分野
dossier-column-share = 割合
dossier-column-tendency = 動向
dossier-column-keyword = 用語
dossier-column-definition = 意味

dossier-label-signed = 署名
dossier-label-in-force = 効力
dossier-label-parties = 当事者
dossier-label-area = 分野
dossier-label-meaning = 意義
dossier-label-events = 出来事
dossier-label-signatory = 署名者
dossier-label-replaced-by = 後継

dossier-timeline-caption = 署名の年による条約の一覧
# $list (string): 条約とその年
dossier-timeline-alt = 条約の年表：{ $list }。
# $count (number): 条約の数
# $from (string): 最初の年
# $to (string): 最後の年
dossier-timeline-many = { $from }から{ $to }までの{ $count }件の条約の年表。各条約は一覧に掲げる。
# $name (string): 条約
# $date (string): 署名の日
# $state (string): 効力
dossier-timeline-item = { $name }（{ $date }、{ $state }）
dossier-growth-caption = 分野別にみた締結済み条約の数
# $count (number): 条約の数
dossier-growth-total = 条約{ $count }件
# $from (string): 最初の年
# $to (string): 最後の年
# $total (number): 最終的な件数
# $kinds (string): 分野ごとの件数
# $list (string): 年ごとの件数
dossier-growth-alt = { $from }から{ $to }までに締結された条約の累計を年ごとに示す階段状の図：{ $list }。最終的に{ $total }件（{ $kinds }）。
# $from (string): 最初の年
# $to (string): 最後の年
# $total (number): 最終的な件数
# $kinds (string): 分野ごとの件数
dossier-growth-many = { $from }から{ $to }までに締結された条約の累計を示す階段状の図。最終的に{ $total }件（{ $kinds }）。各条約は一覧に掲げる。
# $date (string): 年
# $total (number): その時点の累計
# $list (string): 分野ごとの新規の件数
dossier-growth-step = { $date }に累計{ $total }件（新規：{ $list }）
# $name (string): 数える対象
# $count (number): 件数
dossier-count = { $name }{ $count }件
dossier-treaties-caption = 本資料集の条約
dossier-years-caption = 貿易と投資（サンプル）
dossier-sectors-caption = 対日輸出の分野（サンプル）
dossier-map-caption = 港を結ぶ定期航路（サンプル）
# $list (string): 航路
dossier-map-alt = 両国の地図と航路：{ $list }。
dossier-keywords-caption = 通商政策の用語
# $seat (string): 所在地
# $founded (string): 日付
dossier-institute-place = { $seat }、{ $founded }設立
# $date (string): 日付
# $name (string): 出来事
# $text (string): 文
dossier-event = { $date }　{ $name }。{ $text }
# $name (string): 名称
# $text (string): 文
dossier-entry = { $name }　{ $text }
# $name (string): 資料の内容
# $issuer (string): 発行者
# $language (string): 言語（ない場合は空）
# $issued (string): 日付（ない場合は空）
dossier-source = { $issuer }『{ $name }』{ $language ->
        [none] { "" }
       *[other] 、{ $language }
    }{ $issued ->
        [none] { "" }
       *[other] 、{ $issued }発行
    }。
