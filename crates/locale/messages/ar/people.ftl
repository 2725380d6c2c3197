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

groups-menu = المجموعات
groups-new = مجموعة جديدة
groups-find = بحث عن مجموعة
groups-past = عرض المجموعات المنتهية
groups-empty = لا مجموعات بعد. جنّبوا غرفًا لحفل زفاف أو رحلة أو مؤتمر من «مجموعة جديدة».
groups-none-found = لا مجموعة تطابق هذا البحث.
groups-back = كل المجموعات
groups-name = اسم المجموعة
groups-code = رمز الحجز
groups-code-hint = يحجز به نزلاء المجموعة. حروف وأرقام وشرطات.
groups-status = الحالة
groups-status-inquired = استفسار
groups-status-tentative = مبدئية
groups-status-definite = مؤكدة
groups-status-cancelled = ملغاة
groups-status-inquired-hint = لا تُحفظ أي غرف.
groups-status-tentative-hint = الغرف محفوظة، ولا يمكن لأحد حجزها بعد.
groups-status-definite-hint = الغرف محفوظة، ويمكن للنزلاء حجزها.
groups-status-cancelled-hint = لا تُحفظ أي غرف، وتبقى الحجوزات القائمة.
groups-become-inquired = إعادة إلى استفسار
groups-become-tentative = جعلها مبدئية
groups-become-definite = تأكيد المجموعة
groups-become-cancelled = إلغاء المجموعة
groups-cancel-title = إلغاء هذه المجموعة؟
groups-cancel-body = تعود الغرف التي لم يحجزها أحد إلى البيع فورًا. وتبقى الحجوزات القائمة، فألغوها واحدًا واحدًا.
groups-became = { $name }: { $status }.
groups-dates = التواريخ
groups-dates-none = لا ليالي بعد
groups-cut-off = آخر موعد للحجز
groups-cut-off-line = يمكن للنزلاء الحجز حتى { $date }.
groups-cut-off-none = لا موعد أخير: تبقى الغرف محفوظة حتى يحررها أحد.
groups-blocked = مجنّبة
groups-picked-up = محجوزة
groups-released = عادت إلى البيع
groups-nights-of = ليالي الغرف المحجوزة: { $picked } من { $blocked }
groups-rate = السعر
groups-discount = الخصم بالمئة
groups-wash = الفاقد المتوقع بالمئة
groups-wash-hint = نسبة الغرف التي تتوقعون ألا يحجزها أحد. تبقى معروضة للبيع.
groups-wash-line = الفاقد المتوقع { $percent }%
groups-take-up = الحد الأدنى للاستخدام بالمئة
groups-take-up-hint = حصة ليالي الغرف التي يجب على المجموعة استخدامها. فارغ: بلا حد أدنى.
groups-take-up-due = الحد الأدنى للاستخدام
groups-take-up-line = { $owed } من { $agreed } من ليالي الغرف ({ $percent } %)
groups-take-up-met = تحقق
groups-take-up-short = { $count ->
    [zero] لا تنقص أي ليلة غرفة
    [one] تنقص ليلة غرفة واحدة
    [two] تنقص ليلتا غرفة
    [few] تنقص { $count } ليالي غرف
    [many] تنقص { $count } ليلة غرفة
   *[other] تنقص { $count } ليلة غرفة
}
groups-take-up-how = بمتوسط سعر الليالي غير المستخدمة. لا يُحتسب شيء تلقائيًا.
groups-take-up-unpriced = الليالي غير المستخدمة ليس لها سعر بعد.
groups-discount-line = خصم { $percent }%
groups-release = التحرير
groups-release-none = لا تحرير تلقائي
groups-release-fixed = كل الليالي في تاريخ واحد
groups-release-rolling = كل ليلة قبلها بأيام
groups-release-on = تعود إلى البيع في
groups-release-days = الأيام قبل الليلة
groups-colour = اللون
groups-company = الشركة
groups-contact = جهة الاتصال
groups-contact-first = الاسم الأول لجهة الاتصال
groups-contact-last = اسم عائلة جهة الاتصال
groups-contact-email = بريد جهة الاتصال
groups-contact-phone = هاتف جهة الاتصال
groups-notes = الملاحظات
groups-arrival = أول ليلة
groups-departure = المغادرة
groups-rooms-of = الغرف: { $type }
groups-saved = تم الحفظ: { $name }.
groups-edit = تعديل البيانات
groups-give-back = تحرير الغرف
groups-give-back-title = تحرير ما لم يُحجز؟
groups-give-back-body =
    { $count ->
        [zero] لا تعود أي ليلة إلى البيع.
        [one] تعود ليلة غرفة واحدة إلى البيع فورًا.
        [two] تعود ليلتا غرفة إلى البيع فورًا.
        [few] تعود { $count } ليالي غرف إلى البيع فورًا.
        [many] تعود { $count } ليلة غرفة إلى البيع فورًا.
       *[other] تعود { $count } ليلة غرفة إلى البيع فورًا.
    }
groups-given-back = عادت الغرف إلى البيع.
groups-grid = الغرف حسب الليلة
groups-grid-rooms = الغرف
groups-grid-prices = الأسعار
groups-grid-show = عرض
groups-grid-hint = اكتبوا عدد الغرف المجنّبة. تحت كل عدد يظهر المحجوز منه وما بقي محفوظًا.
groups-grid-price-hint = اكتبوا سعر الليلة. الحقل الفارغ يأخذ السعر بعد الخصم.
groups-grid-empty = لم تُجنَّب أي ليلة بعد. اختاروا أول ليلة والمغادرة، ثم اكتبوا عدد الغرف.
groups-cell = { $type }، { $date }: الغرف المجنّبة
groups-cell-price = { $type }، { $date }: السعر
groups-cell-counts = { $picked } / { $remaining }
groups-cell-counts-told = المحجوز { $picked }، المحفوظ { $remaining }، المتبقي لغيرهم { $left }
groups-save-nights =
    { $count ->
        [zero] لا تعديلات
        [one] حفظ تعديل واحد
        [two] حفظ تعديلين
        [few] حفظ { $count } تعديلات
        [many] حفظ { $count } تعديلًا
       *[other] حفظ { $count } تعديل
    }
groups-saved-nights = حُفظت الليالي.
groups-chart = المحجوز حسب الليلة
groups-chart-told = { $date }: المحجوز { $picked } من { $blocked }
groups-stays = حجوزات المجموعة
groups-stays-none = لم يحجز أحد بعد. احجزوا لنزيل من «حجز غرفة»، أو استوردوا قائمة التسكين.
groups-pick = حجز غرفة
groups-pick-title = حجز غرفة من المجموعة
groups-pick-price = سعر الإقامة: { $total }
groups-pick-left =
    { $count ->
        [0] لم تبقَ غرفة من هذا النوع لهذه الليالي.
        [zero] لم تبقَ غرفة من هذا النوع لهذه الليالي.
        [one] بقيت غرفة واحدة من هذا النوع.
        [two] بقيت غرفتان من هذا النوع.
        [few] بقيت { $count } غرف من هذا النوع.
        [many] بقيت { $count } غرفة من هذا النوع.
       *[other] بقيت { $count } غرفة من هذا النوع.
    }
groups-picked = تم الحجز: { $reference }.
groups-not-definite = يمكن للنزلاء الحجز بعد تأكيد المجموعة.
groups-rooming = قائمة التسكين
groups-rooming-hint = سطر لكل غرفة مع اسم النزيل. يمكن ترك التواريخ ونوع الغرفة إن كانت كما للمجموعة. تُحجز كل الأسطر أو لا يُحجز شيء.
groups-rooming-close = إغلاق القائمة
groups-rooming-check = فحص القائمة
groups-rooming-run =
    { $count ->
        [zero] لا غرف للحجز
        [one] حجز غرفة واحدة
        [two] حجز غرفتين
        [few] حجز { $count } غرف
        [many] حجز { $count } غرفة
       *[other] حجز { $count } غرفة
    }
groups-rooming-would =
    { $count ->
        [zero] لا سطر يمكن حجزه.
        [one] سطر واحد يمكن حجزه.
        [two] سطران يمكن حجزهما.
        [few] { $count } أسطر يمكن حجزها.
        [many] { $count } سطرًا يمكن حجزها.
       *[other] { $count } سطر يمكن حجزها.
    }
groups-rooming-refused =
    { $count ->
        [zero] كل الأسطر يمكن حجزها.
        [one] سطر واحد لا يمكن حجزه. صححوه في الملف واختاروا الملف من جديد، وحتى ذلك الحين لا يُحجز شيء.
        [two] سطران لا يمكن حجزهما. صححوهما في الملف واختاروا الملف من جديد، وحتى ذلك الحين لا يُحجز شيء.
        [few] { $count } أسطر لا يمكن حجزها. صححوها في الملف واختاروا الملف من جديد، وحتى ذلك الحين لا يُحجز شيء.
        [many] { $count } سطرًا لا يمكن حجزها. صححوها في الملف واختاروا الملف من جديد، وحتى ذلك الحين لا يُحجز شيء.
       *[other] { $count } سطر لا يمكن حجزها. صححوها في الملف واختاروا الملف من جديد، وحتى ذلك الحين لا يُحجز شيء.
    }
groups-rooming-done =
    { $count ->
        [zero] لم تُحجز أي غرفة للمجموعة.
        [one] حُجزت غرفة واحدة للمجموعة.
        [two] حُجزت غرفتان للمجموعة.
        [few] حُجزت { $count } غرف للمجموعة.
        [many] حُجزت { $count } غرفة للمجموعة.
       *[other] حُجزت { $count } غرفة للمجموعة.
    }
groups-line-columns = أعمدة هذا السطر تختلف عن السطر الأول.
groups-line-no-name = لا يوجد اسم.
groups-line-guest-field = أحد حقول النزيل أطول من اللازم أو يحتوي على رموز غير مقبولة ({ $piece }).
groups-line-email = «{ $piece }» ليس عنوان بريد إلكتروني كاملًا.
groups-line-reference = «{ $piece }» لا يصلح رقم حجز.
groups-line-arrival = الوصول «{ $piece }» ليس تاريخًا.
groups-line-departure = المغادرة «{ $piece }» ليست تاريخًا.
groups-line-backwards = المغادرة ({ $piece }) ليست بعد الوصول.
groups-line-too-long = الإقامة أطول من سنة.
groups-line-over = ليلة { $piece } مضت.
groups-line-too-far = التاريخ { $piece } أبعد من اللازم.
groups-line-people = «{ $piece }» ليس عدد نزلاء.
groups-line-room-type = نوع الغرفة «{ $piece }» غير معروف هنا.
groups-line-party-too-large = نوع الغرفة هذا لا يتسع لهذا العدد من النزلاء: { $piece }.
groups-line-total = «{ $piece }» ليس مبلغًا.
groups-line-no-price = لا سعر لهذه الليالي، لا للمجموعة ولا لخطة سعرها.
groups-line-notes = الملاحظة أطول من اللازم.
groups-line-twice = السطر { $piece } يحمل رقم الحجز نفسه.
groups-line-known = الحجز { $piece } موجود هنا بالفعل.
groups-line-cancelled = حالته «{ $piece }».
groups-line-sold-out = لم تبقَ غرفة بتاريخ { $piece }.
groups-line-name-twice = السطر { $piece } يحمل الاسم نفسه لليالي نفسها.
groups-line-name-known = سبق الحجز مع هذه المجموعة: { $piece }.
groups-line-not-in-block = لا غرفة من هذا النوع للمجموعة بتاريخ { $piece }.
groups-line-block-full = كل غرف هذا النوع محجوزة بتاريخ { $piece }.
groups-line-block-released = عادت غرف المجموعة بتاريخ { $piece } إلى البيع.
groups-line-room-unknown = حُجز دون غرفة: لا توجد غرفة «{ $piece }».
groups-line-room-taken = حُجز دون غرفة: الغرفة { $piece } مشغولة في إحدى الليالي.
companies-menu = الشركات
companies-new = شركة جديدة
companies-find = بحث عن شركة
companies-kind = النوع
companies-kind-all = الكل
companies-kind-company = شركة
companies-kind-agent = وكالة سفر
companies-empty = لا شركات بعد. أضيفوا الشركات المتعاقدة معكم ووكالات السفر التي ترسل إليكم النزلاء.
companies-none-found = لا شركة تطابق هذا البحث.
companies-back = كل الشركات
companies-code = رمز الشركة
companies-code-hint = يذكره منسوبوها للحصول على أسعارها. حروف وأرقام وشرطات.
companies-contact = جهة المراجعة
companies-contact-hint = مكتب أو قسم، أما الأشخاص فضمن النزلاء.
companies-rate-plan = السعر التعاقدي
companies-rate-plan-none = كل الأسعار العامة
companies-discount = الخصم بالمئة
companies-billing = الإقامات على حساب الشركة
companies-limit = الحد الائتماني
companies-limit-none = دون حد
companies-commission = العمولة بالمئة
companies-base = العمولة على
companies-base-nights = سعر الليالي
companies-base-nights-net = سعر الليالي دون ضريبة القيمة المضافة
companies-base-total = كل ما يدفعه النزيل
companies-saved = تم الحفظ: { $name }.
companies-edit = تعديل
companies-open = الإقامات الحالية والقادمة
companies-limit-passed = تم تجاوز الحد الائتماني { $limit }.
companies-earned = العمولة حتى الآن
companies-month = عمولة الإقامات المغادرة في الشهر
companies-month-none = لم يغادر أحد من ضيوف هذه الوكالة في هذا الشهر.
companies-stays = الإقامات
companies-stays-none = لا إقامات بعد.
companies-terms-none = لا اتفاق خاصًا.
companies-discount-line = خصم { $percent }%
companies-commission-line = عمولة { $percent }% على { $base }
companies-billed = على حساب الشركة
companies-paid-here = النزلاء يدفعون بأنفسهم
companies-pays = الدافع

groups-still-held = ما زالت محفوظة
companies-archived = أُوقف البيع لها
companies-archived-note = أُوقف البيع لهذه الشركة. وتبقى إقاماتها مسجلة عليها.
