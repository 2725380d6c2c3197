# مخطط الغرف في تطبيق الموظفين: الغرف حسب الأيام.

desk-chart-title = مخطط الغرف
desk-chart-days = الأيام المعروضة
desk-chart-zoom = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
desk-chart-today = اليوم
desk-chart-date = الانتقال إلى تاريخ
desk-chart-earlier = السابق
desk-chart-later = التالي
desk-chart-all-types = كل الأنواع
desk-chart-all-floors = كل الطوابق
desk-chart-floor = الطابق { $floor }
desk-chart-all-states = كل النزلاء
desk-chart-state = النزلاء
desk-chart-find = نزيل أو رقم حجز أو غرفة
desk-chart-nothing = لا شيء في المخطط يطابق هذا الاختيار. وسّعوه لتظهر الغرف من جديد.
desk-chart-no-rooms = لا غرف بعد. عند إضافة الغرف ستظهر هنا مع إقاماتها.

desk-chart-arriving = يصل
desk-chart-in-house = مقيم
desk-chart-departing = يغادر
desk-chart-departed = غادر
desk-chart-overbooked = حجز زائد
desk-chart-unassigned = دون غرفة بعد
desk-chart-fold = طي { $name }
desk-chart-unfold = توسيع { $name }
desk-chart-left = { $type }، { $date }: { $count ->
    [zero] لا غرف متبقية
    [one] بقيت غرفة واحدة
    [two] بقيت غرفتان
    [few] بقيت { $count } غرف
    [many] بقيت { $count } غرفة
   *[other] بقيت { $count } غرفة
}
desk-chart-left-from = { $left }، من { $price }
desk-chart-clashes = يتعارض مع إقامة أخرى أو مع فترة تعطل
desk-chart-noted = توجد ملاحظة
desk-chart-bar = { $guest }، { $room }، { $dates }، { $nights }، { $state }
desk-chart-free = { $room }، { $date }، شاغرة
desk-chart-away = { $room }، { $date }، { $outage }
desk-chart-lane = { $lane }، { $date }
desk-chart-outage = { $kind }، { $dates }
desk-chart-same-price = يبقى السعر كما هو
desk-chart-keeps-price = يبقى السعر كما بيع
desk-chart-out-of-service = في هذه الغرفة عيب بسيط.
desk-chart-moved = تم النقل: { $guest }.
desk-chart-moved-price = تم النقل: { $guest }. السعر: { $before }، وأصبح { $after }.
desk-chart-nothing-changed = لم يتغير شيء.
desk-chart-given-room = تُخصص الغرفة { $number } مع الحجز.
desk-chart-hint-bar = فتح: Enter · نقل: M · تمديد: E
desk-chart-hint-open = فتح: Enter
desk-chart-hint-move = من هذه الليلة فقط: Alt · إبقاء السعر: Shift · ترك: Esc
desk-chart-hint-move-keys = تحريك: الأسهم · تقسيم: S · إبقاء السعر: P · تثبيت: Enter · ترك: Esc
desk-chart-hint-extend = إبقاء السعر: Shift · ترك: Esc
desk-chart-hint-extend-keys = تغيير الليالي: الأسهم · تثبيت: Enter · ترك: Esc

desk-chart-linked = مشغولة مع { $room }
