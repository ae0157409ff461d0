### Lo que dicen las páginas, aparte de los registros.

language-es = español
language-ar = árabe
language-tag = ES

office = Oficina de Salud Pública de la comarca de Aldaba
# $date (string): la fecha de los datos
as-of = Datos a { $date }
# Al pie de cada documento: nada de esto existe.
sample = Datos de muestra para pruebas: los distritos, los centros y todas las cifras son inventados.
# $language (string): el nombre de la lengua
authority = Solo el texto en { $language } da fe.

figure-supplement = Figura
table-supplement = Tabla

## Cómo se llaman las palabras de los registros

facility-hospital = hospital
facility-health-centre = centro de salud
facility-surgery = consultorio
facility-mobile-unit = unidad móvil

progress-done = terminada
progress-running = en curso
progress-planned = prevista

condition-open = abierto
condition-closed = cerrado

better-higher = mejor cuanto más alto
better-lower = mejor cuanto más bajo

## Unidades

# $number (number): cuántas
unit-dose = { $number ->
        [one] { $number } dosis
        [many] { $number } de dosis
       *[other] { $number } dosis
    }
# $number (number): cuántos
unit-inhabitant = { $number ->
        [one] { $number } habitante
        [many] { $number } de habitantes
       *[other] { $number } habitantes
    }
# $number (number): cuántos casos por cien mil habitantes
unit-per-100k = { $number } por { NUMBER(100000) }
# $number (number): grados
unit-celsius = { $number } °C
# $number (number): cuántos
unit-day = { $number ->
        [one] { $number } día
        [many] { $number } de días
       *[other] { $number } días
    }

# Al margen de un párrafo cuyo original ha cambiado.
translation-stale = Traducido de un texto anterior
