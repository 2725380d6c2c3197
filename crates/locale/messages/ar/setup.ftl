### من حاسوب فارغ إلى فندق.

setup-title = الإعداد · Keyrack

## البداية

setup-welcome = مرحبًا بكم
setup-welcome-hint = لا يوجد فندق على هذا الحاسوب بعد. كيف تودون البدء؟
setup-new = إعداد فندق جديد
setup-new-hint = الاسم والغرف والأسعار والضرائب والموظفون، خطوة بخطوة. يستغرق نحو عشر دقائق، ويمكنكم التوقف والمتابعة لاحقًا.
setup-new-begin = إعداد فندق
setup-begun = بدأتم إعداد «{ $name }». كل ما أدخلتموه محفوظ على هذا الحاسوب.
setup-begun-nameless = بدأتم إعداد فندق. كل ما أدخلتموه محفوظ على هذا الحاسوب.
setup-go-on = متابعة
setup-drop = تجاهل المسودة
setup-drop-title = تجاهل المسودة؟
setup-drop-hint = يُحذف ما أدخلتموه حتى الآن من هذا الحاسوب. لا يتأثر أي فندق.
setup-join = الانضمام إلى فندق
setup-join-hint = الفندق موجود بالفعل على خادم Keyrack. يلزمكم عنوان الخادم ورمز أُنشئ لمحطة العمل هذه.
setup-join-begin = الانضمام بالعنوان والرمز
setup-sample = فتح فندق تجريبي
setup-sample-hint = أربعون غرفة مع نزلاء وأسعار لتجربة كل شيء. لا شيء منها حقيقي، وتحذفونها بنقرة واحدة.
setup-sample-begin = فتح الفندق التجريبي
setup-sample-wait = يجري ملء الفندق التجريبي. يستغرق ذلك لحظة.

## الفندق التجريبي

setup-sample-mark = فندق تجريبي
setup-sample-who = لا شيء هنا حقيقي. الدخول باسم { $name } وكلمة المرور «{ $password }».
setup-sample-end = حذف الفندق التجريبي
setup-sample-end-title = حذف الفندق التجريبي؟
setup-sample-end-hint = يُحذف كل ما جربتموه فيه، ثم تبدؤون بحاسوب فارغ.

## الانضمام

setup-join-long = تحصلون على كليهما من القائم على الخادم. بعدها تُنقل بيانات الفندق إلى هذا الحاسوب.
setup-join-server = عنوان الخادم
setup-join-code = الرمز
setup-join-code-hint = يصلح مرة واحدة ولمدة محدودة.
setup-join-name = اسم محطة العمل هذه
setup-join-name-hint = يراه الآخرون بجانب ما يُعمل هنا.
setup-join-name-first = الاستقبال
setup-join-do = انضمام

## الخطوات

setup-steps = الخطوات
setup-next = حفظ ومتابعة
setup-back = رجوع
setup-later = حفظ والمتابعة لاحقًا
setup-kept = تُحفظ كل خطوة على هذا الحاسوب، أما كلمات المرور فلا.
setup-finish = إنشاء الفندق
setup-remove = إزالة
setup-remove-named = إزالة { $name }
setup-problems = { $count ->
    [zero] لا شيء يحتاج إلى تصحيح:
    [one] أمر واحد يحتاج إلى تصحيح:
    [two] أمران يحتاجان إلى تصحيح:
    [few] { $count } أمور تحتاج إلى تصحيح:
    [many] { $count } أمرًا يحتاج إلى تصحيح:
   *[other] { $count } أمر يحتاج إلى تصحيح:
}

setup-step-hotel = الفندق
setup-step-hotel-hint = كما يظهر في الرسائل والتأكيدات. انتبهوا إلى العملة فهي لا تتغير بعد ذلك.
setup-step-types = أنواع الغرف
setup-step-types-hint = أنواع الغرف التي تبيعونها. يرى النزلاء الاسم، ويرى الموظفون الرمز أيضًا.
setup-step-rooms = الغرف
setup-step-rooms-hint = أدخلوا الأرقام المكتوبة على الأبواب: مفردة أو نطاقات بينها شرطة.
setup-step-taxes = الضرائب
setup-step-taxes-hint = ما يدفعه النزلاء على الغرفة. اتركوا الحقل فارغًا إن لم تكن الضريبة موجودة.
setup-step-rate = أول خطة سعر
setup-step-rate-hint = أسعار الليالي الـ400 القادمة. تُحسب نسب أيام الأسبوع والمواسم من السعر الأساسي.
setup-step-people = الموظفون
setup-step-people-hint = من يسجل الدخول على محطة العمل هذه. يلزم مدير واحد على الأقل.
setup-step-finish = الإنهاء
setup-step-finish-hint = راجعوا كل شيء. يُنشأ الفندق كاملًا أو لا يُنشأ إطلاقًا.

setup-name = اسم الفندق
setup-address = الشارع، الرمز البريدي، المدينة
setup-country = البلد
setup-country-hint = حرفان لاتينيان، مثل SA
setup-email = البريد الإلكتروني
setup-phone = الهاتف
setup-zone = المنطقة الزمنية
setup-currency = العملة
setup-currency-hint = ثلاثة أحرف لاتينية، مثل SAR. لا يمكن تغييرها لاحقًا.
setup-languages = لغات صفحات النزلاء ورسائلهم
setup-check-in = الوصول من
setup-check-out = المغادرة حتى

setup-type-number = نوع الغرفة { $number }
setup-type-name = الاسم
setup-type-name-first = غرفة مزدوجة
setup-type-code = الرمز
setup-type-code-first = DBL
setup-type-beds = الأسرّة
setup-type-beds-hint = سرير مزدوج، ومهد أطفال عند الطلب
setup-type-adults = البالغون
setup-type-heads = كل النزلاء
setup-type-more = إضافة نوع

setup-rooms-example = مثلًا: ⁦101–118, 201-218, 301⁩
setup-rooms-unclear = لا يمكن قراءة هذه القائمة بعد.
setup-rooms-preview = { $count ->
    [zero] دون غرف: { $list }
    [one] غرفة واحدة: { $list }
    [two] غرفتان: { $list }
    [few] { $count } غرف: { $list }
    [many] { $count } غرفة: { $list }
   *[other] { $count } غرفة: { $list }
}
setup-rooms-count = { $count ->
    [zero] دون غرف
    [one] المجموع: غرفة واحدة
    [two] المجموع: غرفتان
    [few] المجموع: { $count } غرف
    [many] المجموع: { $count } غرفة
   *[other] المجموع: { $count } غرفة
}

setup-vat = ضريبة القيمة المضافة
setup-vat-rate = نسبتها على الغرفة، بالمئة
setup-vat-rate-hint = فارغ: لا توجد
setup-vat-inclusive = أسعاري تشملها
setup-city = رسم المدينة
setup-city-kind = طريقة الاحتساب
setup-city-none = لا يوجد
setup-city-person = لكل شخص وليلة
setup-city-room = لكل غرفة وليلة
setup-city-stay = لكل إقامة
setup-city-percent = نسبة من السعر
setup-city-amount = المبلغ، { $currency }
setup-city-rate = النسبة
setup-city-age = يدفع الأطفال من سن
setup-city-age-hint = فارغ: الجميع يدفع
setup-city-nights = أولى الليالي فقط
setup-city-nights-hint = فارغ: تُحتسب كل الليالي

setup-plan-name = اسم خطة السعر
setup-plan-name-first = سعر مرن
setup-board = الوجبات
setup-adults-included = البالغون ضمن السعر
setup-extra-adult = لكل بالغ إضافي، { $currency }
setup-prices = سعر الليلة، { $currency }
setup-weekend = فرق أيام الأسبوع، بالمئة
setup-percent-hint = ⁦+10⁩ للأغلى، ⁦-5⁩ للأرخص، فارغ: لا فرق
setup-weekend-days = في ليالي
setup-season-more = إضافة موسم
setup-season-name = الموسم
setup-season-from = أول ليلة
setup-season-to = آخر ليلة
setup-season-percent = النسبة
setup-preview = سعر الليلة عندئذ
setup-preview-plain = السعر الأساسي
setup-preview-weekend = الأيام المختارة
setup-preview-season = الموسم
setup-cancel = الإلغاء
setup-cancel-kind = يُحتسب مقابل
setup-cancel-days = قبل الوصول بأيام
setup-cancel-free = لا مقابل
setup-cancel-never = منذ الحجز
setup-cancel-days-before = عدد الأيام قبل الوصول
setup-cancel-at = من (بالتوقيت المحلي)
setup-fee = المقابل
setup-fee-night = الليلة الأولى
setup-fee-percent = نسبة من الإقامة
setup-fee-full = الإقامة كاملة
setup-fee-rate = النسبة المئوية من الإقامة

setup-person = الموظف
setup-person-more = إضافة موظف
setup-role = الصلاحية
setup-role-manager = كل شيء (مدير)
setup-role-front-desk = كل شيء عدا الموظفين والإعدادات
setup-role-housekeeping = الإشراف الداخلي فقط
setup-password-hint = ثمانية أحرف على الأقل

setup-where = مكان حفظ الفندق
setup-where-here = على هذا الحاسوب فقط
setup-where-limit = لا يمكن نقل الفندق المُنشأ هنا إلى خادم لاحقًا.
setup-where-limit-hint = يعمل دون أي اتصال. لا يستطيع النزلاء الحجز عبر الموقع، ولا ينضم حاسوب ثانٍ.
setup-where-server = إذا استلمتم عنوان خادم ورمزًا فالفندق مُعَد على ذلك الخادم بالفعل: انضموا إليه بدلًا من ذلك. يبقى ما أدخلتموه هنا مسودة.

## ما التالي

setup-next-title = فندقكم جاهز. ما التالي
setup-next-import = استيراد حجوزات النظام القديم
setup-next-booking = تسجيل أول حجز
setup-next-rooms = مراجعة الغرف وتحديد ما يحتاج إلى تنظيف
setup-next-close = عدم العرض مجددًا

## ما يحتاج إلى تصحيح

setup-wrong-missing = يُرجى تعبئة هذا الحقل.
setup-wrong-too-long = هذا أقصر أو أطول من اللازم.
setup-wrong-country = يلزم حرفان لاتينيان، مثل SA أو AE.
setup-wrong-zone = يُرجى اختيار المنطقة الزمنية للفندق.
setup-wrong-currency = تلزم ثلاثة أحرف لاتينية كبيرة، مثل SAR.
setup-wrong-language = يُرجى اختيار لغة واحدة على الأقل.
setup-wrong-email = عنوان البريد الإلكتروني غير مكتمل.
setup-wrong-time = يلزم وقت، مثل 15:00.
setup-wrong-date = يُرجى إدخال تاريخ.
setup-wrong-order = آخر ليلة تسبق أول ليلة.
setup-wrong-overlap = بعض هذه الليالي ضمن موسم آخر.
setup-wrong-number = يلزم عدد صحيح معقول.
setup-wrong-heads = يجب ألا يقل عدد كل النزلاء عن عدد البالغين.
setup-wrong-amount = يلزم مبلغ، مثل 119.50.
setup-wrong-percent = تلزم نسبة مئوية، مثل 7 أو 7.5.
setup-wrong-twice = «{ $piece }» مكرر.
setup-wrong-range = لا يمكن قراءة «{ $piece }» كغرفة أو كنطاق غرف.
setup-wrong-backwards = ترتيب «{ $piece }» معكوس. الرقم الأصغر يأتي أولًا.
setup-wrong-too-many = هذا أكثر مما يتسع له فندق واحد.
setup-wrong-no-rooms = لا غرف بعد. أدخلوا رقمًا واحدًا على الأقل.
setup-wrong-no-manager = يلزم مدير واحد على الأقل.
setup-wrong-password = تلزم لكلمة المرور ثمانية أحرف على الأقل.
