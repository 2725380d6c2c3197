### 从空白电脑到一家酒店。

setup-title = 设置 · Keyrack

## 开始

setup-welcome = 欢迎
setup-welcome-hint = 本机上还没有酒店。您想如何开始？
setup-new = 设置新酒店
setup-new-hint = 名称、客房、价格、税费和员工，逐步设置。约需十分钟，可随时离开，稍后继续。
setup-new-begin = 设置酒店
setup-begun = 您已开始设置“{ $name }”。填写的内容均已保存在本机。
setup-begun-nameless = 您已开始设置一家酒店。填写的内容均已保存在本机。
setup-go-on = 继续
setup-drop = 丢弃草稿
setup-drop-title = 丢弃草稿？
setup-drop-hint = 您目前填写的内容将从本机删除。不影响任何酒店。
setup-join = 加入酒店
setup-join-hint = 酒店已在 Keyrack 服务器上。您需要服务器地址和为此工作站生成的代码。
setup-join-begin = 用地址和代码加入
setup-sample = 打开示例酒店
setup-sample-hint = 四十间客房，配有客人和价格，供您试用。全部为虚构内容，一键即可清除。
setup-sample-begin = 打开示例
setup-sample-wait = 正在准备示例酒店，请稍候。

## 示例

setup-sample-mark = 示例酒店
setup-sample-who = 这里的内容均非真实。请以{ $name }登录，密码为“{ $password }”。
setup-sample-end = 清除示例
setup-sample-end-title = 清除示例酒店？
setup-sample-end-hint = 您在其中试用的内容将全部删除，之后从空白电脑开始。

## 加入

setup-join-long = 两者均由服务器管理人员提供。随后酒店数据将下载到本机。
setup-join-server = 服务器地址
setup-join-code = 代码
setup-join-code-hint = 仅可使用一次，且在一定时间内有效。
setup-join-name = 此工作站的名称
setup-join-name-hint = 其他人会在此处所做的操作旁看到它。
setup-join-name-first = 前台
setup-join-do = 加入

## 步骤

setup-steps = 步骤
setup-next = 保存并继续
setup-back = 返回
setup-later = 保存，稍后继续
setup-kept = 每一步都保存在本机，密码除外。
setup-finish = 创建酒店
setup-remove = 移除
setup-remove-named = 移除{ $name }
setup-problems = 有{ $count }处需要更正：

setup-step-hotel = 酒店
setup-step-hotel-hint = 即信函和确认信上所用的信息。请留意货币：之后不能更改。
setup-step-types = 房型
setup-step-types-hint = 您销售的客房种类。客人看到名称，员工还会看到代码。
setup-step-rooms = 客房
setup-step-rooms-hint = 输入房门上的号码：单个号码，或用连字符表示的范围。
setup-step-taxes = 税费
setup-step-taxes-hint = 客人就客房缴纳的税费。没有某项税费时请留空。
setup-step-rate = 首个价格方案
setup-step-rate-hint = 未来400晚的价格。星期和季节的百分比按基础价计算。
setup-step-people = 员工
setup-step-people-hint = 在此工作站登录的人员。至少一人为经理。
setup-step-finish = 完成
setup-step-finish-hint = 请核对。酒店要么完整创建，要么不创建。

setup-name = 酒店名称
setup-address = 街道、邮编、城市
setup-country = 国家/地区
setup-country-hint = 两个字母，如 CN
setup-email = 电子邮箱
setup-phone = 电话
setup-zone = 时区
setup-currency = 货币
setup-currency-hint = 三个字母，如 CNY。之后不能更改。
setup-languages = 客人页面和邮件的语言
setup-check-in = 入住时间
setup-check-out = 退房时间

setup-type-number = 房型{ $number }
setup-type-name = 名称
setup-type-name-first = 双人房
setup-type-code = 代码
setup-type-code-first = DBL
setup-type-beds = 床型
setup-type-beds-hint = 一张双人床，可应要求加婴儿床
setup-type-adults = 成人
setup-type-heads = 客人总数
setup-type-more = 添加房型

setup-rooms-example = 例如：101–118, 201-218, 301
setup-rooms-unclear = 尚无法读取此列表。
setup-rooms-preview = { $count }间客房：{ $list }
setup-rooms-count = 共{ $count }间客房

setup-vat = 增值税
setup-vat-rate = 客房税率，百分比
setup-vat-rate-hint = 留空：无
setup-vat-inclusive = 我的价格已含税
setup-city = 城市税
setup-city-kind = 计算方式
setup-city-none = 没有
setup-city-person = 每人每晚
setup-city-room = 每间每晚
setup-city-stay = 每次住宿
setup-city-percent = 按价格百分比
setup-city-amount = 金额，{ $currency }
setup-city-rate = 百分比
setup-city-age = 儿童起征年龄
setup-city-age-hint = 留空：所有人均须缴纳
setup-city-nights = 仅前几晚
setup-city-nights-hint = 留空：所有夜晚均计

setup-plan-name = 价格方案名称
setup-plan-name-first = 灵活价
setup-board = 用餐
setup-adults-included = 价格所含成人数
setup-extra-adult = 每加一位成人，{ $currency }
setup-prices = 每晚价格，{ $currency }
setup-weekend = 星期差价，百分比
setup-percent-hint = +10 加价，-5 减价，留空：无
setup-weekend-days = 适用于以下各晚
setup-season-more = 添加季节
setup-season-name = 季节
setup-season-from = 首晚
setup-season-to = 末晚
setup-season-percent = 百分比
setup-preview = 每晚价格预览
setup-preview-plain = 基础价
setup-preview-weekend = 所选星期
setup-preview-season = 季节
setup-cancel = 取消政策
setup-cancel-kind = 收取费用的时间
setup-cancel-days = 抵店前若干天起
setup-cancel-free = 从不收取
setup-cancel-never = 自预订起
setup-cancel-days-before = 抵店前天数
setup-cancel-at = 起始时间（当地时间）
setup-fee = 费用
setup-fee-night = 首晚房费
setup-fee-percent = 房费的百分比
setup-fee-full = 全部房费
setup-fee-rate = 占房费百分比

setup-person = 人员
setup-person-more = 添加人员
setup-role = 权限
setup-role-manager = 全部（经理）
setup-role-front-desk = 除员工和设置外的全部
setup-role-housekeeping = 仅房务
setup-password-hint = 至少八个字符

setup-where = 酒店存放位置
setup-where-here = 仅在本机
setup-where-limit = 在此创建的酒店之后不能迁移到服务器。
setup-where-limit-hint = 无需任何连接即可使用。客人不能在网上预订，其他电脑也不能加入。
setup-where-server = 如果您收到了服务器地址和代码，说明酒店已在该服务器上设置好：请改为加入。此处填写的内容会保留为草稿。

## 接下来

setup-next-title = 酒店已就绪。接下来
setup-next-import = 导入旧系统中的预订
setup-next-booking = 录入第一笔预订
setup-next-rooms = 查看客房并标记待清洁
setup-next-close = 不再显示

## 有误之处

setup-wrong-missing = 请填写此项。
setup-wrong-too-long = 内容过短或过长。
setup-wrong-country = 须为两个字母，如 CN 或 SG。
setup-wrong-zone = 请选择酒店所在时区。
setup-wrong-currency = 须为三个大写字母，如 CNY。
setup-wrong-language = 请至少选择一种语言。
setup-wrong-email = 电子邮箱地址不完整。
setup-wrong-time = 须为时间，如 15:00。
setup-wrong-date = 请填写日期。
setup-wrong-order = 末晚早于首晚。
setup-wrong-overlap = 其中部分夜晚已属于另一季节。
setup-wrong-number = 须为合理范围内的整数。
setup-wrong-heads = 客人总数不得少于成人数。
setup-wrong-amount = 须为金额，如 119.50。
setup-wrong-percent = 须为百分比，如 7 或 7.5。
setup-wrong-twice = “{ $piece }”重复出现。
setup-wrong-range = “{ $piece }”无法读作房号或房号范围。
setup-wrong-backwards = “{ $piece }”顺序颠倒。请将较小的号码放在前面。
setup-wrong-too-many = 超出一家酒店的上限。
setup-wrong-no-rooms = 还没有客房。请至少输入一个号码。
setup-wrong-no-manager = 至少须有一人为经理。
setup-wrong-password = 密码至少须有八个字符。
