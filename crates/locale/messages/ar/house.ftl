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
