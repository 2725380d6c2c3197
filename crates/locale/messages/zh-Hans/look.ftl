### 待处理事项与历史：冲突的住宿、被覆盖的值、被拒绝的操作。

## 连接

desk-line-revoked = 此工作站已停用
desk-line-stranger = 非本店服务器

## 页面

desk-look-intro = 两台工作站同时更改的内容，以及服务器未接受的内容。这里没有任何内容丢失。
desk-look-empty = 没有待处理的事项。
desk-look-empty-hint = 当一台工作站离线期间两台工作站更改了同一预订时，两个版本会出现在这里供您选择。
desk-look-stays = 被重复更改的住宿
desk-look-refused = 服务器未接受
desk-look-rooms = 一房两客
desk-look-values = 被重复更改的资料
desk-look-unreadable = 无法读取的记录

## 有两个版本的住宿

desk-look-stay-hint = 在您选择之前，两个版本都保留其客房。之后另一个版本的客房重新可售。
desk-look-version = 版本{ $number }
desk-look-shown = 列表中暂时显示
desk-look-written-by = 更改人
desk-look-differs = 有差异
desk-look-keep-version = 保留此版本
desk-look-keep-title = 保留{ $guest }住宿的这个版本？
desk-look-keep-text = { $stay }，{ $total }。另一个版本将被放弃，其客房重新开放。
desk-look-picked = 已选择
desk-look-picked-hint = 您的选择正在发送。连接到服务器后即生效。
desk-look-unsettled = 您选择的版本已不可用。
desk-done-settled = { $guest }的住宿已处理。
desk-done-picked = 已为{ $guest }作出选择。连接到服务器后即生效。

## 被覆盖的值

desk-look-stands = 当前内容
desk-look-other = 另一工作站填写
desk-look-keep = 保留
desk-look-restore = 恢复
desk-look-field-of = { $field }：{ $subject }
desk-done-restored = { $field }已恢复。
desk-done-kept = { $field }保持不变。

## 一房两客

desk-look-room-nights = { $number }号房，{ $nights }
desk-look-room-hint = 请将其中一位客人换到其他客房。

## 服务器未接受的操作

desk-look-refused-hint = 此项已在本机撤回，以便所有工作站显示一致。
desk-look-refused-why = 原因
desk-look-refused-lost = 不再有效
desk-look-gone = 该预订已不存在。请重新创建，或告知客人。
desk-look-file = 已处理
desk-done-filed = 已归档。
desk-look-unreadable-hint = { $instant }。请告知系统管理人员；其他一切照常运行。

## 记录的对象

desk-subject-prices = 价格和限制
desk-subject-hotel = 酒店
desk-subject-rooms = 客房
desk-subject-other = 其他
desk-subject-guest = 客人{ $name }

## 操作人

desk-by-guest = 客人（网上）
desk-by-program = Keyrack
desk-by-somebody = 未知人员
desk-by-at-desk = { $who }，{ $desk }

## 预订的历史

desk-tab-stay = 住宿
desk-tab-look = 待处理
desk-tab-history = 历史
desk-history-empty = 尚无更改。
desk-history-apart = 与另一工作站同时
desk-did-booked = 预订{ $type }，{ $stay }，{ $nights }，{ $party }：{ $total }
desk-did-status = { $from } → { $to }
desk-did-nights = { $from } → { $to }（{ $before } → { $after }）
desk-did-same-length = { $from } → { $to }
desk-did-room-type = { $from } → { $to }
desk-did-room = 从{ $from }号房换至{ $to }号房
desk-did-room-given = 分配{ $to }号房
desk-did-room-taken = 取消{ $from }号房
desk-did-party = { $from } → { $to }
desk-did-total = 价格 { $from } → { $to }
desk-did-settled = 处理了被重复更改的住宿
desk-did-picked = 选择了两个版本之一
desk-did-field = { $field }：{ $from } → { $to }
desk-did-field-set = { $field }：{ $to }
desk-did-field-parts = { $field }已更改
desk-did-guest = 客人资料已更改：{ $fields }
desk-value-nothing = 无
desk-value-yes = 是
desk-value-no = 否

## 仅见于记录的字段

field-given-name = 名
field-family-name = 姓
field-cancel-reason = 取消原因
field-messages = 特别要求
field-business-date = 营业日
field-prices = 价格
field-stop-sell = 停售
field-closed-to-arrival = 不可抵店
field-closed-to-departure = 不可离店
field-min-los-arrival = 抵店最少晚数
field-min-los-through = 最少晚数
field-channel = 渠道
field-company = 公司
