### 销售与住宿跟进：满房时仍售出的预订、暂留、候补名单、待办。

## 满房时仍售出

stay-did-anyway = 满房时仍售出：{ $reason }
stay-did-room-found = 各晚均已找到客房
stay-why-oversold = 已售客房中有{ $count }间为满房时售出，尚无客房。
stay-look-oversold = 满房时售出
stay-look-oversold-hint = 已向这些客人承诺了超出客房数的住宿。请为其安排客房或其他酒店。有客房空出时，优先给他们。
stay-no-room-on = 无房：{ $nights }
stay-anyway-by = 由{ $who }售出，{ $at }：{ $reason }
stay-seen-to = 已处理
stay-seen-to-done = { $guest }的住宿已处理。

## 暂留和候补名单

stay-release = 释放
stay-leave-list = 移出名单
stay-done-confirmed = { $guest }的预订已确认。

## 新建预订：多间客房和满房的情况

stay-add-room = 再加一间客房
stay-remove-room = 移除此客房
stay-choose-next = 请在上方填写下一间客房的人数，然后选择客房。
stay-rooms-together = 共{ $count }间客房
stay-full = 满房
stay-full-title = 已无空房 – 候补名单
stay-full-hint = 这些夜晚已无空房的房型和价格方案。选择一项，可将客人列入候补名单。
stay-full-hint-anyway = 这些夜晚已无空房的房型和价格方案。选择一项，可列入候补名单，或由您负责仍然销售。
stay-choose-full = 仍然选择
stay-way = 处理方式
stay-way-book = 预订
stay-way-option = 限时暂留
stay-way-wait = 候补名单
stay-way-anyway = 仍然销售
stay-option-until = 保留至
stay-anyway-reason = 仍然销售的原因
stay-anyway-hint = 您的姓名和原因会记录在预订上。找到客房之前，该预订一直在“待处理”中。
stay-wait-hint = 不占用客房。有客房空出时，该预订会显示在“今日”中，等待确认。
stay-group-optional = 团队（选填）
stay-group-colour = 颜色
stay-colour-teal = 青色
stay-colour-blue = 蓝色
stay-colour-violet = 紫色
stay-colour-pink = 粉色
stay-colour-red = 红色
stay-colour-orange = 橙色
stay-colour-olive = 橄榄色
stay-colour-grey = 灰色
stay-company-optional = 公司（选填）
stay-company-other = 其他公司
stay-company-new = 新公司
stay-company-name = 公司名称
stay-company-vat = 税号
stay-company-save = 保存公司
stay-note-alert = 将此备注显示为提醒
stay-book-wait = 列入候补名单
stay-book-option = 暂留
stay-book-anyway = 仍然销售
stay-sold-waiting = { $guest }已列入候补名单
stay-sold-option = 已为{ $guest }保留至{ $until }
stay-sold-anyway = 如有某晚满房，此预订当晚尚无客房。
stay-sold-anyway-hint = 在有客房空出或有人处理之前，它一直在“待处理”中。

## 预订页面和今日

stay-traces = 待办
stay-traces-empty = 没有待办事项。可添加某天需要记住的事。
stay-trace-due = 日期
stay-trace-what = 内容
stay-trace-add = 添加
stay-trace-done = 由{ $who }完成，{ $at }
stay-trace-tick = 完成
stay-trace-ticked = 已完成。
stay-note-write = 写备注
stay-tab-papers = 单据
stay-papers-hint = 此次住宿的入住登记单，供填写和签名。
stay-to-pay = 到店应付
stay-holds-until = 保留至{ $until }
stay-today-free = 候补名单：有客房空出
stay-today-options = 已到期的暂留
stay-receive = 客人资料和订金
stay-receive-open = 填写资料并入住
stay-deposit-noted = 前台已收订金
stay-deposit-hint = 仅记录在预订上，不作为付款入账。

stay-did-service-added =
    { $count ->
        [1] 已添加{ $name }
       *[other] 已添加{ $name }，{ $count }份
    }
stay-did-service-dropped = 已移除{ $name }
stay-did-service-count = { $name }：{ $from } → { $to }
stay-did-service-refused = { $name }已无法提供
stay-extras = 服务
stay-extras-nothing = 此次住宿没有订购服务。
stay-extras-none = 此客房没有可提供的服务。请在“服务”中设置。
stay-extras-change = 服务
stay-extras-take = 应用
stay-extras-count = 数量
stay-extras-choose = 选择日期
stay-extras-left = { $when } – 剩余{ $count }份
stay-extras-taken = 这些日期已订满
stay-extras-remove = 移除{ $service }
stay-extras-before = 原价格
stay-extras-done = 已更改{ $guest }的服务
stay-extras-in-house = 客人在住：已提供的服务计入价格。
stay-extras-waiting = 已申请，尚未承诺：{ $services }
stay-extras-refused = 已无法提供：{ $services }
stay-extras-refused-hint = 请告知客人，并将其移除或选择其他日期。

stay-did-service-confirmed = 已确认{ $name }
stay-code = 代码（选填）
stay-code-hint = 优惠活动、公司、非公开价格或团队的代码。
stay-code-holds = 在适用处减价。
stay-code-opens = 可使用专属价格。
stay-code-company = { $company }的价格。
stay-code-group = 为{ $group }保留的客房，按团队价格。
stay-of-group = 使用团队锁房
stay-group-none = 无团队
stay-book-of-group = 为团队预订
stay-agreed-rate = 协议价
stay-credit-passed = 加上此预订，{ $company }的未结金额为{ $open }，信用额度为{ $limit }。
stay-credit-passed-hint = 仍可预订。请确认由谁结账，或收取订金。
desk-amend-full = 剩余客房不足以完成此更改。
desk-amend-full-hint = 请选择其他夜晚或房型，或询问经理。
stay-expected-at = 预计抵店时间
stay-expected-optional = 预计抵店时间（选填）
stay-expected-give = 填写抵店时间
stay-expected-change = 更改时间
stay-expected-title = { $guest } 何时抵店？
stay-expected-hint = 以酒店当地时间为准；早上 6 点前的时间指次日凌晨。不清楚则留空。
stay-done-expected = { $guest } 预计 { $time } 抵店。
stay-done-expected-none = 未记录 { $guest } 的抵店时间。
stay-late-arrivals = 逾时未到
stay-arrivals-only-late = 其他客人均已抵店。
stay-sort = 排序
stay-sort-name = 按姓名
