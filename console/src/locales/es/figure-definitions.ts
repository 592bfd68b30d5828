/** What each figure says, and of what it is counted, in Spanish. */
export const definition = {
  eligible:
    'Personas a quienes las reglas permiten Sidenote: activas en el directorio y en un grupo admitido, además de todas las que lo tuvieron en las últimas cuatro semanas. Contadas en el momento de la semana. De cinco en cinco.',
  enabled:
    'Personas cuya extensión pidió las reglas durante la semana, con la sesión iniciada. De cinco en cinco.',
  active: 'Personas que solicitaron algo durante la semana. De cinco en cinco.',
  returning:
    'Personas activas que también lo estuvieron en alguna de las cuatro semanas anteriores. De cinco en cinco.',
  requests: 'Solicitudes que las reglas permitieron, terminaran como terminaran.',
  code: 'Cómo terminaron las solicitudes: respondidas, detenidas por la persona o con un error.',
  inputTokens:
    'Tokens enviados a los modelos, estimados a partir de las longitudes: de cada longitud solo se conserva un intervalo, y se toma su extremo superior. Más bien de más.',
  outputTokens: 'Tokens de las respuestas, estimados del mismo modo. Más bien de más.',
  cost: 'Tokens estimados, multiplicados por los precios que indicó quien opera la pasarela. Si falta el precio de algún modelo que respondió, el coste se desconoce. También donde hay menos de cinco personas tras una moneda.',
  firstMs:
    'Tiempo desde la pregunta hasta el primer fragmento de su respuesta: como máximo p50 en la mitad, como máximo p95 en casi todas.',
  totalMs:
    'Tiempo desde la pregunta hasta el final de su respuesta: como máximo p50 en la mitad, como máximo p95 en casi todas.',
  told: 'Respuestas de las que un navegador comunicó qué fue de ellas. De otras, como las de una pestaña cerrada, no se sabe nada.',
  inserted: 'Respuestas que se pusieron junto al fragmento, entre las comunicadas.',
  replaced: 'Respuestas que se pusieron en lugar del fragmento, entre las comunicadas.',
  copied: 'Respuestas que se copiaron y no se pusieron en la página, entre las comunicadas.',
  discarded: 'Respuestas que quedaron sin usar, entre las comunicadas.',
  putBack: 'Respuestas que se pusieron en la página y se retiraron después, entre las comunicadas.',
  up: 'Votos favorables sobre las respuestas, el último de cada persona.',
  down: 'Votos desfavorables sobre las respuestas, el último de cada persona.',
  satisfaction:
    'Votos favorables entre todos los votos, con el intervalo en el que está la proporción real 95 veces de cada cien (intervalo de Wilson): cuantos menos votos, más amplio.',
  blocked:
    'Solicitudes que las reglas de la organización no permitieron, en la medida en que llegaron a la pasarela.',
  device:
    'Solicitudes que los navegadores detuvieron antes de que se enviara nada. Comunican el motivo y cuántas veces, y no quién ni dónde. Cada semana, en múltiplos de cinco; lo comunicado menos de cinco veces se omite.',
  weeks: 'De las semanas consideradas, aquellas en las que se muestra una cifra: solo suma esas.',
  rest: 'Lo que no se muestra por separado, reunido: grupos de menos de cinco personas y otros que revelarían algo de ellos.',
} as const;
