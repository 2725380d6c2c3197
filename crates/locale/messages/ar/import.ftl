### حجوزات ونزلاء من نظام آخر.

import-menu = استيراد
import-title = استيراد الحجوزات والنزلاء
import-hint = احفظوا حجوزاتكم أو نزلاءكم بصيغة CSV في البرنامج الآخر واختاروا الملف هنا. لا يُستورد شيء قبل أن تروا النتيجة.
import-file = ملف، بحد أقصى 50,000 سطر و20 ميغابايت
import-reading = طريقة قراءة الملف
import-found = { $name }: { $count ->
    [zero] دون أسطر
    [one] سطر واحد
    [two] سطران
    [few] { $count } أسطر
    [many] { $count } سطرًا
   *[other] { $count } سطر
}
import-encoding = ترميز الأحرف
import-delimiter = فاصل الأعمدة
import-semicolon = فاصلة منقوطة
import-comma = فاصلة
import-tab = علامة جدولة
import-bar = خط عمودي
import-dates = التواريخ
import-dates-ymd = سنة، شهر، يوم
import-dates-dmy = يوم، شهر، سنة
import-dates-mdy = شهر، يوم، سنة
import-dates-unsure = يمكن قراءة هذه التواريخ بأكثر من طريقة. راجعوا الأسطر الأولى أدناه قبل الاستيراد.
import-plan = خطة السعر للحجوزات
import-column = عمود الملف
import-holds = محتواه
import-holds-named = محتوى «{ $name }»
import-first-lines = الأسطر الأولى
import-not-used = غير مستعمل
import-unknown-types = أسماء أنواع الغرف هذه غير معروفة هنا. ماذا تعني؟
import-check = عرض النتيجة
import-would = { $bookings ->
    [0] يمكن استيراد النزلاء، وعددهم { $guests }.
    [zero] يمكن استيراد النزلاء، وعددهم { $guests }.
    [one] يمكن استيراد حجز واحد مع نزلائه، وعددهم { $guests }.
    [two] يمكن استيراد حجزين مع نزلائهما، وعددهم { $guests }.
    [few] يمكن استيراد { $bookings } حجوزات مع نزلائها، وعددهم { $guests }.
    [many] يمكن استيراد { $bookings } حجزًا مع نزلائها، وعددهم { $guests }.
   *[other] يمكن استيراد { $bookings } حجز مع نزلائها، وعددهم { $guests }.
}
import-first = الأسطر الأولى كما ستصبح
import-line = السطر
import-own-price = سعركم
import-lines = أسطر تحتاج إلى انتباهكم، وكل ما عداها يُقبل كما هو
import-lines-more = وغيرها، عددها { $count }
import-what = التوضيح
import-refused = { $count ->
    [zero] لا أسطر مرفوضة.
    [one] لا يمكن استيراد سطر واحد.
    [two] لا يمكن استيراد سطرين.
    [few] لا يمكن استيراد { $count } أسطر.
    [many] لا يمكن استيراد { $count } سطرًا.
   *[other] لا يمكن استيراد { $count } سطر.
}
import-leave-out = استبعاد هذه الأسطر واستيراد الباقي
import-run = { $count ->
    [zero] استيراد
    [one] استيراد سطر واحد
    [two] استيراد سطرين
    [few] استيراد { $count } أسطر
    [many] استيراد { $count } سطرًا
   *[other] استيراد { $count } سطر
}
import-running = جارٍ الاستيراد. يتم كاملًا أو لا يتم إطلاقًا.
import-come = { $done } من { $total } من الأسطر
import-done = { $bookings ->
    [0] تم استيراد النزلاء، وعددهم { $guests }.
    [zero] تم استيراد النزلاء، وعددهم { $guests }.
    [one] تم استيراد حجز واحد مع نزلائه، وعددهم { $guests }.
    [two] تم استيراد حجزين مع نزلائهما، وعددهم { $guests }.
    [few] تم استيراد { $bookings } حجوزات مع نزلائها، وعددهم { $guests }.
    [many] تم استيراد { $bookings } حجزًا مع نزلائها، وعددهم { $guests }.
   *[other] تم استيراد { $bookings } حجز مع نزلائها، وعددهم { $guests }.
}
import-left-out = { $count ->
    [zero] لم يُستبعد أي سطر.
    [one] استُبعد سطر واحد.
    [two] استُبعد سطران.
    [few] استُبعدت { $count } أسطر.
    [many] استُبعد { $count } سطرًا.
   *[other] استُبعد { $count } سطر.
}
import-see = عرض الحجوزات
import-again = استيراد ملف آخر

import-field-reference = رقم الحجز
import-field-last-name = اسم العائلة
import-field-first-name = الاسم الأول
import-field-full-name = الاسم الكامل
import-field-email = البريد الإلكتروني
import-field-phone = الهاتف
import-field-country = البلد
import-field-language = اللغة
import-field-arrival = الوصول
import-field-departure = المغادرة
import-field-nights = الليالي
import-field-adults = البالغون
import-field-children = الأطفال
import-field-room-type = نوع الغرفة
import-field-room = رقم الغرفة
import-field-total = السعر الإجمالي
import-field-notes = ملاحظة
import-field-status = الحالة

import-reason-columns = مستبعد: عدد أعمدته { $piece }، بخلاف السطر الأول.
import-reason-no-name = مستبعد: لا اسم فيه.
import-reason-guest-field = مستبعد: أحد حقول النزيل أطول من اللازم أو يحتوي على رموز غير مسموحة ({ $piece }).
import-reason-email = مستبعد: «{ $piece }» ليس عنوان بريد إلكتروني مكتملًا.
import-reason-reference = مستبعد: «{ $piece }» لا يصلح رقم حجز.
import-reason-arrival = مستبعد: الوصول «{ $piece }» ليس تاريخًا.
import-reason-departure = مستبعد: المغادرة «{ $piece }» ليست تاريخًا، ولا يوجد عدد ليالٍ.
import-reason-backwards = مستبعد: المغادرة ({ $piece }) ليست بعد الوصول.
import-reason-too-long = مستبعد: الإقامة أطول من سنة.
import-reason-over = مستبعد: انتهت الإقامة في { $piece }.
import-reason-too-far = مستبعد: التاريخ { $piece } بعيد جدًا.
import-reason-people = مستبعد: «{ $piece }» ليس عدد نزلاء.
import-reason-room-type = مستبعد: نوع الغرفة «{ $piece }» غير معروف هنا.
import-reason-party-too-large = مستبعد: نوع الغرفة هذا لا يتسع لعدد النزلاء ({ $piece }).
import-reason-total = مستبعد: «{ $piece }» ليس مبلغًا.
import-reason-no-price = مستبعد: لا إجمالي فيه، وخطة السعر لديكم دون سعر لهذه الليالي.
import-reason-notes = مستبعد: الملاحظة أطول من اللازم.
import-reason-twice = مستبعد: للسطر { $piece } رقم الحجز نفسه.
import-reason-known = مستبعد: الحجز { $piece } موجود هنا بالفعل.
import-reason-cancelled = مستبعد: حالته «{ $piece }».
import-reason-sold-out = مستبعد: لا غرفة متبقية من هذا النوع في { $piece }. لقبول أكثر من المتاح ارفعوا أولًا حد الحجز الزائد.
import-reason-room-unknown = مستورد دون غرفة: لا توجد غرفة «{ $piece }».
import-reason-room-taken = مستورد دون غرفة: الغرفة { $piece } مشغولة في إحدى الليالي.
