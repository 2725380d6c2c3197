### كلمات مشتركة بين كل الواجهات: أعداد وتواريخ ومصطلحات فندقية وأزرار.
### تصل المبالغ والتواريخ والأوقات مكتوبة جاهزة، وتصل الأعداد أرقامًا.

## الأعداد

nights = { $count ->
    [zero] دون ليالٍ
    [one] ليلة واحدة
    [two] ليلتان
    [few] { $count } ليالٍ
    [many] { $count } ليلة
   *[other] { $count } ليلة
}
adults = { $count ->
    [zero] دون بالغين
    [one] بالغ واحد
    [two] بالغان
    [few] { $count } بالغين
    [many] { $count } بالغًا
   *[other] { $count } بالغ
}
children = { $count ->
    [zero] دون أطفال
    [one] طفل واحد
    [two] طفلان
    [few] { $count } أطفال
    [many] { $count } طفلًا
   *[other] { $count } طفل
}
rooms = { $count ->
    [zero] دون غرف
    [one] غرفة واحدة
    [two] غرفتان
    [few] { $count } غرف
    [many] { $count } غرفة
   *[other] { $count } غرفة
}
bookings = { $count ->
    [zero] دون حجوزات
    [one] حجز واحد
    [two] حجزان
    [few] { $count } حجوزات
    [many] { $count } حجزًا
   *[other] { $count } حجز
}
party-with-children = { $adults }، { $children }

## التواريخ والأوقات

clock-time = { $time }
date-at-time = { $date }، { $time }
date-with-year = { $date } { $year }
date-from-to = { $from } – { $to }
today = اليوم

## حالة الحجز

status-waitlisted = قائمة الانتظار
status-tentative = مبدئي
status-confirmed = مؤكد
status-in-house = مقيم
status-checked-out = غادر
status-cancelled = ملغى
status-no-show = لم يحضر

## حالة نظافة الغرفة

cleanliness-dirty = للتنظيف
cleanliness-clean = نظيفة
cleanliness-inspected = تم تفقدها

## الوجبات

board-room-only = غرفة فقط
board-bed-and-breakfast = شامل الإفطار
board-half-board = نصف إقامة
board-full-board = إقامة كاملة
board-all-inclusive = شامل كل شيء

## أنواع الأسعار

rate-category-bar = سعر مرن
rate-category-non-refundable = سعر غير قابل للاسترداد

## ضمان الحجز

guarantee-six-pm-hold = تُحفظ لكم الغرفة حتى السادسة مساءً من يوم الوصول
guarantee-pay-at-property = الدفع في الفندق

## الضرائب

tax-vat = ضريبة القيمة المضافة
tax-vat-percent = ضريبة القيمة المضافة { $percent }
tax-city = رسم المدينة
tax-city-percent = رسم المدينة { $percent }

## القيود

rule-no-price = لم يُحدَّد سعر لتاريخ { $date }.
rule-stop-sell = البيع مغلق بتاريخ { $date }.
rule-closed-to-arrival = الوصول غير متاح بتاريخ { $date }.
rule-closed-to-departure = المغادرة غير متاحة بتاريخ { $date }.
rule-min-los-arrival = الحد الأدنى للإقامة عند الوصول بتاريخ { $date }: { $count ->
    [zero] { $count } ليلة
    [one] ليلة واحدة
    [two] ليلتان
    [few] { $count } ليالٍ
    [many] { $count } ليلة
   *[other] { $count } ليلة
}.
rule-min-los-through = الحد الأدنى للإقامة التي تشمل ليلة { $date }: { $count ->
    [zero] { $count } ليلة
    [one] ليلة واحدة
    [two] ليلتان
    [few] { $count } ليالٍ
    [many] { $count } ليلة
   *[other] { $count } ليلة
}.

## الغرف غير المتاحة

outage-out-of-inventory = خارج المخزون
outage-out-of-order = معطلة
outage-out-of-service = عيب بسيط (قابلة للبيع)

## مصدر الحجز

source-desk = الاستقبال
source-walk-in = دون حجز مسبق
source-web = الموقع

## تكلفة الإلغاء

policy-always-free = الإلغاء مجاني في أي وقت.
policy-free-until = الإلغاء مجاني حتى { $instant }.
policy-then = بعد ذلك: { $fee }.
policy-from = من { $instant }: { $fee }.
policy-from-free = من { $instant }: مجانًا.
policy-now = تكلفة الإلغاء: { $fee }.

## أزرار وكلمات قصيرة

save = حفظ
cancel = إلغاء
next = متابعة
close = إغلاق
undo = تراجع
search = بحث
yes = نعم
optional = اختياري
required = مطلوب
none = لا يوجد
total = الإجمالي
per-night = لليلة
from-price = من { $price }
language = اللغة
loading = جارٍ التحميل…

## خطوات الحجز

step-amend = تعديل الإقامة
step-assign = تخصيص غرفة
step-check-in = تسجيل الوصول
step-undo-check-in = التراجع عن تسجيل الوصول
step-check-out = تسجيل المغادرة
step-undo-check-out = التراجع عن تسجيل المغادرة
step-cancel = إلغاء الحجز
step-reinstate = إعادة تفعيل الحجز
step-no-show = تسجيل عدم الحضور
step-confirm = تأكيد الحجز
step-depart-early = مغادرة مبكرة
step-other = هذه الخطوة

## أسماء الحقول كما تذكرها رسائل الخطأ

field-first-name = الاسم الأول
field-last-name = اسم العائلة
field-email = البريد الإلكتروني
field-phone = الهاتف
field-country = البلد
field-language = اللغة
field-arrival = الوصول
field-departure = المغادرة
field-adults = البالغون
field-children = الأطفال
field-rooms = الغرف
field-notes = الملاحظات
field-requests = الطلبات
field-password = كلمة المرور
field-name = الاسم
field-slug = الاسم المختصر
field-zone = المنطقة الزمنية
field-address = العنوان
field-currency = العملة
field-languages = اللغات
field-taxes = الضرائب
field-price = السعر
field-price-minor = السعر
field-room-type = نوع الغرفة
field-rate-plan = خطة السعر
field-limit = عدد الإدخالات
field-accept-terms = الشروط
field-payment = الدفع
field-status = حالة الغرفة
field-assigned = المكلف بتنظيف الغرفة
field-attendants = قائمة المكلفين بالتنظيف
field-priority = طلب التفقد
field-remarks = ما لوحظ في الغرفة
field-found = الحالة التي وُجدت عليها الغرفة
field-leave-by = موعد إخلاء الغرفة
field-tasks = المهمة
field-outage = العطل
field-group = المجموعة
field-alert = التنبيه
field-seen-to = تمت المعالجة
field-deposit = العربون
field-traces = المتابعات
field-other = أحد الحقول
