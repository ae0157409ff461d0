### ما تقوله الصفحات، فضلًا عن السجلات.

language-es = الإسبانية
language-ar = العربية
language-tag = ع

office = مكتب الصحة العامة في إقليم ألدابا
# $date (string): تاريخ البيانات
as-of = البيانات حتى { $date }
# في ذيل كل وثيقة: لا شيء من هذا حقيقي.
sample = بيانات نموذجية للاختبار: المناطق والمراكز وجميع الأرقام من نسج الخيال.
# $language (string): اسم اللغة
authority = النص المحرَّر باللغة { $language } هو وحده المعتمد.

figure-supplement = الشكل
table-supplement = الجدول

## أسماء الكلمات التي ترد في السجلات

facility-hospital = مستشفى
facility-health-centre = مركز صحي
facility-surgery = عيادة
facility-mobile-unit = وحدة متنقلة

progress-done = منتهية
progress-running = جارية
progress-planned = مقرَّرة

condition-open = مستمر
condition-closed = منتهٍ

better-higher = الأعلى أفضل
better-lower = الأدنى أفضل

## الوحدات

# $number (number): العدد
unit-dose = { $number ->
        [zero] لا جرعات
        [one] جرعة واحدة
        [two] جرعتان
        [few] { $number } جرعات
        [many] { $number } جرعة
       *[other] { $number } جرعة
    }
# $number (number): العدد
unit-inhabitant = { $number ->
        [zero] لا سكان
        [one] نسمة واحدة
        [two] نسمتان
        [few] { $number } نسمات
        [many] { $number } نسمة
       *[other] { $number } نسمة
    }
# $number (number): عدد الحالات لكل مئة ألف نسمة
unit-per-100k = { $number } لكل { NUMBER(100000) }
# $number (number): الدرجات
unit-celsius = { $number } °م
# $number (number): العدد
unit-day = { $number ->
        [zero] لا أيام
        [one] يوم واحد
        [two] يومان
        [few] { $number } أيام
        [many] { $number } يومًا
       *[other] { $number } يوم
    }

# في هامش فقرة تغيّر أصلها.
translation-stale = مترجَم عن نص سابق
