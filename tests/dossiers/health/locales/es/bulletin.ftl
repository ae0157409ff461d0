### El boletín y las hojas que salen de él.

bulletin-title = Boletín de salud de la comarca
bulletin-running = Boletín de salud
# $count (number): cuántos distritos
bulletin-lead = Cómo están de salud los { $count } distritos de la comarca: qué se mide, qué brotes hay, a quién se vacuna y dónde se atiende.
bulletin-keywords = salud pública, vacunación, brotes, indicadores
bulletin-contents = Contenido
bulletin-figures = Cifras clave
bulletin-indicators = Indicadores por distrito
bulletin-indicators-lead = Cada valor lleva debajo el del año anterior. La última columna dice qué se pretende alcanzar.
bulletin-indicators-caption = Indicadores de cada distrito y valor de hace un año
bulletin-indicator = Indicador
bulletin-target = Objetivo
# $value (string): el valor de hace un año
bulletin-before = antes: { $value }
# $value (string): el objetivo, ya escrito
bulletin-at-least = al menos { $value }
# $value (string): el objetivo, ya escrito
bulletin-at-most = como mucho { $value }
bulletin-outbreaks = Brotes
# $cases (number): los casos de un brote
bulletin-cases = { $cases ->
        [one] un caso
       *[other] { $cases } casos
    }
bulletin-measures = Qué se ha hecho
bulletin-campaigns = Campañas
bulletin-campaigns-caption = Las campañas del año, mes a mes
bulletin-campaign = Campaña
# $from (number), $to (number): las semanas del año, según la ISO 8601
bulletin-weeks = { $from ->
        [one] Semana { RANGE($from, $to) }
       *[other] Semanas { RANGE($from, $to) }
    }
bulletin-dates = Fechas
bulletin-progress = Situación
bulletin-vaccines = Vacunas
bulletin-vaccines-caption = Desde cuándo se ofrece cada vacuna y cuántas dosis quedan
bulletin-vaccine = Vacuna
bulletin-introduced = Desde
bulletin-stock = Existencias
bulletin-history-caption = Apertura de los centros e introducción de las vacunas
# $list (string): los centros, unidos
# $dates (string): las vacunas, unidas
bulletin-history-alt = Línea del tiempo: cuándo abrió cada centro y desde cuándo se ofrece cada vacuna. Los centros son { $list }. Las vacunas son { $dates }.
bulletin-clinics = Centros
bulletin-clinics-caption = Los centros, el año en que abrieron y la página que los describe
bulletin-clinic = Centro
bulletin-facility = Tipo
bulletin-page = Pág.
# $date (string): la fecha, ya escrita
bulletin-opened = Apertura: { $date }
bulletin-glossary = Glosario
bulletin-term = Término
bulletin-meaning = Qué significa
bulletin-index = Índice
bulletin-district = Distrito
bulletin-index-districts = Distritos

## La hoja de un distrito

sheet-population = Población
sheet-area = Superficie
sheet-to-hospital = Hasta el hospital
sheet-clinics = Dónde acudir
sheet-campaigns = Campañas
sheet-outbreaks = Brotes del año
# Cuando el distrito no ha tenido ninguno.
sheet-no-outbreaks = Este año no se ha declarado ninguno.

## El folleto

handout-title = Su salud, de un vistazo
handout-lead = Lo más importante para quien vive en la comarca, en dos lenguas. Guarde esta hoja.
handout-vaccination = ¿A quién le toca vacunarse?
handout-clinics = ¿Dónde puedo ir?
handout-outbreaks = ¿Qué brotes hay?
handout-districts = Los distritos en números
handout-advice = Qué hacer
handout-advice-text = Lávese las manos antes de comer y de cocinar. Si tiene fiebre y manchas en la piel, no vaya a la sala de espera: llame antes a su centro. «Más vale prevenir», como dice el refrán, «que curar».

    ¿Dudas? Pregunte en su centro; la atención es gratuita y confidencial, tenga o no papeles.

## Imágenes hechas con los datos

# $count (number): los centros
# $from (string), $to (string): el primer año y el último
bulletin-history-many = Línea del tiempo con { $count } centros, de { $from } a { $to }. La lista de centros da el año de cada uno.
# $name (string): qué es
# $date (string): el año
# $state (string): el tipo de centro, o none
bulletin-history-item = { $state ->
        [none] { $name } ({ $date })
       *[other] { $name } ({ $state }, { $date })
    }
bulletin-growth-caption = Los centros, por tipo, año tras año
# $count (number): los centros
bulletin-growth-total = { $count ->
        [one] { $count } centro
       *[other] { $count } centros
    }
# $from (string), $to (string): el primer año y el último
# $total (number): los centros al final
# $kinds (string): cuántos de cada tipo, unidos
# $list (string): los años, unidos
bulletin-growth-alt = Escalones que suben con el número de centros, de { $from } a { $to }, año por año: { $list }. Al final hay { $total }: { $kinds }.
# $from (string), $to (string): el primer año y el último
# $total (number): los centros al final
# $kinds (string): cuántos de cada tipo, unidos
bulletin-growth-many = Escalones que suben con el número de centros, de { $from } a { $to }. Al final hay { $total }: { $kinds }. La lista de centros da el año de cada uno.
# $date (string): el año
# $total (number): los centros que había entonces
# $list (string): los nuevos de cada tipo, unidos
bulletin-growth-step = { $date }: { $total } en total (nuevos: { $list })
# $name (string): qué se cuenta
# $count (number): cuántos
bulletin-count = { $name } { $count }
bulletin-districts-caption = Cuándo abrieron los centros de cada distrito, a la misma escala
# $list (string): los gráficos, unidos
bulletin-districts-alt = Un gráfico pequeño para cada distrito, con una barra por los centros que abrieron en los mismos años: { $list }.
# $count (number): los gráficos
bulletin-districts-many = { $count ->
        [one] { $count } gráfico pequeño
       *[other] { $count } gráficos pequeños
    }, uno para cada distrito, con los centros por los años en que abrieron.
# $name (string): el distrito
# $count (number): sus centros
# $list (string): los años, unidos
bulletin-districts-chart = { $name }, { $count } en total ({ $list })
bulletin-reach-caption = A qué distritos llega cada campaña
bulletin-yes = sí
bulletin-total = Total
