### ホテル自身の管理: スタッフ、基本情報、客室、プログラムの状態。

house-menu = 設定
house-tab-staff = スタッフ
house-tab-hotel = ホテル
house-tab-rooms = 客室
house-edit = 編集
house-discard = 破棄
house-waiting = 設定の変更

## スタッフ

house-staff-at-server = ホテルのスタッフはサーバーで管理されます。変更には接続が必要で、すべての端末に反映されます。
house-staff-here = ここで働く人は、ユーザー名とパスワードでサインインします。
house-staff-add = スタッフを追加
house-staff-change = 登録内容を変更
house-staff-person = 氏名
house-staff-full-name = 氏名
house-staff-user = ユーザー名
house-staff-user-hint = サインインに使います
house-staff-seen = 最終サインイン
house-staff-never = まだなし
house-staff-you = 自分
house-staff-off = 無効
house-staff-edit-of = { $name }を編集
house-staff-password = 新しいパスワード
house-staff-password-of = { $name }の新しいパスワード
house-staff-first-password = 最初のパスワード
house-staff-new-password = 新しいパスワード
house-staff-password-hint = 8文字以上。数字8桁の暗証番号でもかまいません。
house-staff-disable = 無効にする
house-staff-disable-of = { $name }を無効にする
house-staff-disable-hint = この人はサインインできなくなります。これまでの操作は本人の名前で記録に残ります。
house-staff-disable-you = これはご自身です。サインアウトされます。
house-staff-enable = 有効にする
house-staff-enable-of = { $name }を有効にする
house-staff-done-added = { $name }がサインインできるようになりました。
house-staff-done-changed = { $name }の登録内容を変更しました。
house-staff-done-password = { $name }のパスワードを変更しました。
house-staff-done-enabled = { $name }が再びサインインできるようになりました。
house-staff-done-disabled = { $name }はサインインできなくなりました。

## ホテル

house-hotel-address = 名称・住所・連絡先
house-hotel-slug = アドレス用の名称
house-hotel-fixed = 通貨、タイムゾーン、アドレス用の名称は初期設定で選んだもので、変更できません。
house-hotel-fixed-sold = 通貨とタイムゾーンは、すでに予約があるため変更できません。アドレス用の名称は、お客様へのリンクに使われています。
house-hotel-policies = キャンセル条件は料金プランごとに設定します。設定場所：
house-hotel-done = 保存しました。
house-hotel-moved-on = 入力中に、ホテルの情報が別の場所で変更されました。
house-hotel-moved-on-hint = そのまま保存してください。変更した項目だけが書き込まれます。同じ項目が両方で変更された場合は、どちらも「要確認」に残ります。
house-vat-from = 適用開始（宿泊日）
house-vat-from-hint = 空欄：最初から
house-vat-hint = 後から始まる税率は、その最初の夜から適用されます。予約済みの宿泊は、予約時の税率のままです。

## 客室

house-rooms-count = { $rooms }室 · { $types }タイプ
house-rooms-empty = 客室タイプがまだありません。先にタイプを追加し、続けて客室を追加してください。
house-rooms-none = このタイプの客室はまだありません。
house-rooms-add = 客室を追加
house-rooms-add-of = 客室を追加：{ $name }
house-rooms-numbers = 客室番号
house-rooms-show = 廃止した客室{ $count }室を表示
house-rooms-hide = 廃止した客室{ $count }室を隠す
house-rooms-done-added = { $count }室を追加しました。
house-room-number = 客室番号
house-room-floor = 階
house-room-floor-hint = 空欄：301などの番号から判断
house-room-edit-of = { $room }号室を編集
house-room-done-changed = { $room }号室を変更しました。
house-room-archived = 廃止
house-room-archive = 廃止する
house-room-archive-of = { $room }号室を廃止
house-room-archive-hint = 客室はホテルから恒久的に外れ、販売も清掃も行われません。修理の場合は、客室清掃のページで使用不可にしてください。廃止した客室はいつでも戻せます。
house-room-archive-stays = この客室を利用する予定のお客様がいます
house-room-archive-stays-hint = 先に別の客室を割り当ててください。
house-room-archive-nights = すべての客室が必要な夜が{ $count }泊あります
house-room-done-archived = { $room }号室を廃止しました。
house-room-back = 元に戻す
house-room-back-of = { $room }号室を元に戻す
house-room-done-back = { $room }号室を元に戻しました。
house-type-add = 客室タイプを追加
house-type-change = 客室タイプを変更
house-type-edit-of = { $name }を編集
house-type-occupancy = 大人{ $adults }名、総定員{ $heads }名
house-type-rooms = { $count ->
    [0] 客室なし
   *[other] { $count }室
}
house-type-beds-in = ベッド（{ $language }）
house-type-done = { $name }を保存しました。

## 動作状況

house-tab-health = 動作状況
health-title = このコンピューター
health-version = バージョン
health-file = ホテルのデータファイル
health-free = ディスクの空き容量
health-heard = サーバーとの最終通信
health-last-backup = 前回のバックアップ
health-backup-never = まだありません
health-alone = サーバーなしで動作
health-unknown = 不明
health-megabytes = { $number } MB
health-gigabytes = { $number } GB
health-disk-low = ディスクの空きが残りわずかです。
health-disk-low-hint = 早めに空きを増やしてください。空きがなくなると予約を保存できません。今のところ失われたものはありません。
health-clock-behind = このコンピューターの時計は、サーバーより{ $minutes }分遅れています。
health-clock-ahead = このコンピューターの時計は、サーバーより{ $minutes }分進んでいます。
health-clock-off-hint = システムの設定で時刻を合わせてください。インターネットによる自動調整をおすすめします。一覧の時刻は、この時計に従って表示されます。
health-offline = サーバーに接続されていません。
health-work-backup = バックアップを作成中：{ $share } %
health-work-examine = ファイルを検査中：{ $share } %
health-examine = ファイルを検査
health-examine-hint = ホテルのデータファイルをすべて読み取り、一覧を作り直して照合します。作業は続けられますが、動作が少し遅くなります。
health-examine-failed = ファイルを検査できませんでした。
health-damaged = ファイルが壊れています。この端末では予約の受付をやめ、サポートに連絡してください。
health-mended = 一部の一覧が記録と一致していなかったため、作り直しました。
health-sound = 問題はありません。
health-examined-at = 記録{ $count }件を検査、{ $instant }
health-logs = ログを保存
health-logs-done = ログを保存しました。
health-restored = このホテルは復元されたものです。{ $instant }時点の内容を表示しています。
health-restored-hint = それ以降の内容は含まれていません。メールや紙の控えと照らし合わせて、入力し直してください。
health-restored-noted = 確認しました

## バックアップ

backup-title = バックアップ
backup-about = バックアップは、ホテル全体の写しを暗号化した1つのファイルです。実際に開いて検査したうえで、有効なものとして扱われます。
backup-about-desk = ホテルのデータはサーバーにあります。ここでのバックアップは、この端末が持つ内容をもう1部、暗号化した1つのファイルに残すものです。
backup-key = 鍵はこのコンピューターの中だけに保管されます。ファイルを開けるのはこのコンピューターだけです。
backup-make = 今すぐバックアップ
backup-folder = 保存先と保存数
backup-where = フォルダー
backup-folder-hint = 別のディスクなどにあるフォルダーの完全なパス。空欄：ホテルのデータファイルと同じ場所
backup-keep = 保存する数
backup-none = バックアップがまだありません。今すぐ作成してください。
backup-as-of = 時点
backup-size = サイズ
backup-file = ファイル
backup-restore = 復元
backup-restore-of = { $instant }のバックアップを復元
backup-restore-lost = ホテルは{ $instant }時点の内容に戻ります。それ以降の内容は含まれません。
backup-restore-aside = 現在のホテルのデータは削除されず、このコンピューターに別に保管されます。
backup-restore-hint = 全員がサインアウトされます。当時のパスワードでサインインし直してください。

## 再参加

again-title = サーバーに参加し直す
again-about = この端末のファイルが壊れている場合は、最初からやり直します。ファイルを別に保管し、ホテルのデータをサーバーから取得し直します。
again-why = ここでは古いバックアップを復元できません。その後この端末が販売した客室がわからず、二重に販売してしまうためです。
again-do = 別に保管して参加し直す
again-aside = 現在のファイルは削除されず、このコンピューターに別に保管されます。この端末の持ち室は、その宿泊日が過ぎるまで確保されたままです。
again-waiting = サーバーに届いていない変更が{ $count }件あります
again-waiting-hint = 接続が戻れば自動的に送信されます。このまま進める場合は、先に書き留めておき、後で入力し直してください。
again-sure = 書き留めました
again-nothing-waits = この端末の内容はすべてサーバーに届いています。
again-code = サーバーのアドレスと、この端末用の新しいコードが必要です。

## この端末の不在中に届いた変更

away-title = この端末のオフライン中の変更：{ $count }件
away-hint = その間にほかの人が行った操作です（新しい順）。誰かが確認するまでここに残ります。
away-short = 新着{ $count }件
away-noted = 既読にする
away-done = 既読にしました。
field-hotel = ホテルの情報
field-room-types = 客室タイプ
field-rate-plans = 料金プラン
field-check-in = チェックイン開始
field-check-out = チェックアウト期限

house-type-parts = 複数の客室で構成
house-type-parts-hint = 独立した客室の場合は空欄にします。ダブル2室からなるスイートなら、ダブルの欄に2と入力します。スイートを販売するとダブル2室が使われ、残りが2室未満の間は販売が停止されます。
house-type-part = { $name } × { $count }
house-type-made-of = 構成：{ $parts }
house-members-of = { $name }：{ $wanted }室中{ $count }室を選択
house-members-none = このタイプの客室はすべて大きな客室の一部になっているか、まだ1室もありません。
house-room-unsound = 販売なし：構成が合っていません
house-tab-taxes = 税金
house-tax-hint = 宿泊、食事、その他にかかる税と、その適用を始める夜です。
house-tax-empty = 税金はまだ登録されていません。
house-tax-empty-hint = まず客室の消費税を登録し、続いて食事の税と、該当する場合は宿泊税を追加してください。
house-tax-add-vat = 消費税を追加
house-tax-add-city = 宿泊税を追加
house-tax-change = 税金の変更
house-tax-name = 税
house-tax-rate = 税率・税額
house-tax-on = 対象
house-tax-always = 最初から
house-tax-over = 適用終了
house-tax-edit-of = { $name }を編集
house-tax-remove-of = { $name }を削除
house-tax-done = 税金を保存しました。
house-tax-done-removed = 税金を削除しました。
house-tax-inside = { $amount }（内税）
house-tax-on-top = { $amount }（外税）
house-tax-person = 1名1泊につき{ $amount }
house-tax-room = 1室1泊につき{ $amount }
house-tax-stay = 1滞在につき{ $amount }
house-tax-percent = 宿泊料金の{ $amount }
house-tax-everything = すべて
house-tax-everybody = 全員、全泊
house-tax-from-age = { $age }歳から
house-tax-first-nights = 最初の{ $count }泊のみ
house-tax-no-business = 出張を除く
house-tax-season-of = { $from }～{ $to }
house-tax-class-lodging = 宿泊
house-tax-class-food = 食事
house-tax-class-beverages = 飲み物
house-tax-class-other = その他のサービス
house-tax-classes = 課税対象
house-tax-classes-hint = 何も選ばない場合は、すべてが対象です。
house-tax-percent-label = 割合（%）
house-tax-business = 出張は非課税
house-tax-business-hint = お客様とスタッフが、出張での宿泊であることを指定できるようになります。
house-tax-season = シーズン
house-tax-season-from-day = 開始日
house-tax-season-to-day = 終了日
house-tax-season-month = 月
house-tax-season-hint = 通年の場合は空欄にします。シーズンの税率は通年の税率より優先されます。
house-tax-no-month = なし
house-tax-own-name = 独自の名称
house-tax-own-name-hint = 複数ある場合のみ入力します。同じ名称の新しい税率は前の税率に代わり、別の名称の税は加算されます。
month-name =
    { $month ->
        [1] 1月
        [2] 2月
        [3] 3月
        [4] 4月
        [5] 5月
        [6] 6月
        [7] 7月
        [8] 8月
        [9] 9月
        [10] 10月
        [11] 11月
       *[12] 12月
    }
day-of-year = { $month }{ $day }日
house-services-menu = サービス
house-services-due = 準備するもの
house-services-list = 提供内容
house-services-day = 日付
house-services-day-before = 前日
house-services-day-after = 翌日
house-services-due-none = この日に準備するものはありません。
house-services-not-promised = 未確約 { $count }
house-services-empty = 客室のほかに販売するものはまだありません。朝食や駐車場から始めてください。
house-services-manager-only = 提供内容を設定できるのは管理者だけです。
house-service-new = 新しいサービス
house-service-change = サービスの変更
house-service-done = { $name }を保存しました
house-service-text-in = 説明（{ $language }）
house-service-vat = 消費税の区分
house-service-unit = 課金単位
house-service-adult = 大人料金
house-service-infant-age = 幼児の年齢（未満）
house-service-infant = 幼児料金
house-service-child-age = 子供の年齢（未満）
house-service-child = 子供料金
house-service-due = 提供日
house-service-limit = 上限
house-service-most = 1回の注文の上限
house-service-stock = 1日の上限
house-service-stock-hint = 空欄：上限なし
house-service-stock-of = 1日{ $count }まで
house-service-from = 開始日
house-service-until = 最終日
house-service-slots = 時刻
house-service-slots-hint = 時刻と受入数：18:00 2, 19:00 2。空欄：時刻なし
house-service-always = 必須料金
house-service-always-with = 必須（{ $names }）
house-service-always-types = 選択した客室タイプのみ（選択なし：すべて）
house-service-plans = 次の料金に含む
house-service-included-in = { $names }に含む
house-tab-policies = 予約条件
house-policy-hint = キャンセル料とその発生時期、ノーショーの料金、宿泊前のお支払いを定めます。
house-policy-empty = 共通の予約条件はまだありません。
house-policy-empty-hint = 料金プランはそれぞれ独自の条件を持っています。複数のプランを同じ条件にするには、予約条件を追加してください。
house-policy-frozen = 予約には、予約時の条件が引き続き適用されます。変更は新しい予約にのみ適用されます。
house-policy-add = 予約条件を追加
house-policy-change = 予約条件の変更
house-policy-no-plans = 適用中の料金プランなし
house-policy-gone = { $name }を削除しました。
house-policy-done = { $name }を保存しました。
house-policy-guarantee = 保証
house-policy-when = 時期
house-policy-before = 到着前
house-policy-after = 予約後
house-policy-days = 日前
house-policy-hours = 時間後
house-policy-cap = 上限の泊数
house-policy-step-add = 段階を追加
house-policy-step-remove = 段階{ $number }を削除
house-policy-part-remove = デポジット{ $number }を削除
house-policy-kind-fixed = 定額
house-policy-fee-free = 無料
house-policy-fee-full = 宿泊料金の全額
house-policy-fee-nights = 最初の{ $count }泊分
house-policy-capped = { $fee }（最初の{ $count }泊分まで）
house-policy-step-before =
    { $days ->
        [0] 到着日の{ $time }から：{ $fee }
       *[other] 到着{ $days }日前の{ $time }から：{ $fee }
    }
house-policy-step-after =
    { $hours ->
        [0] 予約時から：{ $fee }
       *[other] 予約の{ $hours }時間後から：{ $fee }
    }
house-policy-no-show = ノーショーの場合
house-policy-no-show-last = 直前のキャンセルと同じ
house-policy-no-show-costs = ノーショー：{ $fee }
house-policy-held = 確保期限（時刻）
house-policy-services = 割合と宿泊全額にサービスも含める
house-policy-services-count = サービスも含む
house-policy-deposit = デポジット
house-policy-deposit-add = デポジットを追加
house-policy-deposit-kind = 計算方法
house-policy-deposit-days = 支払期限（到着前の日数）
house-policy-deposit-days-hint = 空欄：予約時
house-policy-deposit-now = 予約時のデポジット：{ $amount }
house-policy-plans = この条件を適用する料金プラン
house-policy-plans-hint = 適用を外したプランは、この条件を独自の条件として引き継ぎます。

house-room-retype = タイプを変更
house-room-retype-of = { $room }号室の客室タイプを変更
house-room-type = 販売するタイプ
house-room-retype-hint = この客室を利用する予定のお客様の割り当てと、販売時の料金はそのままです。今後は変更後のタイプの室数に数えられます。
house-tab-currencies = 通貨
house-exchange-hint = お客様は、料金のおおよその金額をほかの通貨で確認できます。請求は常に{ $currency }で行われます。
house-exchange-empty = 料金はホテルの通貨だけで表示されています。レートを設定するか、銀行の日次一覧を読み込んでください。
house-exchange-currency = 通貨
house-exchange-currency-hint = 3文字（例：JPY）
house-exchange-source = 出典
house-exchange-source-hint = レートの出所。お客様に表示されます
house-exchange-at = 時点
house-exchange-manual = レートを設定
house-exchange-bank = 欧州中央銀行の日次一覧を読み込む
house-exchange-bank-hint = 銀行のXMLファイルを選択してください。上にある通貨が最新のレートに更新されます。
house-exchange-wanted = 追加する通貨
house-exchange-wanted-hint = 通貨コードをカンマで区切って入力（例：USD, JPY）
house-exchange-file = 日次レートのファイル
house-exchange-done = レートを保存しました。
house-exchange-loaded = { $date }のレートを{ $count }件読み込みました。

house-tab-desks = 端末
house-policy-deposit-due =
    { $days ->
        [0] 到着日のデポジット：{ $amount }
       *[other] 到着{ $days }日前のデポジット：{ $amount }
    }
house-exchange-per = 1 { $currency }の換算額
desks-intro = 各端末は、接続が切れている間も単独で販売できる客室を数室ずつ持っています。その間、ほかからは販売されません。
desks-live = 現在の状況
desks-as-of = { $at }時点。接続がありません。
desks-never = サーバーからの報告はまだありません。
desks-alone = このホテルは1台のコンピューターで動作しています。
desks-alone-hint = サーバーでホテルを管理すると、客室が各端末に割り振られます。
desks-none = ほかの端末はまだ参加していません。
desks-none-hint = 端末は、サーバーが発行する1回限りのコードで参加します。
desks-here = この端末
desks-in-touch = オンライン
desks-away = 接続なし
desks-away-since = { $at }から接続なし
desks-written-off = 登録抹消
desks-holds-nothing = 持ち室はありません。
desks-night = 宿泊日
desks-type = 客室タイプ
desks-house = 全館
desks-free = 未販売
desks-sold = 販売済み
desks-taken-back = 引き揚げ済み
desks-until = 期限
desks-nights = 今後の各夜
desks-nights-hint = 使用数は、販売済み、ウェブで予約手続き中、端末の持ち室の合計です。
desks-taken-of = { $taken }/{ $rooms }
desks-of-them-at-desks = うち端末の持ち室{ $count }
desks-of-them-taken-back = うち引き揚げ済み{ $count }
desks-too-few = { $count }室不足
desks-glass = 客室の引き揚げ
desks-glass-limit =
    { $count ->
        [0] 接続のない端末から客室を引き揚げることはできません。
       *[other] 接続のない端末から引き揚げられる客室は、1泊につき{ $count }室までです。
    }
desks-glass-hint = 引き揚げた客室は、こちらで把握できないまま、すでに販売されている場合があります。最大でこの人数分、その夜のお客様をほかのホテルに案内することになります。
desks-glass-change = 上限を変更
desks-glass-rooms = 1泊あたりの室数
desks-glass-done = 上限を変更しました。
desks-broken = { $night }：{ $desk }から{ $type } × { $count }
desks-reason = 理由
desks-take-back = 客室を引き揚げる
desks-take-back-of = { $desk }から客室を引き揚げる
desks-take-back-do = 引き揚げる
desks-take-back-what = 対象
desks-take-back-choice = { $night }、{ $type }（未販売{ $count }室）
desks-take-back-rooms = 室数
desks-take-back-risk = { $desk }に確認できません。これらの客室をすでに販売している可能性があります。
desks-take-back-risk-hint = 引き揚げた客室は、すぐに販売できます。その端末が販売済みだったとわかった場合、その予約は有効です。「要確認」に表示されるので、お客様の客室を手配してください。
desks-take-back-done = { $count }室を引き揚げました。販売できます。
desks-write-off = 登録を抹消
desks-write-off-of = { $desk }の登録を抹消
desks-write-off-risk = { $desk }は二度と参加できなくなります。元に戻すことはできません。
desks-write-off-risk-hint = 未送信の予約は、そのディスクが見つからないかぎり失われます。コンピューターを再び使うには、新しいコードで参加し直してください。
desks-write-off-holds = 未販売の持ち室{ $count }室は、その夜が過ぎるか、引き揚げるまで、引き続き使用中として数えます。
desks-write-off-done = { $desk }の登録を抹消しました。
desks-frozen = サーバーがバックアップから復元されました。残り{ $count }台の端末から販売内容の報告が届くまで、販売を停止します。
desks-frozen-hint = 未報告：{ $desks }。接続するか、完全に失われたものは登録を抹消してください。
desks-elsewhere = ほかの端末にある客室
desks-elsewhere-away =
    { $night }：{ $desk }が{ $type }を{ $count }室持っていますが、{ $at ->
        [none] 接続がありません。
       *[other] { $at }から接続がありません。
    }
desks-elsewhere-as-of = { $night }：{ $desk }の持ち室は{ $type } { $count }室（{ $at }時点）
desks-look-relocate = 引き揚げ済みの客室での販売
desks-look-relocate-hint = 接続のなかった端末が販売した予約です。予約は有効です。お客様の客室または別のホテルを手配してください。空室が出た場合は、このお客様が優先されます。
desks-taken-back-by = 引き揚げ：{ $who }、{ $at }：{ $reason }
desks-look-short = お約束した数より客室が不足
desks-look-short-hint = お約束の後に客室が使えなくなりました。客室を販売に戻すか、お客様を別の客室に移すか、別のホテルを手配してください。
desks-short-at-desks = うち{ $count }室は、端末の未販売の持ち室です。端末が戻せば自動で解消します。
desks-short-chart = その夜を部屋割表で表示
desks-did-taken-back = 販売した端末から、すでに引き揚げた客室でした：{ $reason }
house-rooms-beds = 1室のベッド数
house-rooms-beds-hint = 1～26。101号室の6ベッドは 101-A～101-F になります。
house-type-sold-by = 販売単位
house-type-by-room = 客室
house-type-by-bed = ベッド（相部屋）
house-type-bed-hint = ベッドは1台ずつ数え、販売し、割り当てます。1台につき大人1名で、グループは大人の人数分のベッドを使います。相部屋を1室まるごとでも貸し出すには、先にベッドを追加し、次にそのベッドで構成する2つ目のタイプを追加してください。
