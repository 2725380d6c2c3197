# 查找、预订列表、客人

# 人们输入的邻近日期用语；多个用半角逗号分隔。
date-words-yesterday = 昨天, 昨日
date-words-today = 今天, 今日, 现在
date-words-tomorrow = 明天, 明日
date-words-day-after = 后天, 后日

## 全局查找

desk-menu-guests = 客人
find-box = 搜索客人、客房、预订
find-keys = Ctrl K
find-placeholder = 姓名、预订号、客房、日期或操作
find-help = ↑ ↓ 选择 · Enter 打开 · Esc 关闭
find-lost = 本机程序没有响应。请稍后重试。
find-results = 结果
find-recent = 最近打开
find-dates = 日期
find-commands = 命令
find-date-opens = 在房态图中打开
find-walk-in = 上门散客
find-connection = 连接和待发送内容
find-language = 语言：{ $name }
find-look = 外观：{ $name }

## 客人

guests-find = 姓名、邮箱、电话或备注
guests-count = { $count }位客人
guests-empty = 还没有客人。第一笔预订后即会出现。
guests-stays = 住宿
guests-arrival = 下次或上次抵店
guests-page = { $from }–{ $to }/{ $count }
guests-before = 上一页
guests-next = 下一页
guests-back = 全部客人
guests-to-come = 在住及未来
guests-gone = 过往及取消
guests-no-stays = 无
guests-known = 客史
guests-preferences = 偏好
guests-preference-add = 添加…
guests-preference-drop = 移除“{ $name }”
guests-like-quiet = 安静房间
guests-like-high = 高楼层
guests-like-twin = 双床
guests-like-allergy = 防过敏
guests-notes = 员工备注
guests-consent-newsletter = 愿意通过邮件接收资讯和优惠
guests-consent-keep-preferences = 同意保存偏好供下次住宿使用
guests-save = 保存
guests-undo = 放弃更改
guests-saved = 客史已保存
guests-alike = 可能是同一人
guests-why-email = 邮箱相同
guests-why-phone = 电话相同
guests-why-name = 姓名相同或相近
guests-compare = 比较
guests-merge-title = 合并这两份客史？
guests-merge = 合并
guests-merge-keep = 保留这份
guests-merge-stays = 此客史将显示全部{ $count }次住宿。不会删除任何内容，之后仍可拆分。
guests-merged = 客史已合并
guests-merged-here = 已合并到此客史
guests-stays-count = { $count }次住宿
guests-unmerge = 拆分
guests-unmerged = 该客史已重新独立

## 预订列表

bookings-find = 客人、预订号或备注
bookings-any = 不限
bookings-type = 房型
bookings-arrival = 抵店
bookings-departure = 离店
bookings-night = 在住
bookings-created = 预订日期
bookings-nights = 晚数
bookings-people = 人数
bookings-days = 按日期筛选
bookings-from = 从
bookings-to = 至
bookings-clear = 清除筛选
bookings-none = 没有符合条件的预订。请清除筛选，或放宽日期。
bookings-count = { $count }笔预订
bookings-nights-count = { $count }晚
bookings-totals-hint = 晚数和收入不含取消和未到店
bookings-export-csv = 导出CSV
bookings-export-xlsx = 导出XLSX
bookings-exported = 已保存：{ $name }
bookings-filter-keep = 保存此筛选
bookings-filter-name = 名称
bookings-filter-hint = 日期随营业日变动。搜索词不保存。仅您在本机上可见。
bookings-filter-kept = 筛选已保存
bookings-filter-forget = 删除筛选“{ $name }”
