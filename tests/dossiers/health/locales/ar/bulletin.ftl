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
bulletin-history-alt = خط زمني: متى افتُتح كل مركز ومنذ متى يُقدَّم كل لقاح. المراكز هي { $list }.
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
