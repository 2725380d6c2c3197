# 検索、予約一覧、お客様

# 近い日を表すことば。複数ある場合は半角カンマで区切る。
date-words-yesterday = 昨日, きのう
date-words-today = 今日, きょう, 本日, 今
date-words-tomorrow = 明日, あした, あす
date-words-day-after = 明後日, あさって

## 横断検索

desk-menu-guests = お客様
find-box = お客様・客室・予約を検索
find-keys = Ctrl K
find-placeholder = 氏名、予約番号、客室、日付、操作
find-help = ↑ ↓ 選択 · Enter 開く · Esc 閉じる
find-lost = このコンピューターのプログラムが応答しません。しばらくしてからもう一度お試しください。
find-results = 検索結果
find-recent = 最近開いたもの
find-dates = 日付
find-commands = 操作
find-date-opens = 部屋割表で開く
find-walk-in = ウォークイン
find-connection = 接続と送信待ち
find-language = 言語：{ $name }
find-look = 外観：{ $name }

## お客様

guests-find = 氏名、メール、電話番号、メモ
guests-count = { $count }名
guests-empty = お客様の登録はまだありません。最初の予約で登録されます。
guests-stays = 滞在
guests-arrival = 次回または前回の到着日
guests-page = { $from }～{ $to }/{ $count }
guests-before = 前へ
guests-next = 次へ
guests-back = お客様一覧
guests-to-come = 滞在中・今後
guests-gone = 過去・取りやめ
guests-no-stays = なし
guests-known = プロフィール
guests-preferences = 好み
guests-preference-add = 追加…
guests-preference-drop = 「{ $name }」を削除
guests-like-quiet = 静かな部屋
guests-like-high = 高層階
guests-like-twin = ツインベッド
guests-like-allergy = アレルギー対応
guests-notes = スタッフ用メモ
guests-consent-newsletter = メールでのお知らせ・ご案内を希望
guests-consent-keep-preferences = 次回のご滞在のために好みを保存してよい
guests-save = 保存
guests-undo = 変更を破棄
guests-saved = プロフィールを保存しました
guests-alike = 同じ方の可能性
guests-why-email = メールアドレスが同じ
guests-why-phone = 電話番号が同じ
guests-why-name = 氏名が同じか似ている
guests-compare = 比較
guests-merge-title = この2つのプロフィールを統合しますか？
guests-merge = 統合
guests-merge-keep = こちらを残す
guests-merge-stays = このページに全{ $count }件の滞在が表示されます。何も削除されず、後から分けることもできます。
guests-merged = プロフィールを統合しました
guests-merged-here = このプロフィールに統合
guests-stays-count = { $count }回の滞在
guests-unmerge = 統合を解除
guests-unmerged = プロフィールの統合を解除しました

## 予約一覧

bookings-find = お客様、予約番号、備考
bookings-any = すべて
bookings-type = 客室タイプ
bookings-arrival = 到着日
bookings-departure = 出発日
bookings-night = 滞在中
bookings-created = 予約日
bookings-nights = 泊数
bookings-people = 人数
bookings-days = 日付で絞り込む
bookings-from = 開始日
bookings-to = 終了日
bookings-clear = 絞り込みを解除
bookings-none = 条件に合う予約はありません。絞り込みを解除するか、期間を広げてください。
bookings-count = 予約{ $count }件
bookings-nights-count = { $count }泊
bookings-totals-hint = 泊数と売上にキャンセルとノーショーは含みません
bookings-export-csv = CSV出力
bookings-export-xlsx = XLSX出力
bookings-exported = 保存しました：{ $name }
bookings-filter-keep = この条件を保存
bookings-filter-name = 名前
bookings-filter-hint = 日付は営業日に合わせて動きます。検索語は保存されません。このコンピューターで、あなただけに表示されます。
bookings-filter-kept = 条件を保存しました
bookings-filter-forget = 条件「{ $name }」を削除
