### 各界面共用的词语：数量、日期、行业术语、按钮。
### 金额、日期和时间以写好的文字传入，数量以数字传入。

## 数量

nights = { $count }晚
adults = { $count }位成人
children = { $count }位儿童
rooms = { $count }间客房
bookings = { $count }笔预订
party-with-children = { $adults }，{ $children }

## 日期和时间

clock-time = { $time }
date-at-time = { $date } { $time }
date-with-year = { $year }年{ $date }
date-from-to = { $from } – { $to }
today = 今天

## 预订状态

status-waitlisted = 候补
status-tentative = 暂留
status-confirmed = 已确认
status-in-house = 在住
status-checked-out = 已离店
status-cancelled = 已取消
status-no-show = 未到店

## 客房清洁状态

cleanliness-dirty = 待清洁
cleanliness-clean = 已清洁
cleanliness-inspected = 已查房

## 用餐

board-room-only = 不含餐
board-bed-and-breakfast = 含早餐
board-half-board = 含早晚餐
board-full-board = 含三餐
board-all-inclusive = 一价全包

## 价格类别

rate-category-bar = 灵活价
rate-category-non-refundable = 不可退款价

## 预订担保

guarantee-six-pm-hold = 无担保：保留至到达当天的指定时间
guarantee-pay-at-property = 到店付款

## 税费

tax-vat = 增值税
tax-vat-percent = 增值税 { $percent }
tax-city = 城市税
tax-city-percent = 城市税 { $percent }

## 销售限制

rule-no-price = { $date }未设置价格。
rule-stop-sell = { $date }已停售。
rule-closed-to-arrival = { $date }不可抵店。
rule-closed-to-departure = { $date }不可离店。
rule-min-los-arrival = { $date }抵店须至少连住{ $count }晚。
rule-min-los-through = 含{ $date }当晚的住宿须至少连住{ $count }晚。

## 不可用的客房

outage-out-of-inventory = 移出库存
outage-out-of-order = 维修房
outage-out-of-service = 小故障（可售）

## 预订来源

source-desk = 前台
source-walk-in = 上门散客
source-web = 官网

## 取消费用

policy-always-free = 可随时免费取消。
policy-free-until = { $instant }前可免费取消。
policy-then = 此后取消收取：{ $fee }。
policy-from = { $instant }起取消收取：{ $fee }。
policy-from-free = { $instant }起：免费。
policy-now = 取消费用为{ $fee }。
policy-held = 为您保留至 { $instant }。
policy-held-over = 已保留至 { $instant }；时间已过。

## 按钮和常用词

save = 保存
cancel = 取消
next = 继续
close = 关闭
undo = 撤销
search = 搜索
yes = 是
optional = 选填
required = 必填
none = 无
total = 总计
per-night = 每晚
from-price = { $price }起
language = 语言
loading = 正在加载…

## 预订的操作

step-amend = 更改住宿
step-assign = 排房
step-check-in = 办理入住
step-undo-check-in = 撤销入住
step-check-out = 办理退房
step-undo-check-out = 撤销退房
step-cancel = 取消预订
step-reinstate = 恢复预订
step-no-show = 标记未到店
step-confirm = 确认预订
step-depart-early = 提前离店
step-other = 此操作

## 错误提示中的字段名称

field-first-name = 名
field-last-name = 姓
field-email = 电子邮箱
field-phone = 电话
field-country = 国家/地区
field-language = 语言
field-arrival = 抵店
field-departure = 离店
field-adults = 成人
field-children = 儿童
field-rooms = 客房
field-notes = 备注
field-requests = 特别要求
field-password = 密码
field-name = 名称
field-slug = 短名称
field-zone = 时区
field-address = 地址
field-currency = 货币
field-languages = 语言
field-taxes = 税费
field-price = 价格
field-price-minor = 价格
field-room-type = 房型
field-rate-plan = 价格方案
field-limit = 条目数量
field-accept-terms = 条款
field-payment = 付款
field-status = 房态
field-assigned = 清洁员
field-attendants = 清洁员名单
field-priority = 查房要求
field-remarks = 客房备注
field-found = 实查房态
field-leave-by = 腾房时间
field-tasks = 任务
field-outage = 故障
field-group = 团队
field-alert = 提醒
field-seen-to = 已处理
field-estimated-arrival = 预计抵店时间
field-deposit = 订金
field-traces = 待办
field-other = 其中一项

tax-named-percent = { $name } { $percent }
party-on-business = { $party }，因公出行
field-code = 代码
field-wash = 缩减
field-take-up = 最低使用比例
field-discount = 折扣
field-release = 释放
field-nights = 晚数
field-commission = 佣金
field-credit-limit = 信用额度
field-vat-id = 税号
field-contact = 联系人
service-line-count = { $count } × { $name }
service-line-at = { $what }，{ $when }
service-price-per-stay = 每次住宿{ $amount }
service-price-per-night = 每晚{ $amount }
service-price-per-person = 每人{ $amount }
service-price-per-person-night = 每人每晚{ $amount }
service-price-per-room-night = 每间每晚{ $amount }
service-price-per-piece = 每份{ $amount }
service-unit-per-stay = 每次住宿一次
service-unit-per-person = 每人
service-unit-per-person-night = 每人每晚
service-unit-per-room-night = 每间每晚
service-unit-per-piece = 每份
service-due-each-night = 每晚
service-due-each-morning = 每天早晨
service-due-arrival = 抵店当日
service-due-departure = 离店当日
service-due-chosen = 客人自选日期
service-why-compulsory = 必收
service-why-included = 已含
service-vat-lodging = 住宿
service-vat-food = 餐食
service-vat-beverages = 饮品
service-vat-other = 其他服务
field-services = 服务
guarantee-card = 信用卡担保
guarantee-deposit = 订金担保
guarantee-prepayment = 预付
guarantee-company = 公司付款
guarantee-ota = 通过预订网站付款
policy-no-show = 未到店收取：{ $fee }。
policy-no-show-free = 未到店不收取费用。
policy-deposit-now = 现在应付订金：{ $fee }。
policy-deposit-by = { $instant }前应付订金：{ $fee }。
rate-category-corporate = 公司协议价
rate-category-package = 套餐价
rate-category-group = 团队价
rate-category-day-use = 日用房
rate-category-promotion = 促销价
rate-category-long-stay = 长住价
rate-category-wholesale = 批发价
rule-max-los-arrival = { $date }抵店最多可连住{ $count }晚。
rule-max-los-through = 含{ $date }当晚的住宿最多可连住{ $count }晚。
rule-exact-los = { $date }抵店仅可预订其他晚数。
rule-min-advance = { $date }抵店须至少提前{ $count }天预订。
rule-min-advance-hours = { $date }抵店须至少提前{ $count }小时预订。
rule-max-advance = { $date }抵店最多可提前{ $count }天预订。
rule-max-advance-hours = { $date }抵店最多可提前{ $count }小时预订。
rule-booking-window = 此价格今天不可预订，最近的可预订日期为{ $date }。
rule-stay-window = 此价格不适用于{ $date }当晚。

rate-source-ecb = 欧洲中央银行

rule-exact-los-nearest = { $date }抵店仅可预订特定晚数，最接近的是{ $count }晚。
rule-exact-los-nearest-two = { $date }抵店仅可预订特定晚数，最接近的是{ $fewer }晚和{ $count }晚。
more-languages = 另有{ $count }种语言
service-unit-piece-night = 每份每晚
