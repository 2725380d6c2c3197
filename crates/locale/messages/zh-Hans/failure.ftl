### 出错说明：每个错误代码一条，必要时附上下一步。
### 错误未携带的参数以 "none" 传入。

## 无效的输入

failure-stay-backwards = 离店日期必须晚于抵店日期。
failure-stay-backwards-hint = 请选择更晚的离店日期或更早的抵店日期。
failure-stay-too-long = 单次住宿最多{ $max ->
    [none] 365晚
   *[other] { $max }晚
}。
failure-stay-too-long-hint = 请将住宿分成几次预订。
failure-stay-past = { $date ->
    [none] 抵店日期已过。
   *[other] 抵店日期{ $date }已过。
}
failure-stay-past-hint = 请选择今天或以后的日期。
failure-stay-too-far = { $date ->
    [none] 这些日期尚不可预订。
   *[other] { $date }之后的日期尚不可预订。
}
failure-stay-too-far-hint = 请选择更早的抵店日期。
failure-party-invalid = 每间客房至少须有一位成人，儿童指未满18岁。
failure-party-invalid-hint = 年满18岁的客人请计为成人。
failure-party-too-large = 此客房容纳不下这么多客人。
failure-party-too-large-hint = 请选择更大的客房，或预订两间。
failure-rooms-invalid = { $max ->
    [none] 请至少选择一间客房。
   *[other] 请选择1至{ $max }间客房。
}
failure-guest-no-name = 请填写姓氏。
failure-guest-email = 电子邮箱地址不完整。
failure-guest-email-hint = 格式如 name@example.com。
failure-guest-field = “{ $label }”过长，或含有无法打印的字符。
failure-reason-needed = 这些日期已无空房，且未填写仍然销售的原因。
failure-reason-needed-hint = 请写明为何仍然销售。之后安排客房的人需要知道。
failure-group-name = 团队没有名称，或名称过长。
failure-group-name-hint = 请起一个简短的名称，例如公司名或活动名。
failure-company-no-name = 公司没有名称。
failure-company-no-name-hint = 请按单据上应显示的写法填写名称。
failure-release-past = 此暂留的期限已过。
failure-release-past-hint = 请选择尚未到来的时间。
failure-deposit-invalid = 此订金金额无效。
failure-deposit-invalid-hint = 请以酒店货币填写不小于零的金额。
failure-trace-unknown = 此条目已不存在。
failure-trace-unknown-hint = 预订可能已被移除。请重新查看列表。
failure-text-needed = 尚未填写任何内容。
failure-text-needed-hint = 请写明需要做什么。
failure-text-too-long = { $max ->
    [none] 文字过长。
   *[other] 文字超过{ $max }个字符。
}
failure-range-invalid = { $max ->
    [none] 范围为空或过大。
   *[other] 范围为空或过大：最多{ $max }。
}
failure-price-invalid = 此价格无效。
failure-price-invalid-hint = 价格不能低于零。
failure-property-invalid = { $field ->
    [name] 请填写名称，最多120个字符。
    [address] 请填写地址，最多300个字符。
    [country] 须为两个字母，如 CN 或 SG。
    [phone] 电话号码过长。
    [languages] 请至少选择一种语言。
    [check_in] 须为时间，如 15:00。
    [check_out] 须为时间，如 11:00。
    [vat] 每个税率须为不超过100的百分比，且起始日期互不相同。
    [city] 城市税须有金额，年龄和晚数须为整数。
   *[other] “{ $label }”的内容无效。
}
failure-unreadable = 无法读取此请求。
failure-unreadable-hint = 请返回后重试。
failure-unknown-call = 此处没有该功能。
failure-unknown-call-hint = 可能有一方版本较旧。请更新后重试。
failure-call-reused = 此请求已以其他内容发送过。
failure-call-reused-hint = 请从第一步重新开始。
failure-key-needed = 此请求没有自己的标识（Idempotency-Key）。
failure-key-needed-hint = 凡是会更改内容的请求都请附上一个标识，例如UUID；重试时使用同一标识。
failure-too-large = 内容过大，无法接收。

## 不存在的内容

failure-property-unknown = 没有这家酒店。
failure-property-unknown-hint = 请检查网址。
failure-room-type-unknown = 没有此房型。
failure-room-unknown = 没有此客房。
failure-rate-plan-unknown = 没有此价格方案。
failure-reservation-unknown = 没有此预订。
failure-reservation-unknown-hint = 请检查预订号。
failure-guest-unknown = 没有此客人。
failure-filter-name = 筛选条件须有名称，最长{ $max }个字符；最多可保存{ $count }个。
failure-guest-same = 这两份客史已合并。
failure-guest-same-hint = 打开客史可查看已合并的内容。
failure-guest-preferences = 每位客人最多可记录{ $max }项偏好，每项几个词即可。
failure-guest-preferences-hint = 较长的内容请写入备注。
failure-outage-unknown = 此客房不是维修房。
failure-attendant-unknown = 今天的名单中没有这位清洁员。
failure-attendant-unknown-hint = 请先将其加入当日名单。
failure-task-unknown = 此任务已不存在。
failure-hold-unknown = 这些客房已不再为您保留。
failure-hold-unknown-hint = 请重新搜索；您填写的内容已保留。
failure-page-unknown = 页面不存在。
failure-page-unknown-hint = 请检查网址，或从酒店首页重新开始。

## 可以理解，但目前无法执行

failure-property-exists = 此酒店已在这里设置。
failure-sold-out = { $date ->
    [none] 这些日期已无空房。
   *[other] { $date }当晚已无空房。
}
failure-sold-out-hint = 请选择其他日期或其他客房。
failure-no-rights = { $date ->
    [none] 未连接服务器，此工作站无法保证这些日期有房。
   *[other] 未连接服务器，此工作站无法保证{ $date }当晚有房。
}
failure-no-rights-hint = 请等待连接恢复，或选择其他房型或日期。
failure-restricted = 这些日期不能以此价格方案预订。
failure-restricted-hint = 请选择其他日期或其他价格方案。
failure-price-changed = 价格已由{ $expected }变为{ $total }。
failure-price-changed-hint = 尚未预订。请查看新价格，如合适请继续。
failure-fee-changed = 取消费用已由{ $expected }变为{ $fee }。
failure-fee-changed-hint = 尚未取消。请查看新费用后再决定。
failure-hold-expired = 客房的保留时间已过。
failure-hold-expired-hint = 您填写的内容已保留。请重新搜索，查看剩余客房。
failure-wrong-status = { $status ->
    [none] 此预订目前不能执行“{ $step }”。
   *[other] 无法执行“{ $step }”：预订状态为“{ $status }”。
}
failure-stay-contested = 此住宿在两处被同时更改。
failure-stay-contested-hint = 请先在“待处理”中选择以哪项更改为准。
failure-stay-changed = 此住宿其间已被更改，因此操作未撤销。
failure-stay-changed-hint = 请打开预订查看当前内容。
failure-version-gone = 显示之后内容已变更。
failure-version-gone-hint = 请重新查看后再选择。
failure-built-on-refused = 它基于服务器未接受的一项更改。
failure-built-on-refused-hint = 请先查看那项更改。
failure-server-unknown = 此服务器不是该工作站所连接的服务器。
failure-server-unknown-hint = 没有向它发送内容，也没有从它接收内容。请检查地址和网络，或用新的代码重新连接工作站。
failure-room-taken = { $date ->
    [none] { $room }号房已被占用。
   *[other] { $room }号房在{ $date }已被占用。
}
failure-room-taken-hint = 请选择其他客房。
failure-room-out-of-order = { $date ->
    [none] { $room }号房为维修房。
   *[other] { $room }号房在{ $date }为维修房。
}
failure-room-out-of-order-hint = 请选择其他客房，或恢复此客房。
failure-attendant-needed = 当日名单中还没有人。
failure-attendant-needed-hint = 请先添加今天的清洁员，再分配客房。
failure-room-needed = 尚未排房。
failure-room-needed-hint = 请先排房。
failure-too-early = { $date ->
    [none] 现在还太早。
   *[other] { $date }起才可进行。
}
failure-stays-over = 此客人续住。
failure-stays-over-hint = 如客人今天离店，请使用“提前离店”。
failure-day-open = { $count ->
    [none] 应离店的客人仍在住。
   *[other] 有{ $count }位应离店的客人仍在住。
}
failure-day-open-hint = 请为其办理退房或延长住宿，然后进行夜审。
failure-day-moved = { $date ->
    [none] 营业日已变更。
   *[other] 营业日现为{ $date }。
}
failure-day-moved-hint = 请查看新的营业日后重试。
failure-server-only = 此操作只能在服务器上进行。
failure-desk-only = 此操作只能在工作站上进行。
failure-staff-name-taken = 此用户名已被使用。
failure-staff-name-taken-hint = 请选择其他用户名。
failure-line-needed = 此项由服务器管理，而连接已断开。
failure-line-needed-hint = 没有更改任何内容。请在连接恢复后重试。
failure-answer-late = 服务器未及时响应。
failure-answer-late-hint = 操作可能已经完成。请稍后查看列表，再决定是否重试。
failure-staff-unknown = 此人不在名单中。
failure-last-manager = 必须至少保留一位拥有全部权限的人员。
failure-last-manager-hint = 请先将其他人设为经理。
failure-room-assigned = { $count ->
    [none] 此客房已分配给客人。
   *[other] 此客房自{ $date }起有{ $count }晚已分配给客人。
}
failure-room-assigned-hint = 请先为他们换房。
failure-rooms-below-sold = { $count ->
    [none] 需要用到全部客房。
   *[other] 自{ $date }起有{ $count }晚需要用到全部客房。
}
failure-rooms-below-sold-hint = 各工作站的本机配额也计算在内；这些夜晚过后即可进行。
failure-room-number-taken = 已有{ $room }号房。
failure-room-number-taken-hint = 请选择其他房号。
failure-room-invalid = { $field ->
    [floor] 楼层名称过长。
   *[other] 客房须有房号，最多12个字符。
}
failure-room-type-invalid = { $field ->
    [code] 请填写代码，最多20个字符。
    [name] 请填写名称，最多120个字符。
    [beds] 内容过长。
    [adults] 至少须能容纳一位成人。
    [heads] 客人总数不得少于成人数。
   *[other] 此房型的内容无法保存。
}
failure-room-type-taken = 此代码已被其他房型使用。
failure-room-type-taken-hint = 请选择其他代码。
failure-version-unknown = 此表单已过时。
failure-version-unknown-hint = 请重新打开页面，再作更改。
failure-work-under-way = 正在进行其他操作。
failure-work-under-way-hint = 请等待其完成。
failure-backup-failed = 备份未能完成。
failure-backup-failed-hint = 较早的备份仍在。请检查文件夹是否可写入，然后重试。
failure-backup-unknown = 此备份已不存在。
failure-backup-foreign = 此备份属于另一家酒店。
failure-backup-damaged = 此备份无法使用。
failure-backup-damaged-hint = 酒店数据保持原样。请尝试较早的备份。
failure-folder-unusable = 无法向此文件夹写入文件。
failure-folder-unusable-hint = 请填写已连接磁盘上现有文件夹的完整路径。
failure-restore-not-here = 此酒店不能进行该操作。
failure-waiting-changed = 其间有内容已发送或新增。
failure-waiting-changed-hint = 请关闭此窗口，重新查看列表。
failure-password-short = { $min ->
    [none] 密码太短。
   *[other] 密码至少须有{ $min }个字符。
}
failure-terms-needed = 请同意条款后再预订。
failure-payment-invalid = 不提供此付款方式。
failure-payment-invalid-hint = 请从所列方式中选择。
failure-promo-unknown = 此优惠码在这里无效。
failure-promo-unknown-hint = 请将其留空，或检查拼写。
failure-company-unknown = 这里没有此公司代码。
failure-company-unknown-hint = 请将其留空，或向贵公司询问正确的代码。
failure-currency-not-offered = 此酒店不以该货币报价。
failure-currency-not-offered-hint = 不指定货币即可查看以酒店货币计的价格。

## 不允许

failure-sign-in-needed = 请登录。
failure-sign-in-wrong = 用户名或密码错误。
failure-sign-in-wrong-hint = 请注意区分大小写。
failure-role-denied = 您无权进行此操作。
failure-role-denied-hint = 请联系有权限的人员。
failure-token-wrong = 此链接无效或已失效。
failure-token-wrong-hint = 请使用最近一封确认信中的链接，或致电酒店。
failure-code-wrong = 此代码错误、已使用或已过期。
failure-code-wrong-hint = 请在服务器端获取新的代码。
failure-device-unknown = 服务器不认识此工作站。
failure-device-unknown-hint = 请用新的代码重新连接。
failure-signature-wrong = 服务器无法验证此工作站发送的内容。
failure-signature-wrong-hint = 未接收任何内容。请用新的代码重新连接工作站。
failure-batch-invalid = 服务器无法接收此工作站发送的内容。
failure-batch-invalid-hint = 具体内容见“待处理”。请将双方更新到同一版本。
failure-too-many = { $seconds ->
    [none] 短时间内请求过多。
   *[other] 短时间内请求过多。请等待{ $seconds }秒。
}

## 我方故障

failure-disk-full = 磁盘已满。没有更改任何内容。
failure-disk-full-hint = 请腾出磁盘空间后重试。
failure-wrong-key = 无法用此密钥打开数据。
failure-wrong-key-hint = 请使用创建数据时的密钥。
failure-database-newer = 数据由更新的版本写入。
failure-database-newer-hint = 请更新 Keyrack。没有更改任何内容。
failure-database-locked = 数据正被其他程序使用。
failure-database-locked-hint = 请关闭本机上的另一个 Keyrack 后重试。
failure-database-damaged = 数据已损坏。
failure-database-damaged-hint = 请恢复最近的备份，或从服务器重新设置此工作站。
failure-stopping = 服务器正在重启。
failure-stopping-hint = 请稍后重试。
failure-fault = 系统出现问题。没有更改任何内容。
failure-fault-hint = 请重试。如再次发生，请告知酒店或系统管理人员。
failure-server-address = 这不是服务器地址。
failure-server-address-hint = 地址以 https:// 开头，写在您收到的文件或邮件中。
failure-server-unreached = 服务器没有响应。
failure-server-unreached-hint = 请检查地址和本机的连接后重试。没有更改任何内容。
failure-import-unreadable = 无法将此文件读作表格。
failure-import-unreadable-hint = 请在原程序中另存为CSV，然后重新选择。没有更改任何内容。
failure-import-too-long = 文件超出单次导入的上限。
failure-import-too-long-hint = 每次最多50,000行、20 MB。请拆分后依次导入。
failure-import-columns = 缺少部分列。
failure-import-columns-hint = 客人须有姓名；预订还须有抵店日期、离店日期或晚数，以及房型。
failure-import-lines = 有{ $count }行无法导入。没有导入任何内容。
failure-import-lines-hint = 请在文件中更正，或选择跳过这些行。

failure-rate-plan-archived = 此价格方案已停售。
failure-rate-plan-archived-hint = 请选择其他价格方案。
failure-last-rate-plan = 这是最后一个在售的价格方案。
failure-last-rate-plan-hint = 没有价格方案就无法预订。请先新建另一个方案。
failure-rate-plan-taken = 此代码已被其他价格方案使用。
failure-rate-plan-taken-hint = 请选择其他代码。
failure-rate-plan-invalid = { $field ->
    [code] 代码须为1至20个字符。
    [name] 每种语言的名称须为1至120个字符。
    [occupancy] 价格须至少针对一位成人，附加费不得为负。
    [cancellation] 取消条款有误：两个阶段同时开始，或费用超过全部房费。
   *[other] 此价格方案的内容无效。
}
failure-allowance-below-sold = { $date ->
    [none] 已售客房数超过将剩余的数量。
   *[other] { $date }已售客房数超过将剩余的数量。
}
failure-allowance-below-sold-hint = 请将超订额度设为不低于已超订的数量，或先将客人移至其他房型。

failure-tax-invalid =
    { $part ->
        [name] 名称须为一行，最多40个字符。
        [rate] 须为0至100的百分比，如 7 或 7.5。
        [amount] 须为不小于零的金额。
        [age] 年龄最大为18：更年长的客人按成人计。
        [nights_max] 至少计一晚。留空则所有夜晚均计。
        [classes] 同一项目重复出现。
        [valid_from] 相同项目的另一税率也自这一天开始。
        [season] 请填写一年中的起止日期，且不得与此税费的其他季节重叠。
        [inclusive] 价格内只能包含一种税。请将其中一种改为另计，或让两者使用同一名称。
        [taxes] 税费数量超出一家酒店的上限。
       *[other] 此税费的内容无效。
    }
failure-tax-invalid-hint = 没有更改任何内容。
failure-policy-invalid =
    { $part ->
        [name] 请填写名称，最多80个字符，且不得与其他政策重名。
        [tiers] 最多十个阶段，且起始时间各不相同。
        [order] 后一阶段的费用不能低于前一阶段。
        [days] 最多为抵店前730天。
        [hours] 最多为预订后720小时。
        [nights] 须为1至365晚。
        [percent] 须大于0且不超过百分之100。
        [amount] 须为大于零的金额。
        [cap] 须为1至365晚，或留空。
        [deposit] 各笔订金合计超过全部房费，或有两笔在同一时间到期。
        [waiver] 请写明免收费用的原因，最多200个字符。
        [policies] 政策数量超出一家酒店的上限。
        [used] 仍有价格方案使用此政策。
       *[other] 此政策的内容无效。
    }
failure-policy-invalid-hint = 没有更改任何内容。
failure-exchange-invalid =
    { $part ->
        [currency] { $currency }不是货币代码，或是酒店自身的货币。
        [rate] 汇率须大于零，最多十位小数。
        [file] 这不是欧洲中央银行的每日汇率表。
        [date] 正在使用的汇率表更新。
        [base] 汇率表中没有酒店的货币。
        [source] 请写明汇率来源，最多60个字符。
        [rates] 货币数量超出一家酒店的上限。
       *[other] 这些汇率的内容无效。
    }
failure-exchange-invalid-hint = 正在使用的汇率没有变化。
failure-room-members =
    这些客房不能组成{ $room ->
        [none] 该客房
       *[other] { $room }
    }。
failure-room-members-hint = 请按房型的组成选择客房，每间一次，且不选已停用的客房。
failure-room-is-part =
    { $room ->
        [none] 此客房
       *[other] { $room }号房
    }是{ $whole ->
        [none] 另一间更大的客房
       *[other] { $whole }
    }的一部分。
failure-room-is-part-hint = 请先停用较大的客房，或改用其他客房组成它。
failure-made-of-fixed = 此房型已有客房或已售出，其组成不可更改。
failure-made-of-fixed-hint = 请另建一个房型。
failure-made-of-itself = 房型不能由自身组成。
failure-made-of-itself-hint = 请选择不含此房型的其他房型。
failure-service-invalid =
    { $field ->
        [code] 代码须为1至20个字符。
        [name] 每种语言的名称须为1至120个字符。
        [description] 每种语言的说明最多2,000个字符。
        [price] 价格不得为负，最高10,000,000。
        [ages] 年龄界限须在1至18之间并依次递增，价格不得为负。
        [due] 按晚计价的服务须为每晚或每天早晨提供。
        [stock] 每天至少一份，或将上限留空。
        [slots] 每个时间只出现一次，且至少接待一位客人。
        [window] 末日不得早于首日。
        [quantity] 每次订购须为1至999份。
        [compulsory] 随客房提供的服务没有可选的日期或时间，也没有上限。
       *[other] 此服务的内容无效。
    }
failure-service-taken = 此代码已被其他服务使用。
failure-service-taken-hint = 请选择其他代码。
failure-service-unknown = 这里没有此服务。
failure-service-unknown-hint = 请从所提供的服务中选择。
failure-service-not-offered = 此客房和价格不提供{ $service }。
failure-service-not-offered-hint = 请选择其他服务或其他价格。
failure-service-included = 此价格已包含{ $service }。
failure-service-included-hint = 请将其从订单中移除，以免重复付费。
failure-service-quantity =
    { $max ->
        [1] { $service }只能订购一份。
       *[other] { $service }可订购1至{ $max }份。
    }
failure-service-day = 请为{ $service }选择住宿期间的一天。
failure-service-time = 请为{ $service }选择一个时间。
failure-service-twice = { $service }在同一天订购了两次。
failure-service-twice-hint = 请只保留其中一项。
failure-service-full =
    { $time ->
        [none]
            { $count ->
                [0] { $date }的{ $service }已订满。
               *[other] { $date }的{ $service }仅剩{ $count }份。
            }
       *[other]
            { $count ->
                [0] { $date } { $time }的{ $service }已订满。
               *[other] { $date } { $time }的{ $service }仅剩{ $count }份。
            }
    }
failure-service-full-hint = 请选择其他日期或时间，或减少数量。没有更改任何内容。
failure-block-invalid =
    { $date ->
        [none] 此团队的“{ $label }”内容无效。
       *[other] 此团队{ $date }当晚的“{ $label }”内容无效。
    }
failure-block-invalid-hint = 请更正标出的字段。代码由字母、数字和连字符组成，百分比最高100。
failure-block-unknown = 没有使用此代码或名称的团队。
failure-block-unknown-hint = 请检查拼写，或询问提供代码的人。
failure-block-code-taken = 此代码已被另一个尚未结束的团队使用。
failure-block-code-taken-hint = 请选择其他代码。
failure-block-rooms =
    { $date ->
        [none] 剩余客房不足以供此团队使用。
       *[other]
            { $count ->
                [none] { $date }当晚剩余客房不足以供此团队使用。
                [0] { $date }当晚已无客房可供此团队使用。
               *[other] { $date }当晚只能锁房{ $count }间。
            }
    }
failure-block-rooms-hint = 请减少锁房数量，或选择其他房型或日期。工作站此刻可售的客房按已售计算。
failure-block-step = 团队不能从目前的状态变为此状态。
failure-block-step-hint = 已取消的团队须先变为询房或暂留；已确认的团队可变为暂留或取消。
failure-block-not-definite = 此团队的客房尚不可预订，或已不可预订。
failure-block-not-definite-hint = 酒店确认团队后，客人即可预订。
failure-block-released =
    { $date ->
        [none] 此团队的客房已恢复公开销售。
       *[other] 此团队{ $date }当晚的客房已恢复公开销售。
    }
failure-block-released-hint = 请按正常价格预订，或请酒店延后团队的释放日期。
failure-block-full =
    { $date ->
        [none] 此团队剩余的客房不足。
       *[other]
            { $count ->
                [none] { $date }当晚此团队该房型的剩余客房不足。
                [0] { $date }当晚此团队该房型已无客房。
               *[other] { $date }当晚此团队该房型仅剩{ $count }间。
            }
    }
failure-block-full-hint = 请选择其他房型或日期，或先为团队增加锁房。
failure-block-picked-up =
    { $date ->
        [none] 已预订的客房多于要锁定的数量。
       *[other]
            { $count ->
                [none] { $date }当晚已预订的客房多于要锁定的数量。
               *[other] { $date }当晚已预订{ $count }间客房。
            }
    }
failure-block-picked-up-hint = 锁房数量不得少于已预订的数量，或先取消团队的部分预订。
failure-company-invalid = 此公司的“{ $label }”内容无效。
failure-company-invalid-hint = 代码由字母、数字和连字符组成，百分比最高100，额度不小于零。
failure-company-code-taken = 此代码已被其他公司使用。
failure-company-code-taken-hint = 请选择其他代码。
failure-rate-plan-circle = 此价格方案将跟随其自身。
failure-rate-plan-circle-hint = 请选择不跟随此方案的上级方案。最多八个方案可依次跟随。
failure-rate-follows = { $plan }的价格跟随另一方案，不能手动设置。
failure-rate-follows-hint = 请更改其所跟随方案的价格，或在“价格方案”中为其设置独立价格。
failure-promo-invalid =
    { $field ->
        [code] 代码由字母、数字和连字符组成，最多30个字符。
        [name] 名称最多80个字符。
        [cut] 折扣须大于零且不超过100%。
        [booking] 最后可预订日早于首个可预订日。
        [nights] 末晚早于首晚。
        [rate_plans] 其中有价格方案已停售。
        [room_types] 其中有房型不存在。
        [nights_min] 最少晚数过长。
        [uses_max] 无人可用的优惠码请改为归档。
        [uses_per_guest_max] 无人可用的优惠码请改为归档。
       *[other] 此优惠码的内容无效。
    }
failure-promo-refused =
    { $why ->
        [unknown] 没有此优惠码。
        [too_early] 此优惠码尚不可使用。
        [over] 此优惠码已过期。
        [nights] 此优惠码不适用于这些夜晚。
        [too_short] 此优惠码适用于更长的住宿。
        [used_up] 此优惠码的使用次数已达上限。
        [used_by_guest] 此客人已使用过该优惠码。
        [not_here] 此优惠码对该客房和价格没有优惠。
       *[other] 此优惠码无法使用。
    }
failure-promo-refused-hint = 请不填优惠码，或选择其他日期或其他价格。
failure-promo-taken = 此代码已被其他促销或价格方案使用。
failure-promo-taken-hint = 请选择其他代码。
failure-yield-invalid =
    { $field ->
        [name] 请填写规则名称，最多80个字符。
        [steps] 各阶段须从最小的数字开始，每个数字只出现一次，减价不超过100%。
        [nights] 末晚早于首晚。
        [weekdays] 请至少选择一个星期几。
       *[other] 此规则的内容无效。
    }
failure-layer-invalid =
    { $field ->
        [name] 请填写名称，最多80个字符。
        [dates] 结束日期早于开始日期。
        [weekdays] 请至少选择一个星期几。
        [max_los_arrival] 最多晚数少于最少晚数。
        [max_los_through] 最多晚数少于最少晚数。
        [max_advance_days] 最早可预订时间晚于最迟预订时间。
        [rules] 没有设置任何限制。
       *[other] 此限制的内容无效。
    }

failure-desk-in-touch = { $desk }在线，收到请求即会交还客房。
failure-desk-in-touch-hint = 请直接销售，系统会自动从该工作站取回客房。
failure-desk-holds-fewer = { $desk }在{ $date }仅有{ $rooms }间未售客房。
failure-desk-holds-fewer-hint = 请减少收回的客房数，或选择其他夜晚。
failure-glass-used =
    { $rooms ->
        [0] { $date }不可再收回客房。
       *[other] { $date }最多还可收回{ $rooms }间客房。
    }
failure-glass-used-hint = 上限见“设置”中的“工作站”。须安排到其他酒店的客人，在记录处理之前一直计算在内。
failure-below-promised = { $date }已收回{ $rooms }间客房。
failure-below-promised-hint = 请提高上限，或等待工作站恢复连接。
failure-rights-frozen = 目前无法销售客房。
failure-rights-frozen-hint = 酒店的服务器已从备份恢复，正在等待各工作站上报。请稍后再试。
failure-company-archived = 已停止向该公司销售。
failure-company-archived-hint = 请选择其他公司，或在“公司”页面恢复销售。
failure-company-other = 此代码不属于您所选的公司。
failure-company-other-hint = 请将代码留空，或选择该代码所属的公司。
failure-rate-plan-company = “{ $plan }”仅与特定公司约定。
failure-rate-plan-company-hint = 请先选择其中一家公司，或选择其他价格方案。
failure-journal-ahead = 此数据库比旁边的日志旧。
failure-journal-ahead-hint = 原位置上是一份旧副本。请用会读取日志的 restore 命令恢复。
failure-journal-damaged = 日志中有一条记录无法读取。
failure-journal-damaged-hint = 请保留该文件，并联系服务器管理人员。
