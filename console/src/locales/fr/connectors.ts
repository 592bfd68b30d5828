/** The screen of apps that metadata for the graph comes from, in French. */
export const connectors = {
  lead: {
    one: '{count} application est connectée. De son travail viennent identifiants, types, tailles, heures et participants.',
    many: '{count} d’applications sont connectées. De leur travail viennent identifiants, types, tailles, heures et participants.',
    other:
      '{count} applications sont connectées. De leur travail viennent identifiants, types, tailles, heures et participants.',
  },
  title: 'Ce qui arrive',
  titleLead:
    'Ce que le graphe de collaboration sait d’ailleurs : quels objets il y a, de quel type, quand et par qui ils ont été travaillés, et qui peut les ouvrir. Ni titres, ni textes, ni noms de personnes : ils sont écartés là où ils arrivent.',
  none: 'Aucune application n’est connectée.',
  noneNext:
    'Les personnes qui ont le rôle « owner » peuvent en connecter une, avec un secret de cette application qui ne peut que lire.',
  graphOff: 'Le graphe de collaboration est désactivé, donc rien n’est lu.',
  add: 'Connecter une application',
  app: 'Application',
  name: 'Nom',
  nameMissing: 'Donnez-lui un nom.',
  url: 'Adresse de son interface',
  urlHint: 'Seulement pour une installation à vous ; laissé vide, celle de l’éditeur',
  urlExample: 'Par exemple {url}',
  urlRefused: 'Rien ne peut être lu là. Il faut https, sans utilisateur dedans, et sur internet.',
  scopes: 'Ce qui peut être lu, un par ligne',
  scopesMissing: 'Dites ce qui peut être lu.',
  scopesMany: 'Il peut y avoir {most} lignes au plus. Retirez-en.',
  scopeHints: {
    github: 'Organisations ou personnes, ou dépôts précis comme acme/app',
    gitlab:
      'Groupes avec tout ce qu’ils contiennent, comme acme ou acme/web, ou projets précis comme project:acme/app',
    slack: 'Identifiants de canaux, comme C02ABCDEF, ou * pour chaque canal où l’application a été invitée',
    'google-drive':
      'Adresses de personnes, ou identifiants de Drive partagés dont le compte de service est membre',
    'google-calendar': 'Adresses de personnes, ou identifiants d’agendas partagés avec le compte de service',
    figma: 'Numéros d’équipes, tels qu’ils figurent dans l’adresse de leur page',
  },
  scopesRefused: {
    one: 'La ligne {lines} n’est rien que cette application ait. Écrivez-en un par ligne, comme le dit l’indication.',
    many: 'Les lignes {lines} ne sont rien que cette application ait. Écrivez-en un par ligne, comme le dit l’indication.',
    other:
      'Les lignes {lines} ne sont rien que cette application ait. Écrivez-en un par ligne, comme le dit l’indication.',
  },
  secret: 'Secret',
  secretHints: {
    github:
      'Un jeton à droits fins qui peut lire {rights} et rien d’autre. Les dépôts privés ne sont lus qu’avec le jeton d’une personne qui peut y écrire ou qui est propriétaire de l’organisation : GitHub ne dit à personne d’autre qui peut les ouvrir',
    gitlab: 'Un jeton du groupe avec {rights}, au rôle Reporter',
    slack: 'Le jeton d’un bot présent dans ces canaux, avec {rights} ; il commence par xoxb-',
    'google-drive':
      'La clé d’un compte de service, en JSON ; pour les adresses de personnes, avec délégation à l’échelle du domaine de {rights}',
    'google-calendar':
      'La clé d’un compte de service, en JSON ; pour les adresses de personnes, avec délégation à l’échelle du domaine de {rights}',
    figma: 'Un jeton d’accès personnel avec {rights}',
  },
  secretSealed: 'Il est scellé aussitôt et n’est plus jamais montré.',
  secretKept: 'Laissé vide, elle garde celui qu’elle a.',
  secretMissing: 'Saisissez un secret de cette application.',
  secretRefused: 'Ce n’est pas un secret de cette application. Copiez-le en entier.',
  full: 'Il y a autant d’applications connectées que possible. Retirez-en une d’abord.',
  states: {
    on: 'active',
    off: 'en pause',
    failing: 'ne lit pas',
    leaving: 'en cours de retrait',
  },
  neverRead: 'Rien n’a encore été lu.',
  firstRound: 'Le premier tour n’est pas encore terminé.',
  lastRead: 'Dernière lecture : {time}.',
  notRead: 'Rien de lu depuis {time} : {why}',
  waits: 'Son application a demandé d’attendre jusqu’à {time}.',
  waitsBriefly: 'Son application a demandé d’attendre encore {wait}.',
  isLeaving: 'Ce qu’elle a apporté est en cours de suppression.',
  progress: 'Lu dans ce tour : {done} sur {all}',
  objects: {
    one: '{count} objet est connu par elle.',
    many: '{count} d’objets sont connus par elle.',
    other: '{count} objets sont connus par elle.',
  },
  inPart: 'lu en partie',
  dropped: {
    one: '{count} élément des réponses, non compris, a été laissé de côté ; mettez la passerelle à jour. Le reste a été lu.',
    many: '{count} d’éléments des réponses, non compris, ont été laissés de côté ; mettez la passerelle à jour. Le reste a été lu.',
    other:
      '{count} éléments des réponses, non compris, ont été laissés de côté ; mettez la passerelle à jour. Le reste a été lu.',
  },
  reads: 'Lit : {scopes}',
  leftOut: 'Ne lit pas, car la personne ainsi nommée ne participe pas au graphe : {scopes}',
  faults: {
    refused:
      'l’application refuse son secret, ou ce qu’il demande. Vérifiez les droits, ou donnez un autre secret.',
    not_found:
      'l’application n’a pas ce qu’il faut lire. Vérifiez l’adresse et les lignes de ce qui peut être lu.',
    rate_limited: 'l’application ne laisse demander qu’un certain nombre de fois.',
    unreachable: 'l’application est injoignable.',
    timeout: 'l’application a mis trop de temps.',
    tls: 'le certificat de l’application n’est pas digne de confiance. Vérifiez l’adresse.',
    address_refused: 'l’adresse mène dans un réseau, ou ailleurs. Vérifiez-la.',
    not_understood:
      'la réponse de l’application n’a pas été comprise. Vérifiez l’adresse, ou mettez la passerelle à jour.',
    too_large: 'l’application a répondu plus que ce qui est accepté. Nommez moins de choses à lire.',
  },
  again: 'Un nouvel essai se fait tout seul.',
  sync: 'Lire maintenant',
  syncLead: 'Ce qui est nouveau depuis la dernière fois est lu aussitôt.',
  syncing: 'C’est en route.',
  syncWaits: 'Son application a demandé d’attendre jusqu’à {time}. La lecture se fera ensuite.',
  change: 'Modifier',
  changeTitle: 'Modifier {name}',
  changeLead:
    'S’il faut lire moins qu’avant, ou à une autre adresse, tout ce qui a été apporté est supprimé et la lecture recommence.',
  on: 'Reprendre',
  onLead: 'La lecture reprend là où elle s’est arrêtée.',
  off: 'Mettre en pause',
  offLead: 'Plus rien n’est lu. Ce qui a été apporté reste.',
  remove: 'Retirer',
  removeLead: 'Son secret et tout ce qu’elle a apporté sont supprimés. Rien ne les ramène.',
  removed: 'retirée, avec tout ce qu’elle a apporté',
  state: 'État',
  newSecret: 'un autre',
  reaches: 'Le graphe de collaboration de votre organisation.',
  readsThose: 'comme avant',
  readsOthers: 'autre chose',
} as const;
