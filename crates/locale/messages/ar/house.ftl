### ما يدير به الفندق نفسه: موظفوه وبياناته وغرفه وحالة البرنامج.

house-menu = الإعدادات
house-tab-staff = الموظفون
house-tab-hotel = الفندق
house-tab-rooms = الغرف
house-edit = تعديل
house-discard = تجاهل
house-waiting = تعديل الإعدادات

## الموظفون

house-staff-at-server = يحفظ الخادم بيانات موظفي الفندق. تتطلب التعديلات اتصالًا وتسري على كل محطات العمل.
house-staff-here = يسجل العاملون هنا الدخول باسم مستخدم وكلمة مرور.
house-staff-add = إضافة موظف
house-staff-change = تعديل البيانات
house-staff-person = الاسم
house-staff-full-name = الاسم
house-staff-user = اسم المستخدم
house-staff-user-hint = لتسجيل الدخول
house-staff-seen = آخر دخول
house-staff-never = لم يدخل بعد
house-staff-you = حسابكم
house-staff-off = موقوف
house-staff-edit-of = تعديل { $name }
house-staff-password = كلمة مرور جديدة
house-staff-password-of = كلمة مرور جديدة: { $name }
house-staff-first-password = أول كلمة مرور
house-staff-new-password = كلمة المرور الجديدة
house-staff-password-hint = ثمانية أحرف على الأقل، وتكفي ثمانية أرقام رمزًا سريًا.
house-staff-disable = إيقاف
house-staff-disable-of = إيقاف { $name }
house-staff-disable-hint = لن يتمكن هذا الشخص من الدخول بعد الآن. ويبقى ما قام به مسجلًا باسمه.
house-staff-disable-you = هذا حسابكم. سيُسجَّل خروجكم.
house-staff-enable = تفعيل
house-staff-enable-of = تفعيل { $name }
house-staff-done-added = أصبح تسجيل الدخول متاحًا: { $name }.
house-staff-done-changed = عُدّلت البيانات: { $name }.
house-staff-done-password = غُيّرت كلمة المرور: { $name }.
house-staff-done-enabled = فُعّل الحساب من جديد: { $name }.
house-staff-done-disabled = أُوقف الحساب: { $name }.

## الفندق

house-hotel-address = الاسم والعنوان وبيانات الاتصال
house-hotel-slug = الاسم في الروابط
house-hotel-fixed = اختيرت العملة والمنطقة الزمنية والاسم في الروابط عند الإعداد، وتبقى كما هي.
house-hotel-fixed-sold = العملة والمنطقة الزمنية ثابتتان لوجود حجوزات بهما. والاسم في الروابط وارد في روابط نزلائكم.
house-hotel-policies = لكل خطة سعر شروط إلغاء خاصة بها. تجدونها في:
house-hotel-done = تم الحفظ.
house-hotel-moved-on = عُدّلت بيانات الفندق في مكان آخر أثناء كتابتكم.
house-hotel-moved-on-hint = احفظوا رغم ذلك: لا تُكتب إلا الحقول التي عدّلتموها. وإذا عُدّل الحقل نفسه في المكانين، تبقى القيمتان في «للمراجعة».
house-vat-from = من ليلة
house-vat-from-hint = فارغ: منذ البداية
house-vat-hint = تسري النسبة اللاحقة من أول ليلة لها. وما حُجز من قبل يبقى بالضريبة التي حُجز بها.

## الغرف

house-rooms-count = { $rooms ->
    [zero] دون غرف
    [one] غرفة واحدة
    [two] غرفتان
    [few] { $rooms } غرف
    [many] { $rooms } غرفة
   *[other] { $rooms } غرفة
} · { $types ->
    [zero] دون أنواع
    [one] نوع واحد
    [two] نوعان
    [few] { $types } أنواع
    [many] { $types } نوعًا
   *[other] { $types } نوع
}
house-rooms-empty = لا أنواع غرف بعد. أضيفوا نوعًا أولًا، ثم غرفه.
house-rooms-none = لا غرف من هذا النوع بعد.
house-rooms-add = إضافة غرف
house-rooms-add-of = إضافة غرف: { $name }
house-rooms-numbers = الأرقام
house-rooms-show = { $count ->
    [zero] لا غرف مؤرشفة
    [one] إظهار غرفة مؤرشفة واحدة
    [two] إظهار غرفتين مؤرشفتين
    [few] إظهار { $count } غرف مؤرشفة
    [many] إظهار { $count } غرفة مؤرشفة
   *[other] إظهار { $count } غرفة مؤرشفة
}
house-rooms-hide = { $count ->
    [zero] لا غرف مؤرشفة
    [one] إخفاء غرفة مؤرشفة واحدة
    [two] إخفاء غرفتين مؤرشفتين
    [few] إخفاء { $count } غرف مؤرشفة
    [many] إخفاء { $count } غرفة مؤرشفة
   *[other] إخفاء { $count } غرفة مؤرشفة
}
house-rooms-done-added = { $count ->
    [zero] لم تُضف أي غرفة.
    [one] أُضيفت غرفة واحدة.
    [two] أُضيفت غرفتان.
    [few] أُضيفت { $count } غرف.
    [many] أُضيفت { $count } غرفة.
   *[other] أُضيفت { $count } غرفة.
}
house-room-number = الرقم
house-room-floor = الطابق
house-room-floor-hint = فارغ: يُستنتج من أرقام مثل 301
house-room-edit-of = تعديل الغرفة { $room }
house-room-done-changed = عُدّلت الغرفة { $room }.
house-room-archived = مؤرشفة
house-room-archive = أرشفة
house-room-archive-of = أرشفة الغرفة { $room }
house-room-archive-hint = تخرج الغرفة من الفندق نهائيًا، فلا تُباع ولا تُنظَّف. أما للإصلاح فأخرجوها من الاستخدام من صفحة الإشراف الداخلي. ويمكنكم استرجاعها في أي وقت.
house-room-archive-stays = هذه الغرفة مخصصة لنزلاء
house-room-archive-stays-hint = خصصوا لهم غرفة أخرى أولًا.
house-room-archive-nights = { $count ->
    [zero] لا ليالٍ تلزم فيها كل الغرف
    [one] كل الغرف لازمة في ليلة واحدة
    [two] كل الغرف لازمة في ليلتين
    [few] كل الغرف لازمة في { $count } ليالٍ
    [many] كل الغرف لازمة في { $count } ليلة
   *[other] كل الغرف لازمة في { $count } ليلة
}
house-room-done-archived = أُرشفت الغرفة { $room }.
house-room-back = استرجاع
house-room-back-of = استرجاع الغرفة { $room }
house-room-done-back = استُرجعت الغرفة { $room }.
house-type-add = إضافة نوع غرفة
house-type-change = تعديل نوع الغرفة
house-type-edit-of = تعديل { $name }
house-type-occupancy = { $adults ->
    [zero] دون بالغين
    [one] بالغ واحد
    [two] بالغان
    [few] { $adults } بالغين
    [many] { $adults } بالغًا
   *[other] { $adults } بالغ
}، المجموع: { $heads ->
    [zero] لا نزلاء
    [one] نزيل واحد
    [two] نزيلان
    [few] { $heads } نزلاء
    [many] { $heads } نزيلًا
   *[other] { $heads } نزيل
}
house-type-rooms = { $count ->
    [0] دون غرف
    [zero] دون غرف
    [one] غرفة واحدة
    [two] غرفتان
    [few] { $count } غرف
    [many] { $count } غرفة
   *[other] { $count } غرفة
}
house-type-beds-in = الأسرّة ({ $language })
house-type-done = تم الحفظ: { $name }.

## حالة النظام

house-tab-health = حالة النظام
health-title = هذا الحاسوب
health-version = الإصدار
health-file = ملف الفندق
health-free = المساحة الخالية على القرص
health-heard = آخر اتصال بالخادم
health-last-backup = آخر نسخة احتياطية
health-backup-never = لا توجد بعد
health-alone = يعمل دون خادم
health-unknown = غير معروف
health-megabytes = { $number } ميغابايت
health-gigabytes = { $number } غيغابايت
health-disk-low = القرص يوشك أن يمتلئ.
health-disk-low-hint = أخلوا مساحة قريبًا، فدونها لا يمكن حفظ أي حجز. لم يضِع شيء حتى الآن.
health-clock-behind = { $minutes ->
    [zero] ساعة هذا الحاسوب متأخرة عن ساعة الخادم أقل من دقيقة.
    [one] ساعة هذا الحاسوب متأخرة عن ساعة الخادم دقيقة واحدة.
    [two] ساعة هذا الحاسوب متأخرة عن ساعة الخادم دقيقتين.
    [few] ساعة هذا الحاسوب متأخرة عن ساعة الخادم { $minutes } دقائق.
    [many] ساعة هذا الحاسوب متأخرة عن ساعة الخادم { $minutes } دقيقة.
   *[other] ساعة هذا الحاسوب متأخرة عن ساعة الخادم { $minutes } دقيقة.
}
health-clock-ahead = { $minutes ->
    [zero] ساعة هذا الحاسوب متقدمة على ساعة الخادم أقل من دقيقة.
    [one] ساعة هذا الحاسوب متقدمة على ساعة الخادم دقيقة واحدة.
    [two] ساعة هذا الحاسوب متقدمة على ساعة الخادم دقيقتين.
    [few] ساعة هذا الحاسوب متقدمة على ساعة الخادم { $minutes } دقائق.
    [many] ساعة هذا الحاسوب متقدمة على ساعة الخادم { $minutes } دقيقة.
   *[other] ساعة هذا الحاسوب متقدمة على ساعة الخادم { $minutes } دقيقة.
}
health-clock-off-hint = اضبطوها في إعدادات النظام، ويُفضّل الضبط التلقائي عبر الإنترنت. تظهر الأوقات في القوائم حسب هذه الساعة.
health-offline = الاتصال بالخادم مقطوع.
health-work-backup = يجري إنشاء النسخة الاحتياطية: { $share } %
health-work-examine = يجري فحص الملف: { $share } %
health-examine = فحص الملف
health-examine-hint = يقرأ كل صفحات ملف الفندق ويعيد إنشاء كل القوائم للمقارنة. يمكنكم متابعة العمل، لكن أبطأ قليلًا.
health-examine-failed = تعذر فحص الملف.
health-damaged = الملف تالف. لا تسجلوا هنا حجوزات أخرى واطلبوا المساعدة.
health-mended = بعض القوائم لم تطابق السجلات فأُعيد إنشاؤها.
health-sound = كل شيء سليم.
health-examined-at = { $count ->
    [zero] لم تُقرأ سجلات، { $instant }
    [one] قُرئ سجل واحد، { $instant }
    [two] قُرئ سجلان، { $instant }
    [few] قُرئت { $count } سجلات، { $instant }
    [many] قُرئ { $count } سجلًا، { $instant }
   *[other] قُرئ { $count } سجل، { $instant }
}
health-logs = حفظ سجلات البرنامج
health-logs-done = حُفظت سجلات البرنامج.
health-restored = استُعيد هذا الفندق من نسخة احتياطية، ويعرض ما كان عليه في { $instant }.
health-restored-hint = ما حدث بعد ذلك ليس فيه. قارنوا بالرسائل والملاحظات الورقية وأدخلوه من جديد.
health-restored-noted = فهمت

## النسخ الاحتياطية

backup-title = النسخ الاحتياطية
backup-about = النسخة الاحتياطية نسخة من الفندق كله في ملف واحد مشفر. تُفتح وتُفحص قبل اعتمادها.
backup-about-desk = بيانات فندقكم لدى الخادم، والنسخة هنا نسخة إضافية مما تعرفه محطة العمل هذه، في ملف واحد مشفر.
backup-key = يبقى المفتاح مع مفاتيح هذا الحاسوب، فلا يفتح الملف سواه.
backup-make = إنشاء نسخة احتياطية الآن
backup-folder = المكان والعدد
backup-where = المجلد
backup-folder-hint = المسار الكامل لمجلد، على قرص آخر مثلًا. فارغ: بجانب ملف الفندق.
backup-keep = عدد النسخ المحفوظة
backup-none = لا نسخ احتياطية بعد. أنشئوا الأولى الآن.
backup-as-of = حتى
backup-size = الحجم
backup-file = الملف
backup-restore = استعادة
backup-restore-of = استعادة نسخة { $instant }
backup-restore-lost = يعود الفندق كما كان في { $instant }، ولن يكون فيه ما جاء بعد ذلك.
backup-restore-aside = لا يُحذف الفندق بحالته الآن، بل يُحفظ جانبًا على هذا الحاسوب.
backup-restore-hint = يُسجَّل خروج الجميع، ثم يدخلون من جديد بكلمة مرور ذلك اليوم.

## الانضمام من جديد

again-title = الانضمام إلى الخادم من جديد
again-about = إذا كان ملف محطة العمل هذه تالفًا فإنها تبدأ من جديد: يُحفظ ملفها جانبًا، وتجلب الفندق من الخادم مرة أخرى.
again-why = لا يمكن استعادة نسخة أقدم هنا. فهي لا تعرف الغرف التي باعتها هذه المحطة بعدها، وكانت ستبيعها مرة ثانية.
again-do = حفظ جانبًا وانضمام من جديد
again-aside = لا يُحذف الملف بحالته الآن، بل يُحفظ جانبًا على هذا الحاسوب. وتبقى حصة هذه المحطة من الغرف محجوزة حتى تنقضي لياليها.
again-waiting = { $count ->
    [zero] لا تعديلات لم تصل إلى الخادم
    [one] تعديل واحد لم يصل إلى الخادم بعد
    [two] تعديلان لم يصلا إلى الخادم بعد
    [few] { $count } تعديلات لم تصل إلى الخادم بعد
    [many] { $count } تعديلًا لم تصل إلى الخادم بعد
   *[other] { $count } تعديل لم تصل إلى الخادم بعد
}
again-waiting-hint = إذا عاد الاتصال أُرسلت تلقائيًا. وإذا تابعتم فدوّنوها أولًا ثم أدخلوها من جديد بعد ذلك.
again-sure = دوّنت هذه التعديلات
again-nothing-waits = وصل إلى الخادم كل ما على هذه المحطة.
again-code = يلزمكم عنوان الخادم ورمز جديد لمحطة العمل هذه.

## ما ورد أثناء انقطاع هذه المحطة

away-title = أثناء انقطاع هذه المحطة: { $count ->
    [zero] لا تعديلات
    [one] تعديل واحد
    [two] تعديلان
    [few] { $count } تعديلات
    [many] { $count } تعديلًا
   *[other] { $count } تعديل
}
away-hint = ما قام به الآخرون في هذه الأثناء، والأحدث أولًا. يبقى هنا حتى يقرأه أحد.
away-short = جديد: { $count }
away-noted = تعليم كمقروء
away-done = عُلّم كمقروء.
field-hotel = بيانات الفندق
field-room-types = أنواع الغرف
field-rate-plans = خطط السعر
field-check-in = الوصول من
field-check-out = المغادرة حتى

house-type-parts = مكوّن من غرف أخرى
house-type-parts-hint = اتركوه فارغًا للغرف المستقلة. لجناح مكوّن من غرفتين مزدوجتين اكتبوا 2 عند الغرفة المزدوجة: بيع الجناح يشغل حينها غرفتين مزدوجتين، ويُغلق ما دام المتبقي أقل.
house-type-part = { $count } × { $name }
house-type-made-of = مكوّن من { $parts }
house-members-of = { $name }: اختير { $count } من { $wanted }
house-members-none = كل غرف هذا النوع أجزاء من غرف أكبر، أو لا غرف منه بعد.
house-room-unsound = لا تُباع: أجزاؤها غير مطابقة
house-tab-taxes = الضرائب
house-tax-hint = ما يُفرض على الليالي والوجبات وكل ما عداها، ومن أي ليلة.
house-tax-empty = لا تُفرض أي ضريبة بعد.
house-tax-empty-hint = ابدؤوا بضريبة القيمة المضافة للغرفة، ثم أضيفوا الوجبات ورسم المدينة إن وُجد.
house-tax-add-vat = إضافة ضريبة القيمة المضافة
house-tax-add-city = إضافة رسم المدينة
house-tax-change = تعديل الضريبة
house-tax-name = الضريبة
house-tax-rate = المقدار
house-tax-on = على ماذا
house-tax-always = منذ البداية
house-tax-over = حلّت محلها أخرى
house-tax-edit-of = تعديل { $name }
house-tax-remove-of = إزالة { $name }
house-tax-done = حُفظت الضرائب.
house-tax-done-removed = أُزيلت الضريبة.
house-tax-inside = { $amount } ضمن السعر
house-tax-on-top = { $amount } تُضاف إلى السعر
house-tax-person = { $amount } لكل شخص وليلة
house-tax-room = { $amount } لكل غرفة وليلة
house-tax-stay = { $amount } لكل إقامة
house-tax-percent = { $amount } من سعر الليالي
house-tax-everything = كل شيء
house-tax-everybody = الجميع، كل ليلة
house-tax-from-age = من سن { $age }
house-tax-first-nights =
    { $count ->
        [zero] { $count } ليلة فقط
        [one] الليلة الأولى فقط
        [two] أول ليلتين فقط
        [few] أول { $count } ليالٍ فقط
        [many] أول { $count } ليلة فقط
       *[other] أول { $count } ليلة فقط
    }
house-tax-no-business = عدا سفر العمل
house-tax-season-of = { $from } حتى { $to }
house-tax-class-lodging = الإقامة
house-tax-class-food = المأكولات
house-tax-class-beverages = المشروبات
house-tax-class-other = خدمات أخرى
house-tax-classes = تُفرض على
house-tax-classes-hint = دون اختيار: على كل شيء.
house-tax-percent-label = النسبة المئوية
house-tax-business = سفر العمل معفى
house-tax-business-hint = يمكن حينها للنزلاء والموظفين بيان أن الإقامة للعمل.
house-tax-season = الموسم
house-tax-season-from-day = من
house-tax-season-to-day = إلى
house-tax-season-month = الشهر
house-tax-season-hint = اتركوه فارغًا للسنة كلها. نسبة الموسم تسبق نسبة السنة كلها.
house-tax-no-month = لا يوجد
house-tax-own-name = اسم خاص
house-tax-own-name-hint = عند تعدد الضرائب فقط. النسبة اللاحقة بالاسم نفسه تحل محل السابقة، والأسماء الأخرى تُضاف إليها.
month-name =
    { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[12] ديسمبر
    }
day-of-year = { $day } { $month }
house-services-menu = الخدمات
house-services-due = للتحضير
house-services-list = المعروض
house-services-day = اليوم
house-services-day-before = اليوم السابق
house-services-day-after = اليوم التالي
house-services-due-none = لا شيء للتحضير في هذا اليوم.
house-services-not-promised = غير مؤكد: { $count }
house-services-empty = لا يُباع شيء غير الغرف بعد. ابدؤوا بالإفطار أو بموقف سيارة.
house-services-manager-only = يحدد المدير ما يُعرض.
house-service-new = خدمة جديدة
house-service-change = تعديل الخدمة
house-service-done = تم الحفظ: { $name }
house-service-text-in = الوصف ({ $language })
house-service-vat = فئة ضريبة القيمة المضافة
house-service-unit = الاحتساب
house-service-adult = سعر البالغين
house-service-infant-age = الرضّع دون سن
house-service-infant = سعر الرضّع
house-service-child-age = الأطفال دون سن
house-service-child = سعر الأطفال
house-service-due = الموعد
house-service-limit = الحد
house-service-most = الحد الأقصى للطلب الواحد
house-service-stock = الحد الأقصى في اليوم
house-service-stock-hint = فارغ: لا حد
house-service-stock-of = { $count } في اليوم
house-service-from = أول يوم
house-service-until = آخر يوم
house-service-slots = الأوقات
house-service-slots-hint = الوقت وعدد الأماكن: ⁦18:00 2, 19:00 2⁩. فارغ: دون أوقات.
house-service-always = تُحتسب دائمًا
house-service-always-with = تُحتسب دائمًا مع { $names }
house-service-always-types = مع أنواع الغرف هذه فقط، ودون تحديد: مع كل الأنواع
house-service-plans = ضمن هذه الأسعار
house-service-included-in = ضمن { $names }
house-tab-policies = السياسات
house-policy-hint = تكلفة الإلغاء ووقتها، وتكلفة عدم الحضور، وما يُدفع قبل الإقامة.
house-policy-empty = لا سياسة مشتركة بعد.
house-policy-empty-hint = لكل خطة سعر شروطها الخاصة. أضيفوا سياسة لتكون الشروط نفسها لعدة خطط.
house-policy-frozen = يحتفظ الحجز بالشروط التي تم بها. يسري التعديل على الحجوزات الجديدة فقط.
house-policy-add = إضافة سياسة
house-policy-change = تعديل السياسة
house-policy-no-plans = لا تتبعها أي خطة سعر
house-policy-gone = أُزيلت السياسة: { $name }.
house-policy-done = تم الحفظ: { $name }.
house-policy-guarantee = الضمان
house-policy-when = الموعد
house-policy-before = قبل الوصول
house-policy-after = بعد الحجز
house-policy-days = الأيام قبلها
house-policy-hours = الساعات بعدها
house-policy-cap = أقصى عدد ليالٍ
house-policy-step-add = مرحلة أخرى
house-policy-step-remove = إزالة المرحلة { $number }
house-policy-part-remove = إزالة الجزء { $number } من العربون
house-policy-kind-fixed = مبلغ ثابت
house-policy-fee-free = مجانًا
house-policy-fee-full = الإقامة كاملة
house-policy-fee-nights =
    { $count ->
        [zero] { $count } ليلة
        [one] الليلة الأولى
        [two] أول ليلتين
        [few] أول { $count } ليالٍ
        [many] أول { $count } ليلة
       *[other] أول { $count } ليلة
    }
house-policy-capped =
    { $count ->
        [zero] { $fee }
        [one] { $fee }، وأقصاها الليلة الأولى
        [two] { $fee }، وأقصاها أول ليلتين
        [few] { $fee }، وأقصاها أول { $count } ليالٍ
        [many] { $fee }، وأقصاها أول { $count } ليلة
       *[other] { $fee }، وأقصاها أول { $count } ليلة
    }
house-policy-step-before =
    { $days ->
        [0] من { $time } يوم الوصول: { $fee }
        [zero] من { $time } يوم الوصول: { $fee }
        [one] من { $time } في اليوم السابق للوصول: { $fee }
        [two] من { $time } قبل الوصول بيومين: { $fee }
        [few] من { $time } قبل الوصول بـ { $days } أيام: { $fee }
        [many] من { $time } قبل الوصول بـ { $days } يومًا: { $fee }
       *[other] من { $time } قبل الوصول بـ { $days } يوم: { $fee }
    }
house-policy-step-after =
    { $hours ->
        [0] منذ الحجز: { $fee }
        [zero] منذ الحجز: { $fee }
        [one] بعد الحجز بساعة: { $fee }
        [two] بعد الحجز بساعتين: { $fee }
        [few] بعد الحجز بـ { $hours } ساعات: { $fee }
        [many] بعد الحجز بـ { $hours } ساعة: { $fee }
       *[other] بعد الحجز بـ { $hours } ساعة: { $fee }
    }
house-policy-no-show = عند عدم الحضور
house-policy-no-show-last = مثل الإلغاء المتأخر
house-policy-no-show-costs = عدم الحضور: { $fee }
house-policy-held = محجوزة حتى (الساعة)
house-policy-services = النسب المئوية وكامل الإقامة تشمل الخدمات أيضًا
house-policy-services-count = الخدمات محسوبة أيضًا
house-policy-deposit = العربون
house-policy-deposit-add = إضافة جزء من العربون
house-policy-deposit-kind = النوع
house-policy-deposit-days = يُستحق قبل الوصول بأيام
house-policy-deposit-days-hint = فارغ: مع الحجز
house-policy-deposit-now = العربون مع الحجز: { $amount }
house-policy-plans = خطط السعر التي تتبعها
house-policy-plans-hint = الخطة التي لم تعد تتبعها تحتفظ بهذه الشروط شروطًا خاصة بها.

house-room-retype = تعديل النوع
house-room-retype-of = تعديل نوع الغرفة { $room }
house-room-type = تُباع بوصفها
house-room-retype-hint = النزلاء المخصصة لهم هذه الغرفة يحتفظون بها ويدفعون السعر الذي بيعت لهم به. ومن الآن تُحتسب ضمن النوع الآخر.
house-tab-currencies = العملات
house-exchange-hint = يرى النزلاء السعر التقريبي بعملة أخرى. أما المبلغ المستحق فيُحتسب دائمًا بعملة { $currency }.
house-exchange-empty = الأسعار معروضة بعملة الفندق فقط. أدخلوا سعر صرف أو حمّلوا القائمة اليومية للبنك.
house-exchange-currency = العملة
house-exchange-currency-hint = ثلاثة أحرف، مثل JPY
house-exchange-source = المصدر
house-exchange-source-hint = مصدر سعر الصرف، ويراه النزلاء
house-exchange-at = بتاريخ
house-exchange-manual = إدخال سعر صرف
house-exchange-bank = تحميل القائمة اليومية للبنك المركزي الأوروبي
house-exchange-bank-hint = اختاروا ملف XML الخاص بالبنك. تُحدَّث أسعار العملات المذكورة أعلاه.
house-exchange-wanted = عملات أخرى
house-exchange-wanted-hint = رموز مفصولة بفواصل، مثل ⁦USD, JPY⁩
house-exchange-file = ملف أسعار الصرف اليومية
house-exchange-done = تم حفظ أسعار الصرف.
house-exchange-loaded =
    { $count ->
        [zero] لم يُحمَّل أي سعر صرف بتاريخ { $date }.
        [one] حُمّل سعر صرف واحد بتاريخ { $date }.
        [two] حُمّل سعرا صرف بتاريخ { $date }.
        [few] حُمّلت { $count } أسعار صرف بتاريخ { $date }.
        [many] حُمّل { $count } سعر صرف بتاريخ { $date }.
       *[other] حُمّل { $count } سعر صرف بتاريخ { $date }.
    }

house-tab-desks = محطات العمل
house-policy-deposit-due =
    { $days ->
        [0] العربون يوم الوصول: { $amount }
        [zero] العربون يوم الوصول: { $amount }
        [one] العربون قبل الوصول بيوم واحد: { $amount }
        [two] العربون قبل الوصول بيومين: { $amount }
        [few] العربون قبل الوصول بـ { $days } أيام: { $amount }
        [many] العربون قبل الوصول بـ { $days } يومًا: { $amount }
       *[other] العربون قبل الوصول بـ { $days } يوم: { $amount }
    }
house-exchange-per = ⁦1 { $currency }⁩ يعادل
desks-intro = لكل محطة عمل حصة من بضع غرف تبيعها بنفسها عند انقطاع اتصالها. ولا يبيعها أحد سواها في هذه الأثناء.
desks-live = حتى الآن
desks-as-of = حتى { $at }. الاتصال مقطوع.
desks-never = لم يُبلغ الخادم عن شيء بعد.
desks-alone = يعمل هذا الفندق على حاسوب واحد.
desks-alone-hint = تُوزَّع الغرف على محطات العمل عندما يدير الفندقَ خادم.
desks-none = لم تنضم محطة عمل أخرى بعد.
desks-none-hint = تنضم محطة العمل برمز من الخادم يصلح مرة واحدة.
desks-here = هذه المحطة
desks-in-touch = متصلة
desks-away = غير متصلة
desks-away-since = غير متصلة منذ { $at }
desks-written-off = مشطوبة
desks-holds-nothing = لا حصة لها من الغرف.
desks-night = الليلة
desks-type = نوع الغرفة
desks-house = الفندق كله
desks-free = غير مباعة
desks-sold = مباعة
desks-taken-back = مسحوبة
desks-until = حتى
desks-nights = الليالي القادمة
desks-nights-hint = المشغول هو الغرف المباعة، والمحفوظة لنزيل يحجز عبر الموقع، وما في حصص محطات العمل.
desks-taken-of = { $taken } من { $rooms }
desks-of-them-at-desks = لدى محطات العمل: { $count }
desks-of-them-taken-back = مسحوبة: { $count }
desks-too-few =
    { $count ->
        [zero] النقص: { $count } غرفة
        [one] النقص: غرفة واحدة
        [two] النقص: غرفتان
        [few] النقص: { $count } غرف
        [many] النقص: { $count } غرفة
       *[other] النقص: { $count } غرفة
    }
desks-glass = سحب الغرف
desks-glass-limit =
    { $count ->
        [0] لا يجوز سحب أي غرفة من محطات العمل غير المتصلة.
        [zero] لا يجوز سحب أي غرفة من محطات العمل غير المتصلة.
        [one] أقصى ما يجوز سحبه لليلة من محطات العمل غير المتصلة: غرفة واحدة.
        [two] أقصى ما يجوز سحبه لليلة من محطات العمل غير المتصلة: غرفتان.
        [few] أقصى ما يجوز سحبه لليلة من محطات العمل غير المتصلة: { $count } غرف.
        [many] أقصى ما يجوز سحبه لليلة من محطات العمل غير المتصلة: { $count } غرفة.
       *[other] أقصى ما يجوز سحبه لليلة من محطات العمل غير المتصلة: { $count } غرفة.
    }
desks-glass-hint = قد تكون الغرفة المسحوبة بيعت بالفعل دون علم أحد هنا. وقد تضطرون إلى إسكان هذا العدد من نزلاء الليلة في فندق آخر.
desks-glass-change = تعديل الحد
desks-glass-rooms = غرف لليلة
desks-glass-done = تم تعديل الحد.
desks-broken = { $night }: ⁨{ $count } × { $type }⁩ من { $desk }
desks-reason = السبب
desks-take-back = سحب الغرف
desks-take-back-of = سحب الغرف من { $desk }
desks-take-back-do = سحب
desks-take-back-what = الغرف المراد سحبها
desks-take-back-choice = { $night }، { $type } (غير مباعة: { $count })
desks-take-back-rooms = عدد الغرف
desks-take-back-risk = لا يمكن سؤال المحطة { $desk }، وربما باعت هذه الغرف.
desks-take-back-risk-hint = يمكن بيعها من جديد فورًا. وإذا تبين أن المحطة باعت إحداها فذلك الحجز سارٍ: يظهر في «للمراجعة»، ويجد أحدكم غرفة للنزيل.
desks-take-back-done =
    { $count ->
        [zero] لم تُسحب أي غرفة.
        [one] سُحبت غرفة واحدة ويمكن بيعها.
        [two] سُحبت غرفتان ويمكن بيعهما.
        [few] سُحبت { $count } غرف ويمكن بيعها.
        [many] سُحبت { $count } غرفة ويمكن بيعها.
       *[other] سُحبت { $count } غرفة ويمكن بيعها.
    }
desks-write-off = شطب
desks-write-off-of = شطب { $desk }
desks-write-off-risk = لن تُقبل المحطة { $desk } مرة أخرى أبدًا. لا يمكن التراجع عن ذلك.
desks-write-off-risk-hint = تضيع الحجوزات التي لم ترسلها، إلا إذا عُثر على قرصها. لاستخدام الحاسوب من جديد، ضموه مرة أخرى برمز.
desks-write-off-holds =
    { $count ->
        [zero] لا غرف غير مباعة في حصتها.
        [one] الغرفة غير المباعة في حصتها تبقى محتسبة حتى تنقضي ليلتها أو تسحبوها.
        [two] الغرفتان غير المباعتين في حصتها تبقيان محتسبتين حتى تنقضي لياليهما أو تسحبوهما.
        [few] الغرف غير المباعة في حصتها، وعددها { $count }، تبقى محتسبة حتى تنقضي لياليها أو تسحبوها.
        [many] الغرف غير المباعة في حصتها، وعددها { $count }، تبقى محتسبة حتى تنقضي لياليها أو تسحبوها.
       *[other] الغرف غير المباعة في حصتها، وعددها { $count }، تبقى محتسبة حتى تنقضي لياليها أو تسحبوها.
    }
desks-write-off-done = تم شطب { $desk }.
desks-frozen =
    { $count ->
        [zero] استُعيد الخادم من نسخة احتياطية.
        [one] استُعيد الخادم من نسخة احتياطية. لن يبيع شيئًا حتى تُبلغ محطة عمل واحدة أخرى عما باعته.
        [two] استُعيد الخادم من نسخة احتياطية. لن يبيع شيئًا حتى تُبلغ محطتا عمل عما باعتاه.
        [few] استُعيد الخادم من نسخة احتياطية. لن يبيع شيئًا حتى تُبلغ { $count } محطات عمل عما باعته.
        [many] استُعيد الخادم من نسخة احتياطية. لن يبيع شيئًا حتى تُبلغ { $count } محطة عمل عما باعته.
       *[other] استُعيد الخادم من نسخة احتياطية. لن يبيع شيئًا حتى تُبلغ { $count } محطة عمل عما باعته.
    }
desks-frozen-hint = ما زالت ناقصة: { $desks }. أعيدوا ربطها، أو اشطبوا ما فُقد نهائيًا.
desks-elsewhere = غرف لدى محطات أخرى
desks-elsewhere-away =
    { $count ->
        [zero]
            { $night }: لا غرف من نوع { $type } لدى { $desk }، وهي غير متصلة{ $at ->
                [none] .
               *[other] { " " }منذ { $at }.
            }
        [one]
            { $night }: لدى { $desk } غرفة واحدة من نوع { $type }، وهي غير متصلة{ $at ->
                [none] .
               *[other] { " " }منذ { $at }.
            }
        [two]
            { $night }: لدى { $desk } غرفتان من نوع { $type }، وهي غير متصلة{ $at ->
                [none] .
               *[other] { " " }منذ { $at }.
            }
        [few]
            { $night }: لدى { $desk } { $count } غرف من نوع { $type }، وهي غير متصلة{ $at ->
                [none] .
               *[other] { " " }منذ { $at }.
            }
        [many]
            { $night }: لدى { $desk } { $count } غرفة من نوع { $type }، وهي غير متصلة{ $at ->
                [none] .
               *[other] { " " }منذ { $at }.
            }
       *[other]
            { $night }: لدى { $desk } { $count } غرفة من نوع { $type }، وهي غير متصلة{ $at ->
                [none] .
               *[other] { " " }منذ { $at }.
            }
    }
desks-elsewhere-as-of = { $night }: كان لدى { $desk } حتى { $at }: ⁨{ $count } × { $type }⁩.
desks-look-relocate = بيع على غرفة مسحوبة
desks-look-relocate-hint = باعت هذه الإقامات محطة عمل كانت غير متصلة. وهي سارية. وفّروا للنزلاء غرفة أو فندقًا آخر. وعندما تتوفر غرفة تكون لهم أولًا.
desks-taken-back-by = سحبها { $who }، { $at }: { $reason }
desks-look-short = غرف أقل من الموعود
desks-look-short-hint = خرجت غرف من البيع بعد الوعد بها. أعيدوا غرفة إلى البيع، أو انقلوا نزلاء، أو وفّروا لهم فندقًا آخر.
desks-short-at-desks =
    { $count ->
        [zero] لا غرف منها غير مباعة لدى محطات العمل.
        [one] واحدة منها غير مباعة لدى محطة عمل. ينتهي ذلك تلقائيًا إذا أعادتها المحطة.
        [two] اثنتان منها غير مباعتين لدى محطات العمل. ينتهي ذلك تلقائيًا إذا أعادتهما المحطات.
        [few] { $count } منها غير مباعة لدى محطات العمل. ينتهي ذلك تلقائيًا إذا أعادتها المحطات.
        [many] { $count } منها غير مباعة لدى محطات العمل. ينتهي ذلك تلقائيًا إذا أعادتها المحطات.
       *[other] { $count } منها غير مباعة لدى محطات العمل. ينتهي ذلك تلقائيًا إذا أعادتها المحطات.
    }
desks-short-chart = عرض الليلة في مخطط الغرف
desks-did-taken-back = كانت الغرفة مسحوبة من المحطة التي باعتها: { $reason }
house-rooms-beds = الأسرّة في كل غرفة
house-rooms-beds-hint = من 1 إلى 26. ستة أسرّة في الغرفة 101 تصبح ‎101-A إلى ‎101-F.
house-type-sold-by = يُباع بحسب
house-type-by-room = الغرفة
house-type-by-bed = السرير، في غرفة مشتركة
house-type-bed-hint = يُحسب كل سرير ويُباع ويُخصَّص على حدة ويتسع لبالغ واحد؛ وتأخذ المجموعة أسرّة بعدد بالغيها. لتأجير الغرفة المشتركة كاملة أيضًا، أضف أسرّتها أولًا ثم نوعًا ثانيًا مكوّنًا منها.
