### メールとカレンダーファイル(プレーンテキスト)。

mail-greeting = { $name } 様
mail-closing = ご来館を心よりお待ちしております。
mail-closing-cancelled = またのご利用を心よりお待ちしております。

## 予約確認

mail-confirmation-subject = ご予約確認 { $reference }：{ $property }
mail-confirmation-intro = このたびはご予約いただき、誠にありがとうございます。下記の内容でご予約を承りました。
mail-reference = 予約番号：{ $reference }
mail-stay = ご宿泊：{ $nights }
mail-arrival = チェックイン：{ $date } { $time }から
mail-departure = チェックアウト：{ $date } { $time }まで
mail-room = お部屋{ $number }：{ $type }、{ $plan }
mail-room-single = お部屋：{ $type }、{ $plan }
mail-room-guests = ご利用人数：{ $party }
mail-tax-included = うち { $tax }：{ $amount }
mail-tax-added = { $tax }：{ $amount }
mail-room-total = 客室料金：{ $amount }
mail-total = 合計：{ $amount }
mail-pay-at-property = お支払いはホテルにて承ります。
mail-policy = キャンセル
mail-manage = ご予約の確認・キャンセルはこちら：

## キャンセル

mail-cancellation-subject = ご予約キャンセルのお知らせ { $reference }：{ $property }
mail-cancellation-intro = ご予約のキャンセルを承りました。
mail-cancellation-free = キャンセル料はかかりません。
mail-cancellation-fee = キャンセル料は{ $fee }です。

## カレンダーファイル

mail-calendar-summary = ご宿泊：{ $property }
mail-calendar-cancelled = キャンセル：{ $property }

mail-service-included = { $service }（料金に含む）
