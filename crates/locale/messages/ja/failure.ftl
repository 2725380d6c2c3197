### うまくいかなかったこと。エラーコードごとに1件、必要に応じて次の手順も示す。
### エラーが持たない値は "none" として渡されます。

## ありえない入力

failure-stay-backwards = チェックアウト日はチェックイン日より後の日付にしてください。
failure-stay-backwards-hint = チェックアウト日を遅くするか、チェックイン日を早めてください。
failure-stay-too-long = ご宿泊は最長{ $max ->
    [none] 365泊
   *[other] { $max }泊
}までです。
failure-stay-too-long-hint = いくつかに分けてご予約ください。
failure-stay-past = { $date ->
    [none] チェックイン日が過去の日付です。
   *[other] チェックイン日（{ $date }）が過去の日付です。
}
failure-stay-past-hint = 今日以降の日付をお選びください。
failure-stay-too-far = { $date ->
    [none] この日程はまだご予約いただけません。
   *[other] { $date }より先の日程はまだご予約いただけません。
}
failure-stay-too-far-hint = より早いチェックイン日をお選びください。
failure-party-invalid = 1室につき大人1名以上が必要です。お子様は18歳未満の方です。
failure-party-invalid-hint = 18歳以上の方は大人としてご入力ください。
failure-party-too-large = このお部屋の定員を超えています。
failure-party-too-large-hint = より広いお部屋を選ぶか、2室をご予約ください。
failure-rooms-invalid = { $max ->
    [none] 1室以上をお選びください。
   *[other] 1～{ $max }室の範囲でお選びください。
}
failure-guest-no-name = 姓をご入力ください。
failure-guest-email = メールアドレスが正しくありません。
failure-guest-email-hint = name@example.com のような形式でご入力ください。
failure-guest-field = 「{ $label }」が長すぎるか、印字できない文字が含まれています。
failure-reason-needed = この日程には空室がなく、それでも販売する理由が入力されていません。
failure-reason-needed-hint = 満室でも販売する理由を入力してください。後で客室を探す人に必要な情報です。
failure-group-name = グループ名がないか、長すぎます。
failure-group-name-hint = 会社名や行事名など、短い名前を付けてください。
failure-company-no-name = 法人名がありません。
failure-company-no-name-hint = 書類に記載するとおりの名称を入力してください。
failure-release-past = この仮予約の期限はすでに過ぎています。
failure-release-past-hint = これから先の日時を選んでください。
failure-deposit-invalid = このデポジットは記録できません。
failure-deposit-invalid-hint = ホテルの通貨で、0以上の金額を入力してください。
failure-trace-unknown = この項目はもうありません。
failure-trace-unknown-hint = 予約が削除された可能性があります。一覧をもう一度確認してください。
failure-text-needed = まだ何も入力されていません。
failure-text-needed-hint = 行う作業を入力してください。
failure-text-too-long = { $max ->
    [none] 文章が長すぎます。
   *[other] 文章が{ $max }文字を超えています。
}
failure-range-invalid = { $max ->
    [none] 範囲が空か、長すぎます。
   *[other] 範囲が空か、長すぎます（最大{ $max }）。
}
failure-price-invalid = この料金は設定できません。
failure-price-invalid-hint = 料金は0以上で入力してください。
failure-property-invalid = { $field ->
    [name] 名称を120文字以内で入力してください。
    [address] 住所を300文字以内で入力してください。
    [country] 2文字で入力してください（例：JP、KR）。
    [phone] 電話番号が長すぎます。
    [languages] 言語を1つ以上選んでください。
    [check_in] 時刻を入力してください（例：15:00）。
    [check_out] 時刻を入力してください（例：11:00）。
    [vat] 税率はそれぞれ100%以内とし、適用開始日が重ならないようにしてください。
    [city] 宿泊税には金額が必要です。年齢と泊数は整数で入力してください。
   *[other] 「{ $label }」はこの内容では登録できません。
}
failure-unreadable = リクエストを読み取れませんでした。
failure-unreadable-hint = 前の画面に戻って、もう一度お試しください。
failure-unknown-call = この機能はここにはありません。
failure-unknown-call-hint = どちらか一方のバージョンが古い可能性があります。更新してからもう一度お試しください。
failure-call-reused = これは別の内容ですでに送信されています。
failure-call-reused-hint = 最初の手順からやり直してください。
failure-key-needed = このリクエストには固有のID（Idempotency-Key）がありません。
failure-key-needed-hint = 変更を伴うリクエストには毎回、UUIDなどのIDを付けて送信し、再試行の際は同じIDを使ってください。
failure-too-large = データが大きすぎます。

## 存在しないもの

failure-property-unknown = 該当するホテルが見つかりません。
failure-property-unknown-hint = アドレスをお確かめください。
failure-room-type-unknown = 該当する客室タイプがありません。
failure-room-unknown = 該当する客室がありません。
failure-rate-plan-unknown = 該当する料金プランがありません。
failure-reservation-unknown = 該当する予約が見つかりません。
failure-reservation-unknown-hint = 予約番号をお確かめください。
failure-guest-unknown = 該当するお客様が見つかりません。
failure-filter-name = フィルターには{ $max }文字以内の名前が必要で、保存できるのは{ $count }件までです。
failure-guest-same = この2つのプロフィールはすでに統合されています。
failure-guest-same-hint = プロフィールを開くと、統合された内容を確認できます。
failure-guest-preferences = お客様の好みは、短いことばで{ $max }件まで登録できます。
failure-guest-preferences-hint = 長い内容はメモに記入してください。
failure-outage-unknown = この客室は使用不可になっていません。
failure-attendant-unknown = その名前の清掃担当は本日の一覧にいません。
failure-attendant-unknown-hint = 先に本日の一覧に追加してください。
failure-task-unknown = この作業はもうありません。
failure-hold-unknown = お部屋のお取り置きは終了しました。
failure-hold-unknown-hint = もう一度検索してください。ご入力内容は保存されています。
failure-page-unknown = ページが見つかりません。
failure-page-unknown-hint = アドレスをお確かめいただくか、ホテルのトップページからお進みください。

## 理解できたが、今はできないこと

failure-property-exists = このホテルはすでに設定されています。
failure-sold-out = { $date ->
    [none] ご指定の日程は満室です。
   *[other] { $date }の夜は満室です。
}
failure-sold-out-hint = 別の日程または別のお部屋をお選びください。
failure-no-rights = { $date ->
    [none] オフラインのため、この端末ではこの日程の客室を確約できません。
   *[other] オフラインのため、この端末では{ $date }の夜の客室を確約できません。
}
failure-no-rights-hint = 接続の回復を待つか、別の客室タイプまたは別の日を選んでください。
failure-restricted = この料金プランでは、ご指定の日程はご予約いただけません。
failure-restricted-hint = 別の日程または別の料金プランをお選びください。
failure-price-changed = 料金が{ $expected }から{ $total }に変わりました。
failure-price-changed-hint = まだ予約は確定していません。新しい料金をご確認のうえ、よろしければお進みください。
failure-fee-changed = キャンセル料が{ $expected }から{ $fee }に変わりました。
failure-fee-changed-hint = まだキャンセルされていません。新しいキャンセル料をご確認のうえ、改めてご判断ください。
failure-hold-expired = お部屋のお取り置き時間が過ぎました。
failure-hold-expired-hint = ご入力内容は保存されています。もう一度検索して空室をご確認ください。
failure-wrong-status = { $status ->
    [none] この予約では今「{ $step }」はできません。
   *[other] 「{ $step }」はできません。予約の状態は「{ $status }」です。
}
failure-stay-contested = この宿泊は2か所で同時に変更されました。
failure-stay-contested-hint = まず「要確認」で、どちらの変更を採用するか選んでください。
failure-stay-changed = この宿泊はその後変更されたため、操作は取り消されませんでした。
failure-stay-changed-hint = 予約を開き、現在の内容を確認してください。
failure-version-gone = 表示された後に内容が変わりました。
failure-version-gone-hint = もう一度確認してから選んでください。
failure-built-on-refused = サーバーが受け付けなかった変更に基づいています。
failure-built-on-refused-hint = 先にその変更を確認してください。
failure-server-unknown = このサーバーは、この端末が接続していたサーバーではありません。
failure-server-unknown-hint = 何も送信せず、何も受け取っていません。アドレスとネットワークを確認するか、新しいコードで端末を接続し直してください。
failure-room-taken = { $date ->
    [none] { $room }号室は使用中です。
   *[other] { $room }号室は{ $date }に予約が入っています。
}
failure-room-taken-hint = 別の客室を選んでください。
failure-room-out-of-order = { $date ->
    [none] { $room }号室は使用不可です。
   *[other] { $room }号室は{ $date }に使用不可です。
}
failure-room-out-of-order-hint = 別の客室を選ぶか、この客室を使用可能に戻してください。
failure-attendant-needed = 本日の清掃担当がまだ登録されていません。
failure-attendant-needed-hint = 本日の清掃担当を追加してから、客室を割り振ってください。
failure-room-needed = まだ部屋割りがされていません。
failure-room-needed-hint = 先に部屋割りをしてください。
failure-too-early = { $date ->
    [none] まだその時期ではありません。
   *[other] これは{ $date }以降に行えます。
}
failure-stays-over = このお客様は引き続きご滞在の予定です。
failure-stays-over-hint = 本日出発される場合は「早期出発」を使ってください。
failure-day-open = { $count ->
    [none] 出発予定のお客様がまだ滞在中です。
   *[other] 出発予定のお客様が{ $count }組まだ滞在中です。
}
failure-day-open-hint = チェックアウトするか滞在を延長してから、日締めを行ってください。
failure-day-moved = { $date ->
    [none] 営業日がすでに変わっています。
   *[other] 営業日はすでに{ $date }です。
}
failure-day-moved-hint = 新しい営業日を確認して、もう一度お試しください。
failure-server-only = この操作はサーバーでのみ行えます。
failure-desk-only = この操作は端末でのみ行えます。
failure-staff-name-taken = このユーザー名はすでに使われています。
failure-staff-name-taken-hint = 別のユーザー名を選んでください。
failure-line-needed = これはサーバーで管理されており、現在接続がありません。
failure-line-needed-hint = 何も変更されていません。接続が戻ってから、もう一度お試しください。
failure-answer-late = サーバーから時間内に応答がありませんでした。
failure-answer-late-hint = 操作は完了している可能性があります。しばらくして一覧を確認してから、もう一度お試しください。
failure-staff-unknown = この人は一覧にいません。
failure-last-manager = すべての権限を持つ人が1人は必要です。
failure-last-manager-hint = 先に別の人を管理者にしてください。
failure-room-assigned = { $count ->
    [none] この客室を利用する予定のお客様がいます。
   *[other] { $date }からの{ $count }泊に、この客室を利用する予定のお客様がいます。
}
failure-room-assigned-hint = 先に別の客室を割り当ててください。
failure-rooms-below-sold = { $count ->
    [none] すべての客室が必要です。
   *[other] { $date }からの{ $count }泊は、すべての客室が必要です。
}
failure-rooms-below-sold-hint = 各端末の持ち室も含めて数えています。これらの夜が過ぎれば行えます。
failure-room-number-taken = { $room }号室はすでにあります。
failure-room-number-taken-hint = 別の番号を選んでください。
failure-room-invalid = { $field ->
    [floor] 階の表記が長すぎます。
   *[other] 客室番号を12文字以内で入力してください。
}
failure-room-type-invalid = { $field ->
    [code] 略称を20文字以内で入力してください。
    [name] 名称を120文字以内で入力してください。
    [beds] 長すぎます。
    [adults] 大人の定員は1名以上にしてください。
    [heads] 総定員は大人の定員以上にしてください。
   *[other] この内容では客室タイプを保存できません。
}
failure-room-type-taken = この略称は別の客室タイプで使われています。
failure-room-type-taken-hint = 別の略称を選んでください。
failure-version-unknown = この入力画面は古くなっています。
failure-version-unknown-hint = ページを開き直して、もう一度変更してください。
failure-work-under-way = ほかの処理を実行中です。
failure-work-under-way-hint = 終わるまでお待ちください。
failure-backup-failed = バックアップを作成できませんでした。
failure-backup-failed-hint = 以前のバックアップは残っています。フォルダーに書き込めるか確認して、もう一度お試しください。
failure-backup-unknown = このバックアップはもうありません。
failure-backup-foreign = これは別のホテルのバックアップです。
failure-backup-damaged = このバックアップは使えません。
failure-backup-damaged-hint = ホテルのデータは元のままです。より古いバックアップをお試しください。
failure-folder-unusable = このフォルダーにはファイルを書き込めません。
failure-folder-unusable-hint = 接続されているディスクにある、既存のフォルダーの完全なパスを入力してください。
failure-restore-not-here = このホテルではこの操作はできません。
failure-waiting-changed = その間に、送信または追加されたものがあります。
failure-waiting-changed-hint = このウィンドウを閉じて、一覧をもう一度確認してください。
failure-password-short = { $min ->
    [none] パスワードが短すぎます。
   *[other] パスワードは{ $min }文字以上にしてください。
}
failure-terms-needed = ご予約には規約への同意が必要です。
failure-payment-invalid = このお支払い方法はご利用いただけません。
failure-payment-invalid-hint = 表示されている方法からお選びください。
failure-promo-unknown = このプロモーションコードはご利用いただけません。
failure-promo-unknown-hint = コードを空欄にするか、表記をお確かめください。
failure-company-unknown = この法人コードは登録されていません。
failure-company-unknown-hint = コードを空欄にするか、お勤め先に正しいコードをご確認ください。
failure-currency-not-offered = このホテルでは、その通貨での料金表示を行っていません。
failure-currency-not-offered-hint = 通貨を指定しない場合、ホテルの通貨で料金を表示します。

## 許可されていないこと

failure-sign-in-needed = サインインしてください。
failure-sign-in-wrong = ユーザー名またはパスワードが違います。
failure-sign-in-wrong-hint = 大文字と小文字にご注意ください。
failure-role-denied = この操作の権限がありません。
failure-role-denied-hint = 権限のある方に依頼してください。
failure-token-wrong = このリンクは無効か、有効期限が切れています。
failure-token-wrong-hint = 最新の予約確認メールのリンクをお使いいただくか、ホテルへお電話ください。
failure-code-wrong = このコードは間違っているか、使用済みか、期限切れです。
failure-code-wrong-hint = サーバーで新しいコードを発行してもらってください。
failure-device-unknown = この端末はサーバーに登録されていません。
failure-device-unknown-hint = 新しいコードで接続し直してください。
failure-signature-wrong = この端末から送信された内容を、サーバーが検証できませんでした。
failure-signature-wrong-hint = 何も反映されていません。新しいコードで端末を接続し直してください。
failure-batch-invalid = この端末から送信された内容を、サーバーが受け付けられませんでした。
failure-batch-invalid-hint = 内容は「要確認」にあります。両方を同じバージョンに更新してください。
failure-too-many = { $seconds ->
    [none] 短時間にリクエストが集中しました。
   *[other] 短時間にリクエストが集中しました。{ $seconds }秒ほどお待ちください。
}

## こちら側の問題

failure-disk-full = ディスクの空きがありません。何も変更されていません。
failure-disk-full-hint = ディスクの空きを増やして、もう一度お試しください。
failure-wrong-key = このキーではデータを開けません。
failure-wrong-key-hint = データを作成したときのキーを使ってください。
failure-database-newer = データは、より新しいバージョンで作成されています。
failure-database-newer-hint = Keyrackを更新してください。何も変更されていません。
failure-database-locked = データは別のプログラムが使用中です。
failure-database-locked-hint = このコンピューターで動いている別のKeyrackを終了して、もう一度お試しください。
failure-database-damaged = データが壊れています。
failure-database-damaged-hint = 最新のバックアップを復元するか、サーバーからこの端末を設定し直してください。
failure-stopping = サーバーを再起動しています。
failure-stopping-hint = しばらくしてからもう一度お試しください。
failure-fault = システムに問題が発生しました。何も変更されていません。
failure-fault-hint = もう一度お試しください。繰り返し起きる場合は、ホテルまたはシステムの管理者にお知らせください。
failure-server-address = サーバーのアドレスではありません。
failure-server-address-hint = アドレスは https:// で始まり、お渡しした書面またはメールに記載されています。
failure-server-unreached = サーバーが応答しません。
failure-server-unreached-hint = アドレスとこのコンピューターの接続を確認して、もう一度お試しください。何も変更されていません。
failure-import-unreadable = このファイルは表として読み取れません。
failure-import-unreadable-hint = 元のソフトでCSV形式で保存し、もう一度選択してください。何も変更されていません。
failure-import-too-long = ファイルが1回の取り込みの上限を超えています。
failure-import-too-long-hint = 1回に50,000行、20 MBまでです。分割して順に取り込んでください。
failure-import-columns = 列が足りません。
failure-import-columns-hint = お客様には氏名、予約にはさらに到着日、出発日または泊数、客室タイプが必要です。
failure-import-lines = { $count }行を取り込めません。何も取り込まれていません。
failure-import-lines-hint = ファイルを修正するか、その行を除いて取り込んでください。

failure-rate-plan-archived = この料金プランは販売を終了しました。
failure-rate-plan-archived-hint = 別の料金プランをお選びください。
failure-last-rate-plan = これは販売中の最後の料金プランです。
failure-last-rate-plan-hint = 料金プランがないと予約を受けられません。先に別のプランを作成してください。
failure-rate-plan-taken = このコードは別の料金プランで使われています。
failure-rate-plan-taken-hint = 別のコードを選んでください。
failure-rate-plan-invalid = { $field ->
    [code] コードは1～20文字です。
    [name] 名称は各言語とも1～120文字です。
    [occupancy] 料金は大人1名以上を対象とし、追加料金をマイナスにすることはできません。
    [cancellation] キャンセル条件が正しくありません。2つの段階が同じ時刻に始まるか、キャンセル料が宿泊料金の総額を超えています。
   *[other] この内容では料金プランを登録できません。
}
failure-allowance-below-sold = { $date ->
    [none] すでに、残る室数より多く販売されています。
   *[other] { $date }はすでに、残る室数より多く販売されています。
}
failure-allowance-below-sold-hint = 超過している室数以上のオーバーブッキングを許可するか、先にお客様を別の客室タイプへ移してください。

failure-tax-invalid =
    { $part ->
        [name] 名称は1行、40文字以内で入力してください。
        [rate] 0から100までの割合を入力してください（例：7、7.5）。
        [amount] 0以上の金額を入力してください。
        [age] 18歳以下の年齢を入力してください。それより上のお客様は大人です。
        [nights_max] 1泊以上で入力してください。空欄の場合は全泊が対象です。
        [classes] 同じ対象が2回指定されています。
        [valid_from] 同じ対象の別の税率が、この日から始まっています。
        [season] 1年のうちの開始日と終了日を入力してください。この税の別のシーズンと重ならないようにしてください。
        [inclusive] 料金に含められる税は1つだけです。一方を外税にするか、両方を同じ名称にしてください。
        [taxes] 1つのホテルで登録できる税の数を超えています。
       *[other] この内容では税を登録できません。
    }
failure-tax-invalid-hint = 何も変更されていません。
failure-policy-invalid =
    { $part ->
        [name] ほかの条件と重ならない名称を、80文字以内で入力してください。
        [tiers] 段階は10件までで、開始時点はそれぞれ別にしてください。
        [order] 後の段階のキャンセル料を、前の段階より安くすることはできません。
        [days] 到着の730日前までです。
        [hours] 予約後720時間までです。
        [nights] 1～365泊で入力してください。
        [percent] 0より大きく、100%以下で入力してください。
        [amount] 0より大きい金額を入力してください。
        [cap] 1～365泊で入力するか、空欄にしてください。
        [deposit] デポジットの合計が宿泊料金の総額を超えているか、支払期限が同じものが2つあります。
        [waiver] 料金を免除する理由を、200文字以内で入力してください。
        [policies] 1つのホテルで登録できる条件の数を超えています。
        [used] この条件は料金プランで使用中です。
       *[other] この内容では条件を登録できません。
    }
failure-policy-invalid-hint = 何も変更されていません。
failure-exchange-invalid =
    { $part ->
        [currency] { $currency }は通貨コードではないか、ホテル自体の通貨です。
        [rate] 0より大きい為替レートを、小数点以下10桁以内で入力してください。
        [file] これは欧州中央銀行の日次レート表ではありません。
        [date] 使用中の表のほうが新しいものです。
        [base] この表にはホテルの通貨がありません。
        [source] レートの出典を60文字以内で入力してください。
        [rates] 1つのホテルで登録できる通貨の数を超えています。
       *[other] この内容では為替レートを登録できません。
    }
failure-exchange-invalid-hint = 使用中の為替レートは変更されていません。
failure-room-members =
    { $room ->
        [none] これらの客室を組み合わせても、この客室になりません。
       *[other] これらの客室を組み合わせても、{ $room }になりません。
    }
failure-room-members-hint = 客室タイプの構成どおりの客室を、1室ずつ重複なく選んでください。使用を停止した客室は選べません。
failure-room-is-part =
    { $room ->
        [none] この客室
       *[other] { $room }号室
    }は{ $whole ->
        [none] より大きな客室
       *[other] { $whole }
    }の一部です。
failure-room-is-part-hint = 先に大きいほうの客室の使用を停止するか、別の客室で構成し直してください。
failure-made-of-fixed = この客室タイプには客室があるか、すでに販売されているため、構成は変更できません。
failure-made-of-fixed-hint = 別の客室タイプを作成してください。
failure-made-of-itself = 客室タイプをそれ自体で構成することはできません。
failure-made-of-itself-hint = このタイプを含まない客室タイプを選んでください。
failure-service-invalid =
    { $field ->
        [code] コードは1～20文字です。
        [name] 名称は各言語とも1～120文字です。
        [description] 説明は各言語とも2,000文字以内です。
        [price] 料金は0以上、10,000,000以下で入力してください。
        [ages] 年齢の境目は1～18の範囲で小さい順に、料金は0以上で入力してください。
        [due] 1泊ごとの料金にできるのは、毎晩または毎朝提供するサービスだけです。
        [stock] 1日の上限は1以上で入力するか、空欄にしてください。
        [slots] 時刻はそれぞれ1回だけ、定員は1名以上で入力してください。
        [window] 最終日が開始日より前です。
        [quantity] 1回の注文は1～999です。
        [compulsory] 客室に付くサービスには、選択する日や時刻、上限を設定できません。
       *[other] この内容ではサービスを登録できません。
    }
failure-service-taken = このコードは別のサービスで使われています。
failure-service-taken-hint = 別のコードを選んでください。
failure-service-unknown = 該当するサービスがありません。
failure-service-unknown-hint = 表示されているサービスからお選びください。
failure-service-not-offered = { $service }は、このお部屋と料金ではご利用いただけません。
failure-service-not-offered-hint = 別のサービスまたは別の料金をお選びください。
failure-service-included = { $service }はすでに料金に含まれています。
failure-service-included-hint = 二重のお支払いにならないよう、注文から外してください。
failure-service-quantity =
    { $max ->
        [1] { $service }のご注文は1つまでです。
       *[other] { $service }のご注文は1～{ $max }です。
    }
failure-service-day = { $service }のご利用日を、ご滞在中の日からお選びください。
failure-service-time = { $service }のご利用時刻をお選びください。
failure-service-twice = { $service }が同じ日に2回注文されています。
failure-service-twice-hint = どちらか一方だけにしてください。
failure-service-full =
    { $time ->
        [none]
            { $count ->
                [0] { $date }の{ $service }は受付を終了しました。
               *[other] { $date }の{ $service }は残り{ $count }です。
            }
       *[other]
            { $count ->
                [0] { $date } { $time }の{ $service }は受付を終了しました。
               *[other] { $date } { $time }の{ $service }は残り{ $count }です。
            }
    }
failure-service-full-hint = 別の日や時刻を選ぶか、数を減らしてください。何も変更されていません。
failure-block-invalid =
    { $date ->
        [none] この団体の「{ $label }」は、この内容では登録できません。
       *[other] この団体の{ $date }の夜の「{ $label }」は、この内容では登録できません。
    }
failure-block-invalid-hint = 印の付いた欄を修正してください。コードに使えるのは英数字とハイフン、割合は100%までです。
failure-block-unknown = このコードまたは名称の団体はありません。
failure-block-unknown-hint = 表記をお確かめいただくか、コードの発行元にお問い合わせください。
failure-block-code-taken = このコードは、今後予定されている別の団体で使われています。
failure-block-code-taken-hint = 別のコードを選んでください。
failure-block-rooms =
    { $date ->
        [none] この団体に必要な室数が空いていません。
       *[other]
            { $count ->
                [none] { $date }の夜は、この団体に必要な室数が空いていません。
                [0] { $date }の夜は、この団体に使える客室がありません。
               *[other] { $date }の夜にブロックできるのは{ $count }室までです。
            }
    }
failure-block-rooms-hint = ブロックする室数を減らすか、別の客室タイプまたは別の日付を選んでください。各端末が今販売できる客室は、販売済みとして数えます。
failure-block-step = 団体の現在の状態から、この状態には変更できません。
failure-block-step-hint = キャンセル済みの団体は先に問い合わせか仮予約に戻します。確定した団体は仮予約に戻すかキャンセルできます。
failure-block-not-definite = この団体のお部屋は、まだご予約いただけないか、受付を終了しています。
failure-block-not-definite-hint = ホテルが団体を確定すると、ご予約いただけるようになります。
failure-block-released =
    { $date ->
        [none] この団体のお部屋は一般販売に戻りました。
       *[other] この団体の{ $date }の夜のお部屋は一般販売に戻りました。
    }
failure-block-released-hint = 通常料金でご予約いただくか、団体のブロック解除日の延長をホテルにご依頼ください。
failure-block-full =
    { $date ->
        [none] 団体用のお部屋の残りが足りません。
       *[other]
            { $count ->
                [none] { $date }の夜は、このタイプの団体用のお部屋の残りが足りません。
                [0] { $date }の夜は、このタイプの団体用のお部屋が残っていません。
               *[other] { $date }の夜は、このタイプの団体用のお部屋が残り{ $count }室だけです。
            }
    }
failure-block-full-hint = 別の客室タイプまたは別の日程を選ぶか、先に団体用のブロックを増やしてください。
failure-block-picked-up =
    { $date ->
        [none] ブロックする室数より多く、すでに予約されています。
       *[other]
            { $count ->
                [none] { $date }の夜は、ブロックする室数より多く、すでに予約されています。
               *[other] { $date }の夜は、すでに{ $count }室が予約されています。
            }
    }
failure-block-picked-up-hint = 予約済みの室数以上をブロックするか、先に団体の予約をキャンセルしてください。
failure-company-invalid = この法人の「{ $label }」は、この内容では登録できません。
failure-company-invalid-hint = コードに使えるのは英数字とハイフン、割合は100%まで、限度額は0以上です。
failure-company-code-taken = このコードは別の法人で使われています。
failure-company-code-taken-hint = 別のコードを選んでください。
failure-rate-plan-circle = この料金プランが自分自身に連動することになります。
failure-rate-plan-circle-hint = このプランに連動していない親プランを選んでください。連動できるのは8プランまでです。
failure-rate-follows = { $plan }の料金は別のプランに連動しているため、手動では設定できません。
failure-rate-follows-hint = 連動元のプランの料金を変更するか、「料金プラン」でこのプラン独自の料金を設定してください。
failure-promo-invalid =
    { $field ->
        [code] コードは英数字とハイフンで30文字以内です。
        [name] 名称は80文字以内です。
        [cut] 割引は0より大きく、100%以下で入力してください。
        [booking] 予約受付の最終日が開始日より前です。
        [nights] 最後の夜が最初の夜より前です。
        [rate_plans] 販売を終了した料金プランが含まれています。
        [room_types] 存在しない客室タイプが含まれています。
        [nights_min] 最低泊数が長すぎます。
        [uses_max] 誰も使えないコードは、アーカイブしてください。
        [uses_per_guest_max] 誰も使えないコードは、アーカイブしてください。
       *[other] この内容ではコードを登録できません。
    }
failure-promo-refused =
    { $why ->
        [unknown] このコードは登録されていません。
        [too_early] このコードはまだご利用いただけません。
        [over] このコードは有効期限が切れています。
        [nights] このコードはこの日程ではご利用いただけません。
        [too_short] このコードは、より長いご宿泊が対象です。
        [used_up] このコードは利用回数の上限に達しました。
        [used_by_guest] このコードはすでにご利用済みです。
        [not_here] このコードは、このお部屋と料金では割引の対象になりません。
       *[other] このコードはご利用いただけません。
    }
failure-promo-refused-hint = コードを空欄にするか、別の日程または別の料金をお選びください。
failure-promo-taken = このコードは別のプロモーションまたは料金プランで使われています。
failure-promo-taken-hint = 別のコードを選んでください。
failure-yield-invalid =
    { $field ->
        [name] ルール名を80文字以内で入力してください。
        [steps] 段階は数の小さい順に、それぞれ1回だけ入力してください。割引は100%までです。
        [nights] 最後の夜が最初の夜より前です。
        [weekdays] 曜日を1つ以上選んでください。
       *[other] この内容ではルールを登録できません。
    }
failure-layer-invalid =
    { $field ->
        [name] 名称を80文字以内で入力してください。
        [dates] 終了日が開始日より前です。
        [weekdays] 曜日を1つ以上選んでください。
        [max_los_arrival] 最高泊数が最低泊数より短くなっています。
        [max_los_through] 最高泊数が最低泊数より短くなっています。
        [max_advance_days] 予約開始が予約締切より後になっています。
        [rules] 制限の内容がありません。
       *[other] この内容では販売制限を登録できません。
    }

failure-desk-in-touch = { $desk }はオンラインで、求めがあれば客室を戻します。
failure-desk-in-touch-hint = そのまま客室を販売してください。必要な分は自動で取り寄せられます。
failure-desk-holds-fewer = { $desk }にある{ $date }の未販売の客室は{ $rooms }室だけです。
failure-desk-holds-fewer-hint = 引き揚げる室数を減らすか、別の夜を選んでください。
failure-glass-used =
    { $rooms ->
        [0] { $date }の客室は、これ以上引き揚げられません。
       *[other] { $date }の客室は、あと{ $rooms }室しか引き揚げられません。
    }
failure-glass-used-hint = 上限は「設定」の「端末」にあります。ほかのホテルに案内したお客様は、対応を記録するまで数に含まれます。
failure-below-promised = { $date }は、すでに{ $rooms }室を引き揚げています。
failure-below-promised-hint = 上限を上げるか、端末が再びオンラインになるまでお待ちください。
failure-rights-frozen = ただいま客室を販売できません。
failure-rights-frozen-hint = ホテルのサーバーがバックアップから復元され、端末からの報告を待っています。しばらくしてからもう一度お試しください。
failure-company-archived = この法人への販売は終了しています。
failure-company-archived-hint = 別の法人を選ぶか、「法人」のページで販売を再開してください。
failure-company-other = このコードは、選択した法人のものではありません。
failure-company-other-hint = コードを空欄にするか、そのコードの法人を選んでください。
failure-rate-plan-company = 「{ $plan }」は、特定の法人との契約料金です。
failure-rate-plan-company-hint = 先に対象の法人を選ぶか、別の料金を選んでください。
failure-journal-ahead = このデータベースは、隣にあるジャーナルより古いものです。
failure-journal-ahead-hint = 古いコピーが置かれています。ジャーナルを読み込む restore コマンドで復元してください。
failure-journal-damaged = ジャーナルの記録の1つを読み取れません。
failure-journal-damaged-hint = ファイルを保管し、サーバーの管理者にお問い合わせください。
