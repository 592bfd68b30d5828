/** The screen of the teamwork graph, and what it draws, in French. */
export const graph = {
  lead: {
    one: '{count} équipe de cinq personnes et plus, et son travail jusqu’à la semaine du {day}.',
    many: '{count} d’équipes de cinq personnes et plus, et leur travail en commun jusqu’à la semaine du {day}.',
    other:
      '{count} équipes de cinq personnes et plus, et leur travail en commun jusqu’à la semaine du {day}.',
  },
  knows: {
    people:
      'Il connaît des personnes, chacune sous un pseudonyme. Ce qui concerne une personne n’est montré qu’à elle.',
    teams: 'Il ne connaît que des équipes : aucune personne n’y figure, pas même sous un pseudonyme.',
  },
  leadNone: 'Il n’y a pas encore d’image de votre organisation.',
  off: 'Le graphe de collaboration est désactivé',
  offNext:
    'Rien n’est collecté pour lui. Il le reste tant qu’il n’est pas activé pour votre organisation, sur l’écran « Périmètre ».',
  leaving:
    'Ce qu’il avait est en cours de suppression, ce qui prend quelques minutes. Plus rien n’en est montré.',
  toRules: 'Aller aux règles du graphe',
  notYet: 'Aucune semaine n’a encore été analysée',
  notYetNext:
    'Les semaines sont analysées une fois terminées. Si le graphe vient d’être activé, la première image vient après la première semaine.',
  small: 'Aucune équipe de cinq personnes et plus',
  smallNext:
    'Les équipes plus petites ne sont jamais montrées. Il y aura une image dès que cinq personnes et plus travailleront assez souvent ensemble pour former une équipe reconnaissable.',
  view: 'Ce qui est dessiné',
  views: {
    teams: 'Équipes',
    kinds: 'Types de travail',
  },
  week: 'Semaine du',
  missing: {
    week: 'Il n’y a pas d’image de la semaine demandée. Voici la plus récente.',
    team: 'L’équipe choisie n’est pas dans l’image de cette semaine.',
    kind: 'Le type de travail choisi n’est pas dans l’image de cette semaine.',
  },
  teamsPicture: {
    one: '{count} équipe, surface à la mesure de son nombre de personnes, avec un anneau de ses types de travail.',
    many: '{count} d’équipes, surfaces à la mesure de leur nombre de personnes, chacune avec un anneau de ses types de travail ; des lignes relient celles qui travaillent ensemble.',
    other:
      '{count} équipes, surfaces à la mesure de leur nombre de personnes, chacune avec un anneau de ses types de travail ; des lignes relient celles qui travaillent ensemble.',
  },
  kindsPicture: {
    one: '{count} type de travail, surface à la mesure de sa part.',
    many: '{count} de types de travail, surfaces à la mesure de leur part ; des flèches mènent de chacun à ceux qui le suivent.',
    other:
      '{count} types de travail, surfaces à la mesure de leur part ; des flèches mènent de chacun à ceux qui le suivent.',
  },
  keys: 'Appuyez sur une équipe ou un type de travail pour en savoir plus, ou cherchez son nom. Plus et moins agrandissent et réduisent, les flèches déplacent, 0 montre tout, Échap lâche ce qui est choisi.',
  wheel: 'Deux doigts agrandissent aussi, de même que la molette tant que Ctrl ou ⌘ est maintenu.',
  closer: 'Agrandir',
  farther: 'Réduire',
  whole: 'Tout montrer',
  svg: 'Enregistrer en SVG',
  png: 'Enregistrer en PNG',
  pngFailed: 'L’image n’a pas pu être créée. Réessayez, ou enregistrez-la en SVG.',
  legend: 'Types de travail',
  legendHint: 'Choisissez un type pour voir où il se fait.',
  lines: {
    teams:
      'Une ligne relie deux équipes qui travaillent ensemble, dans les deux sens ; plus elle est large, plus elles le font.',
    kinds:
      'Une flèche mène d’un type de travail à un autre qui le suit ; plus elle est large, plus c’est fréquent.',
  },
  find: 'Chercher une équipe, un type de travail ou un projet',
  found: {
    one: '{count} trouvé',
    many: '{count} de trouvés',
    other: '{count} trouvés',
  },
  foundTeam: 'Équipe',
  foundKind: 'Type de travail',
  foundContainer: 'dans {app}, de {team}',
  people: 'Personnes',
  doesWhat: 'Ses types de travail',
  whereWorks: 'Où elle travaille le plus',
  withWhom: 'Travaille avec',
  withNobody: 'Avec aucune autre équipe montrée.',
  more: { one: 'et {count} de plus', many: 'et {count} de plus', other: 'et {count} de plus' },
  fewer: 'En montrer moins',
  share: 'Part de tout le travail',
  whoDoes: 'Équipes qui en font le plus',
  leadsTo: 'Mène à',
  comesFrom: 'Vient de',
  ofItsWork: '{share} de son travail',
  ofItsPlace: '{share} de son lieu le plus utilisé',
  ofItsApp: '{share} de son application la plus utilisée',
  ofAll: '{share} de tout le travail',
  ofIt: '{share} du total',
  howMuch: 'Combien',
  strengthOf: 'Intensité, par rapport à la plus forte',
  why: 'Pourquoi',
  whyOf: '{what} : vu {times} en {weeks}',
  fewTimes: 'quelques fois',
  times: {
    one: '{count} fois',
    many: '{count} de fois',
    other: '{count} fois',
  },
  weeks: {
    one: '{count} semaine',
    many: '{count} de semaines',
    other: '{count} semaines',
  },
  unnamed: 'Une équipe sans nom',
  teamAround: 'Équipe autour de {container}',
  pair: '{one} et {other}',
  others: 'Dans aucune équipe qui puisse être montrée : {people}.',
  teamsTable: 'Équipes, leurs personnes et leur travail',
  tiesTable: 'Ce que font les équipes, où et avec quoi',
  what: 'Quoi',
  onWhat: 'À propos de',
  placedTable: 'Demandes qu’un modèle compte comme un type de travail',
  team: 'Équipe',
  kinds: 'Types de travail',
  kindsShares: 'Types de travail, en parts de son travail',
  containers: 'Projets, espaces, canaux',
  apps: 'Applications',
  togetherTable: 'Quelles équipes travaillent ensemble',
  leadsTable: 'Quel type de travail mène auquel',
  partOf: '{what} {share}',
  analysis: 'Analyse',
  analysisLead:
    'Les équipes et leurs relations sont déduites une fois par semaine de ce que contient le graphe. Cela prend des minutes dans une grande organisation, et les demandes ne l’attendent pas.',
  states: {
    none: 'Il n’y en a pas encore eu.',
    waiting: 'Elle attend son tour.',
    running: 'Elle est en cours depuis {time}.',
    done: 'Terminée le {time}.',
    failed: 'Elle a échoué le {time}. Réessayez ; le journal de la passerelle en dit plus.',
    stopped: 'Elle a été arrêtée le {time}. Relancée, elle reprend là.',
  },
  next: 'La semaine du {day} vient ensuite, à partir du {time}.',
  allDone: 'Il n’y a rien à analyser maintenant : toutes les semaines terminées le sont déjà.',
  nothingYet: 'Il n’y a encore rien à analyser : le graphe n’a rien d’une semaine terminée.',
  steps: {
    reading: 'Lecture de qui travaille sur quoi',
    teams: 'Recherche des équipes',
    relations: 'Recherche de leurs liens',
    writing: 'Écriture',
  },
  progress: 'Où elle en est',
  start: 'Analyser maintenant',
  stop: 'L’arrêter',
  plain: 'En termes simples',
  from: 'Fait à partir de',
  fromText: {
    people:
      'Du fait que quelqu’un a utilisé Sidenote sur une page, de quelle sorte, dans quel projet ou canal, avec qui ; des applications connectées, aussi qui a créé, relu, commenté ou suivi quoi. Identifiants, types, tailles et heures, et rien de ce que quelqu’un a écrit.',
    teams:
      'De chaque demande, une marque que personne ne peut faire sans la clé du graphe, l’équipe de l’annuaire de qui l’a faite, le type de travail et la semaine. De chaque objet, une empreinte, son application et sa sorte, à quoi il est lié et quelles équipes l’ont utilisé quelle semaine ; les applications connectées le disent aussi. Aucune personne, aucun compte, aucun lieu et aucune heure, et rien de ce que quelqu’un a écrit.',
  },
  never: 'Jamais dedans',
  neverText: 'Textes, réponses, titres, noms de fichiers et noms de personnes.',
  whoSees: 'Qui voit quoi',
  whoSeesText: {
    people:
      'Cet écran montre des équipes de cinq personnes et plus, des nombres de personnes par cinq, et aucune personne. Ce qui concerne une personne n’est montré qu’à elle, dans la fenêtre de Sidenote.',
    teams:
      'Cet écran montre des équipes de cinq personnes et plus, des nombres de personnes par cinq, et aucune personne. Ce que fait une équipe est montré à partir de cinq de ses personnes dans une semaine ; que des équipes travaillent ensemble, et ce qui mène à quoi, à partir de dix objets, car nul ne sait combien de personnes s’y trouvaient. Les personnes autour d’une page ne sont montrées à personne.',
  },
  optOut: 'Qui n’en veut pas',
  optOutText: {
    people:
      'Chacun peut le désactiver pour soi, dans la fenêtre de Sidenote. Tout ce qui le concerne est alors supprimé. Là où les produits peuvent être interrogés, son navigateur communique seulement quel compte est le sien là où il utilise Sidenote, afin que rien de ce que d’autres en communiquent ne soit gardé ; là où il ne l’a pas utilisé depuis, d’autres navigateurs peuvent encore communiquer qu’il figure sur une page.',
    teams:
      'Chacun peut le désactiver pour soi, dans la fenêtre de Sidenote. Les marques de ses demandes sont alors supprimées, et son navigateur ne communique plus rien pour lui. Ce que son équipe a utilisé reste, comme étant à l’équipe : rien ne dit ce qui venait de lui.',
  },
  councils: 'Avec un comité d’entreprise',
  councilsText: {
    people:
      'Une organisation peut ne lui faire connaître que des équipes. Aucune personne n’y figure alors, pas même sous un pseudonyme : l’équipe de l’annuaire prend sa place.',
    teams:
      'Il ne connaît que des équipes : l’équipe de l’annuaire prend la place de chaque personne. Une équipe dont une seule personne utilise Sidenote est, dans la base de données, le travail de cette personne, mais pas dans ce que cet écran montre de ce que fait une équipe.',
  },
} as const;
