import { definition } from './figure-definitions.ts';

/** What the screens with figures share, in Spanish. */
export const figures = {
  asTable: 'Como tabla',
  what: 'Qué dicen estas cifras',
  definition,
  view: 'Vista',
  weeks: {
    one: 'Última {count} semana',
    many: 'Últimas {count} de semanas',
    other: 'Últimas {count} semanas',
  },
  until: 'Hasta la semana del',
  newest: 'La más reciente',
  week: 'Semana del',
  file: 'Descargar en CSV',
  fileFailed: 'No se ha podido crear el archivo. Inténtelo de nuevo.',
  next: 'Cada semana se cuenta una vez, un día después de su final. La próxima se contará el {day}.',
  noneTitle: 'Aún no se ha contado ninguna semana',
  noneNext:
    'Las cifras se refieren a semanas enteras y se cuentan un día después de su final: las primeras llegan el {day}.',
  hidden: 'No se muestra',
  hiddenWhy:
    '«No se muestra» figura donde no hay nada, o donde se revelaría algo de menos de cinco personas.',
  inWeeks: {
    one: 'en {count} semana',
    many: 'en {count} de semanas',
    other: 'en {count} semanas',
  },
  inHowManyWeeks: 'En cuántas semanas',
  rest: 'Todo lo demás junto',
  noTeam: 'En ningún equipo',
  teamGone: 'Un equipo que el directorio ya no tiene',
  notKept: 'No se conserva: fuera de las reglas',
  promptOf: '{action}, versión {version}',
  ends: { answered: 'Respondida', stopped: 'Detenida por la persona' },
} as const;
