### النشرة وما يُستخرج منها من أوراق.

bulletin-title = النشرة الصحية للإقليم
bulletin-running = النشرة الصحية
# $count (number): عدد المناطق
bulletin-lead = أحوال الصحة في { $count ->
        [zero] الإقليم
        [one] منطقة واحدة
        [two] منطقتين
        [few] { $count } مناطق
        [many] { $count } منطقة
       *[other] { $count } منطقة
    }: ما يُقاس، وما ظهر من تفشيات، ومن يُطعَّم، وأين يُعالَج الناس.
bulletin-keywords = الصحة العامة، التطعيم، التفشيات، المؤشرات
bulletin-contents = المحتويات
bulletin-figures = أرقام رئيسية
bulletin-indicators = المؤشرات بحسب المنطقة
bulletin-indicators-lead = تحت كل قيمة قيمةُ العام الماضي، ويبيّن العمود الأخير ما يُراد بلوغه.
bulletin-indicators-caption = مؤشرات كل منطقة وقيمتها قبل عام
bulletin-indicator = المؤشر
bulletin-target = الهدف
# $value (string): القيمة قبل عام
bulletin-before = سابقًا: { $value }
# $value (string): الهدف، مكتوبًا
bulletin-at-least = { $value } على الأقل
# $value (string): الهدف، مكتوبًا
bulletin-at-most = { $value } على الأكثر
bulletin-outbreaks = التفشيات
# $cases (number): حالات التفشي
bulletin-cases = { $cases ->
        [zero] لا حالات
        [one] حالة واحدة
        [two] حالتان
        [few] { $cases } حالات
        [many] { $cases } حالة
       *[other] { $cases } حالة
    }
bulletin-measures = ما اتُّخذ من تدابير
bulletin-campaigns = الحملات
bulletin-campaigns-caption = حملات العام شهرًا بشهر
bulletin-campaign = الحملة
# $from (number), $to (number): أسابيع السنة وفق المعيار ISO 8601
bulletin-weeks = { $from ->
        [zero] الأسابيع { RANGE($from, $to) }
        [one] الأسابيع { RANGE($from, $to) }
        [two] الأسابيع { RANGE($from, $to) }
        [few] الأسابيع { RANGE($from, $to) }
        [many] الأسابيع { RANGE($from, $to) }
       *[other] الأسابيع { RANGE($from, $to) }
    }
bulletin-dates = المواعيد
bulletin-progress = المرحلة
bulletin-vaccines = اللقاحات
bulletin-vaccines-caption = منذ متى يُقدَّم كل لقاح، وكم جرعة بقيت منه
bulletin-vaccine = اللقاح
bulletin-introduced = منذ
bulletin-stock = المخزون
bulletin-history-caption = افتتاح المراكز وبدء تقديم اللقاحات
# $list (string): المراكز، مضمومة
# $dates (string): اللقاحات، مضمومة
bulletin-history-alt = خط زمني: متى افتُتح كل مركز ومنذ متى يُقدَّم كل لقاح. المراكز هي { $list }. واللقاحات هي { $dates }.
bulletin-clinics = المراكز
bulletin-clinics-caption = المراكز، وسنة افتتاحها، والصفحة التي تصفها
bulletin-clinic = المركز
bulletin-facility = النوع
bulletin-page = ص
# $date (string): التاريخ، مكتوبًا
bulletin-opened = الافتتاح: { $date }
bulletin-glossary = مسرد المصطلحات
bulletin-term = المصطلح
bulletin-meaning = معناه
bulletin-index = الفهرس
bulletin-district = المنطقة
bulletin-index-districts = المناطق

## ورقة المنطقة

sheet-population = السكان
sheet-area = المساحة
sheet-to-hospital = المسافة إلى المستشفى
sheet-clinics = أين تذهب
sheet-campaigns = الحملات
sheet-outbreaks = تفشيات العام
# إذا لم يقع في المنطقة أي تفشٍّ.
sheet-no-outbreaks = لم يُعلَن هذا العام عن أيٍّ منها.

## المطوية

handout-title = صحتك في لمحة
handout-lead = أهم ما ينبغي أن يعرفه من يعيش في الإقليم، بلغتين. احتفظ بهذه الورقة.
handout-vaccination = من حان دوره في التطعيم؟
handout-clinics = أين يمكنني أن أذهب؟
handout-outbreaks = ما التفشيات الراهنة؟
handout-districts = المناطق بالأرقام
handout-advice = ماذا تفعل؟
handout-advice-text = اغسل يديك قبل الأكل وقبل الطبخ. وإذا أصابتك حمّى وظهرت بقع على جلدك، فلا تذهب إلى قاعة الانتظار: اتصل أولًا بمركزك. «درهم وقاية»، كما يقول المثل، «خير من قنطار علاج».

    ألديك سؤال؟ اسأل في مركزك؛ فالرعاية مجانية وسرية، سواء أكانت لديك أوراق إقامة أم لا.

## صور مرسومة من البيانات

# $count (number): المراكز
# $from (string), $to (string): أول سنة وآخر سنة
bulletin-history-many = خط زمني من { $from } إلى { $to }، عدد المراكز فيه { $count }. وفي قائمة المراكز سنة كل منها.
# $name (string): ما هو
# $date (string): السنة
# $state (string): نوع المركز، أو none
bulletin-history-item = { $state ->
        [none] { $name } ({ $date })
       *[other] { $name } ({ $state }، { $date })
    }
bulletin-growth-caption = المراكز بحسب نوعها سنة بعد سنة
# $count (number): المراكز
bulletin-growth-total = { $count ->
        [zero] لا مراكز
        [one] مركز واحد
        [two] مركزان
        [few] { $count } مراكز
        [many] { $count } مركزًا
       *[other] { $count } مركز
    }
# $from (string), $to (string): أول سنة وآخر سنة
# $total (number): المراكز في النهاية
# $kinds (string): عدد كل نوع، مضمومة
# $list (string): السنوات، مضمومة
bulletin-growth-alt = درجات ترتفع مع عدد المراكز من { $from } إلى { $to }، سنة بعد سنة: { $list }. والعدد في النهاية { $total }: { $kinds }.
# $from (string), $to (string): أول سنة وآخر سنة
# $total (number): المراكز في النهاية
# $kinds (string): عدد كل نوع، مضمومة
bulletin-growth-many = درجات ترتفع مع عدد المراكز من { $from } إلى { $to }. والعدد في النهاية { $total }: { $kinds }. وفي قائمة المراكز سنة كل منها.
# $date (string): السنة
# $total (number): المراكز حينئذ
# $list (string): الجديد من كل نوع، مضمومًا
bulletin-growth-step = { $date }: المجموع { $total } (الجديد: { $list })
# $name (string): ما يُعدّ
# $count (number): العدد
bulletin-count = { $name } { $count }
bulletin-districts-caption = متى افتُتحت مراكز كل منطقة، بمقياس واحد
# $list (string): الرسوم، مضمومة
bulletin-districts-alt = رسم صغير لكل منطقة، فيه عمود للمراكز التي افتُتحت في السنوات نفسها: { $list }.
# $count (number): الرسوم
bulletin-districts-many = رسوم صغيرة عددها { $count }، رسم لكل منطقة، فيه المراكز بحسب سنوات افتتاحها.
# $name (string): المنطقة
# $count (number): مراكزها
# $list (string): السنوات، مضمومة
bulletin-districts-chart = { $name }، المجموع { $count } ({ $list })
bulletin-reach-caption = أي المناطق تصلها كل حملة
bulletin-yes = نعم
bulletin-total = المجموع
