### البيع ومتابعة الإقامة: ما بيع رغم الامتلاء، والحجوزات المبدئية، وقائمة الانتظار، والمتابعات.

## ما بيع رغم عدم توفر غرف

stay-did-anyway = بيع رغم عدم توفر غرف: { $reason }
stay-did-room-found = توفرت غرف لكل الليالي
stay-why-oversold = { $count ->
    [zero] لا غرف مباعة رغم الامتلاء.
    [one] واحدة من الغرف المباعة بيعت رغم الامتلاء ولا غرفة لها بعد.
    [two] اثنتان من الغرف المباعة بيعتا رغم الامتلاء ولا غرفة لهما بعد.
    [few] { $count } من الغرف المباعة بيعت رغم الامتلاء ولا غرف لها بعد.
    [many] { $count } من الغرف المباعة بيعت رغم الامتلاء ولا غرف لها بعد.
   *[other] { $count } من الغرف المباعة بيعت رغم الامتلاء ولا غرف لها بعد.
}
stay-look-oversold = بيع رغم الامتلاء
stay-look-oversold-hint = وُعد هؤلاء النزلاء بإقامة تزيد على عدد الغرف. وفّروا لهم غرفة أو فندقًا آخر. وعندما تتوفر غرفة تكون لهم أولًا.
stay-no-room-on = لا غرفة: { $nights }
stay-anyway-by = البائع: { $who }، { $at }: { $reason }
stay-seen-to = تمت المعالجة
stay-seen-to-done = تمت معالجة الإقامة: { $guest }.

## الحجوزات المبدئية وقائمة الانتظار

stay-release = تحرير
stay-leave-list = إزالة من القائمة
stay-done-confirmed = تم تأكيد الحجز: { $guest }.

## حجز جديد: عدة غرف، وما هو ممتلئ

stay-add-room = إضافة غرفة أخرى
stay-remove-room = إزالة هذه الغرفة
stay-choose-next = حددوا أعلاه أفراد الغرفة التالية، ثم اختاروا غرفتهم.
stay-rooms-together = مجموع الغرف: { $count }
stay-full = ممتلئ
stay-full-title = لا غرف متاحة – قائمة الانتظار
stay-full-hint = غرف وخطط سعر لم يبقَ منها شيء في هذه الليالي. اختاروا إحداها لإدراج النزيل في قائمة الانتظار.
stay-full-hint-anyway = غرف وخطط سعر لم يبقَ منها شيء في هذه الليالي. اختاروا إحداها لقائمة الانتظار، أو لبيعها رغم ذلك على مسؤوليتكم.
stay-choose-full = اختيار رغم ذلك
stay-way = نوع الحجز
stay-way-book = حجز
stay-way-option = حجز مبدئي بمهلة
stay-way-wait = قائمة الانتظار
stay-way-anyway = بيع رغم الامتلاء
stay-option-until = سارٍ حتى
stay-anyway-reason = سبب البيع رغم الامتلاء
stay-anyway-hint = يُسجَّل اسمكم والسبب على الحجز، ويبقى في «للمراجعة» حتى تتوفر له غرفة.
stay-wait-hint = لا يحجز أي غرفة. وعندما تتوفر غرفة يظهر الحجز في «اليوم» لتأكيده.
stay-group-optional = المجموعة (اختياري)
stay-group-colour = اللون
stay-colour-teal = فيروزي
stay-colour-blue = أزرق
stay-colour-violet = بنفسجي
stay-colour-pink = وردي
stay-colour-red = أحمر
stay-colour-orange = برتقالي
stay-colour-olive = زيتوني
stay-colour-grey = رمادي
stay-company-optional = الشركة (اختياري)
stay-company-other = شركة أخرى
stay-company-new = شركة جديدة
stay-company-name = اسم الشركة
stay-company-vat = الرقم الضريبي
stay-company-save = حفظ الشركة
stay-note-alert = عرض هذه الملاحظة تنبيهًا
stay-book-wait = إدراج في قائمة الانتظار
stay-book-option = حجز مبدئي
stay-book-anyway = بيع رغم الامتلاء
stay-sold-waiting = أُدرج في قائمة الانتظار: { $guest }
stay-sold-option = حجز مبدئي: { $guest }، حتى { $until }
stay-sold-anyway = إن كانت إحدى الليالي ممتلئة فلا غرفة لهذا الحجز فيها بعد.
stay-sold-anyway-hint = يبقى في «للمراجعة» حتى تتوفر غرفة أو تتم معالجته.

## صفحة الحجز واليوم

stay-traces = المتابعات
stay-traces-empty = لا متابعات. أضيفوا ما يجب تذكره في يوم معين.
stay-trace-due = التاريخ
stay-trace-what = المطلوب
stay-trace-add = إضافة
stay-trace-done = أُنجز: { $who }، { $at }
stay-trace-tick = إنجاز
stay-trace-ticked = تم الإنجاز.
stay-note-write = كتابة ملاحظة
stay-tab-papers = المستندات
stay-papers-hint = بطاقة تسجيل هذه الإقامة، للتعبئة والتوقيع.
stay-to-pay = يُدفع هنا
stay-holds-until = محجوز حتى { $until }
stay-today-free = قائمة الانتظار: توفرت غرفة
stay-today-options = حجوزات مبدئية انتهت مهلتها
stay-receive = بيانات النزيل والعربون
stay-receive-open = تسجيل الوصول مع البيانات
stay-deposit-noted = عربون مودع لدى الاستقبال
stay-deposit-hint = يُدوَّن على الحجز ولا يُقيَّد دفعةً.

stay-did-service-added =
    { $count ->
        [1] أُضيفت: { $name }
       *[other] أُضيفت: { $name }، العدد { $count }
    }
stay-did-service-dropped = أُزيلت: { $name }
stay-did-service-count = { $name }: { $from } ← { $to }
stay-did-service-refused = لم تعد متاحة: { $name }
stay-extras = الخدمات
stay-extras-nothing = لم يُطلب شيء مع هذه الإقامة.
stay-extras-none = لا شيء معروض مع هذه الغرفة. تُعَد الخدمات في «الخدمات».
stay-extras-change = الخدمات
stay-extras-take = تطبيق
stay-extras-count = العدد
stay-extras-choose = اختيار يوم
stay-extras-left = { $when } – المتبقي: { $count }
stay-extras-taken = غير متاحة في هذه الأيام
stay-extras-remove = إزالة { $service }
stay-extras-before = السعر السابق
stay-extras-done = عُدّلت الخدمات: { $guest }
stay-extras-in-house = النزيل مقيم: ما قُدّم بالفعل جزء من السعر.
stay-extras-waiting = مطلوبة ولم تتأكد بعد: { $services }
stay-extras-refused = لم تعد متاحة: { $services }
stay-extras-refused-hint = أبلغوا النزيل، ثم أزيلوها أو اختاروا يومًا آخر.

stay-did-service-confirmed = تأكدت: { $name }
stay-code = الرمز (اختياري)
stay-code-hint = رمز عرض ترويجي أو شركة أو سعر خاص أو مجموعة.
stay-code-holds = يُخصم حيثما يسري.
stay-code-opens = يفتح سعرًا خاصًا به.
stay-code-company = أسعار { $company }.
stay-code-group = غرف محفوظة للمجموعة { $group }، بأسعارها.
stay-of-group = من غرف مجموعة
stay-group-none = دون مجموعة
stay-book-of-group = حجز للمجموعة
stay-agreed-rate = السعر التعاقدي
stay-credit-passed = مع هذا الحجز يبلغ المستحق على { $company }: ‏{ $open }. الحد الائتماني: { $limit }.
stay-credit-passed-hint = الحجز ممكن رغم ذلك. استوضحوا ممن يسدد الفواتير، أو اطلبوا عربونًا.
desk-amend-full = الغرف المتبقية لا تكفي لهذا التعديل.
desk-amend-full-hint = اختاروا ليالي أخرى أو نوع غرفة آخر، أو اسألوا المدير.
stay-expected-at = الوصول المتوقع عند
stay-expected-optional = الوصول المتوقع عند (اختياري)
stay-expected-give = تحديد وقت الوصول
stay-expected-change = تغيير الوقت
stay-expected-title = متى يصل { $guest }؟
stay-expected-hint = بتوقيت الفندق؛ الوقت قبل السادسة صباحًا يعني الليلة التالية. يُترك فارغًا إن لم يُعرف.
stay-done-expected = من المتوقع وصول { $guest } عند { $time }.
stay-done-expected-none = لم يُسجَّل وقت وصول { $guest }.
stay-late-arrivals = وصول متأخر
stay-arrivals-only-late = وصل جميع الضيوف الآخرين.
stay-sort = بهذا الترتيب
stay-sort-name = حسب الاسم
