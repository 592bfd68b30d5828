import { definition } from './figure-definitions.ts';

/** What the screens with figures share, in French. */
export const figures = {
  asTable: 'Sous forme de tableau',
  what: 'Ce que disent ces chiffres',
  definition,
  view: 'Vue',
  weeks: {
    one: '{count} dernière semaine',
    many: '{count} de dernières semaines',
    other: '{count} dernières semaines',
  },
  until: 'Jusqu’à la semaine du',
  newest: 'La plus récente',
  week: 'Semaine du',
  file: 'Télécharger en CSV',
  fileFailed: 'Le fichier n’a pas pu être créé. Réessayez.',
  next: 'Chaque semaine est comptée une fois, un jour après sa fin. La prochaine le sera le {day}.',
  noneTitle: 'Aucune semaine n’a encore été comptée',
  noneNext:
    'Les chiffres portent sur des semaines entières et sont comptés un jour après leur fin : les premiers arrivent le {day}.',
  hidden: 'Non affiché',
  hiddenWhy:
    '« Non affiché » figure là où il n’y a rien, ou là où l’on apprendrait quelque chose sur moins de cinq personnes.',
  inWeeks: {
    one: 'en {count} semaine',
    many: 'en {count} de semaines',
    other: 'en {count} semaines',
  },
  inHowManyWeeks: 'En combien de semaines',
  rest: 'Tout le reste ensemble',
  noTeam: 'Dans aucune équipe',
  teamGone: 'Une équipe que l’annuaire n’a plus',
  notKept: 'Non conservé : hors des règles',
  promptOf: '{action}, version {version}',
  ends: { answered: 'Répondue', stopped: 'Arrêtée par la personne' },
} as const;
