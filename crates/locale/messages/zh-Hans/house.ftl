### 酒店自身的管理：员工、酒店资料、客房，以及程序的运行状况。

house-menu = 设置
house-tab-staff = 员工
house-tab-hotel = 酒店
house-tab-rooms = 客房
house-edit = 编辑
house-discard = 放弃
house-waiting = 设置更改

## 员工

house-staff-at-server = 酒店的员工由服务器管理。更改须连接服务器，并在所有工作站生效。
house-staff-here = 在此工作的人员以用户名和密码登录。
house-staff-add = 添加员工
house-staff-change = 更改资料
house-staff-person = 姓名
house-staff-full-name = 姓名
house-staff-user = 用户名
house-staff-user-hint = 用于登录
house-staff-seen = 最近登录
house-staff-never = 尚未登录
house-staff-you = 本人
house-staff-off = 已停用
house-staff-edit-of = 编辑{ $name }
house-staff-password = 新密码
house-staff-password-of = { $name }的新密码
house-staff-first-password = 初始密码
house-staff-new-password = 新密码
house-staff-password-hint = 至少八个字符，也可用八位数字作PIN码。
house-staff-disable = 停用
house-staff-disable-of = 停用{ $name }
house-staff-disable-hint = 此人将不能再登录。其做过的操作仍以其姓名保留在记录中。
house-staff-disable-you = 这是您本人。您将被退出登录。
house-staff-enable = 启用
house-staff-enable-of = 启用{ $name }
house-staff-done-added = { $name }可以登录了。
house-staff-done-changed = { $name }的资料已更改。
house-staff-done-password = { $name }的密码已更换。
house-staff-done-enabled = { $name }可以重新登录了。
house-staff-done-disabled = { $name }不能再登录。

## 酒店

house-hotel-address = 名称、地址和联系方式
house-hotel-slug = 网址中的名称
house-hotel-fixed = 货币、时区和网址中的名称在设置酒店时选定，不再更改。
house-hotel-fixed-sold = 已有预订使用此货币和时区，因此不可更改。网址中的名称已用于客人的链接。
house-hotel-policies = 每个价格方案都有自己的取消政策，请见：
house-hotel-done = 已保存。
house-hotel-moved-on = 在您填写期间，酒店资料已在别处更改。
house-hotel-moved-on-hint = 仍可保存：只写入您更改过的项目。如双方更改了同一项目，两者都会保留在“待处理”中。
house-vat-from = 自此夜起适用
house-vat-from-hint = 留空：从一开始
house-vat-hint = 较晚开始的税率自其首晚起适用。已有预订仍按预订时的税率。

## 客房

house-rooms-count = { $rooms }间客房 · { $types }种房型
house-rooms-empty = 还没有房型。请先添加房型，再添加客房。
house-rooms-none = 此房型还没有客房。
house-rooms-add = 添加客房
house-rooms-add-of = 添加客房：{ $name }
house-rooms-numbers = 房号
house-rooms-show = 显示{ $count }间已注销的客房
house-rooms-hide = 隐藏{ $count }间已注销的客房
house-rooms-done-added = 已添加{ $count }间客房。
house-room-number = 房号
house-room-floor = 楼层
house-room-floor-hint = 留空：按301之类的房号推定
house-room-edit-of = 编辑{ $room }号房
house-room-done-changed = { $room }号房已更改。
house-room-archived = 已注销
house-room-archive = 注销
house-room-archive-of = 注销{ $room }号房
house-room-archive-hint = 该客房将长期退出酒店：不再销售，也不再清洁。如需维修，请改在房务页面将其设为维修房。您可随时恢复该客房。
house-room-archive-stays = 此客房已分配给客人
house-room-archive-stays-hint = 请先为他们换房。
house-room-archive-nights = 有{ $count }晚需要用到全部客房
house-room-done-archived = { $room }号房已注销。
house-room-back = 恢复
house-room-back-of = 恢复{ $room }号房
house-room-done-back = { $room }号房已恢复。
house-type-add = 添加房型
house-type-change = 更改房型
house-type-edit-of = 编辑{ $name }
house-type-occupancy = { $adults }位成人，共{ $heads }位客人
house-type-rooms = { $count ->
    [0] 没有客房
   *[other] { $count }间客房
}
house-type-beds-in = 床型（{ $language }）
house-type-done = { $name }已保存。

## 运行状况

house-tab-health = 运行状况
health-title = 本机
health-version = 版本
health-file = 酒店数据文件
health-free = 此磁盘可用空间
health-heard = 最近一次与服务器通信
health-last-backup = 最近备份
health-backup-never = 尚无
health-alone = 无服务器，独立工作
health-unknown = 未知
health-megabytes = { $number } MB
health-gigabytes = { $number } GB
health-disk-low = 磁盘即将用满。
health-disk-low-hint = 请尽快腾出空间：没有空间就无法保存预订。目前没有丢失任何内容。
health-clock-behind = 本机时钟比服务器慢{ $minutes }分钟。
health-clock-ahead = 本机时钟比服务器快{ $minutes }分钟。
health-clock-off-hint = 请在系统设置中校准，最好通过互联网自动校准。列表中的时间按本机时钟显示。
health-offline = 与服务器的连接已断开。
health-work-backup = 正在备份：{ $share } %
health-work-examine = 正在检查文件：{ $share } %
health-examine = 检查文件
health-examine-hint = 读取酒店数据文件的每一页，并重建所有列表进行比对。您可以继续工作，只是稍慢。
health-examine-failed = 无法检查文件。
health-damaged = 文件已损坏。请勿再在此处预订，并联系技术支持。
health-mended = 部分列表与记录不符，已重建。
health-sound = 一切正常。
health-examined-at = 已读取{ $count }条记录，{ $instant }
health-logs = 保存日志
health-logs-done = 日志已保存。
health-restored = 此酒店由备份恢复，显示的是{ $instant }的状态。
health-restored-hint = 此后发生的内容不在其中。请对照邮件和纸面记录，重新录入。
health-restored-noted = 知道了

## 备份

backup-title = 备份
backup-about = 备份是整个酒店数据的副本，存于一个加密文件中。经打开并检查无误后才算有效。
backup-about-desk = 酒店数据在服务器上；这里的备份是此工作站所掌握内容的又一份副本，存于一个加密文件中。
backup-key = 密钥只保存在本机：只有本机能打开该文件。
backup-make = 立即备份
backup-folder = 位置和数量
backup-where = 文件夹
backup-folder-hint = 文件夹的完整路径，例如位于另一块磁盘。留空：与酒店数据文件同一位置。
backup-keep = 保留份数
backup-none = 还没有备份。请立即进行第一次备份。
backup-as-of = 截至
backup-size = 大小
backup-file = 文件
backup-restore = 恢复
backup-restore-of = 恢复{ $instant }的备份
backup-restore-lost = 酒店将回到{ $instant }的状态，此后的内容不在其中。
backup-restore-aside = 当前的酒店数据不会删除，而是另存在本机。
backup-restore-hint = 所有人都将退出登录，须以当时的密码重新登录。

## 重新加入

again-title = 重新加入服务器
again-about = 如果此工作站的文件已损坏，可从头开始：将该文件另存，并从服务器重新获取酒店数据。
again-why = 这里不能恢复较旧的备份：它不知道此工作站其后售出了哪些客房，会造成重复销售。
again-do = 另存并重新加入
again-aside = 当前文件不会删除，而是另存在本机。此处的本机配额会一直保留到相应夜晚过去。
again-waiting = 有{ $count }项更改尚未送达服务器
again-waiting-hint = 连接恢复后会自动发送。如要继续，请先将其抄下，之后重新录入。
again-sure = 我已抄下
again-nothing-waits = 此工作站的内容已全部送达服务器。
again-code = 您需要服务器地址和此工作站的新代码。

## 此工作站离线期间收到的更改

away-title = 此工作站离线期间：{ $count }项更改
away-hint = 其间其他人所做的操作，最新的在前。有人阅读之前会一直保留在这里。
away-short = { $count }项新更改
away-noted = 标记为已读
away-done = 已标记为已读。
field-hotel = 酒店资料
field-room-types = 房型
field-rate-plans = 价格方案
field-check-in = 入住时间
field-check-out = 退房时间

house-type-parts = 由其他客房组成
house-type-parts-hint = 独立客房请留空。由两间双人房组成的套房，请在双人房处填2：售出套房即占用两间双人房；剩余不足两间时，套房停售。
house-type-part = { $count } × { $name }
house-type-made-of = 组成：{ $parts }
house-members-of = { $name }：已选{ $count }/{ $wanted }
house-members-none = 此房型的客房都已属于更大的客房，或还没有客房。
house-room-unsound = 不销售：组成客房不符
house-tab-taxes = 税费
house-tax-hint = 对房费、餐食和其他各项征收的税费，以及自哪一晚起征收。
house-tax-empty = 尚未征收任何税费。
house-tax-empty-hint = 请先添加客房的增值税，再添加餐食的税，以及当地的城市税（如有）。
house-tax-add-vat = 添加增值税
house-tax-add-city = 添加城市税
house-tax-change = 更改税费
house-tax-name = 税费
house-tax-rate = 税率/金额
house-tax-on = 征收对象
house-tax-always = 从一开始
house-tax-over = 已被取代
house-tax-edit-of = 编辑{ $name }
house-tax-remove-of = 移除{ $name }
house-tax-done = 税费已保存。
house-tax-done-removed = 税费已移除。
house-tax-inside = { $amount }，已含在价格内
house-tax-on-top = { $amount }，另计
house-tax-person = 每人每晚{ $amount }
house-tax-room = 每间每晚{ $amount }
house-tax-stay = 每次住宿{ $amount }
house-tax-percent = 房费的{ $amount }
house-tax-everything = 全部
house-tax-everybody = 所有客人，每晚
house-tax-from-age = 年满{ $age }岁起
house-tax-first-nights = 仅前{ $count }晚
house-tax-no-business = 因公出行除外
house-tax-season-of = { $from }至{ $to }
house-tax-class-lodging = 住宿
house-tax-class-food = 餐食
house-tax-class-beverages = 饮品
house-tax-class-other = 其他服务
house-tax-classes = 征收对象
house-tax-classes-hint = 不选则适用于全部。
house-tax-percent-label = 百分比
house-tax-business = 因公出行免征
house-tax-business-hint = 客人和员工可注明此次住宿为因公出行。
house-tax-season = 季节
house-tax-season-from-day = 自
house-tax-season-to-day = 至
house-tax-season-month = 月份
house-tax-season-hint = 留空则全年适用。季节税率优先于全年税率。
house-tax-no-month = 无
house-tax-own-name = 自定名称
house-tax-own-name-hint = 仅在有多项时填写。名称相同的较晚税率取代较早税率；名称不同则累加。
month-name =
    { $month ->
        [1] 1月
        [2] 2月
        [3] 3月
        [4] 4月
        [5] 5月
        [6] 6月
        [7] 7月
        [8] 8月
        [9] 9月
        [10] 10月
        [11] 11月
       *[12] 12月
    }
day-of-year = { $month }{ $day }日
house-services-menu = 服务
house-services-due = 待准备
house-services-list = 提供的服务
house-services-day = 日期
house-services-day-before = 前一天
house-services-day-after = 后一天
house-services-due-none = 当日没有需要准备的服务。
house-services-not-promised = { $count }份未承诺
house-services-empty = 除客房外尚未销售其他服务。可从早餐或停车位开始。
house-services-manager-only = 服务内容由经理设置。
house-service-new = 新建服务
house-service-change = 更改服务
house-service-done = { $name }已保存
house-service-text-in = 说明（{ $language }）
house-service-vat = 增值税类别
house-service-unit = 计价方式
house-service-adult = 成人价格
house-service-infant-age = 婴幼儿年龄低于
house-service-infant = 婴幼儿价格
house-service-child-age = 儿童年龄低于
house-service-child = 儿童价格
house-service-due = 提供时间
house-service-limit = 上限
house-service-most = 每次订购上限
house-service-stock = 每天上限
house-service-stock-hint = 留空：不限
house-service-stock-of = 每天{ $count }份
house-service-from = 首日
house-service-until = 末日
house-service-slots = 时间
house-service-slots-hint = 时间和名额：18:00 2, 19:00 2。留空：不设时间。
house-service-always = 必收
house-service-always-with = 以下房型必收：{ $names }
house-service-always-types = 仅限这些房型；不选则为全部
house-service-plans = 包含在以下价格方案中
house-service-included-in = 包含在：{ $names }
house-tab-policies = 预订政策
house-policy-hint = 何时取消收取多少费用、未到店如何收费，以及住宿前应付多少。
house-policy-empty = 还没有共用的政策。
house-policy-empty-hint = 每个价格方案都有自己的条款。添加政策后，多个方案可使用相同条款。
house-policy-frozen = 预订沿用下单时的条款。更改仅适用于新预订。
house-policy-add = 添加政策
house-policy-change = 更改政策
house-policy-no-plans = 没有价格方案使用
house-policy-gone = { $name }已移除。
house-policy-done = { $name }已保存。
house-policy-guarantee = 担保
house-policy-when = 时间
house-policy-before = 抵店前
house-policy-after = 预订后
house-policy-days = 提前天数
house-policy-hours = 之后小时数
house-policy-cap = 最多晚数
house-policy-step-add = 添加阶段
house-policy-step-remove = 移除阶段{ $number }
house-policy-part-remove = 移除第{ $number }笔订金
house-policy-kind-fixed = 固定金额
house-policy-fee-free = 免费
house-policy-fee-full = 全部房费
house-policy-fee-nights = 前{ $count }晚房费
house-policy-capped = { $fee }，最多前{ $count }晚房费
house-policy-step-before =
    { $days ->
        [0] 抵店当日{ $time }起：{ $fee }
       *[other] 抵店前{ $days }天{ $time }起：{ $fee }
    }
house-policy-step-after =
    { $hours ->
        [0] 自预订起：{ $fee }
       *[other] 预订后{ $hours }小时起：{ $fee }
    }
house-policy-no-show = 客人未到店时
house-policy-no-show-last = 与最后阶段的取消相同
house-policy-no-show-costs = 未到店：{ $fee }
house-policy-held = 保留至（时间）
house-policy-services = 百分比和全部房费也计入服务
house-policy-services-count = 服务也计入
house-policy-deposit = 订金
house-policy-deposit-add = 添加一笔订金
house-policy-deposit-kind = 方式
house-policy-deposit-days = 抵店前几天到期
house-policy-deposit-days-hint = 留空：预订时支付
house-policy-deposit-now = 预订时支付订金：{ $amount }
house-policy-plans = 使用此政策的价格方案
house-policy-plans-hint = 不再使用此政策的方案将保留这些条款作为自己的条款。

house-room-retype = 更改房型
house-room-retype-of = 更改{ $room }号房的房型
house-room-type = 销售房型
house-room-retype-hint = 已分配此客房的客人保留该房，并按售出时的价格付款。自现在起，该房计入另一房型。
house-tab-currencies = 货币
house-exchange-hint = 客人可查看价格折合其他货币的大致金额。收费始终以{ $currency }计。
house-exchange-empty = 价格仅以酒店自身的货币显示。请设定汇率，或载入银行的每日汇率表。
house-exchange-currency = 货币
house-exchange-currency-hint = 三个字母，如 JPY
house-exchange-source = 来源
house-exchange-source-hint = 汇率的来源，客人可以看到
house-exchange-at = 截至
house-exchange-manual = 设定汇率
house-exchange-bank = 载入欧洲中央银行每日汇率表
house-exchange-bank-hint = 请选择银行的 XML 文件。上方所列货币将更新至最新汇率。
house-exchange-wanted = 更多货币
house-exchange-wanted-hint = 货币代码，以逗号分隔，如 USD, JPY
house-exchange-file = 每日汇率文件
house-exchange-done = 汇率已保存。
house-exchange-loaded = 已载入{ $date }的{ $count }项汇率。

house-tab-desks = 工作站
house-policy-deposit-due =
    { $days ->
        [0] 抵店当日支付订金：{ $amount }
       *[other] 抵店前{ $days }天支付订金：{ $amount }
    }
house-exchange-per = 1 { $currency } 折合
desks-intro = 每个工作站保留几间客房，连接断开时可自行销售。其间其他任何人都不会销售这些客房。
desks-live = 当前状态
desks-as-of = 截至{ $at }。连接已断开。
desks-never = 服务器尚未上报任何内容。
desks-alone = 此酒店只在一台电脑上运行。
desks-alone-hint = 由服务器管理酒店后，客房会分配到各工作站。
desks-none = 还没有其他工作站加入。
desks-none-hint = 工作站凭服务器的一次性代码加入。
desks-here = 此工作站
desks-in-touch = 在线
desks-away = 失联
desks-away-since = 自{ $at }起失联
desks-written-off = 已注销
desks-holds-nothing = 没有保留客房。
desks-night = 夜晚
desks-type = 房型
desks-house = 全酒店
desks-free = 未售
desks-sold = 已售
desks-taken-back = 已收回
desks-until = 截止
desks-nights = 未来各晚
desks-nights-hint = 已占用包括已售客房、客人网上预订中的客房和各工作站保留的客房。
desks-taken-of = { $taken }/{ $rooms }
desks-of-them-at-desks = 工作站保留{ $count }
desks-of-them-taken-back = 已收回{ $count }
desks-too-few = 缺{ $count }间客房
desks-glass = 收回客房
desks-glass-limit =
    { $count ->
        [0] 不可从失联的工作站收回客房。
       *[other] 每晚最多可从失联的工作站收回{ $count }间客房。
    }
desks-glass-hint = 收回的客房可能已售出，而这里无人知晓。最坏情况下，当晚须将相应数量的客人安排到其他酒店。
desks-glass-change = 更改上限
desks-glass-rooms = 每晚客房数
desks-glass-done = 上限已更改。
desks-broken = { $night }：从{ $desk }收回 { $count } × { $type }
desks-reason = 原因
desks-take-back = 收回客房
desks-take-back-of = 从{ $desk }收回客房
desks-take-back-do = 收回
desks-take-back-what = 收回哪些
desks-take-back-choice = { $night }，{ $type }（未售{ $count }间）
desks-take-back-rooms = 客房数
desks-take-back-risk = 无法询问{ $desk }，这些客房可能已被其售出。
desks-take-back-risk-hint = 收回的客房可立即重新销售。如果发现该工作站已售出其中一间，该预订仍然有效：它会出现在“待处理”中，由工作人员为客人安排客房。
desks-take-back-done = 已收回{ $count }间客房，现可销售。
desks-write-off = 注销
desks-write-off-of = 注销{ $desk }
desks-write-off-risk = { $desk }将永远不能再接入。此操作无法撤销。
desks-write-off-risk-hint = 除非找回其硬盘，否则未发送的预订将会丢失。要重新使用这台电脑，请用新的代码重新加入。
desks-write-off-holds = 其保留的{ $count }间未售客房仍计为占用，直到相应夜晚过去或由您收回。
desks-write-off-done = { $desk }已注销。
desks-frozen = 服务器已从备份恢复。还须{ $count }个工作站上报已售情况，在此之前不销售任何客房。
desks-frozen-hint = 尚未上报：{ $desks }。请将其连接，或注销已彻底丢失的工作站。
desks-elsewhere = 其他工作站保留的客房
desks-elsewhere-away =
    { $night }：{ $desk }保留{ $count }间{ $type }，{ $at ->
        [none] 目前失联。
       *[other] 自{ $at }起失联。
    }
desks-elsewhere-as-of = { $night }：截至{ $at }，{ $desk }保留{ $count }间{ $type }。
desks-look-relocate = 售出了已收回的客房
desks-look-relocate-hint = 这些住宿由失联的工作站售出，仍然有效。请为客人安排客房或其他酒店；有客房空出时，优先给他们。
desks-taken-back-by = 由{ $who }收回，{ $at }：{ $reason }
desks-look-short = 客房少于已承诺数量
desks-look-short-hint = 承诺之后有客房停用。请恢复一间客房，为客人换房，或安排其他酒店。
desks-short-at-desks = 其中{ $count }间在工作站保留而未售。工作站交还后自动解决。
desks-short-chart = 在房态图上显示当晚
desks-did-taken-back = 该客房此前已从售出它的工作站收回：{ $reason }
house-rooms-beds = 每间床位数
house-rooms-beds-hint = 1 至 26。101 房的六个床位为 101-A 至 101-F。
house-type-sold-by = 销售单位
house-type-by-room = 客房
house-type-by-bed = 床位（合住房）
house-type-bed-hint = 每个床位单独计数、销售和分配，住一位成人；一行人有几位成人就占几个床位。若合住房也要整间出租，请先添加床位，再添加由这些床位组成的第二个房型。
