### 纯文本电子邮件和日历文件。

mail-greeting = 尊敬的{ $name }：
mail-closing = 期待您的光临。
mail-closing-cancelled = 期待下次有机会接待您。

## 预订确认

mail-confirmation-subject = 您的预订{ $reference }：{ $property }
mail-confirmation-intro = 感谢您的预订。您的预订已确认，详情如下。
mail-reference = 预订号：{ $reference }
mail-stay = 住宿：{ $nights }
mail-arrival = 入住：{ $date }，{ $time }起
mail-departure = 退房：{ $date }，{ $time }前
mail-room = 客房{ $number }：{ $type }，{ $plan }
mail-room-single = 客房：{ $type }，{ $plan }
mail-room-guests = 入住人数：{ $party }
mail-tax-included = 已含{ $tax }：{ $amount }
mail-tax-added = { $tax }：{ $amount }
mail-room-total = 客房小计：{ $amount }
mail-total = 总计：{ $amount }
mail-pay-at-property = 请到店付款。
mail-policy = 取消政策
mail-manage = 查看或取消预订：

## 取消

mail-cancellation-subject = 您的预订{ $reference }已取消：{ $property }
mail-cancellation-intro = 您的预订已取消。
mail-cancellation-free = 您无需支付任何费用。
mail-cancellation-fee = 取消费用为{ $fee }。

## 日历文件

mail-calendar-summary = 住宿：{ $property }
mail-calendar-cancelled = 已取消：{ $property }

mail-service-included = { $service }（已含）
