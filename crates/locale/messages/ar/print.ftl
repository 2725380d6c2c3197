### ما يُطبع على الورق.

print-arrivals = الوصول
print-arrivals-none = لا وصول اليوم.
print-departures = المغادرة
print-departures-none = لا مغادرة اليوم.
print-in-house = المقيمون
print-in-house-none = لا أحد في الفندق.
print-housekeeping = الإشراف الداخلي
print-housekeeping-of = الإشراف الداخلي: { $name }
print-housekeeping-none = لا غرف.
print-about-stays = { $date } · { $count ->
    [zero] دون غرف
    [one] غرفة واحدة
    [two] غرفتان
    [few] { $count } غرف
    [many] { $count } غرفة
   *[other] { $count } غرفة
}، { $heads ->
    [zero] دون نزلاء
    [one] نزيل واحد
    [two] نزيلان
    [few] { $heads } نزلاء
    [many] { $heads } نزيلًا
   *[other] { $heads } نزيل
}
print-about-rooms = { $date } · { $count ->
    [zero] دون غرف
    [one] غرفة واحدة
    [two] غرفتان
    [few] { $count } غرف
    [many] { $count } غرفة
   *[other] { $count } غرفة
}، للتنظيف: { $dirty }
print-guest = النزيل
print-party = الأفراد
print-room = الغرفة
print-stay = الإقامة
print-reference = رقم الحجز
print-total = الإجمالي
print-note = ملاحظة
print-no-room = دون غرفة بعد
print-status = الحالة
print-today = اليوم
print-to-do = المطلوب والملاحظ
print-done = تم
print-look = يُرجى التفقد
print-leaves = المغادرة حتى { $time } ({ $party })
print-left = غادر
print-stays = باقٍ حتى { $date } ({ $party })
print-arrives = وصول ({ $party })
print-nobody = لا أحد بعد
print-outage = { $kind } حتى { $date }: { $reason }
print-printed = { $property } · طُبع في { $instant }
print-page = صفحة { $page } من { $count }
print-latinised = ≈ مكتوب بحروف لاتينية لأن هذه الكتابة لا يمكن طباعتها بعد. يعرض الحجز الاسم كما يُكتب.

## بطاقات تسجيل النزلاء

print-cards = بطاقات التسجيل
print-card = بطاقة التسجيل
print-name = اسم العائلة، الاسم الأول
print-born = تاريخ الميلاد
print-nationality = الجنسية
print-born-nationality = تاريخ الميلاد، الجنسية
print-street = الشارع، الرقم
print-postcode-town = الرمز البريدي، المدينة
print-country = البلد
print-passport = رقم جواز السفر أو الهوية
print-phone = الهاتف
print-car = رقم لوحة السيارة
print-fellows = المرافقون
print-declaration = أقر بأن البيانات المدونة هنا كاملة وصحيحة.
print-place-date = المكان والتاريخ
print-signature = التوقيع
