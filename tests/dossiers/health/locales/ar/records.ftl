### كلمات السجلات: أسماؤها وما يُقال عنها.

## المناطق

# $population (quantity), $to-hospital (quantity)
district-puerto-sereno = بويرتو سيرينو
    .note = مدينة صيد وقاعدة الإقليم، عدد سكانها { $population }. والمستشفى في المدينة نفسها، على بُعد { $to-hospital } من دار البلدية.
    .picture-alt = الميناء عند الغروب: بيوت ملوّنة على الرصيف، وثلاثة مراكب شراعية، ووراءها الجبال.
    .picture-credit = الرسم: ملك عام
district-vega-del-mirto = بيغا ديل ميرتو
    .note = بساتين خضر وبرتقال على ضفة النهر، عدد سكانها { $population }. والمسافة إلى المستشفى { $to-hospital } عبر طريق الساحل.
district-montealba = مونتيالبا
    .note = قرى جبلية متباعدة، عدد سكانها { $population }. وأقرب مستشفى على بُعد { $to-hospital }؛ وقد تقطع الثلوج ممر الجبل شتاءً.

## المراكز

# $beds (number): عدد الأسِرّة
clinic-faro = مستشفى المنارة
    .sorted = المنارة، مستشفى
    .address = كورنيش المنارة، قبالة سوق السمك. طوارئ على مدار الساعة، { $beds ->
        [zero] بلا أسِرّة للمبيت
        [one] وسرير واحد
        [two] وسريران
        [few] و{ $beds } أسِرّة
        [many] و{ $beds } سريرًا
       *[other] و{ $beds } سرير
    }.
clinic-muelle-viejo = مركز الرصيف القديم الصحي
    .sorted = الرصيف القديم، مركز
    .address = ساحة الصيادين، بجوار السوق
clinic-naranjos = مركز البرتقال الصحي
    .sorted = البرتقال، مركز
    .address = شارع السهل، إلى جانب المكتبة
# $days (number): أيام الاستشارة في الأسبوع
clinic-acequia = عيادة الساقية
    .sorted = الساقية، عيادة
    .address = طريق المطاحن. تستقبل المرضى { $days ->
        [zero] عند الحاجة
        [one] يومًا واحدًا في الأسبوع
        [two] يومين في الأسبوع
        [few] { $days } أيام في الأسبوع
        [many] { $days } يومًا في الأسبوع
       *[other] { $days } يوم في الأسبوع
    }.
clinic-nevero = مركز بيت الثلج الصحي
    .sorted = بيت الثلج، مركز
    .address = الشارع الكبير، خلف الكنيسة
# $villages (number): عدد القرى
clinic-sierra = الوحدة المتنقلة في الجبل
    .sorted = الوحدة المتنقلة في الجبل
    .address = تجوب { $villages ->
        [zero] الجبل
        [one] قرية جبلية واحدة
        [two] قريتين جبليتين
        [few] { $villages } قرى جبلية
        [many] { $villages } قرية جبلية
       *[other] { $villages } قرية جبلية
    }؛ وتُعلَن المواعيد في كل بلدية.

## المؤشرات

# $age (number): السن بالسنوات؛ $schedule (number): الجرعات
indicator-coverage = تغطية التطعيم ضد الحصبة
    .short = التغطية
    .definition = نسبة الأطفال في سن { $age ->
        [zero] الولادة
        [one] سنة واحدة
        [two] سنتين
        [few] { $age } سنوات
        [many] { $age } سنة
       *[other] { $age } سنة
    } الذين { $schedule ->
        [zero] لم يتلقَّوا شيئًا
        [one] تلقَّوا الجرعة الوحيدة
        [two] تلقَّوا الجرعتين
        [few] تلقَّوا الجرعات الـ{ $schedule }
        [many] تلقَّوا الجرعات الـ{ $schedule }
       *[other] تلقَّوا الجرعات الـ{ $schedule }
    } من { vaccine-mmr }.
# $base (quantity): عدد السكان الذي تُنسب إليه الحالات
indicator-influenza = معدل الإصابة بالإنفلونزا
    .short = الإنفلونزا
    .definition = الحالات في الأسبوع لكل { $base } (متوسط الموسم).
indicator-waiting = انتظار موعد الاستشارة
    .short = الانتظار
    .definition = الأيام بين المكالمة وأول موعد متاح (القيمة الوسيطة).
indicator-water = مياه مطابقة للمعايير
    .short = المياه
    .definition = نسبة عينات مياه الصنبور التي تستوفي المعايير.

## اللقاحات

# $schedule (number): عدد الجرعات؛ $coldest, $warmest (quantity): درجتا حرارة الحفظ
vaccine-influenza = لقاح الإنفلونزا
    .against = يقي من الإنفلونزا الموسمية { $schedule ->
        [zero] دون جرعات
        [one] بجرعة واحدة
        [two] بجرعتين
        [few] بـ{ $schedule } جرعات
        [many] بـ{ $schedule } جرعة
       *[other] بـ{ $schedule } جرعة
    }. ويُحفظ في { RANGE($coldest, $warmest) }.
vaccine-mmr = اللقاح الثلاثي الفيروسي
    .against = يقي من الحصبة والحصبة الألمانية والنكاف { $schedule ->
        [zero] دون جرعات
        [one] بجرعة واحدة
        [two] بجرعتين
        [few] بـ{ $schedule } جرعات
        [many] بـ{ $schedule } جرعة
       *[other] بـ{ $schedule } جرعة
    }. ويُحفظ في { RANGE($coldest, $warmest) }.
vaccine-papilloma = لقاح الورم الحليمي
    .against = يقي من سرطان عنق الرحم { $schedule ->
        [zero] دون جرعات
        [one] بجرعة واحدة
        [two] بجرعتين
        [few] بـ{ $schedule } جرعات
        [many] بـ{ $schedule } جرعة
       *[other] بـ{ $schedule } جرعة
    }. ويُحفظ في { RANGE($coldest, $warmest) }.
vaccine-hepatitis-a = لقاح التهاب الكبد (أ)
    .against = يقي من التهاب الكبد (أ) { $schedule ->
        [zero] دون جرعات
        [one] بجرعة واحدة
        [two] بجرعتين
        [few] بـ{ $schedule } جرعات
        [many] بـ{ $schedule } جرعة
       *[other] بـ{ $schedule } جرعة
    }. ويُحفظ في { RANGE($coldest, $warmest) }.

## الحملات

# $reached, $goal (quantity): جرعات؛ $villages, $families (number)
campaign-measles = استدراك التطعيم ضد الحصبة
    .summary = أُعطيت { $reached } (المستهدف: { $goal })، وشملت الحملة { $villages ->
        [zero] منطقة
        [one] قرية واحدة في منطقة
        [two] قريتين في منطقة
        [few] { $villages } قرى في منطقة
        [many] { $villages } قرية في منطقة
       *[other] { $villages } قرية في منطقة
    } { district-montealba }، كما شملت { district-vega-del-mirto }. { $families ->
        [zero] ولم ترفض التطعيم أي أسرة
        [one] ولم ترفض التطعيم سوى أسرة واحدة
        [two] ولم ترفض التطعيم سوى أسرتين
        [few] ولم ترفض التطعيم سوى { $families } أسر
        [many] ولم ترفض التطعيم سوى { $families } أسرة
       *[other] ولم ترفض التطعيم سوى { $families } أسرة
    }.
# $visits, $admitted (number)
campaign-heat = صيف بلا ضربات شمس
    .summary = قامت الفرق { $visits ->
        [zero] بجولات هاتفية فقط
        [one] بزيارة واحدة
        [two] بزيارتين
        [few] بـ{ $visits } زيارات
        [many] بـ{ $visits } زيارة
       *[other] بـ{ $visits } زيارة
    } إلى مسنين يعيشون وحدهم، { $admitted ->
        [zero] ولم يدخل { clinic-faro } أحد
        [one] ولم يدخل { clinic-faro } سوى شخص واحد
        [two] ولم يدخل { clinic-faro } سوى شخصين
        [few] ولم يدخل { clinic-faro } سوى { $admitted } أشخاص
        [many] ولم يدخل { clinic-faro } سوى { $admitted } شخصًا
       *[other] ولم يدخل { clinic-faro } سوى { $admitted } شخص
    }.
# $schools (number); $reached, $goal (quantity)
campaign-school = التطعيم في المدرسة
    .summary = يُقدَّم { vaccine-papilloma } لتلاميذ الصف الأول في { $schools ->
        [zero] المدارس
        [one] مدرسة ثانوية واحدة
        [two] مدرستين ثانويتين
        [few] { $schools } مدارس ثانوية
        [many] { $schools } مدرسة ثانوية
       *[other] { $schools } مدرسة ثانوية
    }. وقد أُعطيت { $reached } (المستهدف: { $goal }).
# $age (number): السن بالسنوات؛ $population (quantity); $reached (quantity)
campaign-influenza = التطعيم ضد الإنفلونزا
    .summary = { vaccine-influenza } مجاني لمن تجاوزوا { $age ->
        [zero] عامهم الأول
        [one] سنة واحدة
        [two] سنتين
        [few] { $age } سنوات
        [many] { $age } سنة
       *[other] { $age } سنة
    } وللحوامل والعاملين في الصحة. وعدد سكان الإقليم { $population }؛ وقد أُعطيت { $reached } منذ البداية.
# $courses (number)
campaign-first-aid = الإسعافات الأولية
    .summary = { $courses ->
        [zero] لا دورات
        [one] دورة واحدة
        [two] دورتان
        [few] { $courses } دورات
        [many] { $courses } دورة
       *[other] { $courses } دورة
    } للأهالي الراغبين في المساعدة إلى حين وصول سيارة الإسعاف.

## التفشيات

# $cases, $admitted, $deaths (number)
outbreak-measles = الحصبة في { district-montealba }
    .summary = { $cases ->
        [zero] لم تُسجَّل أي حالة
        [one] سُجِّلت حالة واحدة
        [two] سُجِّلت حالتان
        [few] سُجِّلت { $cases } حالات
        [many] سُجِّلت { $cases } حالة
       *[other] سُجِّلت { $cases } حالة
    }، { $admitted ->
        [zero] ولم يدخل المستشفى أحد
        [one] ودخل المستشفى شخص واحد
        [two] ودخل المستشفى شخصان
        [few] ودخل المستشفى { $admitted } أشخاص
        [many] ودخل المستشفى { $admitted } شخصًا
       *[other] ودخل المستشفى { $admitted } شخص
    }، { $deaths ->
        [zero] ولم يمت أحد
        [one] ومات شخص واحد
        [two] ومات شخصان
        [few] ومات { $deaths } أشخاص
        [many] ومات { $deaths } شخصًا
       *[other] ومات { $deaths } شخص
    }. وكان المصاب الأول مسافرًا غير مطعَّم. وأُعلن انتهاء التفشي بعد مرور فترتي حضانة دون حالات جديدة.
outbreak-hepatitis-a = التهاب الكبد (أ) في { district-puerto-sereno }
    .summary = بلغ العدد حتى الآن { $cases ->
        [zero] صفرًا
        [one] حالة واحدة
        [two] حالتين
        [few] { $cases } حالات
        [many] { $cases } حالة
       *[other] { $cases } حالة
    }، { $admitted ->
        [zero] ولم يدخل { clinic-faro } أحد
        [one] ودخل { clinic-faro } مريض واحد
        [two] ودخل { clinic-faro } مريضان
        [few] ودخل { clinic-faro } { $admitted } مرضى
        [many] ودخل { clinic-faro } { $admitted } مريضًا
       *[other] ودخل { clinic-faro } { $admitted } مريض
    }، { $deaths ->
        [zero] ولم يمت أحد
        [one] ومات شخص واحد
        [two] ومات شخصان
        [few] ومات { $deaths } أشخاص
        [many] ومات { $deaths } شخصًا
       *[other] ومات { $deaths } شخص
    }. وكان جميع المصابين قد أكلوا في المطعم نفسه. وتذكِّر رئيسة قسم الوبائيات بأن «غسل اليدين يبقى أنجع الوسائل».

## التدابير

# $contacts (number)
measure-contacts = البحث عن المخالطين
    .text = { $contacts ->
        [zero] لم يُعثر على أي شخص خالط المرضى
        [one] عُثر على شخص واحد خالط المرضى واتُّصل به هاتفيًا
        [two] عُثر على شخصين خالطا المرضى واتُّصل بهما هاتفيًا
        [few] عُثر على { $contacts } أشخاص خالطوا المرضى واتُّصل بهم هاتفيًا
        [many] عُثر على { $contacts } شخصًا خالطوا المرضى واتُّصل بهم هاتفيًا
       *[other] عُثر على { $contacts } شخص خالطوا المرضى واتُّصل بهم هاتفيًا
    }.
# $pupils, $days (number)
measure-classes = تلاميذ في البيت
    .text = { $pupils ->
        [zero] لم يبقَ في البيت أي تلميذ
        [one] بقي في البيت تلميذ واحد غير مطعَّم
        [two] بقي في البيت تلميذان غير مطعَّمَين
        [few] بقي في البيت { $pupils } تلاميذ غير مطعَّمين
        [many] بقي في البيت { $pupils } تلميذًا غير مطعَّمين
       *[other] بقي في البيت { $pupils } تلميذ غير مطعَّمين
    } مدة { $days ->
        [zero] بضع ساعات
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
# $kitchens, $samples (number)
measure-kitchen = إغلاق المطبخ
    .text = { $kitchens ->
        [zero] لم يُغلق أي مطبخ،
        [one] أُغلق مطبخ واحد،
        [two] أُغلق مطبخان،
        [few] أُغلقت { $kitchens } مطابخ،
        [many] أُغلق { $kitchens } مطبخًا،
       *[other] أُغلق { $kitchens } مطبخ،
    } { $samples ->
        [zero] ولم تؤخذ أي عينة
        [one] وأُخذت عينة واحدة
        [two] وأُخذت عينتان
        [few] وأُخذت { $samples } عينات
        [many] وأُخذت { $samples } عينة
       *[other] وأُخذت { $samples } عينة
    } من الماء والطعام.
# $doses (number)
measure-doses = لقاحات للمعرَّضين
    .text = { $doses ->
        [zero] لم تُعطَ أي جرعة
        [one] أُعطيت جرعة واحدة
        [two] أُعطيت جرعتان
        [few] أُعطيت { $doses } جرعات
        [many] أُعطيت { $doses } جرعة
       *[other] أُعطيت { $doses } جرعة
    } من { vaccine-hepatitis-a } لمن أكلوا هناك.

## أرقام رئيسية

# $value (quantity): الرقم
headline-population = في المناطق الثلاث
    .counted = { $value }
headline-doses-given = أُعطيت منذ بداية العام
    .counted = { $value }
headline-coverage = من الأطفال محميون من الحصبة
    .counted = { $value }
headline-open-outbreaks = في الإقليم كله
    .counted = { $value ->
        [zero] لا تفشيات مستمرة
        [one] تفشٍّ واحد مستمر
        [two] تفشيان مستمران
        [few] { $value } تفشيات مستمرة
        [many] { $value } تفشيًا مستمرًا
       *[other] { $value } تفشٍّ مستمر
    }
headline-budget = للوقاية هذا العام
    .counted = { $value }

## مسرد المصطلحات

concept-outbreak = تفشٍّ
    .definition = حالات مرض ما تفوق المتوقع في مكان وزمان معينين، أو عدة حالات مترابطة.
    .forms = تفشٍ; تفشي; التفشي; تفشيات; التفشيات; تفشيًا; تفشيان
    .avoid = وباء
concept-coverage = تغطية التطعيم
    .definition = نسبة من تلقَّوا جميع الجرعات المقرَّرة من مجموع السكان.
    .forms = التغطية; تغطية
    .avoid = شمول التلقيح
# $base (quantity): عدد السكان الذي تُنسب إليه الحالات
concept-incidence = معدل الإصابة
    .definition = الحالات الجديدة في مدة معينة لكل { $base }.
    .forms = معدلات الإصابة
    .avoid = نسبة الحدوث
