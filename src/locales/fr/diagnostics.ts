/** The page for whoever has to find out why Sidenote does not work here. In French. */
export const diagnostics = {
  title: 'Diagnostic de Sidenote',
  again: 'Vérifier de nouveau',
  report: 'Copier le rapport',
  reportHolds: 'Le rapport ne contient aucun nom de personne, aucun texte et aucune page.',
  policy: 'Stratégie',
  state: 'État',
  toldBy: 'Indiqué par',
  since: 'Depuis',
  unknown: 'inconnu',
  version: 'Version',
  gateway: 'Passerelle et connexion',
  address: 'Adresse',
  noAddress: 'aucune',
  check: 'Vérification',
  signIn: 'Connexion',
  organisation: 'Organisation',
  region: 'Région',
  hipaa: 'HIPAA',
  rules: 'Règles',
  rulesVersion: 'version {version}, {time}',
  extension: 'Extension',
  id: 'Identifiant',
  installed: 'Installation',
  signedIn: 'une personne est connectée',
  signedOut: 'personne n’est connecté',
  notAsked: 'pas encore demandé : personne ne s’est connecté',
  notTold: 'pas connue : la passerelle n’a pas encore répondu',
  hipaaBinds: 's’applique à cette organisation',
  hipaaFree: 'ne s’applique pas à cette organisation',
  managedBy: 'Géré par {organisation} : rien de cela ne peut être modifié ici.',
  managed: 'Géré par votre organisation : rien de cela ne peut être modifié ici.',
  notSet: 'Non définie : {missing}.',
  leftToGateway: '{value}, au choix de la passerelle',
  emptyList: 'une liste vide',
  andMore: '{entries} et {more} de plus',
} as const;

/** Where the policy stands, and who said so. In French. */
export const policyState = {
  loading: 'aucune n’est arrivée',
  unmanaged: 'aucune : personne ne gère Sidenote ici',
  invalid: 'arrivée, avec des erreurs : Sidenote reste désactivé',
  ready: 'arrivée et comprise',
  browser: 'le navigateur, depuis son démarrage',
  memory: 'une réponse antérieure ; le navigateur ne l’a pas encore confirmée',
  nobody: 'personne pour l’instant',
} as const;

/** How the extension came here. In French. */
export const installed = {
  admin: 'par la stratégie d’un administrateur',
  sideload: 'par un autre programme de cet ordinateur',
  normal: 'par une personne',
  development: 'non empaquetée, par un développeur',
  otherwise: 'd’une autre façon',
} as const;

/** What the gateway said when it was asked. In French. */
export const gatewayCheck = {
  none: 'pas interrogée',
  running: 'interrogation en cours…',
  answers: 'répond en {milliseconds} ms',
  unreachable: 'ne répond pas',
  closed_to_us: 'répond, mais pas à cette extension',
  not_a_gateway: 'répond, mais pas comme cette passerelle',
  sign_in_elsewhere: 'répond, et indique une autre connexion que la stratégie',
} as const;
