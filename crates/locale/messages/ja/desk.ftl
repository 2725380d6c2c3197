### スタッフ用アプリ。

desk-title = { $property } · Keyrack

## メニュー

desk-menu = メインメニュー
desk-menu-today = 今日
desk-menu-chart = 部屋割表
desk-menu-new-booking = 新規予約
desk-menu-bookings = 予約一覧
desk-menu-conflicts = 要確認
desk-search-empty = 「{ $text }」に一致するものはありません。
desk-skip-to-content = 本文へ移動
desk-language = 言語
desk-theme-light = ライト
desk-theme-dark = ダーク
desk-theme-system = システムに合わせる

## サインイン

desk-sign-in-title = サインイン
desk-sign-in-name = ユーザー名
desk-sign-in-password = パスワード
desk-sign-in-button = サインイン
desk-sign-in-offline = オフラインでもサインインできます。
desk-sign-out = サインアウト
desk-signed-in-as = { $name }としてサインイン中

## 接続

desk-online = オンライン
desk-offline = オフライン
desk-connecting = 接続中…
desk-offline-hint = このまま作業を続けられます。内容はすべて保存され、接続が戻りしだい送信されます。
desk-offline-since = { $instant }からオフライン
desk-never-synced = まだサーバーと同期していません

## 送信待ち

desk-waiting-title = 送信待ち
desk-waiting-empty = すべてサーバーに届いています。
desk-waiting-booking = 新規予約
desk-waiting-amend = 宿泊内容の変更
desk-waiting-check-in = チェックイン
desk-waiting-check-out = チェックアウト
desk-waiting-cancel = キャンセル
desk-waiting-housekeeping = 客室清掃
desk-waiting-room = 客室
desk-waiting-rate = 料金と販売制限
desk-waiting-other = その他の変更

## この端末が単独で販売できる客室

desk-held-title = この端末の持ち室
desk-held-hint = この端末がオフラインでも販売できる客室です。その間、ほかでは販売されません。
desk-held-left = 残室
desk-held-until = { $instant }まで確保
desk-held-night = 宿泊日

## 今日

desk-today-title = 今日 { $date }
desk-arrivals = 到着
desk-arrived-count = 到着済み{ $count }
desk-in-house = 滞在中
desk-departures = 出発
desk-departed-count = 出発済み{ $count }
desk-arrivals-empty = 本日の到着予定はありません。ウォークインは「新規予約」から受け付けます。
desk-in-house-empty = 滞在中のお客様はまだいません。
desk-departures-empty = 本日の出発予定はありません。
desk-overdue = 出発予定日超過：{ $date }
desk-late-arrival = 到着予定日：{ $date }
desk-still-occupied = { $guest }様がまだお部屋にいらっしゃいます
desk-stale = { $time }時点の表示です。最新の情報を読み込めませんでした。

## 列名と見出し

desk-guest = お客様
desk-room = 客室
desk-room-type = 客室タイプ
desk-rate-plan = 料金プラン
desk-arrival = 到着日
desk-departure = 出発日
desk-stay = 滞在
desk-nights = 泊数
desk-status = 状態
desk-reference = 予約番号
desk-source = 予約経路
desk-price = 料金
desk-total = 合計
desk-notes = 備考
desk-no-room = 部屋割り前
desk-room-number = { $number }号室
desk-rooms-left = 残り{ $count }室
desk-actions = 操作

## 予約に対する操作

desk-check-in = チェックイン
desk-check-out = チェックアウト
desk-undo-check-in = チェックインの取消
desk-undo-check-out = チェックアウトの取消
desk-assign-room = 部屋割り
desk-move-room = ルームチェンジ
desk-amend = 宿泊内容の変更
desk-cancel-booking = 予約をキャンセル
desk-reinstate = 予約の復活
desk-mark-no-show = ノーショーにする
desk-early-departure = 早期出発
desk-open-booking = 予約を開く

## 新規予約

desk-new-title = 新規予約
desk-new-walk-in = ウォークイン
desk-new-walk-in-hint = お客様がご来館中で、すぐにチェックインします。
desk-new-adults = 大人
desk-new-children = 子供
desk-new-child-age = お子様{ $number }の年齢
desk-new-offers = 客室と料金
desk-new-no-offers = この条件で予約できる客室はありません。
desk-new-no-offers-hint = 別の日程を試すか、各客室タイプの横にある理由を確認してください。
desk-new-choose = 選択
desk-new-chosen = 選択済み
desk-new-first-name = 名
desk-new-last-name = 姓
desk-new-email = メールアドレス
desk-new-phone = 電話番号
desk-new-country = 国
desk-new-language = 連絡時の言語
desk-new-note = 備考
desk-new-book = 予約する
desk-new-book-and-check-in = 予約してチェックイン
desk-new-quote-title = 料金の内訳
desk-quote-base = 当日の基本料金
desk-quote-supplement = 人数による加算
desk-quote-tax-included = うち { $tax }

## 数とその理由

## 客室

desk-rooms-empty = 客室がまだありません。
desk-floor = 階
desk-mark-clean = 清掃済みにする
desk-mark-inspected = 点検済みにする
desk-outage-reason = 理由
desk-free = 空室
desk-occupied = 在室

## 実行前の確認

desk-confirm-cancel-title = この予約をキャンセルしますか？
desk-confirm-cancel-free = { $guest }様、{ $stay }。キャンセルは無料です。
desk-confirm-cancel-fee = { $guest }様、{ $stay }。キャンセル料は{ $fee }です。
desk-confirm-cancel-button = 予約をキャンセル
desk-confirm-cancel-keep = 予約を残す
desk-confirm-no-show-title = ノーショーにしますか？
desk-confirm-no-show-text = { $guest }様は{ $date }に到着されませんでした。客室は今夜から再び販売されます。
desk-confirm-no-show-button = ノーショーにする
desk-confirm-early-title = { $date }より前の出発でよろしいですか？
desk-confirm-early-text = { $guest }様は本日出発されます。残りの宿泊は空室に戻ります：{ $nights }
desk-confirm-early-button = 本日チェックアウト
desk-confirm-dirty-title = { $number }号室は清掃が済んでいません
desk-confirm-dirty-text = それでも{ $guest }様のチェックインを行いますか？
desk-assign-title = 部屋割り：{ $guest }様
desk-assign-free = 空室
desk-assign-none = このタイプの空室はありません。
desk-assign-out-of-service = { $number }号室には不具合があります：{ $reason }

## 完了の知らせ

desk-done-checked-in-room = { $guest }様がチェックインしました（{ $number }号室）。
desk-done-checked-out = { $guest }様がチェックアウトしました。
desk-done-undone = 元に戻しました。
desk-done-redone = やり直しました。
desk-done-assigned = { $number }号室を{ $guest }様に割り当てました。
desk-done-amended = { $guest }様の宿泊内容を変更しました。
desk-done-cancelled = { $guest }様の予約をキャンセルしました。
desk-done-reinstated = { $guest }様の予約を復活しました。
desk-done-no-show = { $guest }様をノーショーにしました。
desk-done-cleanliness = { $number }号室：{ $state }
desk-done-back-in-order = { $number }号室を使用可能に戻しました。

## うまくいかないとき

## 画面の枠

desk-brand = Keyrack
desk-theme = 外観
desk-not-let-in = このブラウザーはまだ許可されていません。
desk-not-let-in-hint = Keyrackの起動時に表示されるアドレスを開いてください。各アドレスは1回だけ有効です。
desk-lost = このコンピューターのKeyrackが応答しませんでした。
desk-lost-hint = 操作が完了したかどうか確認できません。一覧を確認してから、もう一度お試しください。
desk-connection = 接続
desk-alone = 単独
desk-alone-hint = このコンピューターは単独で動作しています。サーバーは設定されていません。
desk-catching-up = 同期中 { $percent } %
desk-held-short = 持ち室{ $count }
desk-waiting-short = 送信待ち{ $count }
desk-state-look = 要確認
desk-last-heard = サーバーとの最終通信：{ $instant }
desk-differs = この端末とサーバーの内容が一致していません。
desk-differs-hint = 失われたものはありません。システムの管理者にお知らせください。
desk-refused-title = サーバーが受け付けなかった変更
desk-refused-hint = これらの変更は取り消されました。内容は「要確認」にあります。
desk-held-none = この端末の持ち室はありません。
desk-held-until-head = 確保期限
desk-waiting-assign = 部屋割り
desk-waiting-no-show = ノーショー
desk-waiting-reinstate = 予約の復活
desk-waiting-day = 日締め
desk-waiting-settle = 2つの版からの選択
desk-waiting-restore = 項目の復元
desk-waiting-guest = お客様情報

## 日締め

desk-roll = 日締め
desk-roll-due = 日付が変わりました。
desk-roll-title = { $date }を締めますか？
desk-roll-text = 到着されなかったお客様はノーショーとなり、その客室は空室に戻ります。在室の客室は要清掃になります。
desk-done-rolled = 営業日は{ $date }になりました。{ $count ->
    [0] 全員が到着済みです。
   *[other] ノーショーは{ $count }件です。
}

## 一覧

desk-departed = 本日出発済み
desk-until = { $date }まで
desk-since = { $date }から
desk-to-clean-empty = すべての客室が清掃済みです。
desk-open-booking-of = { $guest }様の予約を開く
desk-contested = 二重変更
desk-unsent = 未送信
desk-bookings-empty = 予約がまだありません。「新規予約」から始めてください。
desk-conflict-stay = この宿泊は2台の端末で変更されました。どちらかに決まるまで、両方の変更が客室を確保します。

## 予約

desk-conditions = キャンセル条件
desk-cancel-reason = 理由
desk-done-departed-early = { $guest }様が早期出発されました。宿泊料金は{ $total }になりました。
desk-assign-other-type = 別タイプの客室
desk-assigned-other-type = 予約とは別のタイプの客室です。料金は変わりません。

## 販売

desk-booked = { $guest }様の予約を承りました
desk-new-known = 以前のご利用がありますか？
desk-new-half = 日程、大人の人数、お子様それぞれの年齢を入力すると、客室と料金が表示されます。
desk-new-country-hint = 2文字（例：JP）
desk-why-sold-out = { $date }は満室です。
desk-why-party-too-large = 定員を超えています。

## 客室

desk-faults = 不具合
desk-take-out = 使用不可にする…
desk-take-out-title = { $number }号室を使用不可にする
desk-take-out-confirm = 使用不可にする
desk-out-from = 最初の夜
desk-out-until = 復旧日
desk-out-kind = 区分
desk-bring-back = 復旧
desk-done-taken-out = { $number }号室を{ $date }まで使用不可にしました。
desk-nights-short = 客室数を超えて販売している夜が{ $count }泊あります。

## プログラムの起動

desk-start-unreached = { $server }のサーバーに接続できませんでした：{ $why }
desk-start-address = 「{ $server }」はサーバーのアドレスではありません。https://book.example.com のように入力してください。
desk-start-keys = この端末のキーを読み取れません：{ $why }
desk-start-stopped = Keyrackを起動できませんでした：{ $why }

## 客室清掃

desk-menu-housekeeping = 客室清掃
desk-housekeeping-title = 客室清掃 { $date }
desk-board-none = 該当する客室はありません。ほかの客室を見るには、上の「すべて」を選んでください。
desk-floor-named = { $floor }階
desk-floor-none = 階の指定なし
desk-all-floors = 全階
desk-all-states = すべて
desk-all-attendants = 全員
desk-my-rooms = 自分の担当
desk-filter = 表示する客室
desk-to-inspect = 要点検
desk-arrivals-first = 到着を先に
desk-by-type = 客室タイプ順
desk-attendant = 清掃担当
desk-attendants = 本日の清掃担当
desk-attendants-empty = 本日の清掃担当がいません。担当者を追加してから、客室を割り振ってください。
desk-attendants-lately = 前日までの担当：
desk-attendant-nobody = 担当なし
desk-attendant-of = { $number }号室の清掃担当
desk-attendant-add = 追加
desk-attendant-add-title = ほかに本日清掃する人は？
desk-attendant-drop = { $name }を本日の担当から外す
desk-attendant-load = 要清掃 { $open }/{ $count }
desk-share-out = 均等に割り振る
desk-nothing-to-share = 要清掃の客室はすべて担当が決まっています。
desk-bulk-hint = 複数の客室をまとめて変更するには、チェックを付けるか、担当者名へドラッグしてください。
desk-choose-all = { $count }室すべてを選択
desk-choose-none = 選択を解除
desk-choose-room = { $number }号室を選択
desk-chosen-rooms = { $count }室を選択中
desk-give-to = 担当を割り当て…
desk-done-marked = { $count }室：{ $state }
desk-done-assigned-rooms = { $count }室の担当を割り当てました。
desk-step-for-room = { $step }：{ $number }号室
desk-look = 要点検
desk-mark-look = 清掃済み・要点検
desk-care = メモ
desk-care-title = { $number }号室
desk-care-of = { $number }号室のメモ
desk-task-new = 作業を追加
desk-task-hint = 例：エキストラベッド、お花、蛇口の水漏れ
desk-task-day = 日付
desk-remark = 客室のメモ
desk-found = 実際の在室状況
desk-found-as-told = フロントの表示どおり
desk-found-occupied = 在室だった
desk-found-empty = 空室だった
desk-late-until = レイトチェックアウト、期限
desk-late-departure = レイトチェックアウト
desk-leaves-by = { $time }まで
desk-stays-over = 連泊
desk-checked-out = 出発済み
desk-comes-from = { $time }から
desk-needs-other-room = 別の客室が必要
desk-need-other-room = { $count ->
    [0] この期間、この客室の予約はありません。
   *[other] 別の客室が必要なお客様が{ $count }組います：
}
desk-take-out-anyway = それでも使用不可にする
desk-change = 変更

## 印刷

desk-print = 印刷
desk-print-sheet = 印刷：{ $sheet }
desk-printed = 印刷用ファイルができました。
desk-printed-hint = 保存先：{ $place }
desk-registration-cards = 宿泊カード
desk-pick-file = ファイルを選ぶ

desk-new-business = 出張での宿泊

desk-no-show-fee = この予約の条件では、ノーショーの料金は{ $fee }です。
desk-no-show-waive = 料金を免除する
desk-no-show-why = 免除の理由
desk-no-show-charged = ノーショー：条件どおり{ $fee }を請求しました。
desk-no-show-waived = ノーショー：{ $fee }を免除しました。{ $reason }

desk-beds-left = 残り{ $count }ベッド
