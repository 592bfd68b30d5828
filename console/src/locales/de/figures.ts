import { definition } from './figure-definitions.ts';

/** What the screens with figures share, in German. */
export const figures = {
  asTable: 'Als Tabelle',
  what: 'Was diese Zahlen sagen',
  definition,
  view: 'Ansicht',
  weeks: { one: 'Letzte {count} Woche', other: 'Letzte {count} Wochen' },
  until: 'Bis zur Woche vom',
  newest: 'Die neueste',
  week: 'Woche vom',
  file: 'Als CSV herunterladen',
  fileFailed: 'Die Datei konnte nicht erstellt werden. Versuchen Sie es erneut.',
  next: 'Jede Woche wird einmal gezählt, einen Tag nach ihrem Ende. Die nächste folgt am {day}.',
  noneTitle: 'Noch keine Woche wurde gezählt',
  noneNext:
    'Zahlen gelten für ganze Wochen und werden einen Tag nach deren Ende ermittelt: Die ersten gibt es am {day}.',
  hidden: 'Nicht gezeigt',
  hiddenWhy:
    '„Nicht gezeigt“ steht, wo es nichts gibt oder wo etwas über weniger als fünf Personen zu erfahren wäre.',
  inWeeks: { one: 'in {count} Woche', other: 'in {count} Wochen' },
  inHowManyWeeks: 'In wie vielen Wochen',
  rest: 'Alles Übrige zusammen',
  noTeam: 'In keinem Team',
  teamGone: 'Ein Team, das es im Verzeichnis nicht mehr gibt',
  notKept: 'Nicht aufbewahrt: außerhalb der Regeln',
  promptOf: '{action}, Version {version}',
  ends: { answered: 'Beantwortet', stopped: 'Von der Person gestoppt' },
} as const;
