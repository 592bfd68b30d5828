/** Before Sidenote can work: who it works for, and whether it may. In French. */
export const setup = {
  connectTitle: 'Connecter votre organisation',
  connectWhy:
    'Sidenote ne fait rien tant qu’il ne connaît pas la passerelle de votre organisation. Votre administrateur peut vous en donner l’adresse.',
  address: 'Adresse de la passerelle',
  connect: 'Connecter',
  connecting: 'Connexion…',
  keptUntil:
    'Gardée jusqu’à la fermeture du navigateur. Un administrateur peut la fixer durablement par stratégie.',
  nothingAnswers: 'Rien ne répond à cette adresse. Vérifiez-la, ainsi que votre réseau ou votre VPN.',
  switchedOff: 'Désactivé',
  waitingForPolicy: 'En attente de la stratégie de votre organisation',
  wrongPolicy: 'Sidenote n’est pas configuré correctement',
  problem: '{key} {problem}. Attendu : {expected}.',
  problemEntry: '{key}, entrée {entry}, {problem}. Attendu : {expected}.',
  managedBy: 'Géré par {organisation}',
  managedByOrganisation: 'Géré par votre organisation',
  unnamed: 'Connecté',
  help: 'Aide',
  diagnostics: 'Diagnostic',
} as const;

/** A newer version of the extension. In French. */
export const update = {
  updated: 'Sidenote a été mis à jour',
  reloadToContinue: 'Rechargez pour continuer.',
  reload: 'Recharger',
  ready: 'Une nouvelle version de Sidenote est prête.',
  waits: 'Elle arrivera quand vos réponses seront utilisées ou abandonnées.',
  now: 'Recharger',
} as const;
