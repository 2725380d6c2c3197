### 公开预订页面。

## 所有页面

guest-title = { $page } · { $property }
guest-skip-to-content = 跳至正文
guest-steps = 预订步骤
guest-step-search = 日期
guest-step-offers = 客房
guest-step-guest = 您的信息
guest-step-summary = 核对
guest-step-confirmation = 确认
guest-step-done = 已完成
guest-your-stay = 您的住宿
guest-change = 更改
guest-footer-contact = 联系我们
guest-footer-call = 致电：{ $phone }
guest-footer-write = 邮件：{ $email }
guest-check-in-from = 入住时间：{ $time }起
guest-check-out-until = 退房时间：{ $time }前
guest-prices-note = 所有价格均以{ $currency }计，已含税费。
guest-language-choose = 选择语言
guest-errors-title = 请核对{ $count }处填写内容

## 搜索

guest-search-title = 查找客房
guest-search-description = 直接向酒店预订客房：{ $property }。
guest-arrival = 入住日期
guest-departure = 退房日期
guest-adults = 成人
guest-children-ages = 儿童年龄
guest-children-ages-hint = 入住当日的年龄，以逗号分隔：4, 9
guest-search-button = 查看客房和价格
guest-search-calendar = 在日历中查看低价日期
guest-our-rooms = 我们的客房
guest-room-number = 客房{ $number }
guest-room-add = 添加客房
guest-room-remove = 移除客房{ $number }

## 可订客房

guest-offers-title = 客房和价格
guest-offers-for = { $nights }，{ $party }，含税费
guest-offers-none = 该日期已无空房。
guest-offers-none-hint = 请尝试其他日期。日历会显示哪些日期有空房。
guest-offers-too-many = 没有可容纳这么多客人的客房。请预订两间。
guest-offers-refused = 原因：
guest-offers-nearest = 相近日期
guest-offer-sleeps = 可住{ $count }人
guest-offer-left = 仅剩{ $count }间
guest-offer-per-night = 每晚{ $price }
guest-offer-choose = 选择
guest-offer-choose-label = 选择{ $room }，{ $plan }，{ $total }

## 价格

guest-price-title = 价格
guest-price-tax-included = 已含{ $tax }
guest-price-tax-added = { $tax }
guest-price-total = 总计
guest-price-pay-at-hotel = 请到店付款。
guest-policy-title = 取消政策
guest-held-until = 客房为您保留至{ $time }。

## 您的信息

guest-details-title = 您的信息
guest-first-name = 名
guest-last-name = 姓
guest-email = 电子邮箱
guest-email-hint = 预订确认信将发送至此邮箱。
guest-phone = 电话
guest-phone-hint = 以便就您的抵店事宜与您联系。
guest-requests = 特别要求
guest-requests-hint = 我们会尽力安排，但无法保证。
guest-marketing = 我愿意通过电子邮件接收{ $property }的优惠信息。
guest-marketing-hint = 自愿选择。您可随时写信给酒店取消。
guest-details-next = 下一步：核对

## 核对

guest-summary-title = 核对并预订
guest-summary-guest = 入住人
guest-summary-marketing = 您愿意通过电子邮件接收优惠信息。
guest-summary-payment = 付款
guest-payment-pay-at-property = 到店付款
guest-terms = 我同意上述取消政策及酒店条款。
guest-book-button = 确认预订（需付款）
guest-book-note = 点击此按钮后，您的预订即具有约束力。

## 确认

guest-confirmation-title = 您的预订已确认
guest-confirmation-thanks = { $name }，感谢您的预订。期待您的光临。
guest-confirmation-reference = 预订号
guest-confirmation-mail = 确认信将发送至{ $email }。
guest-confirmation-no-mail = 请保存您的预订号和以下链接。
guest-confirmation-manage = 查看或取消预订
guest-confirmation-calendar = 添加到日历
guest-confirmation-another = 再订一次住宿

## 日历

guest-calendar-title = 每日价格
guest-calendar-for = 每晚最低价（{ $party }）
guest-calendar-earlier = 更早
guest-calendar-later = 更晚
guest-calendar-sold-out = 已满
guest-calendar-closed = 不可预订
guest-calendar-no-arrival = 不可入住
guest-calendar-no-departure = 不可退房
guest-calendar-min-stay = { $count }晚起
guest-calendar-choose = { $date }入住，{ $price }起
guest-calendar-lowest = 当月最低价

## 我的预订

guest-my-title = 您的预订
guest-my-status = 状态
guest-my-booked-on = 预订时间：{ $instant }
guest-my-cancel = 取消预订
guest-my-cancel-title = 要取消您的预订吗？
guest-my-cancel-free = { $instant }前可免费取消。
guest-my-cancel-free-always = 取消免费。
guest-my-cancel-fee = 现在取消将收取{ $fee }。
guest-my-cancel-button = 取消预订
guest-my-cancel-button-fee = 支付{ $fee }取消
guest-my-cancel-keep = 保留预订
guest-my-cancelled-title = 您的预订已取消
guest-my-cancelled-free = 您无需支付任何费用。
guest-my-cancelled-fee = 取消费用为{ $fee }。
guest-my-cancelled-again = 期待下次为您服务。
guest-my-too-late = 此预订已无法在此取消。请致电酒店。

## 出现问题时

guest-error-title = 未能完成操作
guest-error-back = 返回搜索
guest-not-found-title = 页面不存在
guest-not-found-text = 请检查网址，或从酒店首页重新开始。
guest-busy-title = 请稍候
guest-fault-title = 系统出现问题
guest-fault-text = 没有产生任何预订，也没有丢失任何内容。请重试。
guest-hotels-title = 我们的酒店
guest-expired-title = 客房的保留时间已过
guest-expired-text = 您填写的内容已保留。请重新搜索，查看剩余客房。
guest-expired-again = 重新搜索

guest-purpose-business = 我们因公出行
guest-step-extras = 附加服务
guest-extras-title = 还需要些什么吗？
guest-extras-lead = 以下均为自愿选择。您也可以不选，直接继续。
guest-extras-room = 客房{ $number }：{ $party }
guest-extras-add = { $name }，{ $amount }
guest-extras-count = 数量
guest-extras-when = 时间
guest-extras-no-day = 不需要
guest-extras-left = { $when } – 剩余{ $count }份
guest-extras-taken = 您所选的日期已订满
guest-extras-next = 继续
guest-extras-change = 更改附加服务
guest-price-included = { $service }（已含）
guest-code = 优惠码
guest-code-hint = 如有优惠码，请在此填写
guest-code-holds = 已使用您的优惠码{ $code }。
guest-code-saves = 优惠码为您节省{ $amount }

guest-group-code = 团队预订代码
guest-price-about = 约{ $amount }（{ $source }，{ $instant }）。您实际支付{ $charged }。
guest-currency = 同时显示其他货币价格
guest-currency-none = 不显示其他货币
