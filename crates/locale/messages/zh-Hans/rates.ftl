# 工作站上的每日价格、限制和库存。

desk-menu-rates = 价格
desk-rates-empty = 还没有价格方案。价格属于方案，请先新建一个。
desk-rates-grid = 每日价格和限制
desk-rates-house = 全酒店
desk-rates-left = 剩余
desk-rates-select-all = 全选
desk-rates-as-of = 截至{ $instant }

desk-rates-dates = 日期
desk-rates-earlier = 更早
desk-rates-later = 更晚
desk-rates-from = 从
desk-rates-zoom = 显示天数
desk-rates-days = { $count }天
desk-rates-redo = 重做

desk-rates-price = 价格
desk-rates-price-hint = 135 · +10 · -5%
desk-rates-weekdays = 仅限这些星期
desk-rates-rules = 限制
desk-rates-apply = 应用
desk-rates-discard = 放弃

desk-rates-selected = { $count ->
    [0] 未选择价格
   *[other] 已选择{ $count }个单元格
}
desk-rates-cells = { $count }个单元格：
desk-rates-same = { $count }个保持不变
desk-rates-get-price = { $count }个首次获得价格
desk-rates-lose-price = { $count }个将失去价格并停止销售
desk-rates-refused = 有{ $count }个价格将低于零或过高。不作任何更改。
desk-rates-nothing-changes = 不会有任何变化：已是如此。
desk-rates-done = { $count ->
    [0] 无需更改
   *[other] 已更改{ $count }个单元格
}
desk-rates-done-hint = 按 Ctrl+Z 可撤销。
desk-rates-undone = { $count ->
    [0] 没有可撤销的更改
   *[other] { $count }个单元格已恢复原状
}
desk-rates-redone = { $count ->
    [0] 没有可重做的更改
   *[other] 已重新更改{ $count }个单元格
}
desk-rates-left-alone = 有{ $count }个单元格其间已在另一工作站更改，保留该处的内容。

desk-rates-wrong-number = 不是价格。请输入 135、+10 或 -5%。
desk-rates-wrong-decimals = 小数位数超过该货币的位数。
desk-rates-wrong-large = 超出每晚价格上限。
desk-rates-paste-empty = 没有可粘贴的内容。
desk-rates-paste-large = 表格过大，无法粘贴。
desk-rates-paste-cell = 表格第{ $line }行第{ $column }列不是价格。
desk-rates-paste-hint = 没有更改任何内容。请只复制价格，不含公式或文字。

desk-rates-closed = 停售
desk-rates-no-arrival = 不可抵店
desk-rates-no-departure = 不可离店
desk-rates-no-price = 无价格
desk-rates-told-price = { $type }，{ $plan }，{ $date }：{ $price }
desk-rates-told-count = { $name }，{ $date }：剩{ $left }/{ $house }，已售{ $sold }
desk-rates-unchanged = 不变
desk-rates-sale = 销售
desk-rates-sale-open = 开放
desk-rates-sale-closed = 停售
desk-rates-arrivals = 抵店
desk-rates-departures = 离店
desk-rates-allowed = 允许
desk-rates-not-allowed = 不允许
desk-rates-min-arrival-label = 抵店最少晚数
desk-rates-min-through-label = 住宿期间最少晚数
desk-rates-why = 此数字的由来
desk-rates-why-empty = 正在读取当日数量。
desk-rates-why-physical = 客房
desk-rates-why-out-of-inventory = 移出库存
desk-rates-why-out-of-order = 维修房
desk-rates-why-sold = 已售
desk-rates-why-blocked = 团队锁房
desk-rates-why-held = 客人预订中
desk-rates-why-allowance = 超订额度
desk-rates-why-over-house = 超出全酒店剩余
desk-rates-why-left = 剩余
desk-rates-why-elsewhere = 其他处保留
desk-rates-why-here = 现可在此销售
desk-rates-why-service = 有{ $count }间客房有小故障，仍照常销售。
desk-rates-why-alone = 此工作站与服务器断开，只销售本机配额；其余客房归服务器和其他工作站。

desk-rates-allow = 超订额度
desk-rates-allow-hint = 超出实有数量的客房，{ $nights }。
desk-rates-allow-set = 设定
desk-rates-allow-own = 按房型惯例
desk-rates-allow-done = 超订额度已设定

desk-rates-tab-prices = 价格和限制
desk-rates-tab-plans = 价格方案

desk-plan-new = 新建价格方案
desk-plan-change = 更改价格方案
desk-plan-edit = 更改
desk-plan-edit-of = 更改{ $plan }
desk-plan-archive = 停止销售
desk-plan-sell-again = 重新销售
desk-plan-manager-only = 只有经理可以更改价格方案。
desk-plan-code = 代码
desk-plan-name = 名称
desk-plan-name-in = 名称（{ $language }）
desk-plan-board = 用餐
desk-plan-terms = 取消政策
desk-plan-sold = 销售
desk-plan-public = 网上和前台
desk-plan-private = 仅前台
desk-plan-archived = 已停售
desk-plan-for-guests = 客人可在网上预订
desk-plan-always-free = 始终免费
desk-plan-from-booking = 自预订起：{ $fee }
desk-plan-from-day = { $days ->
    [0] 抵店当日{ $time }起：{ $fee }
   *[other] 抵店前{ $days }天{ $time }起：{ $fee }
}
desk-plan-fee-free = 免费
desk-plan-fee-full = 全部房费
desk-plan-fee-nights = 前{ $count }晚房费
desk-plan-fee = 费用
desk-plan-kind-none = 无阶段
desk-plan-kind-nights = 前几晚
desk-plan-kind-percent = 百分比
desk-plan-kind-full = 全部房费
desk-plan-much = 数额
desk-plan-days = 提前天数
desk-plan-at = 起始时间
desk-plan-extra-adult = 每加一位成人
desk-plan-fewer-adult = 单人入住减价
desk-plan-copy = 价格复制自
desk-plan-copy-none = 暂无价格
desk-plan-step = 调整幅度
desk-plan-step-hint = +12.50 或 -10%，留空为相同价格
desk-plan-done = { $plan }已保存
desk-plan-done-archived = { $plan }已停售。已售出的住宿仍保留该方案。
desk-plan-done-sold-again = { $plan }已重新销售

desk-rates-why-linked = 作为较大客房的一部分售出
desk-rates-why-over-members = 超出组成客房可拼出的数量
desk-fall-summary = 当日基础价{ $base }，{ $count }步计算
desk-fall-price = 当晚价格
desk-cause-base = 当日基础价
desk-cause-derivation = 跟随{ $plan }
desk-cause-occupancy = 按入住人数
desk-cause-length = 长住，{ $count }晚起
desk-cause-late =
    { $count ->
        [0] 临近预订，当日
       *[other] 临近预订，{ $count }天内
    }
desk-cause-yield = 需求
desk-cause-yield-by = 需求：{ $rule }
desk-cause-company = 公司协议价
desk-cause-promo = 优惠码{ $code }
desk-cause-floor = 方案最低价
desk-cause-ceiling = 方案最高价
desk-cause-free = 免费夜晚
desk-cause-other = 其他
desk-plan-category = 价格类别
desk-plan-category-usual = 常规价格，按其条款
desk-cond-follows = 跟随另一方案
desk-cond-follows-hint = 价格和限制取自另一方案，并随其变动。先计百分比，再计金额。
desk-cond-parent = 所跟随的方案
desk-cond-parent-none = 无：独立价格
desk-cond-percent = 百分比
desk-cond-percent-hint = -10% 或 +5%
desk-cond-amount = 金额
desk-cond-amount-hint = +12 或 -8
desk-cond-round-to = 取整单位
desk-cond-round-hint = 1 为整数金额；留空为不取整
desk-cond-round = 取整方式
desk-cond-round-nearest = 取最近值
desk-cond-round-up = 向上
desk-cond-round-down = 向下
desk-cond-guests = 按成人数计价
desk-cond-adults = 成人
desk-cond-adults-hint = 1: -20; 3: +30 – 在当日基础价上加减，取代按成人增减的差价
desk-cond-long = 长住
desk-cond-ladder = 住满几晚起减价
desk-cond-ladder-hint = 3: 5%; 7: 10%
desk-cond-progressive = 仅自该晚起的夜晚减价
desk-cond-lead = 提前和临近预订
desk-cond-early = 提前几天起减价
desk-cond-early-hint = 30: 10%; 60: 15%
desk-cond-late = 抵店前几天内减价
desk-cond-late-hint = 0: 15%; 3: 10%
desk-cond-limits = 最低价和最高价
desk-cond-limits-hint = 折扣、优惠码和需求调整均不会超出此范围。适用于整晚价格，不论入住人数。
desk-cond-floor = 每晚最低价
desk-cond-ceiling = 每晚最高价
desk-cond-when = 可预订时间
desk-cond-booked-from = 预订开始
desk-cond-booked-to = 预订截止
desk-cond-nights-from = 首晚
desk-cond-nights-to = 末晚
desk-cond-ahead-min = 最少提前
desk-cond-ahead-max = 最多提前
desk-cond-ahead-hint = 天数，或以 36h 表示小时
desk-cond-nights-min = 最少晚数
desk-cond-nights-max = 最多晚数
desk-cond-who = 仅限持有代码的客人
desk-cond-code = 代码
desk-cond-code-hint = 客人输入此代码或打开含此代码的链接后，才会看到该方案

desk-rates-tab-yields = 需求
desk-rates-tab-promos = 优惠码
desk-plan-follows = 跟随{ $plan }：{ $steps }
desk-plan-trait-ladder = 长住：{ $steps }
desk-plan-trait-early = 提前预订：{ $steps }
desk-plan-trait-late = 临近预订：{ $steps }
desk-plan-trait-code = 代码：{ $steps }
desk-promo-new = 新建优惠码
desk-promo-change = 更改优惠码
desk-promo-empty = 还没有优惠码。可为信函、电子通讯或常客新建一个。
desk-promo-code = 优惠码
desk-promo-name = 用途
desk-promo-off = 每晚减价
desk-promo-off-hint = 10% 或 15
desk-promo-used = 已使用
desk-promo-used-of = { $count }/{ $max }
desk-promo-archived = 已停用
desk-promo-booked-both = 预订期 { $from } – { $to }
desk-promo-booked-from = 预订期 { $from }起
desk-promo-booked-to = 预订期至{ $to }
desk-promo-nights-both = 住宿日 { $from } – { $to }
desk-promo-nights-from = 住宿日 { $from }起
desk-promo-nights-to = 住宿日至{ $to }
desk-promo-least = { $count }晚起
desk-promo-everywhere = 不限
desk-promo-uses = 预订次数上限
desk-promo-per-guest = 每位客人预订次数上限
desk-promo-combinable = 可与其他折扣同享
desk-promo-combinable-hint = 否则，已享有长住、提前预订或临近预订减价的夜晚不适用
desk-yield-hint = 价格按您设定的规则随销售情况涨跌。多条规则的调整相加计算。任何规则都不会超出方案的最低价和最高价，已有预订的价格不变。
desk-yield-empty = 还没有规则。可先新建一条随全酒店售出率调整的规则，保存前请查看未来一个月的价格。
desk-yield-new = 新建规则
desk-yield-change = 更改规则
desk-yield-name = 名称
desk-yield-measure = 依据
desk-yield-house = 全酒店售出率
desk-yield-type = 房型售出率
desk-yield-ahead = 距住宿日天数
desk-yield-steps = 阶段
desk-yield-steps-sold = 70: +10%; 90: +20% – 售出率达到该百分比起
desk-yield-steps-ahead = 1: -15%; 7: -5% – 距住宿日不超过该天数
desk-yield-pause = 暂停
desk-yield-paused = 已暂停，不起作用
desk-yield-remove = 移除
desk-yield-removed = 规则“{ $rule }”已移除。
desk-yield-done = 价格现按规则“{ $rule }”调整。
desk-yield-preview = 未来30晚
desk-yield-preview-none = 填写名称和阶段后，即可预览未来各晚的价格。
desk-yield-night = 住宿日
desk-yield-sold = 售出率

desk-rates-days-unit = 天
desk-rates-open = 开放
desk-rates-arrival-again = 可抵店
desk-rates-departure-again = 可离店
desk-rates-said-min-arrival =
    { $count ->
        [0] 抵店无最少晚数
       *[other] 抵店至少{ $count }晚
    }
desk-rates-said-max-arrival =
    { $count ->
        [0] 抵店无最多晚数
       *[other] 抵店最多{ $count }晚
    }
desk-rates-said-exact =
    { $count ->
        [0] 晚数不限
        [1] 仅限{ $count }晚
       *[other] 仅限{ $lengths }晚
    }
desk-rates-said-min-through =
    { $count ->
        [0] 含当日的住宿无最少晚数
       *[other] 含当日的住宿至少{ $count }晚
    }
desk-rates-said-max-through =
    { $count ->
        [0] 含当日的住宿无最多晚数
       *[other] 含当日的住宿最多{ $count }晚
    }
desk-rates-said-min-ahead =
    { $count ->
        [0] 无最少提前时间
       *[other] 至少提前{ $count }天预订
    }
desk-rates-said-max-ahead =
    { $count ->
        [0] 无最多提前时间
       *[other] 最多提前{ $count }天预订
    }
desk-rates-said-min-ahead-hours = 至少提前{ $count }小时预订
desk-rates-said-max-ahead-hours = 最多提前{ $count }小时预订
desk-rates-said-follows = 另受所跟随的{ $plan }的限制
desk-rates-signs = ⊘ 停售 · →| 不可抵店 · |→ 不可离店 · 2+ 最少、≤7 最多晚数（抵店） · 2⇹、≤7⇹ 住宿期间 · =7 仅此晚数 · ◷ 提前时间 · § 来自“限制”
desk-rates-limits-hint = 适用于所选日期。留空为不变，0 为取消限制。按 Enter 或“应用”生效。
desk-rates-max-arrival-label = 抵店最多晚数
desk-rates-exact-label = 抵店仅限晚数
desk-rates-exact-hint = 晚数：2, 4, 7-10
desk-rates-max-through-label = 住宿期间最多晚数
desk-rates-through-hint = 住宿期间：适用于含当日的所有住宿，无论何时抵店。
desk-rates-min-ahead-label = 至少提前天数
desk-rates-max-ahead-label = 最多提前天数
desk-rates-ahead-hint = 从预订到抵店。
desk-rates-wrong-nights = 请输入0至99的晚数。
desk-rates-wrong-days = 请输入0至999的天数。
desk-rates-wrong-lengths = 请输入1至32晚的晚数，如 2, 4, 7-10。
desk-rates-unread = 有一项限制无法读取。
desk-rates-crossed = 有{ $count }天的最小值将大于最大值。不作任何更改。
desk-rates-close = { $count }个价格将停售
desk-rates-why-rules = { $plan }的限制
desk-rates-why-no-rules = 当晚没有限制。
desk-rates-set-here = 在当日设定
desk-cause-group = 与{ $group }的约定价
desk-cause-early-from = 提前预订，提前{ $count }天起
desk-cond-gratis-stayed = 免费夜晚：每住几晚
desk-cond-gratis-free = 免费夜晚：免几晚
desk-cond-gratis-hint = 住7晚免1晚：每第七晚免费。
desk-promo-applies = 适用范围
desk-promo-valid = 有效
desk-promo-archive = 停用
desk-promo-valid-again = 重新启用
desk-promo-saved = 优惠码{ $code }已生效。
desk-promo-ended = 优惠码{ $code }已停用。已有预订的价格不变。
desk-rates-tab-turnaways = 流失需求
desk-turnaway-hint = 有询问而未售出的需求，按抵店月份统计。没有结果的搜索无论重复多少次，每天只计一次。不保存询问者的任何信息。
desk-turnaway-empty = 这些月份没有流失需求。没有结果的搜索会在此自动统计；客人听到报价后放弃的，请在新建预订中选择“客人放弃”。
desk-turnaway-month = 抵店月份
desk-turnaway-full = 满房
desk-turnaway-restricted = 受限停售
desk-turnaway-party = 人数过多
desk-turnaway-declined = 客人放弃
desk-turnaway-sum = 询问
desk-turnaway-room-nights = 间夜
desk-turnaway-requests = 逐条询问
desk-turnaway-more = 按抵店日期显示前{ $count }条。
desk-turnaway-stay = 住宿
desk-turnaway-wish = 需求
desk-turnaway-cause = 未售原因
desk-turnaway-price = 报价
desk-turnaway-where = 渠道
desk-turnaway-when = 询问日期
desk-turnaway-desk = 前台
desk-turnaway-web = 网上
desk-turnaway-nights = { $count }晚
desk-turnaway-people = { $rooms }间客房，{ $people }人
desk-regret-price = 价格过高
desk-regret-dates = 想要其他日期
desk-regret-room = 想要其他客房
desk-regret-terms = 条款不合适
desk-regret-undecided = 仍在比较
desk-regret-other = 其他原因
desk-declined = 客人放弃
desk-declined-title = 客人为何放弃？
desk-declined-hint = 只保存住宿、价格和原因，不保存客人的任何信息。
desk-declined-reason = 原因
desk-declined-confirm = 记录
desk-declined-done = 已记为流失需求：{ $reason }
desk-rates-tab-layers = 限制
desk-scope-types = 仅限这些房型；不选则适用于全部
desk-scope-plans = 仅限这些价格方案；不选则适用于全部
desk-layer-hint = 同时适用于多个客房和价格的限制。它们叠加在表格中的限制之上：住宿须符合所有限制。
desk-layer-empty = 还没有跨价格的限制。可先为展会或节假日新建一条：选择日期和最少晚数。
desk-layer-manager-only = 只有经理可以更改这些限制。
desk-layer-new = 新建限制
desk-layer-change = 更改限制
desk-layer-name = 名称
desk-layer-where = 适用于
desk-layer-when = 时间
desk-layer-rules = 限制
desk-layer-remove = 移除
desk-layer-removed = “{ $name }”已移除。
desk-layer-done = “{ $name }”已生效。
desk-layer-past = 已过
desk-layer-all-rooms = 所有客房
desk-layer-at-plans = { $rooms }，{ $plans }
desk-layer-on-web = { $rooms }，仅网上
desk-layer-at-desk = { $rooms }，仅前台
desk-layer-only-web = 仅限网上预订
desk-layer-only-desk = 仅限前台预订
desk-layer-always = 始终
desk-layer-from = { $date }起
desk-layer-until = 至{ $date }
desk-layer-days-dates = { $days }，{ $dates }
desk-layer-first = 第一天
desk-layer-last = 最后一天
desk-layer-dates-hint = 留空为不限。
desk-layer-weekdays = 仅限这些星期
desk-layer-channel = 适用预订
desk-layer-channel-all = 所有渠道
desk-layer-channel-desk = 仅前台
desk-layer-channel-web = 仅网上
desk-layer-closed = 停售
desk-layer-no-arrival = 不可抵店
desk-layer-no-departure = 不可离店
desk-layer-touches-nothing = 未来一年在售价格的限制均不会因此变严。
desk-layer-touches = 未来一年，{ $nights }晚中有{ $count }个价格的限制变严。
desk-layer-touches-closed = 未来一年，{ $nights }晚中有{ $closed }个价格将停售。
desk-rates-keyboard = 方向键移动，Shift 选择，Ctrl+A 全选。输入价格后按 Enter。Delete 删除价格。Ctrl+C 和 Ctrl+V 复制和粘贴。在数量上按 Enter 显示原因；在价格上按 ? 显示该晚受到的限制。
