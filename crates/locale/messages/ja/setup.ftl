### 空のコンピューターからホテルの開設まで。

setup-title = 初期設定 · Keyrack

## 開始

setup-welcome = ようこそ
setup-welcome-hint = このコンピューターにはまだホテルがありません。どのように始めますか？
setup-new = 新しいホテルを設定
setup-new-hint = 名称、客室、料金、税金、スタッフを順に設定します。10分ほどで終わり、途中で中断して後から続けられます。
setup-new-begin = ホテルを設定
setup-begun = 「{ $name }」の設定が途中です。入力内容はこのコンピューターに保存されています。
setup-begun-nameless = ホテルの設定が途中です。入力内容はこのコンピューターに保存されています。
setup-go-on = 続ける
setup-drop = 下書きを破棄
setup-drop-title = 下書きを破棄しますか？
setup-drop-hint = これまでの入力内容がこのコンピューターから削除されます。ホテルのデータには影響しません。
setup-join = ホテルに参加
setup-join-hint = ホテルがすでにKeyrackサーバーにある場合に選びます。サーバーのアドレスと、この端末用のコードが必要です。
setup-join-begin = アドレスとコードで参加
setup-sample = サンプルホテルを開く
setup-sample-hint = お客様と料金の入った40室のホテルで、すべての機能を試せます。内容は架空のもので、クリック1回で消せます。
setup-sample-begin = サンプルを開く
setup-sample-wait = サンプルホテルを準備しています。少々お待ちください。

## サンプル

setup-sample-mark = サンプルホテル
setup-sample-who = 内容はすべて架空のものです。{ $name }、パスワード「{ $password }」でサインインしてください。
setup-sample-end = サンプルを削除
setup-sample-end-title = サンプルホテルを削除しますか？
setup-sample-end-hint = 試した内容はすべて削除され、空の状態から始めます。

## 参加

setup-join-long = どちらもサーバーの管理者から受け取れます。その後、ホテルのデータがこのコンピューターに読み込まれます。
setup-join-server = サーバーのアドレス
setup-join-code = コード
setup-join-code-hint = 1回だけ、一定の時間内に使えます。
setup-join-name = この端末の名前
setup-join-name-hint = この端末で行った操作とともに、ほかの端末に表示されます。
setup-join-name-first = フロント
setup-join-do = 参加

## 手順

setup-steps = 手順
setup-next = 保存して次へ
setup-back = 戻る
setup-later = 保存して後で続ける
setup-kept = 各手順の内容はこのコンピューターに保存されます。パスワードは保存されません。
setup-finish = ホテルを作成
setup-remove = 削除
setup-remove-named = { $name }を削除
setup-problems = 修正が必要な箇所が{ $count }件あります：

setup-step-hotel = ホテル
setup-step-hotel-hint = 書類や予約確認に記載される内容です。通貨は後から変更できないためご注意ください。
setup-step-types = 客室タイプ
setup-step-types-hint = 販売する客室の種類です。お客様には名称が、スタッフには略称も表示されます。
setup-step-rooms = 客室
setup-step-rooms-hint = 客室番号を、1室ずつ、またはハイフンでつないだ範囲で入力してください。
setup-step-taxes = 税金
setup-step-taxes-hint = 客室にかかる税金です。該当する税がない場合は空欄にしてください。
setup-step-rate = 最初の料金プラン
setup-step-rate-hint = 今後400泊分の料金です。曜日とシーズンの増減は、基本料金から計算されます。
setup-step-people = スタッフ
setup-step-people-hint = この端末にサインインする人です。少なくとも1人は管理者にしてください。
setup-step-finish = 完了
setup-step-finish-hint = 内容を確認してください。ホテルの作成が途中で終わることはありません。

setup-name = ホテル名
setup-address = 住所・郵便番号
setup-country = 国
setup-country-hint = 2文字（例：JP）
setup-email = メールアドレス
setup-phone = 電話番号
setup-zone = タイムゾーン
setup-currency = 通貨
setup-currency-hint = 3文字（例：JPY）。後から変更できません。
setup-languages = お客様向けページとメールの言語
setup-check-in = チェックイン開始
setup-check-out = チェックアウト期限

setup-type-number = 客室タイプ{ $number }
setup-type-name = 名称
setup-type-name-first = ダブルルーム
setup-type-code = 略称
setup-type-code-first = DBL
setup-type-beds = ベッド
setup-type-beds-hint = ダブルベッド1台、ベビーベッドはご要望に応じて
setup-type-adults = 大人
setup-type-heads = 総定員
setup-type-more = タイプを追加

setup-rooms-example = 例：101–118, 201-218, 301
setup-rooms-unclear = 入力内容をまだ読み取れません。
setup-rooms-preview = { $count }室：{ $list }
setup-rooms-count = 全{ $count }室

setup-vat = 消費税
setup-vat-rate = 客室の税率（%）
setup-vat-rate-hint = 空欄：なし
setup-vat-inclusive = 料金は税込
setup-city = 宿泊税
setup-city-kind = 計算方法
setup-city-none = なし
setup-city-person = 1名1泊ごと
setup-city-room = 1室1泊ごと
setup-city-stay = 1滞在ごと
setup-city-percent = 料金に対する割合
setup-city-amount = 金額（{ $currency }）
setup-city-rate = 割合（%）
setup-city-age = 課税対象となる年齢
setup-city-age-hint = 空欄：全員が対象
setup-city-nights = 課税対象となる最初の泊数
setup-city-nights-hint = 空欄：全泊が対象

setup-plan-name = 料金プラン名
setup-plan-name-first = フレキシブル
setup-board = 食事
setup-adults-included = 料金に含む大人の人数
setup-extra-adult = 大人1名追加ごと、{ $currency }
setup-prices = 1泊の料金、{ $currency }
setup-weekend = 曜日による増減（%）
setup-percent-hint = +10で割増、-5で割引、空欄：なし
setup-weekend-days = 対象の曜日
setup-season-more = シーズンを追加
setup-season-name = シーズン
setup-season-from = 最初の夜
setup-season-to = 最後の夜
setup-season-percent = 増減（%）
setup-preview = 1泊の料金の例
setup-preview-plain = 基本料金
setup-preview-weekend = 選択した曜日
setup-preview-season = シーズン
setup-cancel = キャンセル
setup-cancel-kind = キャンセル料の発生
setup-cancel-days = 到着の数日前から
setup-cancel-free = 発生しない
setup-cancel-never = 予約時から
setup-cancel-days-before = 到着前の日数
setup-cancel-at = 開始時刻（現地時間）
setup-fee = キャンセル料
setup-fee-night = 1泊目の料金
setup-fee-percent = 宿泊料金の一定割合
setup-fee-full = 宿泊料金の全額
setup-fee-rate = 宿泊料金に対する割合（%）

setup-person = スタッフ
setup-person-more = スタッフを追加
setup-role = 権限
setup-role-manager = すべて（管理者）
setup-role-front-desk = スタッフ管理と設定以外のすべて
setup-role-housekeeping = 客室清掃のみ
setup-password-hint = 8文字以上

setup-where = ホテルの保存場所
setup-where-here = このコンピューターのみ
setup-where-limit = ここで作成したホテルは、後からサーバーへ移せません。
setup-where-limit-hint = 接続なしで使えますが、お客様のウェブ予約や2台目の参加はできません。
setup-where-server = サーバーのアドレスとコードを受け取っている場合、ホテルはそのサーバーに設定済みです。作成せずに参加してください。ここでの入力内容は下書きとして残ります。

## 次にすること

setup-next-title = ホテルの準備ができました。次の手順
setup-next-import = 以前のシステムの予約を取り込む
setup-next-booking = 最初の予約を受け付ける
setup-next-rooms = 客室を確認し、要清掃の客室を登録する
setup-next-close = 今後表示しない

## 誤り

setup-wrong-missing = 入力してください。
setup-wrong-too-long = 短すぎるか、長すぎます。
setup-wrong-country = 2文字で入力してください（例：JP、KR）。
setup-wrong-zone = ホテル所在地のタイムゾーンを選んでください。
setup-wrong-currency = 大文字3文字で入力してください（例：JPY）。
setup-wrong-language = 言語を1つ以上選んでください。
setup-wrong-email = メールアドレスが正しくありません。
setup-wrong-time = 時刻を入力してください（例：15:00）。
setup-wrong-date = 日付を入力してください。
setup-wrong-order = 最後の夜が最初の夜より前です。
setup-wrong-overlap = ほかのシーズンと期間が重なっています。
setup-wrong-number = 適切な範囲の整数を入力してください。
setup-wrong-heads = 総定員は大人の定員以上にしてください。
setup-wrong-amount = 金額を入力してください（例：119.50）。
setup-wrong-percent = 割合を入力してください（例：7、7.5）。
setup-wrong-twice = 「{ $piece }」が重複しています。
setup-wrong-range = 「{ $piece }」は客室番号または範囲として読み取れません。
setup-wrong-backwards = 「{ $piece }」は順序が逆です。小さい番号を先に入力してください。
setup-wrong-too-many = 1つのホテルの上限を超えています。
setup-wrong-no-rooms = 客室がまだありません。番号を1つ以上入力してください。
setup-wrong-no-manager = 少なくとも1人を管理者にしてください。
setup-wrong-password = パスワードは8文字以上にしてください。
