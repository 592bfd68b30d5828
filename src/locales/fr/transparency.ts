/** Everything that a person may know about where their texts go. In French. */
export const transparency = {
  title: 'Transparence',
  back: 'Retour',
  loading: 'Interrogation de votre passerelle…',
  nothingSent:
    'Rien n’est en cours d’envoi. Dès que vous demanderez quelque chose, vous le verrez ici, octet par octet.',
  signIn: 'Connectez-vous pour voir qui traite vos textes.',
} as const;

/** Who works on a text, on whose word. In French. */
export const answerers = {
  title: 'Qui traite vos textes',
  order: 'Le premier qui le peut est sollicité. Chaque réponse indique de qui elle vient.',
  nobody: 'Personne ne peut répondre à votre organisation pour le moment.',
  training: 'Entraînement',
  noTraining: 'Ce que vous envoyez n’y sert pas.',
  inGateway: 'Fonctionne dans votre passerelle : personne d’autre ne voit un texte.',
  unattested: 'C’est la parole de l’exploitant de votre passerelle. Personne ne l’a attestée.',
  evidence: '{evidence}, vérifié le {verified}, valable jusqu’au {expires}',
  subProcessors: 'Sous-traitants ultérieurs',
  noSubProcessors: 'Personne hors de votre organisation ne voit vos textes.',
  unlisted: 'Votre passerelle ne tient pas de liste. Qui voit un texte est indiqué plus haut.',
  purpose: 'Finalité',
  places: 'Lieux',
  since: 'Depuis',
  evidenceTitle: 'Justificatif',
} as const;

/** Which rules apply, and where they come from. In French. */
export const applied = {
  title: 'Règles applicables',
  browser: 'Stratégie de ce navigateur',
  unmanaged: 'Aucun administrateur ne gère ce navigateur.',
  sets: 'Défini par elle : {keys}',
  gateway: 'Stratégie de votre passerelle',
  unknown: 'Pas encore récupérée.',
  version: 'Version {version}, récupérée : {time}',
  both: 'Version {version}, récupérée : {time}, et la stratégie de ce navigateur',
  here: 'Sur {site}',
  site: 'Site',
  product: 'Produit',
  actions: 'Actions',
  longest: 'Texte le plus long',
  allowedBy: 'Autorisé par {entry}',
  refusedByBrowser: 'Non autorisé par la stratégie de ce navigateur',
  refusedByGateway: 'Non autorisé par la stratégie de votre passerelle',
  someActions: '{count} sur {all} autorisées',
} as const;

/** What this browser has sent today. In French. */
export const requests = {
  title: 'Demandes du jour dans ce navigateur',
  about:
    'En mémoire seulement, jusqu’à ce que vous vidiez la liste, vous déconnectiez ou fermiez le navigateur. Aucun texte ni titre n’est gardé.',
  none: 'Rien n’a été envoyé aujourd’hui.',
  clear: 'Vider la liste',
  outcome: {
    running: 'en cours',
    complete: 'répondue',
    length: 'coupée à la limite de longueur',
    filtered: 'arrêtée par un filtre',
    stopped: 'arrêtée par vous',
  },
} as const;

/** The AI terms, and what the gateway keeps. In French. */
export const terms = {
  title: 'Conditions',
  accepted: 'Version {version}, acceptée par votre organisation le {day}.',
  acceptedOther:
    'Votre organisation a accepté la version {version} le {day}. Celle en vigueur est {current}.',
  notAccepted: 'Votre organisation n’a pas accepté les conditions en vigueur, version {current}.',
  read: 'Lire les conditions',
  address: 'Adresse',
  hash: 'SHA-256 du texte',
  kept: 'Votre passerelle garde pendant {records} jours qui, dans quelle équipe, a utilisé quelle action, où, quand et avec quelle issue ; pendant {votes} jours un avis, et si vous avez inséré, copié ou abandonné la réponse ; et aucun texte.',
  stopped:
    'D’une demande arrêtée dans ce navigateur, votre passerelle compte le jour et le motif, sans savoir de qui elle venait ni où.',
} as const;
