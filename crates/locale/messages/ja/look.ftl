### 要確認の事項と履歴: 競合した宿泊、失われた値、受け付けられなかった変更。

## 接続

desk-line-revoked = 端末の登録解除済み
desk-line-stranger = 別のサーバー

## ページ

desk-look-intro = 2台の端末で同時に変更されたものと、サーバーが受け付けなかったものです。失われたものはありません。
desk-look-empty = 要確認の事項はありません。
desk-look-empty-hint = 一方がオフラインの間に2台の端末で同じ予約を変更すると、両方の版がここに表示され、選べるようになります。
desk-look-stays = 二重に変更された宿泊
desk-look-refused = サーバーが受け付けなかったもの
desk-look-rooms = 1室に2組のお客様
desk-look-values = 二重に変更された項目
desk-look-unreadable = 読み取れない記録

## 2つの版がある宿泊

desk-look-stay-hint = どちらかを選ぶまで、両方の版が客室を確保します。選ばれなかった版の客室は販売に戻ります。
desk-look-version = 版{ $number }
desk-look-shown = 当面、一覧に表示
desk-look-written-by = 変更者
desk-look-differs = 相違あり
desk-look-keep-version = この版を採用
desk-look-keep-title = { $guest }様の宿泊はこの版を採用しますか？
desk-look-keep-text = { $stay }、{ $total }。もう一方の版は取り下げられ、その客室は空室に戻ります。
desk-look-picked = 選択済み
desk-look-picked-hint = 選択を送信しています。サーバーに接続でき次第、反映されます。
desk-look-unsettled = 選択した版はもう利用できません。
desk-done-settled = { $guest }様の宿泊が確定しました。
desk-done-picked = { $guest }様の版を選択しました。サーバーに接続でき次第、反映されます。

## 上書きされた値

desk-look-stands = 現在の値
desk-look-other = もう一方の端末の値
desk-look-keep = このまま
desk-look-restore = 復元
desk-look-field-of = { $field }：{ $subject }
desk-done-restored = { $field }を復元しました。
desk-done-kept = { $field }はそのままです。

## 1室に2組のお客様

desk-look-room-nights = { $number }号室、{ $nights }
desk-look-room-hint = どちらかのお客様を別の客室へ移してください。

## サーバーが受け付けなかったもの

desk-look-refused-hint = すべての端末の表示をそろえるため、ここでは取り消されました。
desk-look-refused-why = 理由
desk-look-refused-lost = 無効になった内容
desk-look-gone = この予約はもうありません。作成し直すか、お客様にお知らせください。
desk-look-file = 対応済み
desk-done-filed = 整理しました。
desk-look-unreadable-hint = { $instant }。システムの管理者にお知らせください。ほかの作業は続けられます。

## 記録の対象

desk-subject-prices = 料金と販売制限
desk-subject-hotel = ホテル
desk-subject-rooms = 客室
desk-subject-other = その他
desk-subject-guest = { $name }様

## 操作した人

desk-by-guest = お客様（ウェブ）
desk-by-program = Keyrack
desk-by-somebody = 不明
desk-by-at-desk = { $who }、{ $desk }

## 予約の履歴

desk-tab-stay = 滞在
desk-tab-look = 要確認
desk-tab-history = 履歴
desk-history-empty = 変更はまだありません。
desk-history-apart = 別の端末と同時
desk-did-booked = { $type }を予約、{ $stay }、{ $nights }、{ $party }：{ $total }
desk-did-status = { $from } → { $to }
desk-did-nights = { $from } → { $to }（{ $before } → { $after }）
desk-did-same-length = { $from } → { $to }
desk-did-room-type = { $from } → { $to }
desk-did-room = { $from }号室から{ $to }号室へ
desk-did-room-given = { $to }号室を割り当て
desk-did-room-taken = { $from }号室の割り当てを解除
desk-did-party = { $from } → { $to }
desk-did-total = 料金 { $from } → { $to }
desk-did-settled = 二重に変更された宿泊を確定
desk-did-picked = 2つの版から選択
desk-did-field = { $field }：{ $from } → { $to }
desk-did-field-set = { $field }：{ $to }
desk-did-field-parts = { $field }を変更
desk-did-guest = お客様情報を変更：{ $fields }
desk-value-nothing = なし
desk-value-yes = はい
desk-value-no = いいえ

## 記録にだけある項目

field-given-name = 名
field-family-name = 姓
field-cancel-reason = キャンセル理由
field-messages = ご要望
field-business-date = 営業日
field-prices = 料金
field-stop-sell = 販売停止
field-closed-to-arrival = 到着不可
field-closed-to-departure = 出発不可
field-min-los-arrival = 最低泊数（到着日）
field-min-los-through = 最低泊数
field-channel = 販売経路
field-company = 法人
