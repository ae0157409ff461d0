### Las palabras de los registros: sus nombres y lo que se dice de ellos.

## Distritos

# $population (quantity), $to-hospital (quantity)
district-puerto-sereno = Puerto Sereno
    .note = Puerto pesquero y cabeza de la comarca, con { $population }. El hospital está en la misma ciudad, a { $to-hospital } del ayuntamiento.
    .picture-alt = El puerto al atardecer: casas de colores junto al muelle, tres veleros y, al fondo, las montañas.
    .picture-credit = Ilustración: dominio público
district-vega-del-mirto = Vega del Mirto
    .note = Huertas y naranjales junto al río, con { $population }. Hasta el hospital hay { $to-hospital } por la carretera de la costa.
district-montealba = Montealba
    .note = Pueblos de montaña muy separados entre sí, con { $population }. El hospital más cercano queda a { $to-hospital }; en invierno, la nieve corta a veces el puerto.

## Centros

# $beds (number): camas
clinic-faro = Hospital del Faro
    .sorted = Faro, Hospital del
    .address = Paseo del Faro, frente a la lonja. Urgencias a todas horas y { $beds } camas.
clinic-muelle-viejo = Centro de Salud Muelle Viejo
    .sorted = Muelle Viejo, Centro de Salud
    .address = Plaza de los Pescadores, junto al mercado
clinic-naranjos = Centro de Salud Los Naranjos
    .sorted = Naranjos, Centro de Salud Los
    .address = Avenida de la Vega, al lado de la biblioteca
# $days (number): días de consulta por semana
clinic-acequia = Consultorio La Acequia
    .sorted = Acequia, Consultorio La
    .address = Camino de los Molinos. Consulta { $days ->
        [one] un día
       *[other] { $days } días
    } por semana.
clinic-nevero = Centro de Salud El Nevero
    .sorted = Nevero, Centro de Salud El
    .address = Calle Mayor, detrás de la iglesia
# $villages (number): pueblos
clinic-sierra = Unidad Móvil de la Sierra
    .sorted = Sierra, Unidad Móvil de la
    .address = Recorre { $villages ->
        [one] un pueblo
       *[other] { $villages } pueblos
    } de la montaña; el horario se anuncia en cada ayuntamiento.

## Indicadores

# $age (number): años; $schedule (number): dosis
indicator-coverage = Cobertura de vacunación contra el sarampión
    .short = Cobertura
    .definition = Parte de los niños de { $age } años con { $schedule ->
        [one] la dosis
       *[other] las { $schedule } dosis
    } de la { vaccine-mmr }.
# $base (quantity): los habitantes a los que se refiere
indicator-influenza = Incidencia de la gripe
    .short = Gripe
    .definition = Casos por semana y por cada { $base }, media de la temporada.
indicator-waiting = Espera para la consulta
    .short = Espera
    .definition = Días entre la llamada y la primera cita libre, mediana.
indicator-water = Agua conforme
    .short = Agua
    .definition = Parte de las muestras de agua de grifo que cumplen la norma.

## Vacunas

# $schedule (number): dosis; $coldest, $warmest (quantity): temperaturas de conservación
vaccine-influenza = vacuna antigripal
    .against = Protege de la gripe estacional con { $schedule ->
        [one] una sola dosis
       *[other] { $schedule } dosis
    }. Se conserva a { RANGE($coldest, $warmest) }.
vaccine-mmr = vacuna triple vírica
    .against = Protege del sarampión, la rubéola y las paperas con { $schedule ->
        [one] una sola dosis
       *[other] { $schedule } dosis
    }. Se conserva a { RANGE($coldest, $warmest) }.
vaccine-papilloma = vacuna contra el papiloma
    .against = Protege del cáncer de cuello de útero con { $schedule ->
        [one] una sola dosis
       *[other] { $schedule } dosis
    }. Se conserva a { RANGE($coldest, $warmest) }.
vaccine-hepatitis-a = vacuna contra la hepatitis A
    .against = Protege de la hepatitis A con { $schedule ->
        [one] una sola dosis
       *[other] { $schedule } dosis
    }. Se conserva a { RANGE($coldest, $warmest) }.

## Campañas

# $reached, $goal (quantity): dosis; $villages, $families (number)
campaign-measles = Repesca del sarampión
    .summary = Se pusieron { $reached } (meta: { $goal }) en { $villages } pueblos de { district-montealba } y en { district-vega-del-mirto }. Solo { $families ->
        [one] una familia rehusó
       *[other] { $families } familias rehusaron
    } la vacuna.
# $visits, $admitted (number)
campaign-heat = Verano sin golpes de calor
    .summary = Los equipos hicieron { $visits ->
        [one] una visita
       *[other] { $visits } visitas
    } a personas mayores que viven solas. { $admitted ->
        [0] Nadie ingresó
        [one] Solo una persona ingresó
       *[other] Solo { $admitted } personas ingresaron
    } en el { clinic-faro }.
# $schools (number); $reached, $goal (quantity)
campaign-school = Vacunación en la escuela
    .summary = En { $schools ->
        [one] un instituto
       *[other] { $schools } institutos
    } se ofrece la { vaccine-papilloma } al alumnado de primero. Van puestas { $reached } (meta: { $goal }).
# $age (number): años; $population (quantity); $reached (quantity)
campaign-influenza = Vacunación contra la gripe
    .summary = La { vaccine-influenza } es gratuita para mayores de { $age } años, embarazadas y personal sanitario. La comarca tiene { $population }; desde el comienzo se han puesto { $reached }.
# $courses (number)
campaign-first-aid = Primeros auxilios
    .summary = { $courses ->
        [one] un curso
       *[other] { $courses } cursos
    } para vecinos que quieran ayudar hasta que llegue la ambulancia.

## Brotes

# $cases, $admitted, $deaths (number); $span (date)
outbreak-measles = Sarampión en { district-montealba }
    .summary = Hubo { $cases ->
        [one] un caso
       *[other] { $cases } casos
    } y { $admitted ->
        [0] ningún ingreso
        [one] un ingreso
       *[other] { $admitted } ingresos
    } en el hospital; { $deaths ->
        [0] nadie murió
        [one] murió una persona
       *[other] murieron { $deaths } personas
    }. El primero era un viajero sin vacunar. El brote se dio por cerrado tras dos incubaciones sin casos.
outbreak-hepatitis-a = Hepatitis A en { district-puerto-sereno }
    .summary = Van { $cases ->
        [one] un caso
       *[other] { $cases } casos
    }, de los que { $admitted ->
        [0] ninguno ingresó
        [one] uno ingresó
       *[other] { $admitted } ingresaron
    } en el { clinic-faro }; { $deaths ->
        [0] nadie ha muerto
        [one] ha muerto una persona
       *[other] han muerto { $deaths } personas
    }. Todos habían comido en el mismo comedor. «Lavarse las manos sigue siendo lo más eficaz», recuerda la jefa de epidemiología.

## Medidas

# $contacts (number)
measure-contacts = Búsqueda de contactos
    .text = Se localizó y se llamó a { $contacts ->
        [one] una persona
       *[other] { $contacts } personas
    } que habían estado cerca de los enfermos.
# $pupils, $days (number)
measure-classes = Alumnos en casa
    .text = { $pupils ->
        [one] un alumno sin vacunar se quedó
       *[other] { $pupils } alumnos sin vacunar se quedaron
    } en casa { $days ->
        [one] un día
       *[other] { $days } días
    }.
# $kitchens, $samples (number)
measure-kitchen = Cierre de la cocina
    .text = Se cerró { $kitchens ->
        [one] una cocina
       *[other] { $kitchens } cocinas
    } y se tomaron { $samples ->
        [one] una muestra
       *[other] { $samples } muestras
    } de agua y alimentos.
# $doses (number)
measure-doses = Vacunas para los expuestos
    .text = Se pusieron { $doses ->
        [one] una dosis
       *[other] { $doses } dosis
    } de la { vaccine-hepatitis-a } a quienes comieron allí.

## Cifras clave

# $value (quantity): la cifra
headline-population = en los tres distritos
    .counted = { $value }
headline-doses-given = puestas en lo que va de año
    .counted = { $value }
headline-coverage = de los niños, protegidos contra el sarampión
    .counted = { $value }
headline-open-outbreaks = en toda la comarca
    .counted = { $value ->
        [0] ningún brote abierto
        [one] { $value } brote abierto
       *[other] { $value } brotes abiertos
    }
headline-budget = para prevención este año
    .counted = { $value }

## Glosario

concept-outbreak = brote
    .definition = Más casos de una enfermedad de los que se esperan en un lugar y en un tiempo, o varios que están relacionados.
    .forms = brotes
    .avoid = epidemia
concept-coverage = cobertura de vacunación
    .definition = Parte de una población que ha recibido todas las dosis previstas.
    .forms = cobertura
    .avoid = cobertura vacunal
# $base (quantity): los habitantes a los que se refiere
concept-incidence = incidencia
    .definition = Casos nuevos en un tiempo dado, por cada { $base }.
    .avoid = tasa de incidencia
