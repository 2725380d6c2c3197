# 端末で扱う、日ごとの料金・販売制限・在庫数。

desk-menu-rates = 料金
desk-rates-empty = 料金プランがまだありません。料金はプランごとに設定するため、先にプランを作成してください。
desk-rates-grid = 日別の料金と販売制限
desk-rates-house = 全館
desk-rates-left = 残室
desk-rates-select-all = すべて選択
desk-rates-as-of = { $instant }時点

desk-rates-dates = 期間
desk-rates-earlier = 前へ
desk-rates-later = 次へ
desk-rates-from = 開始日
desk-rates-zoom = 表示日数
desk-rates-days = { $count }日
desk-rates-redo = やり直し

desk-rates-price = 料金
desk-rates-price-hint = 135 · +10 · -5%
desk-rates-weekdays = この曜日のみ
desk-rates-rules = 販売制限
desk-rates-apply = 適用
desk-rates-discard = 破棄

desk-rates-selected = { $count ->
    [0] 料金が選択されていません
   *[other] { $count }セルを選択中
}
desk-rates-cells = { $count }セル：
desk-rates-same = { $count }セルは変更なし
desk-rates-get-price = { $count }セルに初めて料金を設定
desk-rates-lose-price = { $count }セルの料金がなくなり、販売されなくなります
desk-rates-refused = { $count }件の料金が0未満になるか、上限を超えます。何も変更されません。
desk-rates-nothing-changes = 変更はありません。すでにその内容です。
desk-rates-done = { $count ->
    [0] 変更する箇所はありませんでした
   *[other] { $count }セルを変更しました
}
desk-rates-done-hint = Ctrl+Zで元に戻せます。
desk-rates-undone = { $count ->
    [0] 元に戻す変更はありませんでした
   *[other] { $count }セルを元に戻しました
}
desk-rates-redone = { $count ->
    [0] やり直す変更はありませんでした
   *[other] { $count }セルの変更をやり直しました
}
desk-rates-left-alone = { $count }セルはその間に別の端末で変更されたため、その内容のままにしました。

desk-rates-wrong-number = 料金ではありません。135、+10、-5% のように入力してください。
desk-rates-wrong-decimals = 小数点以下の桁数が通貨の桁数を超えています。
desk-rates-wrong-large = 1泊の料金の上限を超えています。
desk-rates-paste-empty = 貼り付ける内容がありません。
desk-rates-paste-large = 表が大きすぎて貼り付けられません。
desk-rates-paste-cell = 表の{ $line }行{ $column }列は料金ではありません。
desk-rates-paste-hint = 何も変更されていません。数式や文字を含まない料金だけをコピーしてください。

desk-rates-closed = 販売停止
desk-rates-no-arrival = 到着不可
desk-rates-no-departure = 出発不可
desk-rates-no-price = 料金なし
desk-rates-told-price = { $type }、{ $plan }、{ $date }：{ $price }
desk-rates-told-count = { $name }、{ $date }：残室{ $left }/{ $house }、販売済み{ $sold }
desk-rates-unchanged = 変更しない
desk-rates-sale = 販売
desk-rates-sale-open = 販売中
desk-rates-sale-closed = 販売停止
desk-rates-arrivals = 到着
desk-rates-departures = 出発
desk-rates-allowed = 可
desk-rates-not-allowed = 不可
desk-rates-min-arrival-label = 到着日の最低泊数
desk-rates-min-through-label = 期間中の最低泊数
desk-rates-why = この数の内訳
desk-rates-why-empty = この日の数を読み込んでいます。
desk-rates-why-physical = 客室数
desk-rates-why-out-of-inventory = 在庫除外
desk-rates-why-out-of-order = 使用不可
desk-rates-why-sold = 販売済み
desk-rates-why-blocked = 団体ブロック
desk-rates-why-held = 予約手続き中
desk-rates-why-allowance = オーバーブッキング枠
desk-rates-why-over-house = 全館の残室を超える分
desk-rates-why-left = 残室
desk-rates-why-elsewhere = ほかで確保
desk-rates-why-here = 今ここで販売可能
desk-rates-why-service = 軽い不具合のある客室{ $count }室も販売対象です。
desk-rates-why-alone = この端末はサーバーから切り離されています。販売できるのは持ち室だけで、残りはサーバーとほかの端末が管理しています。

desk-rates-allow = オーバーブッキング枠
desk-rates-allow-hint = 実際の室数を超えて販売する室数、{ $nights }
desk-rates-allow-set = 設定
desk-rates-allow-own = 客室タイプの標準
desk-rates-allow-done = オーバーブッキング枠を設定しました

desk-rates-tab-prices = 料金と販売制限
desk-rates-tab-plans = 料金プラン

desk-plan-new = 新しい料金プラン
desk-plan-change = 料金プランの変更
desk-plan-edit = 変更
desk-plan-edit-of = { $plan }を変更
desk-plan-archive = 販売を終了
desk-plan-sell-again = 販売を再開
desk-plan-manager-only = 料金プランを変更できるのは管理者だけです。
desk-plan-code = コード
desk-plan-name = 名称
desk-plan-name-in = 名称（{ $language }）
desk-plan-board = 食事
desk-plan-terms = キャンセル条件
desk-plan-sold = 販売
desk-plan-public = ウェブとフロント
desk-plan-private = フロントのみ
desk-plan-archived = 販売終了
desk-plan-for-guests = お客様がウェブで予約できる
desk-plan-always-free = いつでも無料
desk-plan-from-booking = 予約時から：{ $fee }
desk-plan-from-day = { $days ->
    [0] 到着日の{ $time }から：{ $fee }
   *[other] 到着{ $days }日前の{ $time }から：{ $fee }
}
desk-plan-fee-free = 無料
desk-plan-fee-full = 宿泊料金の全額
desk-plan-fee-nights = 最初の{ $count }泊分
desk-plan-fee = キャンセル料
desk-plan-kind-none = 段階なし
desk-plan-kind-nights = 最初の泊数
desk-plan-kind-percent = 割合（%）
desk-plan-kind-full = 全額
desk-plan-much = 数値
desk-plan-days = 到着前の日数
desk-plan-at = 開始時刻
desk-plan-extra-adult = 大人1名追加ごと
desk-plan-fewer-adult = 1名利用の割引
desk-plan-copy = 料金のコピー元
desk-plan-copy-none = 料金なし
desk-plan-step = 増減
desk-plan-step-hint = +12.50 または -10%、空欄：同じ料金
desk-plan-done = { $plan }を保存しました
desk-plan-done-archived = { $plan }の販売を終了しました。販売済みの予約はそのまま有効です。
desk-plan-done-sold-again = { $plan }の販売を再開しました

desk-rates-why-linked = 大きな客室の一部として販売済み
desk-rates-why-over-members = 構成する客室の数を超える分
desk-fall-summary = 日別料金{ $base }、{ $count }段階の計算
desk-fall-price = その夜の料金
desk-cause-base = 日別料金
desk-cause-derivation = { $plan }に連動
desk-cause-occupancy = 利用人数による調整
desk-cause-length = 長期滞在、{ $count }泊以上
desk-cause-late =
    { $count ->
        [0] 直前予約、当日
       *[other] 直前予約、{ $count }日前から
    }
desk-cause-yield = 需要
desk-cause-yield-by = 需要：{ $rule }
desk-cause-company = 法人料金
desk-cause-promo = コード{ $code }
desk-cause-floor = プランの最低料金
desk-cause-ceiling = プランの最高料金
desk-cause-free = 無料宿泊
desk-cause-other = その他
desk-plan-category = 料金の種類
desk-plan-category-usual = 通常料金（条件による）
desk-cond-follows = 別のプランに連動
desk-cond-follows-hint = 料金と販売制限は連動元のプランから引き継ぎ、変更も反映されます。割合を先に、金額を後に計算します。
desk-cond-parent = 連動元のプラン
desk-cond-parent-none = なし：独自の料金
desk-cond-percent = 割合（%）
desk-cond-percent-hint = -10% または +5%
desk-cond-amount = 金額
desk-cond-amount-hint = +12 または -8
desk-cond-round-to = 端数の単位
desk-cond-round-hint = 1：整数にする、空欄：端数処理なし
desk-cond-round = 端数処理
desk-cond-round-nearest = 四捨五入
desk-cond-round-up = 切り上げ
desk-cond-round-down = 切り捨て
desk-cond-guests = 大人の人数別料金
desk-cond-adults = 大人
desk-cond-adults-hint = 1: -20; 3: +30 – 日別料金への増減。大人1名ごとの増減に代わるもの
desk-cond-long = 長期滞在
desk-cond-ladder = 割引を始める泊数
desk-cond-ladder-hint = 3: 5%; 7: 10%
desk-cond-progressive = その泊数以降の夜だけ割引
desk-cond-lead = 早期予約と直前予約
desk-cond-early = 早期割引（何日前まで）
desk-cond-early-hint = 30: 10%; 60: 15%
desk-cond-late = 直前割引（何日前から）
desk-cond-late-hint = 0: 15%; 3: 10%
desk-cond-limits = 最低料金と最高料金
desk-cond-limits-hint = 割引、コード、需要による増減も、この範囲を超えません。利用人数にかかわらず、1泊の料金全体に適用されます。
desk-cond-floor = 1泊の最低料金
desk-cond-ceiling = 1泊の最高料金
desk-cond-when = 予約できる時期
desk-cond-booked-from = 予約開始日
desk-cond-booked-to = 予約終了日
desk-cond-nights-from = 最初の夜
desk-cond-nights-to = 最後の夜
desk-cond-ahead-min = 予約締切（到着前）
desk-cond-ahead-max = 予約開始（到着前）
desk-cond-ahead-hint = 日数。時間の場合は 36h のように入力
desk-cond-nights-min = 最低泊数
desk-cond-nights-max = 最高泊数
desk-cond-who = コードを知る人だけ
desk-cond-code = コード
desk-cond-code-hint = このコードを入力するか、コード入りのリンクを開いたお客様にだけプランが表示されます

desk-rates-tab-yields = 需要
desk-rates-tab-promos = コード
desk-plan-follows = { $plan }に連動：{ $steps }
desk-plan-trait-ladder = 長期滞在：{ $steps }
desk-plan-trait-early = 早期予約：{ $steps }
desk-plan-trait-late = 直前予約：{ $steps }
desk-plan-trait-code = コード：{ $steps }
desk-promo-new = 新しいコード
desk-promo-change = コードの変更
desk-promo-empty = コードがまだありません。ご案内状、メールマガジン、常連のお客様などのために作成してください。
desk-promo-code = コード
desk-promo-name = 用途
desk-promo-off = 1泊あたりの割引
desk-promo-off-hint = 10% または 15
desk-promo-used = 利用数
desk-promo-used-of = { $count }/{ $max }
desk-promo-archived = 終了
desk-promo-booked-both = 予約期間 { $from }～{ $to }
desk-promo-booked-from = 予約期間 { $from }から
desk-promo-booked-to = 予約期間 { $to }まで
desk-promo-nights-both = 宿泊日 { $from }～{ $to }
desk-promo-nights-from = 宿泊日 { $from }から
desk-promo-nights-to = 宿泊日 { $to }まで
desk-promo-least = { $count }泊以上
desk-promo-everywhere = すべて
desk-promo-uses = 予約件数の上限
desk-promo-per-guest = お客様1名あたりの予約件数の上限
desk-promo-combinable = ほかの割引と併用可
desk-promo-combinable-hint = 併用しない場合、長期滞在、早期予約、直前予約の割引がすでにある夜には適用されません
desk-yield-hint = 設定したルールに従い、販売状況に応じて料金が上下します。複数のルールの増減は合算されます。プランの最低料金と最高料金を超えることはなく、予約済みの料金は変わりません。
desk-yield-empty = ルールがまだありません。まず、全館の販売率に応じたルールを作成し、保存する前に今後1か月の料金をご確認ください。
desk-yield-new = 新しいルール
desk-yield-change = ルールの変更
desk-yield-name = 名称
desk-yield-measure = 基準
desk-yield-house = 全館の販売率
desk-yield-type = 客室タイプの販売率
desk-yield-ahead = 宿泊日までの日数
desk-yield-steps = 段階
desk-yield-steps-sold = 70: +10%; 90: +20% – 販売率（%）がこの値以上
desk-yield-steps-ahead = 1: -15%; 7: -5% – 宿泊日までの日数がこの値以下
desk-yield-pause = 停止
desk-yield-paused = 停止中（料金に影響しません）
desk-yield-remove = 削除
desk-yield-removed = ルール「{ $rule }」を削除しました。
desk-yield-done = ルール「{ $rule }」が料金に適用されます。
desk-yield-preview = 今後30泊
desk-yield-preview-none = 名称と段階を入力すると、今後の各夜の料金がどうなるかが表示されます。
desk-yield-night = 宿泊日
desk-yield-sold = 販売率

desk-rates-days-unit = 日
desk-rates-open = 販売中
desk-rates-arrival-again = 到着可
desk-rates-departure-again = 出発可
desk-rates-said-min-arrival =
    { $count ->
        [0] 到着日の最低泊数なし
       *[other] 到着日の最低泊数 { $count }泊
    }
desk-rates-said-max-arrival =
    { $count ->
        [0] 到着日の最高泊数なし
       *[other] 到着日の最高泊数 { $count }泊
    }
desk-rates-said-exact =
    { $count ->
        [0] 泊数の指定なし
        [1] { $count }泊のみ
       *[other] { $lengths }泊のみ
    }
desk-rates-said-min-through =
    { $count ->
        [0] この日を含む滞在の最低泊数なし
       *[other] この日を含む滞在の最低泊数 { $count }泊
    }
desk-rates-said-max-through =
    { $count ->
        [0] この日を含む滞在の最高泊数なし
       *[other] この日を含む滞在の最高泊数 { $count }泊
    }
desk-rates-said-min-ahead =
    { $count ->
        [0] 予約締切なし
       *[other] 到着{ $count }日前までに予約
    }
desk-rates-said-max-ahead =
    { $count ->
        [0] 予約開始の制限なし
       *[other] 到着{ $count }日前から予約可
    }
desk-rates-said-min-ahead-hours = 到着{ $count }時間前までに予約
desk-rates-said-max-ahead-hours = 到着{ $count }時間前から予約可
desk-rates-said-follows = 連動元の{ $plan }の販売制限も適用
desk-rates-signs = ⊘ 販売停止 · →| 到着不可 · |→ 出発不可 · 2+ 最低、≤7 最高泊数（到着日） · 2⇹、≤7⇹ 期間中 · =7 この泊数のみ · ◷ 予約の時期 · § 「販売制限」による
desk-rates-limits-hint = 選択した日に適用されます。空欄は変更せず、0は制限を解除します。Enterまたは「適用」で変更します。
desk-rates-max-arrival-label = 到着日の最高泊数
desk-rates-exact-label = 到着日の指定泊数
desk-rates-exact-hint = 泊数：2, 4, 7-10
desk-rates-max-through-label = 期間中の最高泊数
desk-rates-through-hint = 期間中：到着日にかかわらず、その日を含むすべての滞在に適用されます。
desk-rates-min-ahead-label = 予約締切（日前）
desk-rates-max-ahead-label = 予約開始（日前）
desk-rates-ahead-hint = 予約から到着までの日数です。
desk-rates-wrong-nights = 0～99の泊数を入力してください。
desk-rates-wrong-days = 0～999の日数を入力してください。
desk-rates-wrong-lengths = 1～32泊の泊数を「2, 4, 7-10」のように入力してください。
desk-rates-unread = 読み取れない販売制限があります。
desk-rates-crossed = { $count }日分で、最低値が最高値を上回ります。何も変更されません。
desk-rates-close = { $count }件の料金が販売されなくなります
desk-rates-why-rules = { $plan }の販売制限
desk-rates-why-no-rules = この夜に販売制限はありません。
desk-rates-set-here = この日に設定
desk-cause-group = { $group }との契約料金
desk-cause-early-from = 早期予約、{ $count }日前まで
desk-cond-gratis-stayed = 無料宿泊：対象の泊数
desk-cond-gratis-free = 無料宿泊：無料の泊数
desk-cond-gratis-hint = 7泊で1泊無料の場合、7泊ごとに1泊が無料になります。
desk-promo-applies = 適用範囲
desk-promo-valid = 有効
desk-promo-archive = 終了する
desk-promo-valid-again = 再び有効にする
desk-promo-saved = コード{ $code }は有効です。
desk-promo-ended = コード{ $code }を終了しました。予約済みの料金はそのままです。
desk-rates-tab-turnaways = 失注
desk-turnaway-hint = お問い合わせがあり販売に至らなかった分を、到着月ごとに表示します。結果のない検索は、何度繰り返しても1日1回と数えます。検索した人の情報は保存されません。
desk-turnaway-empty = この期間の失注はありません。結果のない検索は自動で集計されます。料金を聞いてお客様が見送られた場合は、新規予約で「お客様が見送り」を選んでください。
desk-turnaway-month = 到着月
desk-turnaway-full = 満室
desk-turnaway-restricted = 販売制限
desk-turnaway-party = 定員超過
desk-turnaway-declined = お客様が見送り
desk-turnaway-sum = 件数
desk-turnaway-room-nights = 室泊数
desk-turnaway-requests = 個別の問い合わせ
desk-turnaway-more = 到着日順に最初の{ $count }件
desk-turnaway-stay = 滞在
desk-turnaway-wish = 希望
desk-turnaway-cause = 販売に至らなかった理由
desk-turnaway-price = 提示料金
desk-turnaway-where = 経路
desk-turnaway-when = 問い合わせ日
desk-turnaway-desk = フロント
desk-turnaway-web = ウェブ
desk-turnaway-nights = { $count }泊
desk-turnaway-people = { $rooms }室、{ $people }名
desk-regret-price = 料金が高い
desk-regret-dates = 別の日程を希望
desk-regret-room = 別の客室を希望
desk-regret-terms = 条件が合わない
desk-regret-undecided = 検討中
desk-regret-other = その他の理由
desk-declined = お客様が見送り
desk-declined-title = お客様が見送った理由は？
desk-declined-hint = 滞在、料金、理由だけを保存し、お客様の情報は保存しません。
desk-declined-reason = 理由
desk-declined-confirm = 記録
desk-declined-done = 失注として記録しました：{ $reason }
desk-rates-tab-layers = 販売制限
desk-scope-types = 対象の客室タイプ（選択なし：すべて）
desk-scope-plans = 対象の料金プラン（選択なし：すべて）
desk-layer-hint = 多くの客室と料金にまとめてかける販売制限です。表の販売制限に加えて適用され、すべての条件を満たす滞在だけが販売されます。
desk-layer-empty = まとめてかける販売制限はまだありません。見本市や連休などの期間と最低泊数から始めてください。
desk-layer-manager-only = この販売制限を変更できるのは管理者だけです。
desk-layer-new = 新しい販売制限
desk-layer-change = 販売制限の変更
desk-layer-name = 名称
desk-layer-where = 対象
desk-layer-when = 期間
desk-layer-rules = 販売制限
desk-layer-remove = 削除
desk-layer-removed = 「{ $name }」を削除しました。
desk-layer-done = 「{ $name }」が適用されます。
desk-layer-past = 終了
desk-layer-all-rooms = 全客室
desk-layer-at-plans = { $rooms }、{ $plans }
desk-layer-on-web = { $rooms }、ウェブのみ
desk-layer-at-desk = { $rooms }、フロントのみ
desk-layer-only-web = ウェブの予約のみ
desk-layer-only-desk = フロントの予約のみ
desk-layer-always = 常時
desk-layer-from = { $date }から
desk-layer-until = { $date }まで
desk-layer-days-dates = { $days }、{ $dates }
desk-layer-first = 最初の日
desk-layer-last = 最後の日
desk-layer-dates-hint = 空欄：期限なし
desk-layer-weekdays = この曜日のみ
desk-layer-channel = 対象の予約
desk-layer-channel-all = すべての経路
desk-layer-channel-desk = フロントのみ
desk-layer-channel-web = ウェブのみ
desk-layer-closed = 販売停止
desk-layer-no-arrival = 到着不可
desk-layer-no-departure = 出発不可
desk-layer-touches-nothing = 今後1年の販売中の料金で、制限が厳しくなるものはありません。
desk-layer-touches = 今後1年で、{ $nights }泊、{ $count }件の料金の制限が厳しくなります。
desk-layer-touches-closed = 今後1年で、{ $nights }泊、{ $closed }件の料金が販売されなくなります。
desk-rates-keyboard = 矢印で移動、Shift で選択、Ctrl+A ですべて選択。料金を入力して Enter を押します。Delete で料金を削除。Ctrl+C と Ctrl+V でコピーと貼り付け。数の上では Enter で理由を、料金の上では ? でその夜の制限を表示します。
