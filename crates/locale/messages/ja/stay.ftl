### 販売と滞在のお世話: 満室時の販売、仮予約、キャンセル待ち、対応事項。

## 満室のまま販売したもの

stay-did-anyway = 満室のまま販売：{ $reason }
stay-did-room-found = 全泊の客室が確保されました
stay-why-oversold = 販売済みのうち{ $count }室は満室のまま販売され、まだ客室がありません。
stay-look-oversold = 満室時の販売
stay-look-oversold-hint = 客室数を超えてお約束したお客様です。客室または別のホテルを手配してください。空室が出た場合は、このお客様が優先されます。
stay-no-room-on = 客室なし：{ $nights }
stay-anyway-by = 販売者：{ $who }、{ $at }：{ $reason }
stay-seen-to = 対応済み
stay-seen-to-done = { $guest }様の宿泊を対応済みにしました。

## 仮予約とキャンセル待ち

stay-release = 解除
stay-leave-list = 待ちリストから外す
stay-done-confirmed = { $guest }様の予約を確定しました。

## 新規予約: 複数の客室、満室のもの

stay-add-room = 客室を追加
stay-remove-room = この客室を外す
stay-choose-next = 上で次の客室の人数を入力してから、客室を選んでください。
stay-rooms-together = 計{ $count }室
stay-full = 満室
stay-full-title = 空室なし – キャンセル待ち
stay-full-hint = この日程では空きのない客室と料金プランです。選ぶと、お客様をキャンセル待ちに登録できます。
stay-full-hint-anyway = この日程では空きのない客室と料金プランです。選ぶと、キャンセル待ちに登録するか、ご自身の責任で販売できます。
stay-choose-full = それでも選択
stay-way = 受付方法
stay-way-book = 予約
stay-way-option = 期限付きの仮予約
stay-way-wait = キャンセル待ち
stay-way-anyway = 満室でも販売
stay-option-until = 仮予約の期限
stay-anyway-reason = 満室でも販売する理由
stay-anyway-hint = あなたの名前と理由が予約に記録されます。客室が見つかるまで「要確認」に残ります。
stay-wait-hint = 客室は確保されません。空室が出ると、予約が「今日」に表示され、確定できます。
stay-group-optional = グループ（任意）
stay-group-colour = 色
stay-colour-teal = 青緑
stay-colour-blue = 青
stay-colour-violet = 紫
stay-colour-pink = ピンク
stay-colour-red = 赤
stay-colour-orange = オレンジ
stay-colour-olive = オリーブ
stay-colour-grey = グレー
stay-company-optional = 法人（任意）
stay-company-other = 別の法人
stay-company-new = 新しい法人
stay-company-name = 法人名
stay-company-vat = 税務登録番号
stay-company-save = 法人を保存
stay-note-alert = この備考を注意として表示
stay-book-wait = キャンセル待ちに登録
stay-book-option = 仮予約にする
stay-book-anyway = 満室でも販売
stay-sold-waiting = { $guest }様をキャンセル待ちに登録しました
stay-sold-option = { $guest }様の仮予約（期限：{ $until }）
stay-sold-anyway = 満室の夜がある場合、その夜の客室はまだありません。
stay-sold-anyway-hint = 空室が出るか、誰かが対応するまで「要確認」に残ります。

## 予約の画面と今日

stay-traces = 対応事項
stay-traces-empty = 対応事項はありません。忘れずに行うことを日付とともに追加してください。
stay-trace-due = 日付
stay-trace-what = 内容
stay-trace-add = 追加
stay-trace-done = 完了：{ $who }、{ $at }
stay-trace-tick = 完了
stay-trace-ticked = 完了にしました。
stay-note-write = 備考を書く
stay-tab-papers = 書類
stay-papers-hint = この滞在の宿泊カードです。記入と署名に使います。
stay-to-pay = 現地でのお支払い
stay-holds-until = { $until }まで確保
stay-today-free = キャンセル待ち：空室が出ました
stay-today-options = 期限切れの仮予約
stay-receive = お客様情報とデポジット
stay-receive-open = 情報を入力してチェックイン
stay-deposit-noted = フロントでお預かりしたデポジット
stay-deposit-hint = 予約に記録するだけで、入金としては計上されません。

stay-did-service-added =
    { $count ->
        [1] { $name }を追加
       *[other] { $name }を追加（{ $count }）
    }
stay-did-service-dropped = { $name }を取り消し
stay-did-service-count = { $name }：{ $from } → { $to }
stay-did-service-refused = { $name }は提供できなくなりました
stay-extras = サービス
stay-extras-nothing = この滞在にサービスの注文はありません。
stay-extras-none = この客室で提供しているものはありません。サービスは「サービス」で設定します。
stay-extras-change = サービス
stay-extras-take = 反映
stay-extras-count = 数量
stay-extras-choose = 日付を選択
stay-extras-left = { $when } – 残り{ $count }
stay-extras-taken = この日程は受付終了
stay-extras-remove = { $service }を取り消す
stay-extras-before = 変更前の料金
stay-extras-done = { $guest }様のサービスを変更しました
stay-extras-in-house = お客様は滞在中です。提供済みの分は料金に含まれます。
stay-extras-waiting = 依頼済み・未確約：{ $services }
stay-extras-refused = 提供不可：{ $services }
stay-extras-refused-hint = お客様にお伝えし、取り消すか別の日を選んでください。

stay-did-service-confirmed = { $name }を確約
stay-code = コード（任意）
stay-code-hint = プロモーション、法人、非公開料金、団体のコード
stay-code-holds = 対象の料金から割り引かれます。
stay-code-opens = 専用の料金が表示されます。
stay-code-company = { $company }の料金です。
stay-code-group = { $group }の確保済み客室と団体料金です。
stay-of-group = 団体ブロックから
stay-group-none = 団体なし
stay-book-of-group = 団体の客室を予約
stay-agreed-rate = 契約料金
stay-credit-passed = この予約により、{ $company }の未払額は{ $open }になります（与信限度額：{ $limit }）。
stay-credit-passed-hint = このまま予約できます。請求書の支払者を確認するか、デポジットをお預かりください。
desk-amend-full = この変更に必要な空室がありません。
desk-amend-full-hint = 別の日程または客室タイプを選ぶか、管理者に相談してください。
stay-expected-at = 到着予定時刻
stay-expected-optional = 到着予定時刻（任意）
stay-expected-give = 到着時刻を入力
stay-expected-change = 時刻を変更
stay-expected-title = { $guest } 様は何時に到着しますか？
stay-expected-hint = ホテルの現地時刻です。朝6時より前の時刻は翌日未明を指します。不明な場合は空欄にします。
stay-done-expected = { $guest } 様は{ $time }に到着予定です。
stay-done-expected-none = { $guest } 様の到着時刻は未定です。
stay-late-arrivals = 到着が遅れているお客様
stay-arrivals-only-late = ほかのお客様は全員到着済みです。
stay-sort = 並び順
stay-sort-name = 名前順
