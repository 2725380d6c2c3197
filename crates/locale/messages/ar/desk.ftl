### تطبيق الموظفين.

desk-title = { $property } · Keyrack

## القائمة

desk-menu = القائمة الرئيسية
desk-menu-today = اليوم
desk-menu-chart = مخطط الغرف
desk-menu-new-booking = حجز جديد
desk-menu-bookings = الحجوزات
desk-menu-conflicts = للمراجعة
desk-search-empty = لا نتائج مطابقة لـ «{ $text }».
desk-skip-to-content = الانتقال إلى المحتوى
desk-language = اللغة
desk-theme-light = فاتح
desk-theme-dark = داكن
desk-theme-system = حسب النظام

## تسجيل الدخول

desk-sign-in-title = تسجيل الدخول
desk-sign-in-name = اسم المستخدم
desk-sign-in-password = كلمة المرور
desk-sign-in-button = دخول
desk-sign-in-offline = يمكن تسجيل الدخول دون اتصال.
desk-sign-out = تسجيل الخروج
desk-signed-in-as = المستخدم الحالي: { $name }

## الاتصال

desk-online = متصل
desk-offline = غير متصل
desk-connecting = جارٍ الاتصال…
desk-offline-hint = يمكنكم متابعة العمل. كل شيء محفوظ ويُرسل فور عودة الاتصال.
desk-offline-since = غير متصل منذ { $instant }
desk-never-synced = لم تتم المزامنة مع الخادم بعد

## ما ينتظر الإرسال

desk-waiting-title = في انتظار الإرسال
desk-waiting-empty = وصل كل شيء إلى الخادم.
desk-waiting-booking = حجز جديد
desk-waiting-amend = إقامة معدلة
desk-waiting-check-in = تسجيل وصول
desk-waiting-check-out = تسجيل مغادرة
desk-waiting-cancel = إلغاء
desk-waiting-housekeeping = الإشراف الداخلي
desk-waiting-room = غرفة
desk-waiting-rate = الأسعار والقيود
desk-waiting-other = تعديل آخر

## غرف يحق لهذه المحطة بيعها وحدها

desk-held-title = حصة هذه المحطة
desk-held-hint = غرف يحق لمحطة العمل هذه بيعها حتى دون اتصال، ولا يبيعها أحد غيرها في هذه الأثناء.
desk-held-left = المتبقي
desk-held-until = محجوزة للمحطة حتى { $instant }
desk-held-night = الليلة

## اليوم

desk-today-title = اليوم، { $date }
desk-arrivals = الوصول
desk-arrived-count = وصل: { $count }
desk-in-house = المقيمون
desk-departures = المغادرة
desk-departed-count = غادر: { $count }
desk-arrivals-empty = لا وصول اليوم. لاستقبال نزيل دون حجز مسبق استخدموا «حجز جديد».
desk-in-house-empty = لا نزلاء في الفندق بعد.
desk-departures-empty = لا مغادرة اليوم.
desk-overdue = كان موعد المغادرة { $date }
desk-late-arrival = كان الوصول متوقعًا { $date }
desk-still-occupied = الغرفة ما زالت مشغولة: { $guest }
desk-stale = البيانات كما في { $time }، وتعذرت قراءة الأحدث.

## الأعمدة والعناوين

desk-guest = النزيل
desk-room = الغرفة
desk-room-type = نوع الغرفة
desk-rate-plan = خطة السعر
desk-arrival = الوصول
desk-departure = المغادرة
desk-stay = الإقامة
desk-nights = الليالي
desk-status = الحالة
desk-reference = رقم الحجز
desk-source = مصدر الحجز
desk-price = السعر
desk-total = الإجمالي
desk-notes = الملاحظات
desk-no-room = دون غرفة بعد
desk-room-number = الغرفة { $number }
desk-rooms-left = { $count ->
    [zero] لا غرف متبقية
    [one] بقيت غرفة واحدة
    [two] بقيت غرفتان
    [few] بقيت { $count } غرف
    [many] بقيت { $count } غرفة
   *[other] بقيت { $count } غرفة
}
desk-actions = الإجراءات

## ما يمكن عمله بالحجز

desk-check-in = تسجيل الوصول
desk-check-out = تسجيل المغادرة
desk-undo-check-in = التراجع عن تسجيل الوصول
desk-undo-check-out = التراجع عن تسجيل المغادرة
desk-assign-room = تخصيص غرفة
desk-move-room = نقل إلى غرفة أخرى
desk-amend = تعديل الإقامة
desk-cancel-booking = إلغاء الحجز
desk-reinstate = إعادة تفعيل الحجز
desk-mark-no-show = تسجيل عدم الحضور
desk-early-departure = مغادرة مبكرة
desk-open-booking = فتح الحجز

## حجز جديد

desk-new-title = حجز جديد
desk-new-walk-in = دون حجز مسبق
desk-new-walk-in-hint = النزيل حاضر ويسجل وصوله فورًا.
desk-new-adults = البالغون
desk-new-children = الأطفال
desk-new-child-age = عمر الطفل { $number }
desk-new-offers = الغرف والأسعار
desk-new-no-offers = لا شيء يناسب هذه الإقامة.
desk-new-no-offers-hint = جربوا تواريخ أخرى، أو اطلعوا على السبب بجانب كل نوع غرفة.
desk-new-choose = اختيار
desk-new-chosen = مختار
desk-new-first-name = الاسم الأول
desk-new-last-name = اسم العائلة
desk-new-email = البريد الإلكتروني
desk-new-phone = الهاتف
desk-new-country = البلد
desk-new-language = لغة المراسلات
desk-new-note = ملاحظة
desk-new-book = حجز
desk-new-book-and-check-in = حجز وتسجيل الوصول
desk-new-quote-title = تفاصيل السعر
desk-quote-base = سعر اليوم
desk-quote-supplement = إضافة حسب عدد الأفراد
desk-quote-tax-included = منه { $tax }

## الأعداد وأسبابها

## الغرف

desk-rooms-empty = لا غرف بعد.
desk-floor = الطابق
desk-mark-clean = تسجيلها نظيفة
desk-mark-inspected = تسجيل التفقد
desk-outage-reason = السبب
desk-free = شاغرة
desk-occupied = مشغولة

## أسئلة قبل التنفيذ

desk-confirm-cancel-title = إلغاء هذا الحجز؟
desk-confirm-cancel-free = { $guest }، { $stay }. الإلغاء مجاني.
desk-confirm-cancel-fee = { $guest }، { $stay }. تكلفة الإلغاء: { $fee }.
desk-confirm-cancel-button = إلغاء الحجز
desk-confirm-cancel-keep = الإبقاء على الحجز
desk-confirm-no-show-title = تسجيل عدم الحضور؟
desk-confirm-no-show-text = { $guest }: لم يتم الوصول بتاريخ { $date }. تُعرض الغرفة للبيع من جديد بدءًا من الليلة.
desk-confirm-no-show-button = تسجيل عدم الحضور
desk-confirm-early-title = مغادرة قبل { $date }؟
desk-confirm-early-text = { $guest }: المغادرة اليوم. الليالي المتبقية تعود للبيع: { $nights }.
desk-confirm-early-button = تسجيل المغادرة اليوم
desk-confirm-dirty-title = الغرفة { $number } غير نظيفة
desk-confirm-dirty-text = تسجيل الوصول رغم ذلك؟ { $guest }
desk-assign-title = غرفة للنزيل: { $guest }
desk-assign-free = الغرف الشاغرة
desk-assign-none = لا غرفة شاغرة من هذا النوع.
desk-assign-out-of-service = في الغرفة { $number } عيب: { $reason }

## ما تم للتو

desk-done-checked-in-room = تم تسجيل الوصول: { $guest }، الغرفة { $number }.
desk-done-checked-out = تم تسجيل المغادرة: { $guest }.
desk-done-undone = تم التراجع.
desk-done-redone = أُعيد التنفيذ.
desk-done-assigned = خُصصت الغرفة { $number }: { $guest }.
desk-done-amended = عُدّلت الإقامة: { $guest }.
desk-done-cancelled = أُلغي الحجز: { $guest }.
desk-done-reinstated = أُعيد تفعيل الحجز: { $guest }.
desk-done-no-show = سُجّل عدم الحضور: { $guest }.
desk-done-cleanliness = الغرفة { $number }: { $state }.
desk-done-back-in-order = عادت الغرفة { $number } إلى الاستخدام.

## عند حدوث خطأ

## الإطار

desk-brand = Keyrack
desk-theme = المظهر
desk-not-let-in = لم يُسمح لهذا المتصفح بالدخول بعد.
desk-not-let-in-hint = افتحوا العنوان الذي يعرضه Keyrack عند التشغيل. كل عنوان يصلح مرة واحدة.
desk-lost = لم يستجب Keyrack على هذا الحاسوب.
desk-lost-hint = ليس مؤكدًا أن ذلك نُفِّذ. راجعوا القائمة قبل المحاولة من جديد.
desk-connection = الاتصال
desk-alone = مستقل
desk-alone-hint = يعمل هذا الحاسوب وحده، ولم يُحدَّد خادم.
desk-catching-up = جارٍ اللحاق، { $percent } %
desk-held-short = حصة المحطة: { $count }
desk-waiting-short = للإرسال: { $count }
desk-state-look = يُرجى المراجعة
desk-last-heard = آخر اتصال بالخادم: { $instant }
desk-differs = بيانات محطة العمل هذه لا تطابق بيانات الخادم.
desk-differs-hint = لم يضِع شيء. أبلغوا القائمين على النظام.
desk-refused-title = لم يقبله الخادم
desk-refused-hint = تم التراجع عن هذه التعديلات، وتجدون تفاصيلها في «للمراجعة».
desk-held-none = لا حصة لهذه المحطة.
desk-held-until-head = حتى
desk-waiting-assign = تخصيص غرفة
desk-waiting-no-show = عدم حضور
desk-waiting-reinstate = إعادة تفعيل حجز
desk-waiting-day = إقفال اليوم
desk-waiting-settle = اختيار بين نسختين
desk-waiting-restore = بيان مستعاد
desk-waiting-guest = بيانات النزيل

## إقفال اليوم

desk-roll = إقفال اليوم
desk-roll-due = بدأ يوم جديد.
desk-roll-title = إقفال يوم { $date }؟
desk-roll-text = من كان متوقعًا ولم يصل يُسجَّل عدم حضوره وتعود غرفته للبيع. وتُعلَّم الغرف المشغولة للتنظيف.
desk-done-rolled = اليوم الآن { $date }. { $count ->
    [0] وصل الجميع.
    [zero] وصل الجميع.
    [one] لم يحضر نزيل واحد.
    [two] لم يحضر نزيلان.
    [few] لم يحضر { $count } نزلاء.
    [many] لم يحضر { $count } نزيلًا.
   *[other] لم يحضر { $count } نزيل.
}

## القوائم

desk-departed = غادروا اليوم
desk-until = حتى { $date }
desk-since = منذ { $date }
desk-to-clean-empty = جميع الغرف نظيفة.
desk-open-booking-of = فتح الحجز: { $guest }
desk-contested = تعديل مزدوج
desk-unsent = لم يُرسل بعد
desk-bookings-empty = لا حجوزات بعد. ابدؤوا من «حجز جديد».
desk-conflict-stay = عُدّلت هذه الإقامة على محطتين. يحتفظ كلا التعديلين بغرفته إلى أن يُتخذ القرار.

## حجز

desk-conditions = الإلغاء
desk-cancel-reason = السبب
desk-done-departed-early = سُجّلت مغادرة مبكرة: { $guest }. تكلفة الإقامة الآن { $total }.
desk-assign-other-type = غرف من نوع آخر
desk-assigned-other-type = الغرفة من نوع غير المحجوز. السعر يبقى كما هو.

## البيع

desk-booked = تم الحجز: { $guest }
desk-new-known = نزيل سابق؟
desk-new-half = أدخلوا التواريخ وعدد البالغين وعمر كل طفل لعرض الغرف والأسعار.
desk-new-country-hint = حرفان لاتينيان، مثل SA
desk-why-sold-out = لا غرف متاحة بتاريخ { $date }.
desk-why-party-too-large = لا تتسع لهذا العدد.

## الغرف

desk-faults = الأعطال
desk-take-out = تعطيل…
desk-take-out-title = إخراج الغرفة { $number } من الاستخدام
desk-take-out-confirm = إخراج
desk-out-from = أول ليلة
desk-out-until = تعود في
desk-out-kind = الدرجة
desk-bring-back = إعادة للاستخدام
desk-done-taken-out = الغرفة { $number } خارج الاستخدام حتى { $date }.
desk-nights-short = { $count ->
    [zero] لا ليالٍ يزيد فيها المباع على عدد الغرف.
    [one] في ليلة واحدة أصبح المباع أكثر من عدد الغرف.
    [two] في ليلتين أصبح المباع أكثر من عدد الغرف.
    [few] في { $count } ليالٍ أصبح المباع أكثر من عدد الغرف.
    [many] في { $count } ليلة أصبح المباع أكثر من عدد الغرف.
   *[other] في { $count } ليلة أصبح المباع أكثر من عدد الغرف.
}

## تشغيل البرنامج

desk-start-unreached = تعذر الوصول إلى الخادم { $server }: { $why }
desk-start-address = «{ $server }» ليس عنوان خادم. يُكتب هكذا: https://book.example.com
desk-start-keys = تعذرت قراءة مفاتيح محطة العمل هذه: { $why }
desk-start-stopped = تعذر تشغيل Keyrack: { $why }

## الإشراف الداخلي

desk-menu-housekeeping = الإشراف الداخلي
desk-housekeeping-title = الإشراف الداخلي، { $date }
desk-board-none = لا غرفة بهذه الحالة. اختاروا «الكل» أعلاه لعرض بقية الغرف.
desk-floor-named = الطابق { $floor }
desk-floor-none = دون طابق
desk-all-floors = كل الطوابق
desk-all-states = الكل
desk-all-attendants = الجميع
desk-my-rooms = غرفي
desk-filter = أي الغرف
desk-to-inspect = للتفقد
desk-arrivals-first = الوصول أولًا
desk-by-type = حسب النوع
desk-attendant = المكلف بالتنظيف
desk-attendants = فريق تنظيف اليوم
desk-attendants-empty = لا أحد في قائمة اليوم. أضيفوا المكلفين بالتنظيف، ثم وزعوا الغرف.
desk-attendants-lately = كما في الأيام السابقة:
desk-attendant-nobody = لا أحد بعد
desk-attendant-of = المكلف بتنظيف الغرفة { $number }
desk-attendant-add = إضافة
desk-attendant-add-title = من ينظف اليوم أيضًا؟
desk-attendant-drop = إزالة { $name } من قائمة اليوم
desk-attendant-load = للتنظيف { $open } من { $count }
desk-share-out = توزيع بالتساوي
desk-nothing-to-share = لكل غرفة تحتاج إلى تنظيف من يتولاها.
desk-bulk-hint = حددوا الغرف لتعديل عدة غرف معًا، أو اسحبوها إلى أحد الأسماء.
desk-choose-all = تحديد الكل ({ $count })
desk-choose-none = إلغاء التحديد
desk-choose-room = تحديد الغرفة { $number }
desk-chosen-rooms = { $count ->
    [zero] لم تُحدد غرف
    [one] حُددت غرفة واحدة
    [two] حُددت غرفتان
    [few] حُددت { $count } غرف
    [many] حُددت { $count } غرفة
   *[other] حُددت { $count } غرفة
}
desk-give-to = إسناد إلى…
desk-done-marked = { $count ->
    [zero] دون غرف: { $state }.
    [one] غرفة واحدة: { $state }.
    [two] غرفتان: { $state }.
    [few] { $count } غرف: { $state }.
    [many] { $count } غرفة: { $state }.
   *[other] { $count } غرفة: { $state }.
}
desk-done-assigned-rooms = { $count ->
    [zero] لم تُسند أي غرفة.
    [one] أُسندت غرفة واحدة.
    [two] أُسندت غرفتان.
    [few] أُسندت { $count } غرف.
    [many] أُسندت { $count } غرفة.
   *[other] أُسندت { $count } غرفة.
}
desk-step-for-room = { $step }: الغرفة { $number }
desk-look = تحتاج إلى تفقد
desk-mark-look = نظيفة، تحتاج إلى تفقد
desk-care = ملاحظة
desk-care-title = الغرفة { $number }
desk-care-of = ملاحظة على الغرفة { $number }
desk-task-new = ما يجب عمله
desk-task-hint = مثلًا: سرير إضافي، زهور، صنبور يسرّب
desk-task-day = التاريخ
desk-remark = ملاحظة عن الغرفة
desk-found = الحالة الفعلية
desk-found-as-told = كما لدى الاستقبال
desk-found-occupied = وُجدت مشغولة
desk-found-empty = وُجدت شاغرة
desk-late-until = مغادرة متأخرة حتى
desk-late-departure = مغادرة متأخرة
desk-leaves-by = حتى { $time }
desk-stays-over = باقٍ
desk-checked-out = غادر
desk-comes-from = من { $time }
desk-needs-other-room = يحتاج إلى غرفة أخرى
desk-need-other-room = { $count ->
    [0] لا أحد في هذه الغرفة في هذه الليالي.
    [zero] لا أحد في هذه الغرفة في هذه الليالي.
    [one] نزيل واحد يحتاج إلى غرفة أخرى:
    [two] نزيلان يحتاجان إلى غرفة أخرى:
    [few] { $count } نزلاء يحتاجون إلى غرفة أخرى:
    [many] { $count } نزيلًا يحتاجون إلى غرفة أخرى:
   *[other] { $count } نزيل يحتاجون إلى غرفة أخرى:
}
desk-take-out-anyway = إخراج رغم ذلك
desk-change = تعديل

## على الورق

desk-print = طباعة
desk-print-sheet = طباعة: { $sheet }
desk-printed = النسخة المطبوعة جاهزة.
desk-printed-hint = حُفظت باسم { $place }
desk-registration-cards = بطاقات التسجيل
desk-pick-file = اختيار ملف

desk-new-business = سفر عمل

desk-no-show-fee = رسوم عدم الحضور حسب شروط هذا الحجز: { $fee }
desk-no-show-waive = الإعفاء من الرسوم
desk-no-show-why = سبب الإعفاء
desk-no-show-charged = عدم حضور: { $fee } حسب الاتفاق.
desk-no-show-waived = عدم حضور: أُعفي من { $fee }. { $reason }

desk-beds-left =
    { $count ->
        [zero] لا أسرّة متبقية
        [one] سرير واحد متبقٍ
        [two] سريران متبقيان
        [few] { $count } أسرّة متبقية
        [many] { $count } سريرًا متبقيًا
       *[other] { $count } سرير متبقٍ
    }
