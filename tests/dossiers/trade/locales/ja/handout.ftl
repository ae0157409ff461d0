handout-title = 日本との貿易
# $date (string): 現在の日付
handout-kicker = 早わかり・{ $date }
# $count (number): 有効な協定の数
handout-lead = ようこそ。本紙では、{ $count }件の協定が貴社にどのように役立つのか、どこに相談すればよいのかをご案内します。
handout-figures = 数字で見る
handout-treaties = 現行の協定
handout-routes = 貨物の道のり
handout-terms = 通関の用語
handout-who = ご相談先
handout-steps = 無税までの三つの手順
handout-step-one = 品目を分類する
    .text = 品目の関税番号をお調べください。関税率と原産地規則は、この番号によって決まります。
handout-step-two = 原産地を確認する
    .text = 原産地規則を満たす場合は、仕入書に原産地申告をご記入ください。
handout-step-three = 書類を保存する
    .text = 証拠書類はすべて保存してください。数年後に税関から求められることがあります。
