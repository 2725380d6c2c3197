### すべての画面に共通することば: 数、日付、業界用語、ボタン。
### 金額・日付・時刻は書式済みで、数は数値で渡されます。

## 数

nights = { $count }泊
adults = 大人{ $count }名
children = お子様{ $count }名
rooms = { $count }室
bookings = 予約{ $count }件
party-with-children = { $adults }、{ $children }

## 日付と時刻

clock-time = { $time }
date-at-time = { $date } { $time }
date-with-year = { $year }年{ $date }
date-from-to = { $from }～{ $to }
today = 今日

## 予約の状態

status-waitlisted = キャンセル待ち
status-tentative = 仮予約
status-confirmed = 確定
status-in-house = 滞在中
status-checked-out = 出発済み
status-cancelled = キャンセル済み
status-no-show = ノーショー

## 客室の清掃状態

cleanliness-dirty = 要清掃
cleanliness-clean = 清掃済み
cleanliness-inspected = 点検済み

## 食事

board-room-only = 素泊まり
board-bed-and-breakfast = 朝食付き
board-half-board = 朝夕2食付き
board-full-board = 3食付き
board-all-inclusive = オールインクルーシブ

## 料金の種類

rate-category-bar = フレキシブル料金
rate-category-non-refundable = 返金不可料金

## 予約の保証

guarantee-six-pm-hold = 保証なし：到着日の決まった時刻まで確保
guarantee-pay-at-property = ホテルでのお支払い

## 税金

tax-vat = 消費税
tax-vat-percent = 消費税 { $percent }
tax-city = 宿泊税
tax-city-percent = 宿泊税 { $percent }

## 販売制限

rule-no-price = { $date }の料金が設定されていません。
rule-stop-sell = { $date }は販売停止中です。
rule-closed-to-arrival = { $date }はチェックインできません。
rule-closed-to-departure = { $date }はチェックアウトできません。
rule-min-los-arrival = { $date }にご到着の場合、{ $count }泊以上のご宿泊が必要です。
rule-min-los-through = { $date }を含むご宿泊は、{ $count }泊以上が必要です。

## 使えない客室

outage-out-of-inventory = 在庫除外
outage-out-of-order = 使用不可
outage-out-of-service = 不具合あり（販売可）

## 予約の経路

source-desk = フロント
source-walk-in = ウォークイン
source-web = 公式サイト

## キャンセル料

policy-always-free = いつでも無料でキャンセルいただけます。
policy-free-until = { $instant }まで無料でキャンセルいただけます。
policy-then = 以降：{ $fee }
policy-from = { $instant }以降：{ $fee }
policy-from-free = { $instant }以降：無料
policy-now = キャンセル料は{ $fee }です。
policy-held = { $instant } までお部屋を確保します。
policy-held-over = 確保期限 { $instant } を過ぎました。

## ボタンと短いことば

save = 保存
cancel = やめる
next = 次へ
close = 閉じる
undo = 元に戻す
search = 検索
yes = はい
optional = 任意
required = 必須
none = なし
total = 合計
per-night = 1泊あたり
from-price = { $price }～
language = 言語
loading = 読み込み中…

## 予約に対する操作

step-amend = 宿泊内容の変更
step-assign = 部屋割り
step-check-in = チェックイン
step-undo-check-in = チェックインの取消
step-check-out = チェックアウト
step-undo-check-out = チェックアウトの取消
step-cancel = キャンセル
step-reinstate = 予約の復活
step-no-show = ノーショーにする
step-confirm = 確定
step-depart-early = 早期出発
step-other = この操作

## エラー表示での項目名

field-first-name = 名
field-last-name = 姓
field-email = メールアドレス
field-phone = 電話番号
field-country = 国
field-language = 言語
field-arrival = 到着日
field-departure = 出発日
field-adults = 大人
field-children = 子供
field-rooms = 客室
field-notes = 備考
field-requests = ご要望
field-password = パスワード
field-name = 名称
field-slug = 短縮名
field-zone = タイムゾーン
field-address = 住所
field-currency = 通貨
field-languages = 言語
field-taxes = 税金
field-price = 料金
field-price-minor = 料金
field-room-type = 客室タイプ
field-rate-plan = 料金プラン
field-limit = 件数
field-accept-terms = 規約
field-payment = お支払い
field-status = 客室の状態
field-assigned = 清掃担当
field-attendants = 清掃担当の一覧
field-priority = 点検の依頼
field-remarks = 気づいた点
field-found = 実際の在室状況
field-leave-by = 部屋を空ける時刻
field-tasks = 作業
field-outage = 不具合
field-group = グループ
field-alert = 注意
field-seen-to = 対応済み
field-estimated-arrival = 到着予定時刻
field-deposit = デポジット
field-traces = 対応事項
field-other = 項目のいずれか

tax-named-percent = { $name } { $percent }
party-on-business = { $party }、出張
field-code = コード
field-wash = ウォッシュ
field-take-up = 最低利用率
field-discount = 割引
field-release = ブロック解除
field-nights = 泊数
field-commission = 手数料
field-credit-limit = 与信限度額
field-vat-id = 税務登録番号
field-contact = 担当者
service-line-count = { $name } × { $count }
service-line-at = { $what }、{ $when }
service-price-per-stay = 1滞在につき{ $amount }
service-price-per-night = 1泊につき{ $amount }
service-price-per-person = 1名につき{ $amount }
service-price-per-person-night = 1名1泊につき{ $amount }
service-price-per-room-night = 1室1泊につき{ $amount }
service-price-per-piece = 1点につき{ $amount }
service-unit-per-stay = 1滞在につき1回
service-unit-per-person = 1名ごと
service-unit-per-person-night = 1名1泊ごと
service-unit-per-room-night = 1室1泊ごと
service-unit-per-piece = 1点ごと
service-due-each-night = 毎晩
service-due-each-morning = 毎朝
service-due-arrival = 到着日
service-due-departure = 出発日
service-due-chosen = お客様が選ぶ日
service-why-compulsory = 必須料金
service-why-included = 料金に含む
service-vat-lodging = 宿泊
service-vat-food = お食事
service-vat-beverages = お飲み物
service-vat-other = その他のサービス
field-services = サービス
guarantee-card = クレジットカードによる保証
guarantee-deposit = デポジットによる保証
guarantee-prepayment = 事前払い
guarantee-company = 法人によるお支払い
guarantee-ota = 予約サイトでのお支払い
policy-no-show = ご連絡なくお越しにならなかった場合（ノーショー）：{ $fee }
policy-no-show-free = お越しにならなかった場合（ノーショー）も料金はかかりません。
policy-deposit-now = ご予約時にお支払いいただくデポジット：{ $fee }
policy-deposit-by = { $instant }までにお支払いいただくデポジット：{ $fee }
rate-category-corporate = 法人料金
rate-category-package = パッケージ料金
rate-category-group = 団体料金
rate-category-day-use = デイユース
rate-category-promotion = プロモーション料金
rate-category-long-stay = 長期滞在料金
rate-category-wholesale = ホールセール料金
rule-max-los-arrival = { $date }にご到着の場合、ご宿泊は{ $count }泊までです。
rule-max-los-through = { $date }を含むご宿泊は、{ $count }泊までです。
rule-exact-los = { $date }のご到着は、ほかの泊数でのみ承ります。
rule-min-advance = { $date }のご到着は、{ $count }日前までのご予約が必要です。
rule-min-advance-hours = { $date }のご到着は、{ $count }時間前までのご予約が必要です。
rule-max-advance = { $date }のご到着は、{ $count }日前からご予約いただけます。
rule-max-advance-hours = { $date }のご到着は、{ $count }時間前からご予約いただけます。
rule-booking-window = この料金は本日ご予約いただけません。最も近い予約可能日は{ $date }です。
rule-stay-window = この料金は{ $date }の夜にはご利用いただけません。

rate-source-ecb = 欧州中央銀行

rule-exact-los-nearest = { $date }のご到着は、特定の泊数でのみ承ります。最も近いのは{ $count }泊です。
rule-exact-los-nearest-two = { $date }のご到着は、特定の泊数でのみ承ります。最も近いのは{ $fewer }泊と{ $count }泊です。
more-languages = ほか{ $count }言語
service-unit-piece-night = 1点1泊ごと
