# البحث وقوائم الحجوزات والنزلاء

# كلمات الأيام القريبة كما تُكتب، ويُفصل بينها بفاصلة لاتينية.
date-words-yesterday = أمس, امس, البارحة
date-words-today = اليوم, الآن, الان
date-words-tomorrow = غدًا, غدا, غداً, غد
date-words-day-after = بعد غد, بعد الغد

## البحث عن أي شيء

desk-menu-guests = النزلاء
find-box = بحث عن نزيل أو غرفة أو حجز
find-keys = Ctrl K
find-placeholder = اسم أو رقم حجز أو غرفة أو تاريخ أو أمر
find-help = اختيار: ↑ ↓ · فتح: Enter · إغلاق: Esc
find-lost = البرنامج على هذا الحاسوب لا يستجيب. حاولوا مرة أخرى بعد قليل.
find-results = النتائج
find-recent = فُتح مؤخرًا
find-dates = التواريخ
find-commands = الأوامر
find-date-opens = فتح في مخطط الغرف
find-walk-in = دون حجز مسبق
find-connection = الاتصال وما ينتظر الإرسال
find-language = اللغة: { $name }
find-look = المظهر: { $name }

## النزلاء

guests-find = اسم أو بريد إلكتروني أو هاتف أو ملاحظة
guests-count = { $count ->
    [zero] لا نزلاء
    [one] نزيل واحد
    [two] نزيلان
    [few] { $count } نزلاء
    [many] { $count } نزيلًا
   *[other] { $count } نزيل
}
guests-empty = لا نزلاء بعد. يظهرون مع أول حجز.
guests-stays = الإقامات
guests-arrival = الوصول القادم أو الأخير
guests-page = { $from }–{ $to } من { $count }
guests-before = السابق
guests-next = التالي
guests-back = كل النزلاء
guests-to-come = الحالية والقادمة
guests-gone = السابقة والملغاة
guests-no-stays = لا يوجد
guests-known = الملف
guests-preferences = التفضيلات
guests-preference-add = إضافة…
guests-preference-drop = إزالة «{ $name }»
guests-like-quiet = غرفة هادئة
guests-like-high = طابق مرتفع
guests-like-twin = سريران منفصلان
guests-like-allergy = مناسب لمرضى الحساسية
guests-notes = ملاحظات للموظفين
guests-consent-newsletter = يرغب في الأخبار والعروض بالبريد الإلكتروني
guests-consent-keep-preferences = يوافق على حفظ التفضيلات للإقامة القادمة
guests-save = حفظ
guests-undo = تجاهل التعديلات
guests-saved = حُفظ الملف
guests-alike = قد يكون الشخص نفسه
guests-why-email = البريد الإلكتروني نفسه
guests-why-phone = الهاتف نفسه
guests-why-name = اسم مطابق أو مشابه
guests-compare = مقارنة
guests-merge-title = دمج هذين الملفين؟
guests-merge = دمج
guests-merge-keep = يبقى هذا
guests-merge-stays = تعرض صفحته بعدها كل الإقامات، وعددها { $count }. لا يُحذف شيء، ويمكن فصل الملفين من جديد.
guests-merged = دُمج الملفان
guests-merged-here = مدمج في هذا الملف
guests-stays-count = { $count ->
    [zero] لا إقامات
    [one] إقامة واحدة
    [two] إقامتان
    [few] { $count } إقامات
    [many] { $count } إقامة
   *[other] { $count } إقامة
}
guests-unmerge = فصل
guests-unmerged = عاد الملف مستقلًا

## قائمة الحجوزات

bookings-find = نزيل أو رقم حجز أو ملاحظة
bookings-any = الكل
bookings-type = نوع الغرفة
bookings-arrival = الوصول
bookings-departure = المغادرة
bookings-night = مقيم
bookings-created = تاريخ الحجز
bookings-nights = الليالي
bookings-people = النزلاء
bookings-days = تصفية حسب الأيام
bookings-from = من
bookings-to = إلى
bookings-clear = مسح التصفية
bookings-none = لا حجز يطابق هذه التصفية. امسحوها أو وسّعوا نطاق الأيام.
bookings-count = { $count ->
    [zero] لا حجوزات
    [one] حجز واحد
    [two] حجزان
    [few] { $count } حجوزات
    [many] { $count } حجزًا
   *[other] { $count } حجز
}
bookings-nights-count = { $count ->
    [zero] لا ليالٍ
    [one] ليلة واحدة
    [two] ليلتان
    [few] { $count } ليالٍ
    [many] { $count } ليلة
   *[other] { $count } ليلة
}
bookings-totals-hint = الليالي والإيرادات دون الملغى ومن لم يحضر
bookings-export-csv = تصدير CSV
bookings-export-xlsx = تصدير XLSX
bookings-exported = حُفظ: { $name }
bookings-filter-keep = حفظ هذه التصفية
bookings-filter-name = الاسم
bookings-filter-hint = تتحرك الأيام مع يوم العمل. لا يُحفظ نص البحث. لا يراها سواكم، على هذا الحاسوب.
bookings-filter-kept = حُفظت التصفية
bookings-filter-forget = حذف التصفية «{ $name }»
