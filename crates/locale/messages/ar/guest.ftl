### الصفحات العامة.

## كل صفحة

guest-title = { $page } · { $property }
guest-skip-to-content = الانتقال إلى المحتوى
guest-steps = خطوات الحجز
guest-step-search = التواريخ
guest-step-offers = الغرف
guest-step-guest = بياناتكم
guest-step-summary = المراجعة
guest-step-confirmation = التأكيد
guest-step-done = تم
guest-your-stay = إقامتكم
guest-change = تعديل
guest-footer-contact = اتصلوا بنا
guest-footer-call = هاتف: { $phone }
guest-footer-write = بريد إلكتروني: { $email }
guest-check-in-from = تسجيل الوصول من { $time }
guest-check-out-until = تسجيل المغادرة حتى { $time }
guest-prices-note = جميع الأسعار بعملة { $currency } وتشمل الضرائب.
guest-language-choose = اختيار اللغة
guest-errors-title = { $count ->
    [zero] يُرجى مراجعة البيانات
    [one] يُرجى مراجعة حقل واحد
    [two] يُرجى مراجعة حقلين
    [few] يُرجى مراجعة { $count } حقول
    [many] يُرجى مراجعة { $count } حقلًا
   *[other] يُرجى مراجعة { $count } حقل
}

## البحث

guest-search-title = ابحثوا عن غرفتكم
guest-search-description = احجزوا غرفتكم مباشرة من الفندق: { $property }.
guest-arrival = الوصول
guest-departure = المغادرة
guest-adults = البالغون
guest-children-ages = أعمار الأطفال
guest-children-ages-hint = الأعمار يوم الوصول، مفصولة بفواصل: 4, 9
guest-search-button = عرض الغرف والأسعار
guest-search-calendar = عرض أرخص الأيام في التقويم
guest-our-rooms = غرفنا
guest-room-number = الغرفة { $number }
guest-room-add = إضافة غرفة
guest-room-remove = إزالة الغرفة { $number }

## العروض

guest-offers-title = الغرف والأسعار
guest-offers-for = { $nights }، { $party }، شاملة الضرائب
guest-offers-none = لا توجد غرف متاحة في هذه التواريخ.
guest-offers-none-hint = جربوا تواريخ أخرى. يبيّن التقويم الأيام المتاحة.
guest-offers-too-many = لا توجد غرفة تتسع لهذا العدد من النزلاء. يُرجى حجز غرفتين.
guest-offers-refused = السبب:
guest-offers-nearest = تواريخ قريبة
guest-offer-sleeps = { $count ->
    [zero] تتسع لعدد { $count } من النزلاء
    [one] تتسع لنزيل واحد
    [two] تتسع لنزيلين
    [few] تتسع لـ { $count } نزلاء
    [many] تتسع لـ { $count } نزيلًا
   *[other] تتسع لـ { $count } نزيل
}
guest-offer-left = { $count ->
    [zero] نفدت
    [one] بقيت غرفة واحدة فقط
    [two] بقيت غرفتان
    [few] بقيت { $count } غرف
    [many] بقيت { $count } غرفة
   *[other] بقيت { $count } غرفة
}
guest-offer-per-night = { $price } لليلة
guest-offer-choose = اختيار
guest-offer-choose-label = اختيار: { $room }، { $plan }، { $total }

## السعر

guest-price-title = السعر
guest-price-tax-included = يشمل { $tax }
guest-price-tax-added = { $tax }
guest-price-total = الإجمالي
guest-price-pay-at-hotel = يتم الدفع في الفندق.
guest-policy-title = الإلغاء
guest-held-until = الغرفة محفوظة لكم حتى { $time }.

## بياناتكم

guest-details-title = بياناتكم
guest-first-name = الاسم الأول
guest-last-name = اسم العائلة
guest-email = البريد الإلكتروني
guest-email-hint = سنرسل إليه تأكيد الحجز.
guest-phone = الهاتف
guest-phone-hint = للاستفسار عن موعد وصولكم.
guest-requests = طلباتكم
guest-requests-hint = نبذل ما في وسعنا لتلبيتها، دون أن نضمن ذلك.
guest-marketing = أوافق على تلقي عروض { $property } بالبريد الإلكتروني.
guest-marketing-hint = هذا اختياري، ويمكنكم سحب الموافقة متى شئتم بمراسلة الفندق.
guest-details-next = متابعة إلى المراجعة

## المراجعة

guest-summary-title = المراجعة والحجز
guest-summary-guest = النزيل
guest-summary-marketing = ترغبون في تلقي العروض بالبريد الإلكتروني.
guest-summary-payment = الدفع
guest-payment-pay-at-property = الدفع في الفندق
guest-terms = أوافق على شروط الإلغاء المذكورة أعلاه وعلى شروط الفندق.
guest-book-button = حجز مع الالتزام بالدفع
guest-book-note = يصبح حجزكم ملزمًا عند الضغط على هذا الزر.

## التأكيد

guest-confirmation-title = تم تأكيد حجزكم
guest-confirmation-thanks = شكرًا لكم، { $name }. يسعدنا استقبالكم.
guest-confirmation-reference = رقم الحجز
guest-confirmation-mail = سنرسل تأكيدًا إلى { $email }.
guest-confirmation-no-mail = يُرجى الاحتفاظ برقم الحجز وبالرابط أدناه.
guest-confirmation-manage = عرض الحجز أو إلغاؤه
guest-confirmation-calendar = إضافة إلى التقويم
guest-confirmation-another = حجز إقامة أخرى

## التقويم

guest-calendar-title = الأسعار حسب اليوم
guest-calendar-for = أقل سعر لليلة: { $party }
guest-calendar-earlier = السابق
guest-calendar-later = التالي
guest-calendar-sold-out = نفدت الغرف
guest-calendar-closed = غير متاح للبيع
guest-calendar-no-arrival = لا وصول
guest-calendar-no-departure = لا مغادرة
guest-calendar-min-stay = { $count ->
    [zero] من { $count } ليلة
    [one] من ليلة واحدة
    [two] من ليلتين
    [few] من { $count } ليالٍ
    [many] من { $count } ليلة
   *[other] من { $count } ليلة
}
guest-calendar-choose = الوصول: { $date }، من { $price }
guest-calendar-lowest = أقل سعر في الشهر

## حجزي

guest-my-title = حجزكم
guest-my-status = الحالة
guest-my-booked-on = تاريخ الحجز: { $instant }
guest-my-cancel = إلغاء الحجز
guest-my-cancel-title = هل تريدون إلغاء حجزكم؟
guest-my-cancel-free = الإلغاء مجاني حتى { $instant }.
guest-my-cancel-free-always = الإلغاء مجاني.
guest-my-cancel-fee = تكلفة الإلغاء الآن: { $fee }.
guest-my-cancel-button = إلغاء الحجز
guest-my-cancel-button-fee = إلغاء مقابل { $fee }
guest-my-cancel-keep = الإبقاء على الحجز
guest-my-cancelled-title = تم إلغاء حجزكم
guest-my-cancelled-free = لا تترتب عليكم أي تكلفة.
guest-my-cancelled-fee = رسوم الإلغاء: { $fee }.
guest-my-cancelled-again = يسعدنا استقبالكم في مرة أخرى.
guest-my-too-late = لم يعد من الممكن إلغاء هذا الحجز هنا. يُرجى الاتصال بالفندق.

## عند حدوث خطأ

guest-error-title = تعذر إتمام ذلك
guest-error-back = العودة إلى البحث
guest-not-found-title = هذه الصفحة غير موجودة
guest-not-found-text = تحققوا من العنوان، أو ابدؤوا من الصفحة الأولى للفندق.
guest-busy-title = لحظة من فضلكم
guest-fault-title = حدث خطأ من جانبنا
guest-fault-text = لم يُحجز شيء ولم يضِع شيء. يُرجى المحاولة مرة أخرى.
guest-hotels-title = فنادقنا
guest-expired-title = لم تعد الغرفة محفوظة لكم
guest-expired-text = بياناتكم محفوظة. ابحثوا من جديد لمعرفة ما بقي متاحًا.
guest-expired-again = بحث من جديد

guest-purpose-business = سفرنا للعمل
guest-step-extras = الإضافات
guest-extras-title = هل تودون إضافة شيء؟
guest-extras-lead = كل ما هنا اختياري، ويمكنكم المتابعة دونه.
guest-extras-room = الغرفة { $number }: { $party }
guest-extras-add = { $name } مقابل { $amount }
guest-extras-count = العدد
guest-extras-when = الموعد
guest-extras-no-day = غير مطلوب
guest-extras-left = { $when } – المتبقي: { $count }
guest-extras-taken = لم يعد متاحًا في تواريخ إقامتكم
guest-extras-next = متابعة
guest-extras-change = تعديل الإضافات
guest-price-included = { $service } (ضمن السعر)
guest-code = الرمز
guest-code-hint = رمز ترويجي، إن كان لديكم
guest-code-holds = أُخذ رمزكم { $code } في الحسبان.
guest-code-saves = وفّرتم { $amount } برمزكم

guest-group-code = رمز المجموعة
guest-price-about = نحو { $amount } ({ $source }، { $instant }). تدفعون { $charged }.
guest-currency = عرض الأسعار أيضًا بعملة
guest-currency-none = دون عملة أخرى
