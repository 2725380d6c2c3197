# الأسعار والقيود والأعداد حسب اليوم، على محطة العمل.

desk-menu-rates = الأسعار
desk-rates-empty = لا توجد خطة سعر بعد. الأسعار تتبع خطة، فأنشئوا خطة أولًا.
desk-rates-grid = الأسعار والقيود حسب اليوم
desk-rates-house = الفندق
desk-rates-left = متبقٍ
desk-rates-select-all = تحديد الكل
desk-rates-as-of = حتى { $instant }

desk-rates-dates = التواريخ
desk-rates-earlier = السابق
desk-rates-later = التالي
desk-rates-from = من
desk-rates-zoom = الأيام المعروضة
desk-rates-days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
desk-rates-redo = إعادة

desk-rates-price = السعر
desk-rates-price-hint = ⁦135 · +10 · -5%⁩
desk-rates-weekdays = هذه الأيام فقط
desk-rates-rules = القيود
desk-rates-apply = تطبيق
desk-rates-discard = تجاهل

desk-rates-selected = { $count ->
    [0] لم يُحدد أي سعر
    [zero] لم يُحدد أي سعر
    [one] حُددت خانة واحدة
    [two] حُددت خانتان
    [few] حُددت { $count } خانات
    [many] حُددت { $count } خانة
   *[other] حُددت { $count } خانة
}
desk-rates-cells = { $count ->
    [zero] { $count } خانة:
    [one] خانة واحدة:
    [two] خانتان:
    [few] { $count } خانات:
    [many] { $count } خانة:
   *[other] { $count } خانة:
}
desk-rates-same = { $count ->
    [zero] لا شيء يبقى كما هو
    [one] واحدة تبقى كما هي
    [two] اثنتان تبقيان كما هما
    [few] { $count } تبقى كما هي
    [many] { $count } تبقى كما هي
   *[other] { $count } تبقى كما هي
}
desk-rates-get-price = { $count ->
    [zero] لا شيء يحصل على أول سعر
    [one] واحدة تحصل على أول سعر لها
    [two] اثنتان تحصلان على أول سعر لهما
    [few] { $count } تحصل على أول سعر لها
    [many] { $count } تحصل على أول سعر لها
   *[other] { $count } تحصل على أول سعر لها
}
desk-rates-lose-price = { $count ->
    [zero] لا شيء يفقد سعره
    [one] واحدة تفقد سعرها ولا تُباع بعد ذلك
    [two] اثنتان تفقدان سعرهما ولا تُباعان بعد ذلك
    [few] { $count } تفقد سعرها ولا تُباع بعد ذلك
    [many] { $count } تفقد سعرها ولا تُباع بعد ذلك
   *[other] { $count } تفقد سعرها ولا تُباع بعد ذلك
}
desk-rates-refused = { $count ->
    [zero] لا يتغير شيء.
    [one] سعر واحد سيقل عن الصفر أو يتجاوز الحد. لا يتغير شيء.
    [two] سعران سيقلان عن الصفر أو يتجاوزان الحد. لا يتغير شيء.
    [few] { $count } أسعار ستقل عن الصفر أو تتجاوز الحد. لا يتغير شيء.
    [many] { $count } سعرًا ستقل عن الصفر أو تتجاوز الحد. لا يتغير شيء.
   *[other] { $count } سعر ستقل عن الصفر أو تتجاوز الحد. لا يتغير شيء.
}
desk-rates-nothing-changes = لن يتغير شيء، فهو كذلك بالفعل.
desk-rates-done = { $count ->
    [0] لم يكن هناك ما يُعدَّل
    [zero] لم يكن هناك ما يُعدَّل
    [one] عُدّلت خانة واحدة
    [two] عُدّلت خانتان
    [few] عُدّلت { $count } خانات
    [many] عُدّلت { $count } خانة
   *[other] عُدّلت { $count } خانة
}
desk-rates-done-hint = للتراجع: Ctrl+Z
desk-rates-undone = { $count ->
    [0] لم يبقَ ما يُتراجع عنه
    [zero] لم يبقَ ما يُتراجع عنه
    [one] عادت خانة واحدة كما كانت
    [two] عادت خانتان كما كانتا
    [few] عادت { $count } خانات كما كانت
    [many] عادت { $count } خانة كما كانت
   *[other] عادت { $count } خانة كما كانت
}
desk-rates-redone = { $count ->
    [0] لم يكن هناك ما يُعاد تعديله
    [zero] لم يكن هناك ما يُعاد تعديله
    [one] أُعيد تعديل خانة واحدة
    [two] أُعيد تعديل خانتين
    [few] أُعيد تعديل { $count } خانات
    [many] أُعيد تعديل { $count } خانة
   *[other] أُعيد تعديل { $count } خانة
}
desk-rates-left-alone = { $count ->
    [zero] لم تُعدَّل أي خانة على محطة أخرى.
    [one] خانة واحدة عُدّلت في هذه الأثناء على محطة أخرى وتُركت كما هي هناك.
    [two] خانتان عُدّلتا في هذه الأثناء على محطة أخرى وتُركتا كما هما هناك.
    [few] { $count } خانات عُدّلت في هذه الأثناء على محطة أخرى وتُركت كما هي هناك.
    [many] { $count } خانة عُدّلت في هذه الأثناء على محطة أخرى وتُركت كما هي هناك.
   *[other] { $count } خانة عُدّلت في هذه الأثناء على محطة أخرى وتُركت كما هي هناك.
}

desk-rates-wrong-number = ليس سعرًا. أدخلوا ⁦135⁩ أو ⁦+10⁩ أو ⁦-5%⁩.
desk-rates-wrong-decimals = منازل عشرية أكثر مما للعملة.
desk-rates-wrong-large = أكثر مما يجوز أن تكلفه ليلة.
desk-rates-paste-empty = لا يوجد ما يُلصق.
desk-rates-paste-large = الجدول أكبر من أن يُلصق.
desk-rates-paste-cell = السطر { $line }، العمود { $column } من الجدول ليس سعرًا.
desk-rates-paste-hint = لم يتغير شيء. انسخوا أسعارًا فقط، دون صيغ أو نصوص.

desk-rates-closed = مغلق
desk-rates-no-arrival = لا وصول
desk-rates-no-departure = لا مغادرة
desk-rates-no-price = دون سعر
desk-rates-told-price = { $type }، { $plan }، { $date }: { $price }
desk-rates-told-count = { $name }، { $date }: المتبقي { $left } من { $house }، المباع { $sold }
desk-rates-unchanged = كما هو
desk-rates-sale = البيع
desk-rates-sale-open = مفتوح
desk-rates-sale-closed = مغلق
desk-rates-arrivals = الوصول
desk-rates-departures = المغادرة
desk-rates-allowed = مسموح
desk-rates-not-allowed = غير مسموح
desk-rates-min-arrival-label = أقل عدد ليالٍ عند الوصول
desk-rates-min-through-label = أقل عدد ليالٍ لكل إقامة
desk-rates-why = سبب هذا العدد
desk-rates-why-empty = جارٍ تحميل أعداد هذا اليوم.
desk-rates-why-physical = الغرف
desk-rates-why-out-of-inventory = خارج المخزون
desk-rates-why-out-of-order = معطلة
desk-rates-why-sold = مباعة
desk-rates-why-blocked = محجوزة للمجموعات
desk-rates-why-held = محفوظة لنزلاء يحجزون الآن
desk-rates-why-allowance = الحجز الزائد المسموح
desk-rates-why-over-house = زائد على المتبقي في الفندق
desk-rates-why-left = متبقٍ
desk-rates-why-elsewhere = محجوزة في مكان آخر
desk-rates-why-here = قابلة للبيع هنا الآن
desk-rates-why-service = { $count ->
    [zero] لا غرف بها عيب بسيط.
    [one] غرفة واحدة بها عيب بسيط وتُباع رغم ذلك.
    [two] غرفتان بهما عيب بسيط وتُباعان رغم ذلك.
    [few] { $count } غرف بها عيب بسيط وتُباع رغم ذلك.
    [many] { $count } غرفة بها عيب بسيط وتُباع رغم ذلك.
   *[other] { $count } غرفة بها عيب بسيط وتُباع رغم ذلك.
}
desk-rates-why-alone = محطة العمل هذه منقطعة عن الخادم. تبيع الغرف التي في حصتها، وما عداها لدى الخادم والمحطات الأخرى.

desk-rates-allow = الحجز الزائد المسموح
desk-rates-allow-hint = غرف تزيد على الموجود، { $nights }.
desk-rates-allow-set = سماح
desk-rates-allow-own = المعتاد لهذا النوع
desk-rates-allow-done = تم تحديد الحجز الزائد المسموح

desk-rates-tab-prices = الأسعار والقيود
desk-rates-tab-plans = خطط السعر

desk-plan-new = خطة سعر جديدة
desk-plan-change = تعديل خطة السعر
desk-plan-edit = تعديل
desk-plan-edit-of = تعديل { $plan }
desk-plan-archive = إيقاف البيع
desk-plan-sell-again = إعادة البيع
desk-plan-manager-only = تعديل خطط السعر للمدير فقط.
desk-plan-code = الرمز
desk-plan-name = الاسم
desk-plan-name-in = الاسم ({ $language })
desk-plan-board = الوجبات
desk-plan-terms = الإلغاء
desk-plan-sold = البيع
desk-plan-public = عبر الموقع والاستقبال
desk-plan-private = الاستقبال فقط
desk-plan-archived = متوقف
desk-plan-for-guests = يمكن للنزلاء حجزها عبر الموقع
desk-plan-always-free = مجاني دائمًا
desk-plan-from-booking = منذ الحجز: { $fee }
desk-plan-from-day = { $days ->
    [0] من { $time } يوم الوصول: { $fee }
    [zero] من { $time } يوم الوصول: { $fee }
    [one] من { $time } في اليوم السابق للوصول: { $fee }
    [two] من { $time } قبل الوصول بيومين: { $fee }
    [few] من { $time } قبل الوصول بـ { $days } أيام: { $fee }
    [many] من { $time } قبل الوصول بـ { $days } يومًا: { $fee }
   *[other] من { $time } قبل الوصول بـ { $days } يوم: { $fee }
}
desk-plan-fee-free = مجانًا
desk-plan-fee-full = الإقامة كاملة
desk-plan-fee-nights = { $count ->
    [zero] { $count } ليلة
    [one] الليلة الأولى
    [two] أول ليلتين
    [few] أول { $count } ليالٍ
    [many] أول { $count } ليلة
   *[other] أول { $count } ليلة
}
desk-plan-fee = المقابل
desk-plan-kind-none = دون مرحلة
desk-plan-kind-nights = أولى الليالي
desk-plan-kind-percent = نسبة مئوية
desk-plan-kind-full = الإقامة كاملة
desk-plan-much = المقدار
desk-plan-days = الأيام قبلها
desk-plan-at = من
desk-plan-extra-adult = كل بالغ إضافي
desk-plan-fewer-adult = خصم الإشغال الفردي
desk-plan-copy = نسخ الأسعار من
desk-plan-copy-none = دون أسعار بعد
desk-plan-step = بفارق
desk-plan-step-hint = ⁦+12.50⁩ أو ⁦-10%⁩، فارغ: الأسعار نفسها
desk-plan-done = تم الحفظ: { $plan }
desk-plan-done-archived = أُوقف بيع { $plan }. الإقامات المباعة تحتفظ بها.
desk-plan-done-sold-again = أُعيد بيع { $plan }

desk-rates-why-linked = مباعة ضمن غرفة أكبر
desk-rates-why-over-members = أكثر مما تكفيه أجزاؤها
desk-fall-summary =
    سعر اليوم { $base }، { $count ->
        [zero] دون خطوات
        [one] خطوة واحدة
        [two] خطوتان
        [few] { $count } خطوات
        [many] { $count } خطوة
       *[other] { $count } خطوة
    }
desk-fall-price = سعر الليلة
desk-cause-base = سعر اليوم
desk-cause-derivation = تتبع { $plan }
desk-cause-occupancy = لهؤلاء النزلاء
desk-cause-length =
    إقامة طويلة، من { $count ->
        [zero] { $count } ليلة
        [one] ليلة واحدة
        [two] ليلتين
        [few] { $count } ليالٍ
        [many] { $count } ليلة
       *[other] { $count } ليلة
    }
desk-cause-late =
    حجز اللحظة الأخيرة، { $count ->
        [0] في اليوم نفسه
        [zero] في اليوم نفسه
        [one] قبل يوم واحد على الأكثر
        [two] قبل يومين على الأكثر
        [few] قبل { $count } أيام على الأكثر
        [many] قبل { $count } يومًا على الأكثر
       *[other] قبل { $count } يوم على الأكثر
    }
desk-cause-yield = الطلب
desk-cause-yield-by = الطلب: { $rule }
desk-cause-company = سعر الشركات
desk-cause-promo = الرمز { $code }
desk-cause-floor = أدنى سعر للخطة
desk-cause-ceiling = أعلى سعر للخطة
desk-cause-free = ليلة مجانية
desk-cause-other = غير ذلك
desk-plan-category = نوع السعر
desk-plan-category-usual = سعر معتاد، حسب شروطه
desk-cond-follows = تتبع خطة أخرى
desk-cond-follows-hint = تؤخذ الأسعار والقيود من الخطة الأخرى وتتغير معها. تُحتسب النسبة أولًا ثم المبلغ.
desk-cond-parent = الخطة المتبوعة
desk-cond-parent-none = لا يوجد: أسعار خاصة
desk-cond-percent = النسبة المئوية
desk-cond-percent-hint = ⁦-10%⁩ أو ⁦+5%⁩
desk-cond-amount = المبلغ
desk-cond-amount-hint = ⁦+12⁩ أو ⁦-8⁩
desk-cond-round-to = التقريب إلى
desk-cond-round-hint = ⁦1⁩ للمبالغ الصحيحة، فارغ: دون تقريب
desk-cond-round = التقريب
desk-cond-round-nearest = إلى الأقرب
desk-cond-round-up = إلى الأعلى
desk-cond-round-down = إلى الأدنى
desk-cond-guests = السعر حسب عدد البالغين
desk-cond-adults = البالغون
desk-cond-adults-hint = ⁦1: -20; 3: +30⁩ – فرق عن سعر اليوم، بدل الفرق لكل بالغ زائد أو ناقص
desk-cond-long = الإقامات الطويلة
desk-cond-ladder = خصم من عدد ليالٍ
desk-cond-ladder-hint = ⁦3: 5%; 7: 10%⁩
desk-cond-progressive = الخصم لليالي من بداية المرحلة فقط
desk-cond-lead = الحجز المبكر والمتأخر
desk-cond-early = خصم قبل أيام لا تقل عن
desk-cond-early-hint = ⁦30: 10%; 60: 15%⁩
desk-cond-late = خصم قبل أيام لا تزيد على
desk-cond-late-hint = ⁦0: 15%; 3: 10%⁩
desk-cond-limits = أدنى سعر وأعلى سعر
desk-cond-limits-hint = لا يتجاوزهما خصم ولا رمز ولا طلب. يسريان على الليلة كاملة، أيًا كان عدد نزلائها.
desk-cond-floor = أدنى سعر لليلة
desk-cond-ceiling = أعلى سعر لليلة
desk-cond-when = متى يمكن حجزها
desk-cond-booked-from = الحجز من
desk-cond-booked-to = الحجز حتى
desk-cond-nights-from = أول ليلة
desk-cond-nights-to = آخر ليلة
desk-cond-ahead-min = أقل مدة مسبقة
desk-cond-ahead-max = أطول مدة مسبقة
desk-cond-ahead-hint = أيام، أو ساعات بصيغة ⁦36h⁩
desk-cond-nights-min = أقل عدد ليالٍ
desk-cond-nights-max = أكثر عدد ليالٍ
desk-cond-who = لمن يعرف الرمز
desk-cond-code = الرمز
desk-cond-code-hint = لا تظهر الخطة للنزلاء إلا بعد كتابة هذا الرمز أو فتح رابط يتضمنه

desk-rates-tab-yields = الطلب
desk-rates-tab-promos = الرموز
desk-plan-follows = تتبع { $plan }: { $steps }
desk-plan-trait-ladder = الإقامات الطويلة: { $steps }
desk-plan-trait-early = الحجز المبكر: { $steps }
desk-plan-trait-late = حجز اللحظة الأخيرة: { $steps }
desk-plan-trait-code = الرمز: { $steps }
desk-promo-new = رمز جديد
desk-promo-change = تعديل الرمز
desk-promo-empty = لا يوجد رمز بعد. أنشئوا رمزًا لرسالة أو نشرة بريدية أو للنزلاء الدائمين.
desk-promo-code = الرمز
desk-promo-name = الغرض منه
desk-promo-off = الخصم لكل ليلة
desk-promo-off-hint = ⁦10%⁩ أو ⁦15⁩
desk-promo-used = الاستخدام
desk-promo-used-of = { $count } من { $max }
desk-promo-archived = متوقف
desk-promo-booked-both = الحجز { $from } – { $to }
desk-promo-booked-from = الحجز من { $from }
desk-promo-booked-to = الحجز حتى { $to }
desk-promo-nights-both = الليالي { $from } – { $to }
desk-promo-nights-from = الليالي من { $from }
desk-promo-nights-to = الليالي حتى { $to }
desk-promo-least =
    { $count ->
        [zero] من { $count } ليلة
        [one] من ليلة واحدة
        [two] من ليلتين
        [few] من { $count } ليالٍ
        [many] من { $count } ليلة
       *[other] من { $count } ليلة
    }
desk-promo-everywhere = الكل
desk-promo-uses = أقصى عدد حجوزات
desk-promo-per-guest = أقصى عدد حجوزات للنزيل الواحد
desk-promo-combinable = مع خصومات أخرى
desk-promo-combinable-hint = وإلا فلا يسري إلا حيث لا يوجد خصم لإقامة طويلة أو حجز مبكر أو حجز اللحظة الأخيرة
desk-yield-hint = ترتفع الأسعار وتنخفض مع المبيعات وفق قواعد تكتبونها. تُجمع فروق القواعد المتعددة. لا تتجاوز أي قاعدة أدنى سعر للخطة وأعلاه، وما حُجز يحتفظ بسعره.
desk-yield-empty = لا توجد قاعدة بعد. ابدؤوا بقاعدة تتبع نسبة المباع في الفندق، وراجعوا الشهر القادم قبل حفظها.
desk-yield-new = قاعدة جديدة
desk-yield-change = تعديل القاعدة
desk-yield-name = الاسم
desk-yield-measure = الأساس
desk-yield-house = نسبة المباع في الفندق
desk-yield-type = نسبة المباع من نوع الغرفة
desk-yield-ahead = الأيام حتى الليلة
desk-yield-steps = المراحل
desk-yield-steps-sold = ⁦70: +10%; 90: +20%⁩ – بدءًا من هذه النسبة المئوية من المباع
desk-yield-steps-ahead = ⁦1: -15%; 7: -5%⁩ – قبل الليلة بهذا العدد من الأيام على الأكثر
desk-yield-pause = إيقاف مؤقت
desk-yield-paused = متوقفة مؤقتًا، دون أثر
desk-yield-remove = إزالة
desk-yield-removed = أُزيلت القاعدة { $rule }.
desk-yield-done = الأسعار تتبع القاعدة { $rule }.
desk-yield-preview = الليالي الثلاثون القادمة
desk-yield-preview-none = اكتبوا اسمًا ومراحل لعرض الليالي القادمة كما ستكون.
desk-yield-night = الليلة
desk-yield-sold = المباع

desk-rates-days-unit = أيام
desk-rates-open = مفتوح
desk-rates-arrival-again = الوصول متاح
desk-rates-departure-again = المغادرة متاحة
desk-rates-said-min-arrival =
    { $count ->
        [0] لا حد أدنى للإقامة عند الوصول
        [zero] لا حد أدنى للإقامة عند الوصول
        [one] الحد الأدنى عند الوصول: ليلة واحدة
        [two] الحد الأدنى عند الوصول: ليلتان
        [few] الحد الأدنى عند الوصول: { $count } ليالٍ
        [many] الحد الأدنى عند الوصول: { $count } ليلة
       *[other] الحد الأدنى عند الوصول: { $count } ليلة
    }
desk-rates-said-max-arrival =
    { $count ->
        [0] لا حد أقصى للإقامة عند الوصول
        [zero] لا حد أقصى للإقامة عند الوصول
        [one] الحد الأقصى عند الوصول: ليلة واحدة
        [two] الحد الأقصى عند الوصول: ليلتان
        [few] الحد الأقصى عند الوصول: { $count } ليالٍ
        [many] الحد الأقصى عند الوصول: { $count } ليلة
       *[other] الحد الأقصى عند الوصول: { $count } ليلة
    }
desk-rates-said-exact =
    { $count ->
        [0] إقامات بأي مدة
        [zero] إقامات بأي مدة
        [one] إقامات مدتها ليلة واحدة فقط
        [two] إقامات مدتها ليلتان فقط
        [few] عدد ليالي الإقامة: { $lengths } فقط
        [many] عدد ليالي الإقامة: { $lengths } فقط
       *[other] عدد ليالي الإقامة: { $lengths } فقط
    }
desk-rates-said-min-through =
    { $count ->
        [0] لا حد أدنى للإقامات التي تشمل هذا اليوم
        [zero] لا حد أدنى للإقامات التي تشمل هذا اليوم
        [one] الحد الأدنى لكل إقامة تشمل هذا اليوم: ليلة واحدة
        [two] الحد الأدنى لكل إقامة تشمل هذا اليوم: ليلتان
        [few] الحد الأدنى لكل إقامة تشمل هذا اليوم: { $count } ليالٍ
        [many] الحد الأدنى لكل إقامة تشمل هذا اليوم: { $count } ليلة
       *[other] الحد الأدنى لكل إقامة تشمل هذا اليوم: { $count } ليلة
    }
desk-rates-said-max-through =
    { $count ->
        [0] لا حد أقصى للإقامات التي تشمل هذا اليوم
        [zero] لا حد أقصى للإقامات التي تشمل هذا اليوم
        [one] الحد الأقصى لكل إقامة تشمل هذا اليوم: ليلة واحدة
        [two] الحد الأقصى لكل إقامة تشمل هذا اليوم: ليلتان
        [few] الحد الأقصى لكل إقامة تشمل هذا اليوم: { $count } ليالٍ
        [many] الحد الأقصى لكل إقامة تشمل هذا اليوم: { $count } ليلة
       *[other] الحد الأقصى لكل إقامة تشمل هذا اليوم: { $count } ليلة
    }
desk-rates-said-min-ahead =
    { $count ->
        [0] لا حد أدنى لمدة الحجز المسبق
        [zero] لا حد أدنى لمدة الحجز المسبق
        [one] الحجز قبل الوصول بيوم واحد على الأقل
        [two] الحجز قبل الوصول بيومين على الأقل
        [few] الحجز قبل الوصول بـ { $count } أيام على الأقل
        [many] الحجز قبل الوصول بـ { $count } يومًا على الأقل
       *[other] الحجز قبل الوصول بـ { $count } يوم على الأقل
    }
desk-rates-said-max-ahead =
    { $count ->
        [0] لا حد أقصى لمدة الحجز المسبق
        [zero] لا حد أقصى لمدة الحجز المسبق
        [one] الحجز قبل الوصول بيوم واحد على الأكثر
        [two] الحجز قبل الوصول بيومين على الأكثر
        [few] الحجز قبل الوصول بـ { $count } أيام على الأكثر
        [many] الحجز قبل الوصول بـ { $count } يومًا على الأكثر
       *[other] الحجز قبل الوصول بـ { $count } يوم على الأكثر
    }
desk-rates-said-min-ahead-hours =
    { $count ->
        [zero] الحجز قبل الوصول بـ { $count } ساعة على الأقل
        [one] الحجز قبل الوصول بساعة واحدة على الأقل
        [two] الحجز قبل الوصول بساعتين على الأقل
        [few] الحجز قبل الوصول بـ { $count } ساعات على الأقل
        [many] الحجز قبل الوصول بـ { $count } ساعة على الأقل
       *[other] الحجز قبل الوصول بـ { $count } ساعة على الأقل
    }
desk-rates-said-max-ahead-hours =
    { $count ->
        [zero] الحجز قبل الوصول بـ { $count } ساعة على الأكثر
        [one] الحجز قبل الوصول بساعة واحدة على الأكثر
        [two] الحجز قبل الوصول بساعتين على الأكثر
        [few] الحجز قبل الوصول بـ { $count } ساعات على الأكثر
        [many] الحجز قبل الوصول بـ { $count } ساعة على الأكثر
       *[other] الحجز قبل الوصول بـ { $count } ساعة على الأكثر
    }
desk-rates-said-follows = إضافة إلى قيود الخطة المتبوعة { $plan }
desk-rates-signs = ⊘ مغلق · ⁦→|⁩ لا وصول · ⁦|→⁩ لا مغادرة · ⁦2+⁩ و⁦≤7⁩ الحد الأدنى والأقصى عند الوصول · ⁦2⇹⁩ و⁦≤7⇹⁩ لكل إقامة تشمل اليوم · ⁦=7⁩ هذه المدة فقط · ◷ مدة الحجز المسبق · § من «القيود»
desk-rates-limits-hint = للأيام المحددة. الفارغ يبقى كما هو، و0 يلغي القيد. يُنفَّذ التعديل بـ Enter أو «تطبيق».
desk-rates-max-arrival-label = أكثر عدد ليالٍ عند الوصول
desk-rates-exact-label = هذه المدد فقط عند الوصول
desk-rates-exact-hint = ليالٍ: ⁦2, 4, 7-10⁩
desk-rates-max-through-label = أكثر عدد ليالٍ لكل إقامة
desk-rates-through-hint = لكل إقامة: يُطلب من كل إقامة تشمل ذلك اليوم، متى بدأت.
desk-rates-min-ahead-label = أقل عدد أيام مسبقًا
desk-rates-max-ahead-label = أكثر عدد أيام مسبقًا
desk-rates-ahead-hint = من الحجز إلى الوصول.
desk-rates-wrong-nights = عدد ليالٍ من 0 إلى 99.
desk-rates-wrong-days = عدد أيام من 0 إلى 999.
desk-rates-wrong-lengths = مدد من 1 إلى 32 ليلة، مثل ⁦2, 4, 7-10⁩.
desk-rates-unread = لا يمكن قراءة أحد القيود.
desk-rates-crossed =
    { $count ->
        [zero] لا يتغير شيء.
        [one] في يوم واحد يتجاوز حد أدنى حده الأقصى. لا يتغير شيء.
        [two] في يومين يتجاوز حد أدنى حده الأقصى. لا يتغير شيء.
        [few] في { $count } أيام يتجاوز حد أدنى حده الأقصى. لا يتغير شيء.
        [many] في { $count } يومًا يتجاوز حد أدنى حده الأقصى. لا يتغير شيء.
       *[other] في { $count } يوم يتجاوز حد أدنى حده الأقصى. لا يتغير شيء.
    }
desk-rates-close =
    { $count ->
        [zero] لا سعر يتوقف بيعه
        [one] سعر واحد لن يُباع بعد ذلك
        [two] سعران لن يُباعا بعد ذلك
        [few] { $count } أسعار لن تُباع بعد ذلك
        [many] { $count } سعرًا لن تُباع بعد ذلك
       *[other] { $count } سعر لن تُباع بعد ذلك
    }
desk-rates-why-rules = قيود { $plan }
desk-rates-why-no-rules = لا قيود على هذه الليلة.
desk-rates-set-here = محدد لهذا اليوم
desk-cause-group = متفق عليه مع { $group }
desk-cause-early-from =
    { $count ->
        [zero] حجز مبكر، قبل { $count } يوم على الأقل
        [one] حجز مبكر، قبل يوم واحد على الأقل
        [two] حجز مبكر، قبل يومين على الأقل
        [few] حجز مبكر، قبل { $count } أيام على الأقل
        [many] حجز مبكر، قبل { $count } يومًا على الأقل
       *[other] حجز مبكر، قبل { $count } يوم على الأقل
    }
desk-cond-gratis-stayed = الليالي المجانية: من كل عدد ليالٍ
desk-cond-gratis-free = الليالي المجانية: عددها
desk-cond-gratis-hint = من كل 7 ليالٍ 1 مجانية: كل ليلة سابعة دون مقابل.
desk-promo-applies = يسري على
desk-promo-valid = سارٍ
desk-promo-archive = إنهاء
desk-promo-valid-again = إعادة التفعيل
desk-promo-saved = الرمز { $code } سارٍ.
desk-promo-ended = لم يعد الرمز { $code } ساريًا. الحجوزات تحتفظ بأسعارها.
desk-rates-tab-turnaways = الطلب الضائع
desk-turnaway-hint = ما طُلب ولم يُبع، حسب شهر الوصول. يُحتسب البحث دون نتيجة مرة واحدة في اليوم مهما تكرر. لا يُحفظ شيء عمن بحث.
desk-turnaway-empty = لم يضِع أي طلب في هذه الأشهر. يُحتسب هنا تلقائيًا كل بحث دون نتيجة. وعندما يرفض نزيل السعر، اختاروا «رفض النزيل» في الحجز الجديد.
desk-turnaway-month = شهر الوصول
desk-turnaway-full = الفندق ممتلئ
desk-turnaway-restricted = مغلق بقيد
desk-turnaway-party = العدد أكبر من السعة
desk-turnaway-declined = رفض النزيل
desk-turnaway-sum = الطلبات
desk-turnaway-room-nights = ليالي الغرف
desk-turnaway-requests = الطلبات المفردة
desk-turnaway-more = أول { $count } حسب الوصول.
desk-turnaway-stay = الإقامة
desk-turnaway-wish = المطلوب
desk-turnaway-cause = سبب عدم البيع
desk-turnaway-price = السعر المعروض
desk-turnaway-where = عبر
desk-turnaway-when = تاريخ الطلب
desk-turnaway-desk = الاستقبال
desk-turnaway-web = الموقع
desk-turnaway-nights =
    { $count ->
        [zero] { $count } ليلة
        [one] ليلة واحدة
        [two] ليلتان
        [few] { $count } ليالٍ
        [many] { $count } ليلة
       *[other] { $count } ليلة
    }
desk-turnaway-people =
    { $rooms ->
        [zero] { $rooms } غرفة
        [one] غرفة واحدة
        [two] غرفتان
        [few] { $rooms } غرف
        [many] { $rooms } غرفة
       *[other] { $rooms } غرفة
    }، { $people ->
        [zero] { $people } شخص
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصًا
       *[other] { $people } شخص
    }
desk-regret-price = السعر مرتفع
desk-regret-dates = يريد تواريخ أخرى
desk-regret-room = يريد غرفة أخرى
desk-regret-terms = الشروط غير مناسبة
desk-regret-undecided = ما زال يبحث
desk-regret-other = سبب آخر
desk-declined = رفض النزيل
desk-declined-title = لماذا رفض النزيل؟
desk-declined-hint = تُحفظ الإقامة والسعر والسبب، ولا يُحفظ شيء عن النزيل.
desk-declined-reason = السبب
desk-declined-confirm = تدوين
desk-declined-done = دُوّن كطلب ضائع: { $reason }
desk-rates-tab-layers = القيود
desk-scope-types = لأنواع الغرف هذه فقط؛ دون تحديد: للكل
desk-scope-plans = لخطط السعر هذه فقط؛ دون تحديد: للكل
desk-layer-hint = قيود على غرف وأسعار كثيرة معًا. تُضاف إلى القيود في الجدول: لا تُباع الإقامة إلا إذا سمحت بها كلها.
desk-layer-empty = لا قيد عامًا بعد. ابدؤوا بقيد لمعرض أو عطلة: اختاروا تواريخه وحدًا أدنى للإقامة.
desk-layer-manager-only = تعديل هذه القيود للمدير فقط.
desk-layer-new = قيد جديد
desk-layer-change = تعديل القيد
desk-layer-name = الاسم
desk-layer-where = لـ
desk-layer-when = متى
desk-layer-rules = القيود
desk-layer-remove = إزالة
desk-layer-removed = أُزيل القيد { $name }.
desk-layer-done = القيد { $name } سارٍ.
desk-layer-past = انتهى
desk-layer-all-rooms = كل الغرف
desk-layer-at-plans = { $rooms }، مع { $plans }
desk-layer-on-web = { $rooms }، عبر الموقع فقط
desk-layer-at-desk = { $rooms }، لدى الاستقبال فقط
desk-layer-only-web = للحجوزات عبر الموقع فقط
desk-layer-only-desk = للحجوزات لدى الاستقبال فقط
desk-layer-always = دائمًا
desk-layer-from = من { $date }
desk-layer-until = حتى { $date }
desk-layer-days-dates = { $days }، { $dates }
desk-layer-first = أول يوم
desk-layer-last = آخر يوم
desk-layer-dates-hint = فارغ: دون حد.
desk-layer-weekdays = في أيام الأسبوع هذه فقط
desk-layer-channel = للحجوزات
desk-layer-channel-all = بأي طريق
desk-layer-channel-desk = لدى الاستقبال فقط
desk-layer-channel-web = عبر الموقع فقط
desk-layer-closed = البيع مغلق
desk-layer-no-arrival = لا وصول
desk-layer-no-departure = لا مغادرة
desk-layer-touches-nothing = لا يتشدد بهذا القيد شيء مما يُباع في السنة القادمة.
desk-layer-touches =
    { $count ->
        [zero] في السنة القادمة لا تتشدد قيود أي سعر
        [one] في السنة القادمة تتشدد قيود سعر واحد
        [two] في السنة القادمة تتشدد قيود سعرين
        [few] في السنة القادمة تتشدد قيود { $count } أسعار
        [many] في السنة القادمة تتشدد قيود { $count } سعرًا
       *[other] في السنة القادمة تتشدد قيود { $count } سعر
    }، في { $nights ->
        [zero] { $nights } ليلة.
        [one] ليلة واحدة.
        [two] ليلتين.
        [few] { $nights } ليالٍ.
        [many] { $nights } ليلة.
       *[other] { $nights } ليلة.
    }
desk-layer-touches-closed =
    { $closed ->
        [zero] في السنة القادمة لا يتوقف بيع أي سعر
        [one] في السنة القادمة يتوقف بيع سعر واحد
        [two] في السنة القادمة يتوقف بيع سعرين
        [few] في السنة القادمة يتوقف بيع { $closed } أسعار
        [many] في السنة القادمة يتوقف بيع { $closed } سعرًا
       *[other] في السنة القادمة يتوقف بيع { $closed } سعر
    }، في { $nights ->
        [zero] { $nights } ليلة.
        [one] ليلة واحدة.
        [two] ليلتين.
        [few] { $nights } ليالٍ.
        [many] { $nights } ليلة.
       *[other] { $nights } ليلة.
    }
desk-rates-keyboard = الأسهم للتنقل، وShift للتحديد، وCtrl+A لتحديد الكل. اكتب سعرًا واضغط Enter. ‏Delete يزيل الأسعار. ‏Ctrl+C وCtrl+V للنسخ واللصق. على العدد يعرض Enter السبب، وعلى السعر يعرض ؟ أو ? ما يقيّد الليلة.
