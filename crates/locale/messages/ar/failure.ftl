### ما الذي لم ينجح: رسالة لكل رمز خطأ، ومعها الخطوة التالية حيث يفيد ذلك.
### القيمة التي لا يحملها الخطأ تصل بكلمة "none".

## مدخلات لا تصح

failure-stay-backwards = يجب أن تكون المغادرة بعد الوصول.
failure-stay-backwards-hint = اختاروا موعد مغادرة أبعد أو موعد وصول أقرب.
failure-stay-too-long = الحد الأقصى للإقامة: { $max ->
    [none] 365 ليلة
    [zero] { $max } ليلة
    [one] ليلة واحدة
    [two] ليلتان
    [few] { $max } ليالٍ
    [many] { $max } ليلة
   *[other] { $max } ليلة
}.
failure-stay-too-long-hint = احجزوا الليالي على عدة أجزاء.
failure-stay-past = { $date ->
    [none] موعد الوصول في الماضي.
   *[other] موعد الوصول { $date } في الماضي.
}
failure-stay-past-hint = اختاروا اليوم أو تاريخًا لاحقًا.
failure-stay-too-far = { $date ->
    [none] لا يمكن حجز هذه التواريخ بعد.
   *[other] لا يمكن بعدُ حجز ما بعد تاريخ { $date }.
}
failure-stay-too-far-hint = اختاروا موعد وصول أقرب.
failure-party-invalid = يلزم بالغ واحد على الأقل في كل غرفة، والأطفال دون سن 18.
failure-party-invalid-hint = يُحسب النزلاء من سن 18 فما فوق بالغين.
failure-party-too-large = هذه الغرفة لا تتسع لهذا العدد من النزلاء.
failure-party-too-large-hint = اختاروا غرفة أكبر أو احجزوا غرفتين.
failure-rooms-invalid = { $max ->
    [none] اختاروا غرفة واحدة على الأقل.
    [one] اختاروا غرفة واحدة.
    [two] اختاروا غرفة واحدة أو غرفتين.
    [few] اختاروا من غرفة واحدة إلى { $max } غرف.
    [many] اختاروا من غرفة واحدة إلى { $max } غرفة.
   *[other] اختاروا من غرفة واحدة إلى { $max } غرفة.
}
failure-guest-no-name = اسم العائلة مطلوب.
failure-guest-email = عنوان البريد الإلكتروني غير مكتمل.
failure-guest-email-hint = يكون بالشكل name@example.com.
failure-guest-field = الحقل «{ $label }» أطول من اللازم أو يحتوي على رموز لا يمكن طباعتها.
failure-reason-needed = لا غرف متاحة في هذه التواريخ، ولم يُذكر سبب للبيع رغم ذلك.
failure-reason-needed-hint = اكتبوا سبب البيع رغم ذلك، فسيحتاج إليه من يبحث عن غرفة لاحقًا.
failure-group-name = لا اسم للمجموعة، أو اسمها أطول من اللازم.
failure-group-name-hint = أعطوها اسمًا قصيرًا، كالشركة أو المناسبة.
failure-company-no-name = لا اسم للشركة.
failure-company-no-name-hint = اكتبوا اسمها كما يجب أن يظهر في المستندات.
failure-release-past = مهلة هذا الحجز المبدئي منتهية بالفعل.
failure-release-past-hint = اختاروا وقتًا لم يحن بعد.
failure-deposit-invalid = لا يمكن قبول هذا العربون.
failure-deposit-invalid-hint = اكتبوا مبلغًا لا يقل عن صفر بعملة الفندق.
failure-trace-unknown = لم تعد هذه المتابعة موجودة.
failure-trace-unknown-hint = ربما أُزيل الحجز. راجعوا القائمة من جديد.
failure-text-needed = لم يُكتب شيء بعد.
failure-text-needed-hint = اكتبوا ما يجب عمله.
failure-text-too-long = { $max ->
    [none] هذا النص أطول من اللازم.
    [one] الحد الأقصى للنص حرف واحد.
    [two] الحد الأقصى للنص حرفان.
    [few] الحد الأقصى للنص { $max } أحرف.
    [many] الحد الأقصى للنص { $max } حرفًا.
   *[other] الحد الأقصى للنص { $max } حرف.
}
failure-range-invalid = { $max ->
    [none] هذا النطاق فارغ أو أكبر من اللازم.
   *[other] هذا النطاق فارغ أو أكبر من اللازم، والحد الأقصى { $max }.
}
failure-price-invalid = لا يمكن قبول هذا السعر.
failure-price-invalid-hint = لا يقل السعر عن صفر.
failure-property-invalid = { $field ->
    [name] يلزم اسم لا يتجاوز 120 حرفًا.
    [address] يلزم عنوان لا يتجاوز 300 حرف.
    [country] يلزم حرفان لاتينيان، مثل SA أو AE.
    [phone] هذا الرقم أطول من اللازم.
    [languages] اختاروا لغة واحدة على الأقل.
    [check_in] يلزم وقت، مثل 15:00.
    [check_out] يلزم وقت، مثل 11:00.
    [vat] تلزم لكل ضريبة نسبة لا تتجاوز 100، ويوم بدء خاص بها.
    [city] يلزم لرسم المدينة مبلغ، وعددان صحيحان للعمر والليالي.
   *[other] لا يمكن قبول «{ $label }» بهذه الصيغة.
}
failure-unreadable = تعذرت قراءة هذا الطلب.
failure-unreadable-hint = ارجعوا وحاولوا مرة أخرى.
failure-unknown-call = هذه الوظيفة غير موجودة هنا.
failure-unknown-call-hint = قد يكون أحد الطرفين بإصدار أقدم. حدّثوه ثم حاولوا مرة أخرى.
failure-call-reused = سبق إرسال هذا بمحتوى مختلف.
failure-call-reused-hint = ابدؤوا من جديد من الخطوة الأولى.
failure-key-needed = لا يحمل هذا الطلب معرّفًا خاصًا به (Idempotency-Key).
failure-key-needed-hint = أرسلوا مع كل طلب يغيّر شيئًا معرّفًا، مثل UUID، وأعيدوا استخدامه نفسه عند تكرار المحاولة.
failure-too-large = هذا أكبر من الحجم المسموح به.

## ما ليس موجودًا

failure-property-unknown = لا يوجد فندق كهذا.
failure-property-unknown-hint = تحققوا من العنوان.
failure-room-type-unknown = نوع الغرفة هذا غير موجود.
failure-room-unknown = هذه الغرفة غير موجودة.
failure-rate-plan-unknown = خطة السعر هذه غير موجودة.
failure-reservation-unknown = هذا الحجز غير موجود.
failure-reservation-unknown-hint = تحققوا من رقم الحجز.
failure-guest-unknown = هذا النزيل غير موجود.
failure-filter-name = يلزم اسم لعامل التصفية. أقصى طول بالأحرف: { $max }، وأقصى عدد محفوظ: { $count }.
failure-guest-same = هذان الملفان مدمجان بالفعل.
failure-guest-same-hint = افتحوا الملف لمعرفة ما دُمج فيه.
failure-guest-preferences = لكل نزيل تفضيلات من بضع كلمات، وأقصى عدد لها { $max }.
failure-guest-preferences-hint = اكتبوا ما هو أطول في الملاحظات.
failure-outage-unknown = هذه الغرفة ليست معطلة.
failure-attendant-unknown = لا أحد بهذا الاسم مكلف بالتنظيف اليوم.
failure-attendant-unknown-hint = أضيفوه أولًا إلى قائمة اليوم.
failure-task-unknown = لم تعد هذه المهمة موجودة.
failure-hold-unknown = لم تعد هذه الغرف محفوظة لكم.
failure-hold-unknown-hint = ابحثوا من جديد، فبياناتكم محفوظة.
failure-page-unknown = هذه الصفحة غير موجودة.
failure-page-unknown-hint = تحققوا من العنوان، أو ابدؤوا من الصفحة الأولى للفندق.

## مفهوم، لكنه غير ممكن الآن

failure-property-exists = هذا الفندق مُعَد هنا بالفعل.
failure-sold-out = { $date ->
    [none] لا توجد غرف متاحة في هذه التواريخ.
   *[other] لا توجد غرف متاحة ليلة { $date }.
}
failure-sold-out-hint = اختاروا تواريخ أخرى أو غرفة أخرى.
failure-no-rights = { $date ->
    [none] لا تستطيع محطة العمل هذه ضمان غرفة في هذه التواريخ دون اتصال.
   *[other] لا تستطيع محطة العمل هذه ضمان غرفة ليلة { $date } دون اتصال.
}
failure-no-rights-hint = انتظروا عودة الاتصال، أو اختاروا نوع غرفة آخر أو ليالي أخرى.
failure-restricted = لا يمكن حجز هذه التواريخ بخطة السعر هذه.
failure-restricted-hint = اختاروا تواريخ أخرى أو خطة سعر أخرى.
failure-price-changed = تغيّر السعر من { $expected } إلى { $total }.
failure-price-changed-hint = لم يُحجز شيء بعد. راجعوا السعر الجديد وتابعوا إن كان مناسبًا لكم.
failure-fee-changed = تغيّرت رسوم الإلغاء من { $expected } إلى { $fee }.
failure-fee-changed-hint = لم يُلغَ شيء بعد. راجعوا الرسوم الجديدة ثم قرروا من جديد.
failure-hold-expired = انتهت مدة حفظ الغرف لكم.
failure-hold-expired-hint = بياناتكم محفوظة. ابحثوا من جديد لمعرفة ما بقي متاحًا.
failure-wrong-status = { $status ->
    [none] «{ $step }»: غير ممكن لهذا الحجز الآن.
   *[other] «{ $step }»: غير ممكن، فحالة الحجز «{ $status }».
}
failure-stay-contested = عُدّلت هذه الإقامة في مكانين في الوقت نفسه.
failure-stay-contested-hint = اختاروا أولًا من «للمراجعة» التعديل المعتمد.
failure-stay-changed = عُدّلت هذه الإقامة في هذه الأثناء، لذلك لم يتم التراجع عن الخطوة.
failure-stay-changed-hint = افتحوا الحجز واطلعوا على حالته الآن.
failure-version-gone = تغيّر هذا منذ عرضه.
failure-version-gone-hint = اطلعوا عليه مرة أخرى ثم اختاروا.
failure-built-on-refused = بُني هذا على تعديل لم يقبله الخادم.
failure-built-on-refused-hint = راجعوا ذلك التعديل أولًا.
failure-server-unknown = هذا الخادم ليس الخادم الذي رُبطت به محطة العمل هذه.
failure-server-unknown-hint = لم يُرسل إليه شيء ولم يُؤخذ منه شيء. تحققوا من العنوان والشبكة، أو أعيدوا ربط محطة العمل برمز جديد.
failure-room-taken = { $date ->
    [none] الغرفة { $room } مشغولة.
   *[other] الغرفة { $room } مشغولة بتاريخ { $date }.
}
failure-room-taken-hint = اختاروا غرفة أخرى.
failure-room-out-of-order = { $date ->
    [none] الغرفة { $room } معطلة.
   *[other] الغرفة { $room } معطلة بتاريخ { $date }.
}
failure-room-out-of-order-hint = اختاروا غرفة أخرى، أو أعيدوا هذه الغرفة إلى الاستخدام.
failure-attendant-needed = لا أحد في قائمة اليوم بعد.
failure-attendant-needed-hint = أضيفوا المكلفين بالتنظيف اليوم، ثم وزعوا الغرف.
failure-room-needed = لم تُخصص غرفة بعد.
failure-room-needed-hint = خصصوا غرفة أولًا.
failure-too-early = { $date ->
    [none] ما زال الوقت مبكرًا لذلك.
   *[other] يصبح ذلك ممكنًا من { $date }.
}
failure-stays-over = هذا النزيل باقٍ مدة أطول.
failure-stays-over-hint = إذا كان النزيل يغادر اليوم فاستخدموا «مغادرة مبكرة».
failure-day-open = { $count ->
    [none] ما زال في الفندق نزلاء كان يجب أن يغادروا.
    [zero] ما زال في الفندق نزلاء كان يجب أن يغادروا.
    [one] ما زال في الفندق نزيل واحد كان يجب أن يغادر.
    [two] ما زال في الفندق نزيلان كان يجب أن يغادرا.
    [few] ما زال في الفندق { $count } نزلاء كان يجب أن يغادروا.
    [many] ما زال في الفندق { $count } نزيلًا كان يجب أن يغادروا.
   *[other] ما زال في الفندق { $count } نزيل كان يجب أن يغادروا.
}
failure-day-open-hint = سجلوا مغادرتهم أو مددوا إقامتهم، ثم أقفلوا اليوم.
failure-day-moved = { $date ->
    [none] تغيّر يوم العمل في هذه الأثناء.
   *[other] يوم العمل الآن { $date }.
}
failure-day-moved-hint = اطلعوا على اليوم الجديد وحاولوا مرة أخرى.
failure-server-only = لا يمكن ذلك إلا على الخادم.
failure-desk-only = لا يمكن ذلك إلا على محطة عمل.
failure-staff-name-taken = اسم المستخدم هذا مستعمل بالفعل.
failure-staff-name-taken-hint = اختاروا اسمًا آخر.
failure-line-needed = هذا محفوظ لدى الخادم، والاتصال مقطوع.
failure-line-needed-hint = لم يتغير شيء. حاولوا مرة أخرى بعد عودة الاتصال.
failure-answer-late = لم يُجب الخادم في الوقت المناسب.
failure-answer-late-hint = قد يكون الإجراء نُفِّذ رغم ذلك. راجعوا القائمة بعد قليل قبل المحاولة من جديد.
failure-staff-unknown = هذا الشخص ليس في القائمة.
failure-last-manager = يجب أن يبقى من لديه كل الصلاحيات.
failure-last-manager-hint = عيّنوا شخصًا آخر مديرًا أولًا.
failure-room-assigned = { $count ->
    [none] هذه الغرفة مخصصة لنزلاء.
    [zero] هذه الغرفة مخصصة لنزلاء من { $date }.
    [one] هذه الغرفة مخصصة لنزيل ليلة واحدة ({ $date }).
    [two] هذه الغرفة مخصصة لنزلاء ليلتين من { $date }.
    [few] هذه الغرفة مخصصة لنزلاء { $count } ليالٍ من { $date }.
    [many] هذه الغرفة مخصصة لنزلاء { $count } ليلة من { $date }.
   *[other] هذه الغرفة مخصصة لنزلاء { $count } ليلة من { $date }.
}
failure-room-assigned-hint = خصصوا لهم غرفة أخرى أولًا.
failure-rooms-below-sold = { $count ->
    [none] كل الغرف لازمة.
    [zero] كل الغرف لازمة من { $date }.
    [one] كل الغرف لازمة ليلة واحدة ({ $date }).
    [two] كل الغرف لازمة ليلتين من { $date }.
    [few] كل الغرف لازمة { $count } ليالٍ من { $date }.
    [many] كل الغرف لازمة { $count } ليلة من { $date }.
   *[other] كل الغرف لازمة { $count } ليلة من { $date }.
}
failure-rooms-below-sold-hint = تُحتسب أيضًا الغرف التي في حصص محطات العمل. ويصبح ذلك ممكنًا بعد هذه الليالي.
failure-room-number-taken = توجد غرفة برقم { $room } بالفعل.
failure-room-number-taken-hint = اختاروا رقمًا آخر.
failure-room-invalid = { $field ->
    [floor] اسم الطابق أطول من اللازم.
   *[other] يلزم للغرفة رقم لا يتجاوز اثني عشر رمزًا.
}
failure-room-type-invalid = { $field ->
    [code] يلزم رمز قصير لا يتجاوز 20 حرفًا.
    [name] يلزم اسم لا يتجاوز 120 حرفًا.
    [beds] هذا أطول من اللازم.
    [adults] يجب أن تتسع لبالغ واحد على الأقل.
    [heads] يجب ألا يقل عدد كل النزلاء عن عدد البالغين.
   *[other] لا يمكن حفظ نوع الغرفة بهذا الشكل.
}
failure-room-type-taken = هذا الرمز لنوع غرفة آخر.
failure-room-type-taken-hint = اختاروا رمزًا آخر.
failure-version-unknown = هذا النموذج قديم.
failure-version-unknown-hint = افتحوا الصفحة من جديد وأعيدوا التعديل.
failure-work-under-way = هناك عملية أخرى جارية.
failure-work-under-way-hint = انتظروا حتى تنتهي.
failure-backup-failed = لم تُنشأ النسخة الاحتياطية.
failure-backup-failed-hint = النسخ الأقدم ما زالت موجودة. تحققوا من إمكان الكتابة في المجلد وحاولوا مرة أخرى.
failure-backup-unknown = لم تعد هذه النسخة الاحتياطية موجودة.
failure-backup-foreign = هذه النسخة الاحتياطية لفندق آخر.
failure-backup-damaged = لا يمكن استخدام هذه النسخة الاحتياطية.
failure-backup-damaged-hint = فندقكم كما كان. جربوا نسخة أقدم.
failure-folder-unusable = لا يمكن كتابة أي ملف في هذا المجلد.
failure-folder-unusable-hint = أدخلوا المسار الكامل لمجلد موجود على قرص متصل.
failure-restore-not-here = لا يمكن ذلك مع هذا الفندق.
failure-waiting-changed = في هذه الأثناء أُرسل شيء أو أُضيف.
failure-waiting-changed-hint = أغلقوا هذه النافذة وراجعوا القائمة من جديد.
failure-password-short = { $min ->
    [none] كلمة المرور هذه أقصر من اللازم.
    [one] الحد الأدنى لكلمة المرور حرف واحد.
    [two] الحد الأدنى لكلمة المرور حرفان.
    [few] الحد الأدنى لكلمة المرور { $min } أحرف.
    [many] الحد الأدنى لكلمة المرور { $min } حرفًا.
   *[other] الحد الأدنى لكلمة المرور { $min } حرف.
}
failure-terms-needed = يُرجى قبول الشروط لإتمام الحجز.
failure-payment-invalid = طريقة الدفع هذه غير متاحة.
failure-payment-invalid-hint = اختاروا إحدى الطرق المعروضة.
failure-promo-unknown = هذا الرمز الترويجي غير صالح هنا.
failure-promo-unknown-hint = اتركوه فارغًا أو تحققوا من كتابته.
failure-company-unknown = رمز الشركة هذا غير معروف هنا.
failure-company-unknown-hint = اتركوه فارغًا أو اسألوا شركتكم عن الرمز الصحيح.
failure-currency-not-offered = لا يعرض هذا الفندق أسعارًا بهذه العملة.
failure-currency-not-offered-hint = لا تحددوا عملة لتروا الأسعار بعملة الفندق.

## غير مسموح

failure-sign-in-needed = يُرجى تسجيل الدخول.
failure-sign-in-wrong = اسم المستخدم أو كلمة المرور غير صحيحة.
failure-sign-in-wrong-hint = انتبهوا إلى الأحرف الكبيرة والصغيرة.
failure-role-denied = ليست لديكم صلاحية لذلك.
failure-role-denied-hint = اطلبوا ذلك ممن لديه الصلاحية.
failure-token-wrong = هذا الرابط غير صالح أو لم يعد صالحًا.
failure-token-wrong-hint = استخدموا الرابط الوارد في آخر تأكيد وصلكم، أو اتصلوا بالفندق.
failure-code-wrong = هذا الرمز خاطئ أو مستعمل أو منتهي الصلاحية.
failure-code-wrong-hint = اطلبوا رمزًا جديدًا من الخادم.
failure-device-unknown = محطة العمل هذه غير معروفة لدى الخادم.
failure-device-unknown-hint = أعيدوا ربطها برمز جديد.
failure-signature-wrong = لم يستطع الخادم التحقق مما أرسلته محطة العمل هذه.
failure-signature-wrong-hint = لم يُقبل شيء. أعيدوا ربط محطة العمل برمز جديد.
failure-batch-invalid = لم يستطع الخادم قبول ما أرسلته محطة العمل هذه.
failure-batch-invalid-hint = تجدون التفاصيل في «للمراجعة». حدّثوا الطرفين إلى الإصدار نفسه.
failure-too-many = { $seconds ->
    [none] وردت طلبات كثيرة في وقت قصير.
    [zero] وردت طلبات كثيرة في وقت قصير.
    [one] وردت طلبات كثيرة في وقت قصير. يُرجى الانتظار ثانية واحدة.
    [two] وردت طلبات كثيرة في وقت قصير. يُرجى الانتظار ثانيتين.
    [few] وردت طلبات كثيرة في وقت قصير. يُرجى الانتظار { $seconds } ثوانٍ.
    [many] وردت طلبات كثيرة في وقت قصير. يُرجى الانتظار { $seconds } ثانية.
   *[other] وردت طلبات كثيرة في وقت قصير. يُرجى الانتظار { $seconds } ثانية.
}

## أعطال من جانبنا

failure-disk-full = القرص ممتلئ. لم يتغير شيء.
failure-disk-full-hint = أخلوا مساحة على القرص وحاولوا مرة أخرى.
failure-wrong-key = لا يمكن فتح البيانات بهذا المفتاح.
failure-wrong-key-hint = استخدموا المفتاح الذي أُنشئت به البيانات.
failure-database-newer = كُتبت البيانات بإصدار أحدث.
failure-database-newer-hint = حدّثوا Keyrack. لم يتغير شيء.
failure-database-locked = البيانات قيد الاستخدام من برنامج آخر.
failure-database-locked-hint = أغلقوا نسخة Keyrack الأخرى على هذا الحاسوب وحاولوا مرة أخرى.
failure-database-damaged = البيانات تالفة.
failure-database-damaged-hint = استعيدوا آخر نسخة احتياطية، أو أعيدوا إعداد محطة العمل هذه من الخادم.
failure-stopping = يُعاد تشغيل الخادم الآن.
failure-stopping-hint = حاولوا مرة أخرى بعد قليل.
failure-fault = حدث خطأ من جانبنا. لم يتغير شيء.
failure-fault-hint = حاولوا مرة أخرى. وإذا تكرر ذلك فأبلغوا الفندق أو القائمين على النظام.
failure-server-address = هذا ليس عنوان خادم.
failure-server-address-hint = يبدأ العنوان بـ https:// وتجدونه في الورقة أو الرسالة التي استلمتموها.
failure-server-unreached = الخادم لا يستجيب.
failure-server-unreached-hint = تحققوا من العنوان ومن اتصال هذا الحاسوب ثم حاولوا مرة أخرى. لم يتغير شيء.
failure-import-unreadable = لا يمكن قراءة هذا الملف كجدول.
failure-import-unreadable-hint = احفظوه بصيغة CSV في البرنامج الآخر واختاروه من جديد. لم يتغير شيء.
failure-import-too-long = الملف أطول مما يتسع له استيراد واحد.
failure-import-too-long-hint = الحد الأقصى 50,000 سطر و20 ميغابايت في المرة الواحدة. قسّموه واستوردوا الأجزاء تباعًا.
failure-import-columns = بعض الأعمدة ناقصة.
failure-import-columns-hint = يلزم الاسم للنزلاء، وللحجوزات أيضًا الوصول، والمغادرة أو عدد الليالي، ونوع الغرفة.
failure-import-lines = عدد الأسطر التي لا يمكن قبولها: { $count }. لم يُستورد شيء.
failure-import-lines-hint = صححوها في الملف، أو اختاروا استبعادها.

failure-rate-plan-archived = لم تعد خطة السعر هذه تُباع.
failure-rate-plan-archived-hint = اختاروا خطة سعر أخرى.
failure-last-rate-plan = هذه آخر خطة سعر تُباع.
failure-last-rate-plan-hint = لا يمكن الحجز دون خطة سعر. أنشئوا خطة أخرى أولًا.
failure-rate-plan-taken = هذا الرمز لخطة سعر أخرى.
failure-rate-plan-taken-hint = اختاروا رمزًا آخر.
failure-rate-plan-invalid = { $field ->
    [code] يتكون الرمز من 1 إلى 20 حرفًا.
    [name] يتكون الاسم من 1 إلى 120 حرفًا في كل لغة.
    [occupancy] السعر لبالغ واحد على الأقل، ولا يجوز أن تكون الإضافات سالبة.
    [cancellation] شروط الإلغاء غير صحيحة: مرحلتان تبدآن في الوقت نفسه، أو رسوم تزيد على قيمة الإقامة كاملة.
   *[other] لا يمكن قبول خطة السعر بهذا الشكل.
}
failure-allowance-below-sold = { $date ->
    [none] الغرف المباعة أكثر مما سيبقى.
   *[other] الغرف المباعة بتاريخ { $date } أكثر مما سيبقى.
}
failure-allowance-below-sold-hint = اسمحوا بقدر الحجز الزائد القائم، أو انقلوا نزلاء إلى نوع آخر أولًا.

failure-tax-invalid =
    { $part ->
        [name] الاسم سطر واحد لا يتجاوز 40 حرفًا.
        [rate] تلزم نسبة مئوية من 0 إلى 100، مثل 7 أو 7.5.
        [amount] يلزم مبلغ لا يقل عن صفر.
        [age] يلزم عمر لا يتجاوز 18، فمن هم أكبر منه بالغون.
        [nights_max] تُحتسب ليلة واحدة على الأقل. اتركوا الحقل فارغًا لاحتسابها كلها.
        [classes] الشيء نفسه مذكور مرتين.
        [valid_from] تبدأ في هذا اليوم نسبة أخرى للأشياء نفسها.
        [season] من يوم في السنة إلى يوم آخر، دون تداخل مع موسم آخر لهذه الضريبة.
        [inclusive] لا يشمل السعر إلا ضريبة واحدة. اجعلوا إحداهما مضافة، أو أعطوهما الاسم نفسه.
        [taxes] هذه ضرائب أكثر مما يتسع له فندق واحد.
       *[other] لا يمكن قبول هذه الضريبة بهذا الشكل.
    }
failure-tax-invalid-hint = لم يتغير شيء.
failure-policy-invalid =
    { $part ->
        [name] يلزم اسم لا يتجاوز 80 حرفًا ولا تحمله سياسة أخرى.
        [tiers] عشر مراحل على الأكثر، تبدأ كل منها في وقت خاص بها.
        [order] لا تقل تكلفة مرحلة لاحقة عن تكلفة مرحلة سابقة.
        [days] 730 يومًا قبل الوصول على الأكثر.
        [hours] 720 ساعة بعد الحجز على الأكثر.
        [nights] من 1 إلى 365 ليلة.
        [percent] أكثر من 0 و100 بالمئة على الأكثر.
        [amount] يلزم مبلغ أكبر من صفر.
        [cap] من 1 إلى 365 ليلة، أو فارغ.
        [deposit] أجزاء العربون تزيد على قيمة الإقامة كاملة، أو يُستحق جزآن منها في الوقت نفسه.
        [waiver] اكتبوا سبب الإعفاء من الرسوم، بما لا يتجاوز 200 حرف.
        [policies] هذه سياسات أكثر مما يتسع له فندق واحد.
        [used] ما زالت خطة سعر تستخدم هذه السياسة.
       *[other] لا يمكن قبول هذه السياسة بهذا الشكل.
    }
failure-policy-invalid-hint = لم يتغير شيء.
failure-exchange-invalid =
    { $part ->
        [currency] «{ $currency }» ليس رمز عملة، أو هو عملة الفندق نفسها.
        [rate] يلزم سعر صرف أكبر من صفر، بعشر منازل عشرية على الأكثر.
        [file] هذه ليست القائمة اليومية للبنك المركزي الأوروبي.
        [date] القائمة المستخدمة أحدث.
        [base] لا تتضمن القائمة عملة الفندق.
        [source] اذكروا مصدر أسعار الصرف بما لا يتجاوز 60 حرفًا.
        [rates] هذه عملات أكثر مما يتسع له فندق واحد.
       *[other] لا يمكن قبول أسعار الصرف هذه بهذا الشكل.
    }
failure-exchange-invalid-hint = لم تتغير أسعار الصرف المستخدمة.
failure-room-members =
    { $room ->
        [none] هذه الغرف لا تكوّن الغرفة المطلوبة.
       *[other] هذه الغرف لا تكوّن { $room }.
    }
failure-room-members-hint = اختاروا الغرف التي يتكون منها نوع الغرفة بالضبط، كلًا منها مرة واحدة، وليس بينها غرفة موقوفة.
failure-room-is-part =
    { $room ->
        [none] هذه الغرفة
       *[other] الغرفة { $room }
    } جزء من { $whole ->
        [none] غرفة أكبر
       *[other] { $whole }
    }.
failure-room-is-part-hint = أوقفوا أولًا استخدام الغرفة الأكبر، أو كوّنوها من غرف أخرى.
failure-made-of-fixed = لنوع الغرفة هذا غرف أو إقامات مباعة، لذلك لا يتغير تكوينه.
failure-made-of-fixed-hint = أنشئوا نوع غرفة آخر.
failure-made-of-itself = لا يتكون نوع الغرفة من نفسه.
failure-made-of-itself-hint = اختاروا أنواعًا لا تتكون من هذا النوع.
failure-service-invalid =
    { $field ->
        [code] يتكون الرمز من 1 إلى 20 حرفًا.
        [name] يتكون الاسم من 1 إلى 120 حرفًا في كل لغة.
        [description] لا يتجاوز الوصف 2,000 حرف في كل لغة.
        [price] لا يكون السعر سالبًا ولا يتجاوز 10,000,000.
        [ages] تتصاعد حدود الأعمار بين 1 و18، ولا يكون أي سعر سالبًا.
        [due] السعر لكل ليلة يتطلب خدمة تُقدَّم كل ليلة أو كل صباح.
        [stock] واحدة في اليوم على الأقل، أو يُترك الحد فارغًا.
        [slots] يُذكر كل وقت مرة واحدة ويتسع لنزيل واحد على الأقل.
        [window] لا يسبق آخر يوم أول يوم.
        [quantity] الطلب الواحد من 1 إلى 999.
        [compulsory] ما يأتي مع الغرفة لا يُختار له يوم أو وقت، ولا حد له.
       *[other] لا يمكن قبول الخدمة بهذا الشكل.
    }
failure-service-taken = هذا الرمز لخدمة أخرى.
failure-service-taken-hint = اختاروا رمزًا آخر.
failure-service-unknown = هذه الخدمة غير موجودة هنا.
failure-service-unknown-hint = اختاروا من الخدمات المعروضة.
failure-service-not-offered = { $service }: لا تُقدَّم مع هذه الغرفة وهذا السعر.
failure-service-not-offered-hint = اختاروا خدمة أخرى أو سعرًا آخر.
failure-service-included = { $service }: ضمن هذا السعر بالفعل.
failure-service-included-hint = أزيلوها من الطلب كي لا تُدفع مرتين.
failure-service-quantity =
    { $max ->
        [1] { $service }: تُطلب مرة واحدة فقط.
       *[other] { $service }: يمكن طلب 1 إلى { $max }.
    }
failure-service-day = { $service }: اختاروا يومًا من أيام الإقامة.
failure-service-time = { $service }: اختاروا أحد الأوقات المتاحة.
failure-service-twice = { $service }: طُلبت مرتين لليوم نفسه.
failure-service-twice-hint = أبقوا على طلب واحد منهما.
failure-service-full =
    { $time ->
        [none]
            { $count ->
                [0] { $service }: غير متاحة بتاريخ { $date }.
               *[other] { $service }: المتبقي بتاريخ { $date } هو { $count } فقط.
            }
       *[other]
            { $count ->
                [0] { $service }: غير متاحة بتاريخ { $date }، الساعة { $time }.
               *[other] { $service }: المتبقي بتاريخ { $date }، الساعة { $time }، هو { $count } فقط.
            }
    }
failure-service-full-hint = اختاروا يومًا أو وقتًا آخر، أو عددًا أقل. لم يتغير شيء.
failure-block-invalid =
    { $date ->
        [none] لا يمكن قبول «{ $label }» لهذه المجموعة بهذا الشكل.
       *[other] لا يمكن قبول «{ $label }» لهذه المجموعة ليلة { $date } بهذا الشكل.
    }
failure-block-invalid-hint = صححوا الحقل المحدد. يتكون الرمز من حروف وأرقام وشرطات، ولا تتجاوز النسبة 100.
failure-block-unknown = لا توجد مجموعة بهذا الرمز أو الاسم.
failure-block-unknown-hint = تحققوا من كتابته، أو اسألوا من زودكم به.
failure-block-code-taken = هذا الرمز لمجموعة أخرى قادمة.
failure-block-code-taken-hint = اختاروا رمزًا آخر.
failure-block-rooms =
    { $date ->
        [none] الغرف المتبقية لا تكفي هذه المجموعة.
       *[other]
            { $count ->
                [none] الغرف المتبقية ليلة { $date } لا تكفي هذه المجموعة.
                [0] لم تبقَ غرفة لهذه المجموعة ليلة { $date }.
                [zero] لم تبقَ غرفة لهذه المجموعة ليلة { $date }.
                [one] لا يمكن تجنيب أكثر من غرفة واحدة ليلة { $date }.
                [two] لا يمكن تجنيب أكثر من غرفتين ليلة { $date }.
                [few] لا يمكن تجنيب أكثر من { $count } غرف ليلة { $date }.
                [many] لا يمكن تجنيب أكثر من { $count } غرفة ليلة { $date }.
               *[other] لا يمكن تجنيب أكثر من { $count } غرفة ليلة { $date }.
            }
    }
failure-block-rooms-hint = جنّبوا غرفًا أقل، أو اختاروا نوع غرفة آخر أو تاريخًا آخر. الغرف التي قد تبيعها محطة عمل الآن تُحتسب مباعة.
failure-block-step = لا يمكن نقل المجموعة من حالتها الآن إلى هذه الحالة.
failure-block-step-hint = المجموعة الملغاة تصبح استفسارًا أو مبدئية أولًا، والمؤكدة تصبح مبدئية أو تُلغى.
failure-block-not-definite = لا يمكن حجز غرف هذه المجموعة بعد، أو لم يعد ذلك ممكنًا.
failure-block-not-definite-hint = يمكن للنزلاء الحجز بعد أن يؤكد الفندق المجموعة.
failure-block-released =
    { $date ->
        [none] عادت غرف المجموعة إلى البيع العام.
       *[other] عادت غرف المجموعة ليلة { $date } إلى البيع العام.
    }
failure-block-released-hint = احجزوا بالسعر المعتاد، أو اطلبوا من الفندق تمديد موعد تحرير غرف المجموعة.
failure-block-full =
    { $date ->
        [none] الغرف المتبقية للمجموعة لا تكفي.
       *[other]
            { $count ->
                [none] غرف هذا النوع المتبقية للمجموعة ليلة { $date } لا تكفي.
                [0] لم تبقَ للمجموعة غرفة من هذا النوع ليلة { $date }.
                [zero] لم تبقَ للمجموعة غرفة من هذا النوع ليلة { $date }.
                [one] لم تبقَ للمجموعة سوى غرفة واحدة من هذا النوع ليلة { $date }.
                [two] لم تبقَ للمجموعة سوى غرفتين من هذا النوع ليلة { $date }.
                [few] لم تبقَ للمجموعة سوى { $count } غرف من هذا النوع ليلة { $date }.
                [many] لم تبقَ للمجموعة سوى { $count } غرفة من هذا النوع ليلة { $date }.
               *[other] لم تبقَ للمجموعة سوى { $count } غرفة من هذا النوع ليلة { $date }.
            }
    }
failure-block-full-hint = اختاروا نوع غرفة آخر أو ليالي أخرى، أو جنّبوا للمجموعة غرفًا أكثر أولًا.
failure-block-picked-up =
    { $date ->
        [none] حُجزت بالفعل غرف أكثر مما يُراد تجنيبه.
       *[other]
            { $count ->
                [none] حُجزت ليلة { $date } غرف أكثر مما يُراد تجنيبه.
                [zero] لم تُحجز غرف ليلة { $date }.
                [one] حُجزت غرفة واحدة ليلة { $date } بالفعل.
                [two] حُجزت غرفتان ليلة { $date } بالفعل.
                [few] حُجزت { $count } غرف ليلة { $date } بالفعل.
                [many] حُجزت { $count } غرفة ليلة { $date } بالفعل.
               *[other] حُجزت { $count } غرفة ليلة { $date } بالفعل.
            }
    }
failure-block-picked-up-hint = جنّبوا ما لا يقل عن ذلك، أو ألغوا حجوزات من المجموعة أولًا.
failure-company-invalid = لا يمكن قبول «{ $label }» لهذه الشركة بهذا الشكل.
failure-company-invalid-hint = يتكون الرمز من حروف وأرقام وشرطات، ولا تتجاوز النسبة 100، ولا يقل الحد عن صفر.
failure-company-code-taken = هذا الرمز لشركة أخرى.
failure-company-code-taken-hint = اختاروا رمزًا آخر.
failure-rate-plan-circle = ستتبع خطة السعر نفسها.
failure-rate-plan-circle-hint = اختاروا خطة لا تتبع هذه الخطة. تتسلسل ثماني خطط على الأكثر.
failure-rate-follows = أسعار { $plan } تتبع خطة أخرى ولا تُحدَّد يدويًا.
failure-rate-follows-hint = عدّلوا أسعار الخطة المتبوعة، أو حددوا لها أسعارًا خاصة في «خطط السعر».
failure-promo-invalid =
    { $field ->
        [code] يتكون الرمز من حروف وأرقام وشرطات، 30 على الأكثر.
        [name] لا يتجاوز الاسم 80 حرفًا.
        [cut] الخصم أكبر من صفر ولا يتجاوز 100%.
        [booking] آخر يوم للحجز يسبق أول يوم.
        [nights] آخر ليلة تسبق أول ليلة.
        [rate_plans] إحدى خطط السعر لم تعد تُباع.
        [room_types] أحد أنواع الغرف غير موجود.
        [nights_min] الحد الأدنى للإقامة أطول من اللازم.
        [uses_max] الرمز الذي لا يستخدمه أحد يُفضَّل أرشفته.
        [uses_per_guest_max] الرمز الذي لا يستخدمه أحد يُفضَّل أرشفته.
       *[other] لا يمكن قبول الرمز بهذا الشكل.
    }
failure-promo-refused =
    { $why ->
        [unknown] هذا الرمز غير معروف.
        [too_early] لا يمكن استخدام هذا الرمز بعد.
        [over] انتهت صلاحية هذا الرمز.
        [nights] هذا الرمز لا يسري على هذه الليالي.
        [too_short] هذا الرمز للإقامات الأطول.
        [used_up] بلغ هذا الرمز الحد الأقصى لمرات الاستخدام.
        [used_by_guest] سبق لهذا النزيل استخدام الرمز.
        [not_here] لا يخفض هذا الرمز شيئًا من هذه الغرفة بهذا السعر.
       *[other] لا يمكن استخدام هذا الرمز.
    }
failure-promo-refused-hint = اتركوا الرمز فارغًا، أو اختاروا تواريخ أخرى أو سعرًا آخر.
failure-promo-taken = هذا الرمز لعرض ترويجي آخر أو لخطة سعر.
failure-promo-taken-hint = اختاروا رمزًا آخر.
failure-yield-invalid =
    { $field ->
        [name] يلزم للقاعدة اسم لا يتجاوز 80 حرفًا.
        [steps] تبدأ المراحل بالعدد الأصغر، ويُذكر كل عدد مرة واحدة، ولا يتجاوز أي خصم 100%.
        [nights] آخر ليلة تسبق أول ليلة.
        [weekdays] يلزم يوم واحد من أيام الأسبوع على الأقل.
       *[other] لا يمكن قبول القاعدة بهذا الشكل.
    }
failure-layer-invalid =
    { $field ->
        [name] يلزم اسم لا يتجاوز 80 حرفًا.
        [dates] آخر تاريخ يسبق أول تاريخ.
        [weekdays] يلزم يوم واحد من أيام الأسبوع على الأقل.
        [max_los_arrival] الحد الأقصى للإقامة أقصر من الحد الأدنى.
        [max_los_through] الحد الأقصى للإقامة أقصر من الحد الأدنى.
        [max_advance_days] أبكر موعد للحجز يلي آخر موعد له.
        [rules] لا شيء مقيَّد.
       *[other] لا يمكن قبول القيد بهذا الشكل.
    }

failure-desk-in-touch = المحطة { $desk } متصلة، وتعيد الغرف عندما تُطلب منها.
failure-desk-in-touch-hint = بيعوا الغرفة، فهي تُجلب من هناك تلقائيًا.
failure-desk-holds-fewer = عدد الغرف غير المباعة بتاريخ { $date } لدى { $desk } هو { $rooms } فقط.
failure-desk-holds-fewer-hint = اسحبوا غرفًا أقل، أو اختاروا ليلة أخرى.
failure-glass-used =
    { $rooms ->
        [0] لا يجوز سحب المزيد من الغرف بتاريخ { $date }.
       *[other] عدد الغرف التي ما زال يجوز سحبها بتاريخ { $date } هو { $rooms } فقط.
    }
failure-glass-used-hint = تجدون الحد في «الإعدادات»، «محطات العمل». النزيل الذي احتاج إلى فندق آخر يبقى محتسبًا حتى يُدوَّن ذلك.
failure-below-promised = سُحبت بتاريخ { $date } غرف بالفعل، وعددها { $rooms }.
failure-below-promised-hint = اختاروا حدًا أعلى، أو انتظروا حتى تعود محطات العمل.
failure-rights-frozen = لا يمكن بيع غرف في هذه اللحظة.
failure-rights-frozen-hint = استُعيد خادم الفندق من نسخة احتياطية وهو ينتظر محطات العمل. يُرجى المحاولة مرة أخرى بعد قليل.
failure-company-archived = أُوقف البيع لهذه الشركة.
failure-company-archived-hint = اختاروا شركة أخرى، أو أعيدوا تفعيلها في صفحة «الشركات».
failure-company-other = هذا الرمز لشركة غير الشركة المختارة.
failure-company-other-hint = اتركوا الرمز فارغًا، أو اختاروا الشركة صاحبة الرمز.
failure-rate-plan-company = السعر «{ $plan }» متفق عليه مع شركات معينة فقط.
failure-rate-plan-company-hint = اختاروا أولًا إحدى هذه الشركات، أو سعرًا آخر.
failure-journal-ahead = قاعدة البيانات هذه أقدم من السجل المحفوظ بجانبها.
failure-journal-ahead-hint = توجد نسخة قديمة في مكانها. استعدها بالأمر restore الذي يقرأ السجل.
failure-journal-damaged = تتعذر قراءة أحد قيود السجل.
failure-journal-damaged-hint = احتفظ بالملف واسأل المسؤول عن الخادم.
