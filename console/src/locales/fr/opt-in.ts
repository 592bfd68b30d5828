/** Opting in and out, and all that has to be known before. In French. */
export const optIn = {
  on: 'Sidenote est activé. Votre organisation a accepté les conditions d’IA de la version {version} le {day}.',
  off: 'Sidenote est désactivé : personne dans votre organisation ne peut l’utiliser, et rien n’est envoyé nulle part.',
  suspended: 'L’utilisation de Sidenote est suspendue. {why} D’ici là, rien n’est envoyé nulle part.',

  whereTitle: 'Ce qui est envoyé, et où',
  whereLead:
    'Uniquement ce qu’une personne sélectionne, ou lit avec une action pour des pages entières, et uniquement lorsqu’elle demande une réponse.',
  fromBrowser: 'Depuis le navigateur',
  fromBrowserText:
    'Le texte sélectionné, les réglages choisis, le site, le produit et le type de page vont à cette passerelle ({gateway}). Les secrets sont remplacés auparavant, comme le disent vos règles.',
  fromGateway: 'Depuis la passerelle',
  fromGatewayText:
    'Le texte va, avec les instructions de l’action, à l’un des modèles ci-dessous, pour cette seule réponse. Rien n’est envoyé à personne d’autre.',
  kept: 'Ce qui est conservé',
  keptText:
    'Ni le texte ni la réponse. Qui a demandé (par pseudonyme), quelle action, où, quand et avec quelle issue : cela est conservé {records} jours, les avis {votes} jours.',
  region: 'Région',
  regionText:
    'Les données de votre organisation restent dans la région « {region} ». Une passerelle d’une autre région les refuse.',
  regionOpen:
    'Votre organisation n’est liée à aucune région. L’exploitant de la passerelle peut la lier dans la configuration.',

  answerersTitle: 'Qui répond',
  answerersNone: 'Aucun modèle n’est configuré',
  answerersNoneNext:
    'L’exploitant de la passerelle nomme les fournisseurs dans sa configuration. D’ici là, aucune action ne reçoit de réponse.',
  provider: 'Fournisseur',
  model: 'Modèle',
  regionColumn: 'Région',
  retention: 'Conservation',
  stands: 'Sur la parole de qui',
  standing: {
    gateway: 'Le processus même de la passerelle ; personne d’autre ne voit un texte',
    attested: 'Celle du fournisseur, jusqu’au {day}',
    operator: 'Celle de l’exploitant de la passerelle',
  },

  processorsTitle: 'Sous-traitants ultérieurs',
  processorsLead:
    'Tous ceux qui, en dehors de votre organisation, peuvent voir un texte. Rien n’est envoyé à l’un d’eux avant son premier jour.',
  processorsNone: 'Il n’y en a aucun',
  processorsNoneNext: 'Toutes les réponses sont produites dans la passerelle elle-même.',
  processorsUnlisted: 'Votre passerelle ne tient pas de liste',
  processorsUnlistedNext: 'Qui voit un texte est indiqué plus haut.',
  name: 'Nom',
  purpose: 'Finalité',
  locations: 'Lieux',
  from: 'À partir du',

  principlesTitle: 'Technologie responsable',
  principlesLead:
    'Chaque principe est tenu par des engagements, et chaque engagement figure sur l’écran « Confiance », avec ce qui le prouve.',
  keptBy: 'Tenu par {promises}',

  termsTitle: 'Les conditions d’IA',
  termsVersion: 'Version {version}',
  termsAccepted: 'Version {version}, acceptée le {time}',
  termsHash: 'SHA-256 du texte',

  decideTitle: 'Donner l’accord',
  decideLead:
    'Une personne qui a le rôle « owner » en décide pour toute l’organisation. Rien n’est coché à votre place.',
  onlyOwner:
    'Seule une personne de votre organisation qui a le rôle « owner » peut donner l’accord à Sidenote.',
  readTerms: 'J’ai lu les conditions d’IA de la version {version} et je les accepte pour {organisation}.',
  hipaaQuestion:
    'Votre organisation est-elle soumise à HIPAA (données de santé de personnes aux États-Unis) ?',
  hipaaYes: 'Oui. Un accord de partenariat doit couvrir tous ceux qui peuvent voir un texte.',
  hipaaNo: 'Non',
  agreementReference: 'Où l’accord de partenariat (business associate agreement) est enregistré',
  agreementCovers: 'Qui il couvre en dehors de nous',
  agreementOurs: 'Il ne couvre que nous : toutes les réponses sont produites dans la passerelle elle-même.',
  missing: 'Il manque encore : {what}.',
  missingTerms: 'les conditions',
  missingHipaa: 'une réponse sur HIPAA',
  missingAgreement: 'un accord de partenariat qui couvre tous ceux de la liste',
  missingReason: 'un motif',
  missingShorter: 'un motif plus court',
  button: 'Donner l’accord pour tous',
  sending: 'Envoi de l’accord…',
  done: 'Accord donné. Toutes les passerelles suivent en moins d’une seconde.',

  stopTitle: 'Retirer l’accord',
  stopLead:
    'Un clic. Les réponses en cours s’arrêtent en moins d’une seconde, sur toutes les passerelles ; ce qui est conservé le reste jusqu’à ce qu’il soit effacé ou trop ancien.',
  stop: 'Retirer maintenant',
  stopReason: 'Accord retiré d’un clic dans la console',
  stopped: {
    one: 'Accord retiré. {count} réponse en cours a été arrêtée.',
    many: 'Accord retiré. {count} de réponses en cours ont été arrêtées.',
    other: 'Accord retiré. {count} réponses en cours ont été arrêtées.',
  },
  stoppedHere: {
    one: 'Accord retiré. {count} réponse en cours sur cette passerelle a été arrêtée ; les autres passerelles arrêtent les leurs en moins d’une seconde.',
    many: 'Accord retiré. {count} de réponses en cours sur cette passerelle ont été arrêtées ; les autres passerelles arrêtent les leurs en moins d’une seconde.',
    other:
      'Accord retiré. {count} réponses en cours sur cette passerelle ont été arrêtées ; les autres passerelles arrêtent les leurs en moins d’une seconde.',
  },

  pauseTitle: 'Suspendre',
  pauseLead:
    'Une pause, en cas d’incident ou pour un contrôle : personne ne peut utiliser Sidenote et les réponses en cours s’arrêtent en moins d’une seconde, mais votre accord, les conditions acceptées et les règles demeurent. Une personne qui a le rôle « owner » peut rétablir l’utilisation.',
  pause: 'Suspendre …',
  paused: {
    one: 'Utilisation suspendue. {count} réponse en cours a été arrêtée.',
    many: 'Utilisation suspendue. {count} de réponses en cours ont été arrêtées.',
    other: 'Utilisation suspendue. {count} réponses en cours ont été arrêtées.',
  },
  pausedHere: {
    one: 'Utilisation suspendue. {count} réponse en cours sur cette passerelle a été arrêtée ; les autres passerelles arrêtent les leurs en moins d’une seconde.',
    many: 'Utilisation suspendue. {count} de réponses en cours sur cette passerelle ont été arrêtées ; les autres passerelles arrêtent les leurs en moins d’une seconde.',
    other:
      'Utilisation suspendue. {count} réponses en cours sur cette passerelle ont été arrêtées ; les autres passerelles arrêtent les leurs en moins d’une seconde.',
  },
  resumeTitle: 'Rétablir',
  resumeLead: 'Sidenote reprend sous l’accord déjà donné : mêmes conditions, mêmes règles.',
  resume: 'Rétablir …',
  resumed: 'Utilisation rétablie. Toutes les passerelles suivent en moins d’une seconde.',
  resumeOwner:
    'Seule une personne de votre organisation qui a le rôle « owner » peut rétablir l’utilisation.',
  switch: 'Sidenote',
  switched: { on: 'Activé', off: 'Désactivé', suspended: 'Suspendu' },

  hipaaTitle: 'HIPAA',
  hipaaUnbound: 'Enregistré : votre organisation n’est pas soumise à HIPAA.',
  hipaaBound:
    'Enregistré : votre organisation est soumise à HIPAA. Accord de partenariat {reference}, enregistré le {day}.',
  hipaaLacking:
    'Enregistré : votre organisation est soumise à HIPAA, et il n’y a aucun accord de partenariat.',
} as const;

/** The principles of responsible technology: name, and what is meant. In French. */
export const principles = {
  transparency: {
    name: 'Transparence',
    means: 'Chacun voit ce qui est utilisé, où cela va, qui répond et comment une fonction se comporte.',
  },
  trust: {
    name: 'Confiance',
    means: 'Ce qui est promis est imposé par le code et démontré par un test.',
  },
  accountability: {
    name: 'Responsabilité',
    means:
      'Une personne ou une organisation répond de chaque résultat, et on peut lui demander comment il a été obtenu.',
  },
  'human-centricity': {
    name: 'L’humain d’abord',
    means: 'Les personnes décident, et rien n’arrive à leur travail sans elles.',
  },
  teamwork: {
    name: 'Travail d’équipe',
    means: 'Il sert le travail que les personnes font ensemble, et n’y prend la place de personne.',
  },
} as const;
