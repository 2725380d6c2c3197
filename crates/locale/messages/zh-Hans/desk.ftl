### 员工应用。

desk-title = { $property } · Keyrack

## 菜单

desk-menu = 主菜单
desk-menu-today = 今日
desk-menu-chart = 房态图
desk-menu-new-booking = 新建预订
desk-menu-bookings = 预订
desk-menu-conflicts = 待处理
desk-search-empty = 没有与“{ $text }”匹配的内容。
desk-skip-to-content = 跳至正文
desk-language = 语言
desk-theme-light = 浅色
desk-theme-dark = 深色
desk-theme-system = 跟随系统

## 登录

desk-sign-in-title = 登录
desk-sign-in-name = 用户名
desk-sign-in-password = 密码
desk-sign-in-button = 登录
desk-sign-in-offline = 离线时也可登录。
desk-sign-out = 退出登录
desk-signed-in-as = 当前用户：{ $name }

## 连接

desk-online = 在线
desk-offline = 离线
desk-connecting = 正在连接…
desk-offline-hint = 您可以继续工作。所有内容均已保存，连接恢复后立即发送。
desk-offline-since = 自{ $instant }起离线
desk-never-synced = 尚未与服务器同步

## 待发送

desk-waiting-title = 待发送
desk-waiting-empty = 所有内容均已送达服务器。
desk-waiting-booking = 新建预订
desk-waiting-amend = 更改住宿
desk-waiting-check-in = 入住
desk-waiting-check-out = 退房
desk-waiting-cancel = 取消
desk-waiting-housekeeping = 房务
desk-waiting-room = 客房
desk-waiting-rate = 价格和限制
desk-waiting-other = 其他更改

## 此工作站可独立销售的客房

desk-held-title = 本机配额
desk-held-hint = 这些客房即使离线也可由此工作站销售，期间其他地方不会售出。
desk-held-left = 剩余
desk-held-until = 保留至{ $instant }
desk-held-night = 住宿日

## 今日

desk-today-title = 今日，{ $date }
desk-arrivals = 预抵
desk-arrived-count = 已到{ $count }
desk-in-house = 在住
desk-departures = 预离
desk-departed-count = 已离{ $count }
desk-arrivals-empty = 今天没有预抵客人。上门散客请通过“新建预订”接待。
desk-in-house-empty = 尚无在住客人。
desk-departures-empty = 今天没有预离客人。
desk-overdue = 应于{ $date }离店
desk-late-arrival = 应于{ $date }抵店
desk-still-occupied = { $guest }尚未离开客房
desk-stale = 显示的是{ $time }的数据；未能读取最新数据。

## 列和标签

desk-guest = 客人
desk-room = 客房
desk-room-type = 房型
desk-rate-plan = 价格方案
desk-arrival = 抵店
desk-departure = 离店
desk-stay = 住宿
desk-nights = 晚数
desk-status = 状态
desk-reference = 预订号
desk-source = 预订来源
desk-price = 价格
desk-total = 总计
desk-notes = 备注
desk-no-room = 未排房
desk-room-number = { $number }号房
desk-rooms-left = 剩{ $count }间
desk-actions = 操作

## 预订可执行的操作

desk-check-in = 办理入住
desk-check-out = 办理退房
desk-undo-check-in = 撤销入住
desk-undo-check-out = 撤销退房
desk-assign-room = 排房
desk-move-room = 换房
desk-amend = 更改住宿
desk-cancel-booking = 取消预订
desk-reinstate = 恢复预订
desk-mark-no-show = 标记未到店
desk-early-departure = 提前离店
desk-open-booking = 打开预订

## 新建预订

desk-new-title = 新建预订
desk-new-walk-in = 上门散客
desk-new-walk-in-hint = 客人已在前台，立即入住。
desk-new-adults = 成人
desk-new-children = 儿童
desk-new-child-age = 儿童{ $number }的年龄
desk-new-offers = 客房和价格
desk-new-no-offers = 没有适合此住宿的客房。
desk-new-no-offers-hint = 请尝试其他日期，或查看各房型旁的原因。
desk-new-choose = 选择
desk-new-chosen = 已选择
desk-new-first-name = 名
desk-new-last-name = 姓
desk-new-email = 电子邮箱
desk-new-phone = 电话
desk-new-country = 国家/地区
desk-new-language = 信函语言
desk-new-note = 备注
desk-new-book = 预订
desk-new-book-and-check-in = 预订并入住
desk-new-quote-title = 价格明细
desk-quote-base = 当日房价
desk-quote-supplement = 人数附加费
desk-quote-tax-included = 其中{ $tax }

## 数量及其原因

## 客房

desk-rooms-empty = 还没有客房。
desk-floor = 楼层
desk-mark-clean = 标记为已清洁
desk-mark-inspected = 标记为已查房
desk-outage-reason = 原因
desk-free = 空房
desk-occupied = 占用

## 执行前的确认

desk-confirm-cancel-title = 要取消此预订吗？
desk-confirm-cancel-free = { $guest }，{ $stay }。取消免费。
desk-confirm-cancel-fee = { $guest }，{ $stay }。取消费用为{ $fee }。
desk-confirm-cancel-button = 取消预订
desk-confirm-cancel-keep = 保留预订
desk-confirm-no-show-title = 标记为未到店？
desk-confirm-no-show-text = { $guest }未于{ $date }抵店。客房自今晚起重新开放销售。
desk-confirm-no-show-button = 标记未到店
desk-confirm-early-title = 早于{ $date }离店？
desk-confirm-early-text = { $guest }今天离店。剩余住宿将重新开放：{ $nights }。
desk-confirm-early-button = 今天退房
desk-confirm-dirty-title = { $number }号房尚未清洁
desk-confirm-dirty-text = 仍要为{ $guest }办理入住吗？
desk-assign-title = 为{ $guest }排房
desk-assign-free = 空房
desk-assign-none = 此房型没有空房。
desk-assign-out-of-service = { $number }号房有故障：{ $reason }

## 刚完成的操作

desk-done-checked-in-room = { $guest }已入住{ $number }号房。
desk-done-checked-out = { $guest }已退房。
desk-done-undone = 已撤销。
desk-done-redone = 已重做。
desk-done-assigned = { $number }号房已分配给{ $guest }。
desk-done-amended = { $guest }的住宿已更改。
desk-done-cancelled = { $guest }的预订已取消。
desk-done-reinstated = { $guest }的预订已恢复。
desk-done-no-show = { $guest }已标记为未到店。
desk-done-cleanliness = { $number }号房：{ $state }。
desk-done-back-in-order = { $number }号房已恢复使用。

## 出现问题时

## 界面框架

desk-brand = Keyrack
desk-theme = 外观
desk-not-let-in = 此浏览器尚未获准进入。
desk-not-let-in-hint = 请打开 Keyrack 启动时显示的地址。每个地址只能使用一次。
desk-lost = 本机上的 Keyrack 没有响应。
desk-lost-hint = 无法确定操作是否已完成。请先查看列表，然后重试。
desk-connection = 连接
desk-alone = 单机
desk-alone-hint = 本机独立工作，未设置服务器。
desk-catching-up = 同步中，{ $percent } %
desk-held-short = 本机配额{ $count }
desk-waiting-short = 待发送{ $count }
desk-state-look = 请查看
desk-last-heard = 最近一次与服务器通信：{ $instant }
desk-differs = 此工作站与服务器的数据不一致。
desk-differs-hint = 没有丢失任何内容。请告知系统管理人员。
desk-refused-title = 服务器未接受
desk-refused-hint = 这些更改已撤回。具体内容见“待处理”。
desk-held-none = 本机没有配额。
desk-held-until-head = 保留至
desk-waiting-assign = 排房
desk-waiting-no-show = 未到店
desk-waiting-reinstate = 恢复预订
desk-waiting-day = 夜审
desk-waiting-settle = 两个版本的选择
desk-waiting-restore = 恢复的内容
desk-waiting-guest = 客人资料

## 夜审

desk-roll = 夜审
desk-roll-due = 新的一天已开始。
desk-roll-title = 对{ $date }进行夜审？
desk-roll-text = 应到未到的客人将记为未到店，其客房重新开放。占用的客房将标记为待清洁。
desk-done-rolled = 营业日现为{ $date }。{ $count ->
    [0] 客人均已到店。
   *[other] { $count }位客人未到店。
}

## 列表

desk-departed = 今日已离店
desk-until = 至{ $date }
desk-since = 自{ $date }
desk-to-clean-empty = 所有客房均已清洁。
desk-open-booking-of = 打开{ $guest }的预订
desk-contested = 重复更改
desk-unsent = 尚未发送
desk-bookings-empty = 还没有预订。请从“新建预订”开始。
desk-conflict-stay = 此住宿在两台工作站被更改。在作出决定之前，两项更改都保留其客房。

## 一笔预订

desk-conditions = 取消政策
desk-cancel-reason = 原因
desk-done-departed-early = { $guest }已提前退房。住宿费用现为{ $total }。
desk-assign-other-type = 其他房型的客房
desk-assigned-other-type = 该客房与所订房型不同。价格不变。

## 销售

desk-booked = { $guest }已预订
desk-new-known = 以前来过？
desk-new-half = 填写日期、成人数和每位儿童的年龄后，即可查看客房和价格。
desk-new-country-hint = 两个字母，如 CN
desk-why-sold-out = { $date }已满房。
desk-why-party-too-large = 容纳不下这么多人。

## 客房

desk-faults = 故障
desk-take-out = 维修房…
desk-take-out-title = 停用{ $number }号房
desk-take-out-confirm = 停用
desk-out-from = 首晚
desk-out-until = 恢复日期
desk-out-kind = 程度
desk-bring-back = 恢复
desk-done-taken-out = { $number }号房已停用至{ $date }。
desk-nights-short = 有{ $count }晚的售出数量现已超过客房数。

## 程序启动

desk-start-unreached = 无法连接服务器{ $server }：{ $why }
desk-start-address = “{ $server }”不是服务器地址。格式如 https://book.example.com。
desk-start-keys = 无法读取此工作站的密钥：{ $why }
desk-start-stopped = Keyrack 无法启动：{ $why }

## 房务

desk-menu-housekeeping = 房务
desk-housekeeping-title = 房务，{ $date }
desk-board-none = 没有符合条件的客房。选择上方的“全部”可查看其他客房。
desk-floor-named = { $floor }楼
desk-floor-none = 无楼层
desk-all-floors = 全部楼层
desk-all-states = 全部
desk-all-attendants = 所有人
desk-my-rooms = 我的客房
desk-filter = 筛选客房
desk-to-inspect = 待查房
desk-arrivals-first = 预抵优先
desk-by-type = 按房型
desk-attendant = 清洁员
desk-attendants = 今日清洁员
desk-attendants-empty = 今天的名单中没有人。请先添加清洁员，再分配客房。
desk-attendants-lately = 前几日的人员：
desk-attendant-nobody = 未分配
desk-attendant-of = { $number }号房的清洁员
desk-attendant-add = 添加
desk-attendant-add-title = 今天还有谁清洁？
desk-attendant-drop = 将{ $name }移出今日名单
desk-attendant-load = 待清洁{ $open }/{ $count }
desk-share-out = 平均分配
desk-nothing-to-share = 所有待清洁客房均已分配。
desk-bulk-hint = 勾选客房可批量更改，或将其拖到姓名上。
desk-choose-all = 选择全部{ $count }间
desk-choose-none = 取消选择
desk-choose-room = 选择{ $number }号房
desk-chosen-rooms = 已选择{ $count }间客房
desk-give-to = 分配给…
desk-done-marked = { $count }间客房：{ $state }。
desk-done-assigned-rooms = 已分配{ $count }间客房。
desk-step-for-room = { $step }：{ $number }号房
desk-look = 待查房
desk-mark-look = 已清洁，待查房
desk-care = 备注
desk-care-title = { $number }号房
desk-care-of = { $number }号房的备注
desk-task-new = 待办事项
desk-task-hint = 例如：加床、鲜花、水龙头滴水
desk-task-day = 日期
desk-remark = 客房备注
desk-found = 实查房态
desk-found-as-told = 与前台一致
desk-found-occupied = 实查占用
desk-found-empty = 实查空房
desk-late-until = 延迟退房至
desk-late-departure = 延迟退房
desk-leaves-by = { $time }前
desk-stays-over = 续住
desk-checked-out = 已离店
desk-comes-from = { $time }起
desk-needs-other-room = 需换房
desk-need-other-room = { $count ->
    [0] 这些夜晚无人使用此客房。
   *[other] { $count }位客人需要换房：
}
desk-take-out-anyway = 仍然停用
desk-change = 更改

## 打印

desk-print = 打印
desk-print-sheet = 打印：{ $sheet }
desk-printed = 打印件已生成。
desk-printed-hint = 已保存为{ $place }
desk-registration-cards = 入住登记单
desk-pick-file = 选择文件

desk-new-business = 因公出行

desk-no-show-fee = 按此预订的条款，未到店收取{ $fee }。
desk-no-show-waive = 免收费用
desk-no-show-why = 免收原因
desk-no-show-charged = 未到店：已按约定收取{ $fee }。
desk-no-show-waived = 未到店：已免收{ $fee }。{ $reason }

desk-beds-left = 剩余 { $count } 个床位
