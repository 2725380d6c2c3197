### رسائل البريد وملفات التقويم بنص عادي.

mail-greeting = تحية طيبة، { $name }،
mail-closing = يسعدنا استقبالكم.
mail-closing-cancelled = يسعدنا أن نرحب بكم في مرة أخرى.

## التأكيد

mail-confirmation-subject = حجزكم { $reference }: { $property }
mail-confirmation-intro = نشكركم على حجزكم لدينا، ويسرنا تأكيده.
mail-reference = رقم الحجز: { $reference }
mail-stay = الإقامة: { $nights }
mail-arrival = الوصول: { $date }، من الساعة { $time }
mail-departure = المغادرة: { $date }، حتى الساعة { $time }
mail-room = الغرفة { $number }: { $type }، { $plan }
mail-room-single = الغرفة: { $type }، { $plan }
mail-room-guests = النزلاء: { $party }
mail-tax-included = يشمل { $tax }: { $amount }
mail-tax-added = { $tax }: { $amount }
mail-room-total = إجمالي الغرفة: { $amount }
mail-total = الإجمالي: { $amount }
mail-pay-at-property = يتم الدفع في الفندق.
mail-policy = الإلغاء
mail-manage = عرض الحجز أو إلغاؤه:

## الإلغاء

mail-cancellation-subject = تم إلغاء حجزكم { $reference }: { $property }
mail-cancellation-intro = تم إلغاء حجزكم.
mail-cancellation-free = لا تترتب عليكم أي تكلفة.
mail-cancellation-fee = رسوم الإلغاء: { $fee }.

## ملف التقويم

mail-calendar-summary = إقامة: { $property }
mail-calendar-cancelled = ملغاة: { $property }

mail-service-included = { $service } (ضمن السعر)
