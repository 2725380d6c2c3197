### 公開予約ページ。

## 全ページ共通

guest-title = { $page } · { $property }
guest-skip-to-content = 本文へ移動
guest-steps = ご予約の手順
guest-step-search = 日程
guest-step-offers = お部屋
guest-step-guest = お客様情報
guest-step-summary = ご確認
guest-step-confirmation = 予約完了
guest-step-done = 完了
guest-your-stay = ご宿泊内容
guest-change = 変更
guest-footer-contact = お問い合わせ
guest-footer-call = お電話：{ $phone }
guest-footer-write = メール：{ $email }
guest-check-in-from = チェックイン { $time }から
guest-check-out-until = チェックアウト { $time }まで
guest-prices-note = 料金はすべて{ $currency }建て、税込です。
guest-language-choose = 言語を選択
guest-errors-title = { $count }か所の入力内容をご確認ください

## 検索

guest-search-title = 空室検索
guest-search-description = { $property }のお部屋を公式サイトから直接ご予約いただけます。
guest-arrival = チェックイン
guest-departure = チェックアウト
guest-adults = 大人
guest-children-ages = お子様の年齢
guest-children-ages-hint = チェックイン日時点の年齢をカンマで区切ってご入力ください：4, 9
guest-search-button = お部屋と料金を見る
guest-search-calendar = カレンダーでお得な日を見る
guest-our-rooms = お部屋のご紹介
guest-room-number = { $number }室目
guest-room-add = お部屋を追加
guest-room-remove = { $number }室目を削除

## 空室一覧

guest-offers-title = お部屋と料金
guest-offers-for = { $nights }、{ $party }、税込
guest-offers-none = ご指定の日程に空室はございません。
guest-offers-none-hint = 別の日程でお試しください。空室のある日はカレンダーでご確認いただけます。
guest-offers-too-many = この人数でご利用いただけるお部屋はございません。2室に分けてご予約ください。
guest-offers-refused = ご利用いただけない理由：
guest-offers-nearest = 近い日程
guest-offer-sleeps = 定員{ $count }名
guest-offer-left = 残り{ $count }室
guest-offer-per-night = 1泊 { $price }
guest-offer-choose = 選択
guest-offer-choose-label = { $room }、{ $plan }、{ $total }を選択

## 料金

guest-price-title = 料金
guest-price-tax-included = うち { $tax }
guest-price-tax-added = { $tax }
guest-price-total = 合計
guest-price-pay-at-hotel = お支払いはホテルにて承ります。
guest-policy-title = キャンセル
guest-held-until = お部屋を{ $time }までお取り置きしております。

## お客様情報

guest-details-title = お客様情報
guest-first-name = 名
guest-last-name = 姓
guest-email = メールアドレス
guest-email-hint = 予約確認メールをお送りします。
guest-phone = 電話番号
guest-phone-hint = ご到着についてご連絡する場合に使用します。
guest-requests = ご要望
guest-requests-hint = できる限り承りますが、ご希望に添えない場合もございます。
guest-marketing = { $property }からのお得な情報をメールで受け取ります。
guest-marketing-hint = ご希望の場合のみお選びください。ホテルへご連絡いただければ、いつでも停止できます。
guest-details-next = ご確認へ進む

## ご確認

guest-summary-title = ご確認とご予約
guest-summary-guest = ご宿泊者
guest-summary-marketing = お得な情報をメールで受け取ります。
guest-summary-payment = お支払い
guest-payment-pay-at-property = ホテルでのお支払い
guest-terms = 上記のキャンセル条件とホテルの利用規約に同意します。
guest-book-button = 予約を確定する（支払い義務あり）
guest-book-note = このボタンを押すと、ご予約が確定します。

## 予約完了

guest-confirmation-title = ご予約が確定しました
guest-confirmation-thanks = { $name }様、ご予約ありがとうございます。ご来館を心よりお待ちしております。
guest-confirmation-reference = 予約番号
guest-confirmation-mail = 予約確認メールを{ $email }へお送りします。
guest-confirmation-no-mail = 予約番号と下記のリンクをお控えください。
guest-confirmation-manage = ご予約の確認・キャンセル
guest-confirmation-calendar = カレンダーに追加
guest-confirmation-another = 別のご宿泊を予約する

## 料金カレンダー

guest-calendar-title = 日別料金
guest-calendar-for = 1泊の最低料金（{ $party }）
guest-calendar-earlier = 前へ
guest-calendar-later = 次へ
guest-calendar-sold-out = 満室
guest-calendar-closed = 販売なし
guest-calendar-no-arrival = チェックイン不可
guest-calendar-no-departure = チェックアウト不可
guest-calendar-min-stay = { $count }泊から
guest-calendar-choose = { $date }にチェックイン、{ $price }から
guest-calendar-lowest = この月の最安値

## ご予約の確認

guest-my-title = ご予約内容
guest-my-status = 状態
guest-my-booked-on = 予約日時：{ $instant }
guest-my-cancel = 予約をキャンセル
guest-my-cancel-title = ご予約をキャンセルしますか？
guest-my-cancel-free = { $instant }まで無料でキャンセルいただけます。
guest-my-cancel-free-always = キャンセルは無料です。
guest-my-cancel-fee = ただいまキャンセルされますと、{ $fee }のキャンセル料がかかります。
guest-my-cancel-button = 予約をキャンセル
guest-my-cancel-button-fee = { $fee }でキャンセル
guest-my-cancel-keep = 予約を残す
guest-my-cancelled-title = ご予約をキャンセルしました
guest-my-cancelled-free = キャンセル料はかかりません。
guest-my-cancelled-fee = キャンセル料は{ $fee }です。
guest-my-cancelled-again = またのご利用を心よりお待ちしております。
guest-my-too-late = このご予約はここではキャンセルできなくなりました。お手数ですが、ホテルへお電話ください。

## うまくいかないとき

guest-error-title = 処理できませんでした
guest-error-back = 検索に戻る
guest-not-found-title = ページが見つかりません
guest-not-found-text = アドレスをお確かめいただくか、ホテルのトップページからお進みください。
guest-busy-title = 少々お待ちください
guest-fault-title = システムに問題が発生しました
guest-fault-text = ご予約は行われておらず、入力内容も失われていません。もう一度お試しください。
guest-hotels-title = ホテル一覧
guest-expired-title = お部屋のお取り置き時間が過ぎました
guest-expired-text = ご入力内容は保存されています。もう一度検索して空室をご確認ください。
guest-expired-again = もう一度検索

guest-purpose-business = 出張・業務での宿泊です
guest-step-extras = オプション
guest-extras-title = オプションはいかがですか？
guest-extras-lead = すべて任意です。お選びいただかなくても先へお進みいただけます。
guest-extras-room = { $number }室目：{ $party }
guest-extras-add = { $name }（{ $amount }）
guest-extras-count = 数量
guest-extras-when = 日時
guest-extras-no-day = 希望しない
guest-extras-left = { $when } – 残り{ $count }
guest-extras-taken = ご指定の日程では受付を終了しました
guest-extras-next = 次へ
guest-extras-change = オプションを変更
guest-price-included = { $service }（料金に含む）
guest-code = コード
guest-code-hint = プロモーションコードをお持ちの場合にご入力ください
guest-code-holds = コード「{ $code }」を適用しています。
guest-code-saves = コードの適用で{ $amount }お得になりました

guest-group-code = 団体の予約コード
guest-price-about = 約{ $amount }（{ $source }、{ $instant }）。お支払いは{ $charged }です。
guest-currency = 参考表示する通貨
guest-currency-none = ほかの通貨なし
