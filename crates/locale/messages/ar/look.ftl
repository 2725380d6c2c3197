### ما يحتاج إلى مراجعة وما تم: إقامات متنازع عليها وقيم مستبدلة وأعمال مرفوضة وسجلات.

## الاتصال

desk-line-revoked = أُلغيت هذه المحطة
desk-line-stranger = خادم غير معروف

## الصفحة

desk-look-intro = ما عدّلته محطتان في وقت واحد، وما لم يقبله الخادم. لا شيء هنا ضائع.
desk-look-empty = لا شيء يحتاج إلى مراجعة.
desk-look-empty-hint = عندما تعدّل محطتان الحجز نفسه وإحداهما دون اتصال، تظهر النسختان هنا لتختاروا بينهما.
desk-look-stays = إقامات عُدّلت مرتين
desk-look-refused = لم يقبله الخادم
desk-look-rooms = نزيلان في غرفة واحدة
desk-look-values = بيانات عُدّلت مرتين
desk-look-unreadable = سجلات لا يمكن قراءتها

## إقامة لها نسختان

desk-look-stay-hint = تحتفظ النسختان بغرفهما إلى أن تختاروا إحداهما، ثم تُعرض غرف الأخرى للبيع.
desk-look-version = النسخة { $number }
desk-look-shown = المعروضة في القوائم حاليًا
desk-look-written-by = عدّلها
desk-look-differs = مختلف
desk-look-keep-version = اعتماد هذه النسخة
desk-look-keep-title = اعتماد هذه النسخة من الإقامة؟ { $guest }
desk-look-keep-text = { $stay }، { $total }. تُترك النسخة الأخرى وتعود غرفها للبيع.
desk-look-picked = مختارة
desk-look-picked-hint = اختياركم في طريقه، ويعتمده الخادم فور الوصول إليه.
desk-look-unsettled = لم تعد النسخة المختارة متاحة.
desk-done-settled = سُوّيت الإقامة: { $guest }.
desk-done-picked = تم الاختيار: { $guest }. يعتمده الخادم فور الوصول إليه.

## قيمة مستبدلة

desk-look-stands = المعتمد الآن
desk-look-other = ما كتبته المحطة الأخرى
desk-look-keep = إبقاء
desk-look-restore = استعادة
desk-look-field-of = { $field }: { $subject }
desk-done-restored = تمت الاستعادة: { $field }.
desk-done-kept = دون تغيير: { $field }.

## نزيلان في غرفة واحدة

desk-look-room-nights = الغرفة { $number }، { $nights }
desk-look-room-hint = انقلوا أحدهما إلى غرفة أخرى.

## ما لم يقبله الخادم

desk-look-refused-hint = تم التراجع عن هذا هنا لتعرض كل المحطات الشيء نفسه من جديد.
desk-look-refused-why = السبب
desk-look-refused-lost = لم يعد ساريًا
desk-look-gone = لم يعد الحجز موجودًا. أنشئوه من جديد أو أبلغوا النزيل.
desk-look-file = تمت المعالجة
desk-done-filed = تمت الأرشفة.
desk-look-unreadable-hint = { $instant }. أبلغوا القائمين على النظام، وكل ما عدا ذلك يستمر.

## موضوع السجل

desk-subject-prices = الأسعار والقيود
desk-subject-hotel = الفندق
desk-subject-rooms = الغرف
desk-subject-other = شيء آخر
desk-subject-guest = النزيل { $name }

## من قام بالعمل

desk-by-guest = نزيل، عبر الموقع
desk-by-program = Keyrack
desk-by-somebody = غير معروف
desk-by-at-desk = { $who }، { $desk }

## سجل الحجز

desk-tab-stay = الإقامة
desk-tab-look = للمراجعة
desk-tab-history = السجل
desk-history-empty = لم يُعدَّل شيء بعد.
desk-history-apart = في الوقت نفسه مع محطة أخرى
desk-did-booked = حجز { $type }، { $stay }، { $nights }، { $party }: { $total }
desk-did-status = { $from } ← { $to }
desk-did-nights = { $from } ← { $to } ({ $before } ← { $after })
desk-did-same-length = { $from } ← { $to }
desk-did-room-type = { $from } ← { $to }
desk-did-room = من الغرفة { $from } إلى { $to }
desk-did-room-given = خُصصت الغرفة { $to }
desk-did-room-taken = سُحبت الغرفة { $from }
desk-did-party = { $from } ← { $to }
desk-did-total = السعر { $from } ← { $to }
desk-did-settled = تسوية إقامة عُدّلت مرتين
desk-did-picked = اختيار إحدى نسختين
desk-did-field = { $field }: { $from } ← { $to }
desk-did-field-set = { $field }: { $to }
desk-did-field-parts = تم تعديل: { $field }
desk-did-guest = عُدّلت بيانات النزيل: { $fields }
desk-value-nothing = لا شيء
desk-value-yes = نعم
desk-value-no = لا

## حقول ترد في السجلات فقط

field-given-name = الاسم الأول
field-family-name = اسم العائلة
field-cancel-reason = سبب الإلغاء
field-messages = الطلبات
field-business-date = يوم العمل
field-prices = السعر
field-stop-sell = مغلق للبيع
field-closed-to-arrival = مغلق للوصول
field-closed-to-departure = مغلق للمغادرة
field-min-los-arrival = الحد الأدنى للإقامة عند الوصول
field-min-los-through = الحد الأدنى للإقامة
field-channel = قناة البيع
field-company = الشركة
