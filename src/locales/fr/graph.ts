/** People and work around a page. In French. */
export const around = {
  title: 'Personnes et travail autour de cette page',
  offer: 'À qui s’adresser ici, et votre travail lié.',
  asking: 'Recherche des personnes et du travail…',
  found: 'Personnes : {people}. Travail lié : {work}.',
  team: 'Votre équipe',
  work: 'Type de travail',
  people: 'À qui s’adresser',
  first: 'En premier',
  nobody: 'Personne de cette page n’est encore dans votre graphe.',
  related: 'Travail lié',
  noWork: 'Aucun travail lié à vous que vous puissiez ouvrir.',
  more: { one: '{count} autre', many: '{count} d’autres', other: '{count} autres' },
  newTab: '(s’ouvre dans un nouvel onglet)',
  why: {
    one: '{what} : une fois, la semaine du {week}',
    many: '{what} : {count} de fois, la dernière la semaine du {week}',
    other: '{what} : {count} fois, la dernière la semaine du {week}',
  },
  seenAs: {
    one: '{what}, vu la semaine du {week}',
    many: '{what}, vu {count} de fois, la dernière la semaine du {week}',
    other: '{what}, vu {count} fois, la dernière la semaine du {week}',
  },
  times: { one: 'une fois', many: '{count} de fois', other: '{count} fois' },
  nothing: 'On ne sait encore rien autour de cette page.',
  nothingNext:
    'Cela viendra quand vous et vos collègues utiliserez Sidenote sur du travail que vous pouvez ouvrir.',
  onlyYou: 'Vous seul voyez ceci, et seulement ce que votre propre session peut ouvrir.',
  off: 'Désactivé par vous.',
  offHere: 'Désactivé par vous pour ce produit.',
  shared: {
    one: '{count} des personnes d’ici y participe aussi',
    many: '{count} des personnes d’ici y participent aussi',
    other: '{count} des personnes d’ici y participent aussi',
  },
} as const;

/** What the teamwork graph has of a person, and their switches. In French. */
export const myPart = {
  section: 'Graphe de collaboration',
  title: 'Ma part du graphe',
  learns:
    'Votre organisation apprend de {products} qui travaille ensemble, et sur quoi. Ni titre ni texte n’y figure.',
  learnsTeams:
    'Votre organisation apprend de {products} quelles équipes travaillent ensemble, et sur quoi. Ni personne, ni titre, ni texte n’y figure.',
  learnsNothing:
    'Le graphe de collaboration de votre organisation n’apprend encore des pages d’aucun produit.',
  connected:
    'Votre organisation a connecté {apps}. De là viennent des identifiants, des types, des tailles, des dates, des liens, qui a participé et qui peut ouvrir quoi, quoi que transmette votre navigateur : aucun titre et aucun texte.',
  connectedTeams:
    'Votre organisation a connecté {apps}. De là viennent des types, des dates et des liens : aucune personne, aucun lieu, aucun titre et aucun texte.',
  noGraph: 'Votre organisation n’a pas de graphe de collaboration.',
  what: 'Ce que c’est',
  about:
    'Le graphe de collaboration montre comment les gens travaillent ensemble et sur quels types de travail. Il n’est fait que de traces : quelle action, sur quelle page, qui d’autre figure sur cette page, et quand.',
  aboutTeams:
    'Le graphe de collaboration montre quelles équipes travaillent ensemble et sur quels types de travail. D’une demande, il garde qu’elle a eu lieu, sa semaine, son équipe et son type de travail. D’une page, il garde un identifiant haché, son application et son genre, vers quoi elle renvoie, et quelles équipes l’ont utilisée, semaine par semaine.',
  never:
    'Les pages et les personnes y sont des identifiants. Il n’y a ni titre, ni texte, ni question, ni réponse.',
  neverTeams:
    'Aucune personne, aucun projet et aucun espace n’y figure ; ni titre, ni texte, ni question, ni réponse.',
  ageing: {
    one: 'Après une semaine, une trace compte pour moitié.',
    many: 'Après {count} de semaines, une trace compte pour moitié.',
    other: 'Après {count} semaines, une trace compte pour moitié.',
  },
  has: 'Ce qu’il a de vous',
  team: 'Compté dans l’équipe',
  teamFound: 'D’après qui travaille avec qui.',
  people: 'Personnes avec qui vous travaillez',
  objects: 'Pages et tickets',
  containers: 'Projets et espaces',
  seen: 'Ce qui a été vu',
  nothing: 'Rien pour l’instant.',
  teamsOnly:
    'Rien : le graphe de votre organisation ne connaît que des équipes. Aucune ligne n’y est celle d’une personne.',
  taking: 'Participation',
  joined: 'Vous participez.',
  off: 'Vous ne participez pas : rien n’est communiqué de votre travail, et ce qui était gardé de vous est supprimé.',
  offAccounts:
    'Là où vous utilisez Sidenote dans un produit, il communique à votre passerelle quel compte y est le vôtre, et rien d’autre de la page, afin que rien de ce que le navigateur d’un collègue en communique ne soit gardé. Dans un produit où vous ne l’avez pas utilisé depuis, le navigateur d’un collègue peut encore communiquer que vous figurez sur une page, jusqu’à ce que vous le fassiez.',
  backAgain:
    'Réactivée, votre part recommence vide, et ce que les navigateurs de vos collègues communiquent de vous à partir de là y entre de nouveau, dans la mesure où l’on sait que vos comptes ne sont qu’à vous.',
  switchOff: 'Désactiver…',
  sure: 'Cela supprime tout ce que le graphe a de vous, aussitôt et définitivement. Réactivé, il recommence vide.',
  sureTeams:
    'Cela supprime les marques de vos demandes, aussitôt et définitivement. Ce que votre équipe a utilisé reste, comme étant à l’équipe.',
  delete: 'Désactiver et supprimer',
  rejoin: 'Activer',
  products: 'Produits',
  productsAbout:
    'Dans ce navigateur, plus rien d’un produit décoché n’est communiqué ni demandé. Ce qui l’a été reste jusqu’à ce que vous désactiviez tout.',
  productsAboutTeams:
    'Dans ce navigateur, plus rien d’un produit décoché n’est communiqué ni demandé. Ce qui l’a été reste, et compte pour votre équipe.',
  sees: 'Qui voit quoi',
  seesYou: 'Vous voyez votre propre part, ici et autour d’une page.',
  seesTeams: 'Ni vous ni vos collègues n’en voyez rien.',
  seesColleagues:
    'Vos collègues ne vous voient autour d’une page que là où le produit vous montre déjà à eux.',
  seesAdmins:
    'Les administrateurs voient des équipes de cinq personnes ou plus, en multiples de cinq, et personne par son nom.',
  copy: 'Une copie, ou l’effacement',
  copyOwn:
    'Vous pouvez enregistrer vous-même une copie de votre part. Ce que vos collègues ont communiqué d’un compte qui n’est le vôtre que selon vous n’y figure pas ; la copie ci-dessous le contient.',
  saveCopy: 'Enregistrer une copie',
  copyAbout:
    'Le responsable de Sidenote dans votre organisation vous donne une copie de tout ce que votre passerelle a de vous, ou l’efface.',
} as const;

/** What is told for the teamwork graph. In French. */
export const noteTold = {
  title: 'Pour le graphe de collaboration',
  after:
    'Communiqué à votre passerelle une fois la réponse entière : identifiants, types et tailles, ni titre ni texte.',
  asking: 'On demande au produit qui et quoi appartient à cette page…',
  refused:
    'Le produit n’a pas dit qui et quoi appartient à cette page. Seul ce que dit son adresse est communiqué.',
  /** Where teams alone are told apart. */
  links: {
    asking: 'On demande au produit vers quoi cette page renvoie…',
    refused:
      'Le produit n’a pas dit vers quoi cette page renvoie. Seul ce que dit son adresse est communiqué.',
  },
} as const;

/** The line of whom a request is for. In French. */
export const contextLine = {
  title: 'Le modèle apprend aussi',
  nothing: 'Rien sur vous.',
  team: 'Équipe',
  product: 'Produit',
  'work-type': 'Type de travail',
} as const;
