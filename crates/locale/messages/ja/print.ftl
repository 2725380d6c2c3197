### 紙に印刷される内容。

print-arrivals = 到着一覧
print-arrivals-none = 本日の到着はありません。
print-departures = 出発一覧
print-departures-none = 本日の出発はありません。
print-in-house = 滞在中
print-in-house-none = 滞在中のお客様はいません。
print-housekeeping = 客室清掃
print-housekeeping-of = 客室清掃：{ $name }
print-housekeeping-none = 客室はありません。
print-about-stays = { $date } · { $count }室、{ $heads }名
print-about-rooms = { $date } · { $count }室、要清掃{ $dirty }
print-guest = お客様
print-party = 人数
print-room = 客室
print-stay = 滞在
print-reference = 予約番号
print-total = 合計
print-note = 備考
print-no-room = 部屋割り前
print-status = 状態
print-today = 本日
print-to-do = 作業・気づいた点
print-done = 完了
print-look = 要点検
print-leaves = { $time }までに出発（{ $party }）
print-left = 出発済み
print-stays = { $date }まで滞在（{ $party }）
print-arrives = 到着（{ $party }）
print-nobody = 担当なし
print-outage = { $kind }、{ $date }まで：{ $reason }
print-printed = { $property } · 印刷 { $instant }
print-page = { $page }/{ $count }ページ
print-latinised = ≈ この文字はまだ印刷できないため、ローマ字で表記しています。本来の表記は予約画面で確認できます。

## 宿泊カード

print-cards = 宿泊カード
print-card = 宿泊カード
print-name = 氏名（姓・名）
print-born = 生年月日
print-nationality = 国籍
print-born-nationality = 生年月日・国籍
print-street = 町名・番地
print-postcode-town = 郵便番号・市区町村
print-country = 国
print-passport = 旅券番号または身分証番号
print-phone = 電話番号
print-car = 車両番号
print-fellows = 同行者
print-declaration = 上記の記載内容に相違ないことを確認します。
print-place-date = 場所・日付
print-signature = 署名
