### 他システムからの予約とお客様の取り込み。

import-menu = 取り込み
import-title = 予約とお客様の取り込み
import-hint = 元のシステムから予約またはお客様をCSV形式で保存し、ここでファイルを選んでください。結果を確認するまでは何も取り込まれません。
import-file = ファイル（50,000行、20 MBまで）
import-reading = ファイルの読み取り方法
import-found = { $name }：{ $count }行
import-encoding = 文字コード
import-delimiter = 列の区切り
import-semicolon = セミコロン
import-comma = カンマ
import-tab = タブ
import-bar = 縦棒
import-dates = 日付の形式
import-dates-ymd = 年・月・日
import-dates-dmy = 日・月・年
import-dates-mdy = 月・日・年
import-dates-unsure = これらの日付は複数の読み方ができます。取り込む前に、下の最初の数行を確認してください。
import-plan = 予約に適用する料金プラン
import-column = ファイルの列
import-holds = 内容
import-holds-named = 「{ $name }」の内容
import-first-lines = 最初の数行
import-not-used = 使用しない
import-unknown-types = 登録されていない客室タイプ名があります。どのタイプに当たりますか？
import-check = 結果を確認
import-would = { $bookings ->
    [0] お客様{ $guests }名を取り込めます。
   *[other] 予約{ $bookings }件と、そのお客様{ $guests }名を取り込めます。
}
import-first = 最初の数行の取り込み結果
import-line = 行
import-own-price = 自社の料金
import-lines = 確認が必要な行（ほかの行はそのまま取り込まれます）
import-lines-more = ほか{ $count }行
import-what = 理由
import-refused = { $count }行を取り込めません。
import-leave-out = これらの行を除いて残りを取り込む
import-run = { $count }行を取り込む
import-running = 取り込み中です。途中までの取り込みにはなりません。
import-come = { $done }/{ $total }行
import-done = { $bookings ->
    [0] お客様{ $guests }名を取り込みました。
   *[other] 予約{ $bookings }件と、そのお客様{ $guests }名を取り込みました。
}
import-left-out = { $count }行を除外しました。
import-see = 予約を見る
import-again = 別のファイルを取り込む

import-field-reference = 予約番号
import-field-last-name = 姓
import-field-first-name = 名
import-field-full-name = 氏名
import-field-email = メールアドレス
import-field-phone = 電話番号
import-field-country = 国
import-field-language = 言語
import-field-arrival = 到着日
import-field-departure = 出発日
import-field-nights = 泊数
import-field-adults = 大人
import-field-children = 子供
import-field-room-type = 客室タイプ
import-field-room = 客室番号
import-field-total = 合計金額
import-field-notes = 備考
import-field-status = 状態

import-reason-columns = 除外：列数が{ $piece }で、最初の行と一致しません。
import-reason-no-name = 除外：氏名がありません。
import-reason-guest-field = 除外：お客様の項目が長すぎるか、使えない文字が含まれています（{ $piece }）。
import-reason-email = 除外：「{ $piece }」は正しいメールアドレスではありません。
import-reason-reference = 除外：「{ $piece }」は予約番号として使えません。
import-reason-arrival = 除外：到着日「{ $piece }」は日付ではありません。
import-reason-departure = 除外：出発日「{ $piece }」は日付ではなく、泊数もありません。
import-reason-backwards = 除外：出発日（{ $piece }）が到着日より後ではありません。
import-reason-too-long = 除外：滞在が1年を超えています。
import-reason-over = 除外：滞在は{ $piece }に終了しています。
import-reason-too-far = 除外：{ $piece }は先の日付すぎます。
import-reason-people = 除外：「{ $piece }」は人数ではありません。
import-reason-room-type = 除外：客室タイプ「{ $piece }」は登録されていません。
import-reason-party-too-large = 除外：{ $piece }名はこの客室タイプの定員を超えています。
import-reason-total = 除外：「{ $piece }」は金額ではありません。
import-reason-no-price = 除外：合計金額がなく、料金プランにもこの期間の料金がありません。
import-reason-notes = 除外：備考が長すぎます。
import-reason-twice = 除外：{ $piece }行目と予約番号が同じです。
import-reason-known = 除外：予約{ $piece }はすでに登録されています。
import-reason-cancelled = 除外：状態が「{ $piece }」です。
import-reason-sold-out = 除外：{ $piece }はこのタイプが満室です。室数を超えて受け入れるには、先にオーバーブッキングの上限を上げてください。
import-reason-room-unknown = 部屋割りなしで取り込み：客室「{ $piece }」はありません。
import-reason-room-taken = 部屋割りなしで取り込み：{ $piece }号室は期間中に予約が入っています。
