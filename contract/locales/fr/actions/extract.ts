/** The actions that find something in a passage, in French. */
export const extract = {
  summarise: {
    title: 'Résumer',
    description: 'L’essentiel, pour qui n’a pas le temps de tout lire.',
    does: 'Donne l’essentiel du passage sélectionné en quelques phrases.',
    uses: 'Le texte sélectionné et le fait qu’il soit mis en forme ou non.',
    doesNotUse: 'Le reste de la page, les pages liées, vos autres onglets, vos demandes précédentes.',
    worksWellFor: 'Les longues descriptions, discussions et notes de réunion.',
    doNotUseFor: 'Les décisions qui tiennent à des détails : lisez l’original.',
    knownLimits:
      'Peut omettre ce qui compte pour vous. Le moteur intégré cite les phrases clés ; il n’en écrit pas de nouvelles.',
  },
  'key-points': {
    title: 'Lister les points clés',
    description: 'L’essentiel du passage, un point par ligne.',
    does: 'Liste les points principaux du passage sélectionné, dans son ordre.',
    uses: 'Le texte sélectionné et le fait qu’il soit mis en forme ou non.',
    doesNotUse: 'Le reste de la page, les pages liées, vos autres onglets, vos demandes précédentes.',
    worksWellFor: 'Les longues pages et annonces à parcourir ou à transmettre.',
    doNotUseFor: 'Les décisions qui tiennent à des détails : lisez l’original.',
    knownLimits: 'Peut omettre ce qui compte pour vous. Le moteur intégré cite des phrases entières.',
  },
  'find-action-items': {
    title: 'Trouver les tâches à faire',
    description: 'Liste ce qui est à faire, par qui et pour quand, d’après le passage.',
    does: 'Liste les tâches du passage sélectionné avec leur responsable et leur échéance, s’ils sont indiqués.',
    uses: 'Le texte sélectionné et le fait qu’il soit mis en forme ou non.',
    doesNotUse: 'Le reste de la page, l’annuaire, votre agenda, vos demandes précédentes.',
    worksWellFor: 'Les notes de réunion et les longues discussions.',
    doNotUseFor: 'Attribuer du travail sans consulter les personnes nommées.',
    knownLimits:
      'Les tâches seulement sous-entendues peuvent échapper. Le moteur intégré ne trouve que celles qui sont énoncées, et seulement en anglais.',
  },
  'list-decisions': {
    title: 'Lister les décisions',
    description: 'Ce qui a été décidé, par qui et quand, d’après le passage.',
    does: 'Liste les décisions que le passage sélectionné dit prises, avec la personne et la date s’il les indique.',
    uses: 'Le texte sélectionné et le fait qu’il soit mis en forme ou non.',
    doesNotUse:
      'Le reste de la page, les comptes rendus antérieurs, vos autres onglets, vos demandes précédentes.',
    worksWellFor: 'Les comptes rendus, longues discussions et documents de conception.',
    doNotUseFor: 'Trancher ce qui a été convenu : demandez à ceux qui étaient là.',
    knownLimits:
      'Une décision que personne n’appelle ainsi peut échapper, et un souhait ferme passer pour une décision. Le moteur intégré ne trouve que celles qui sont énoncées, et seulement en anglais.',
  },
  'open-questions': {
    title: 'Trouver les questions ouvertes',
    description: 'Liste ce que le passage demande ou dit incertain, sans y répondre.',
    does: 'Liste les questions que le passage sélectionné pose et laisse ouvertes, et les points qu’il dit non tranchés.',
    uses: 'Le texte sélectionné et le fait qu’il soit mis en forme ou non.',
    doesNotUse:
      'Le reste de la page, les réponses données ailleurs, vos autres onglets, vos demandes précédentes.',
    worksWellFor: 'Les relectures, brouillons et discussions, avant la prochaine réunion.',
    doNotUseFor: 'Trouver ce à quoi personne n’a pensé : il liste ce qui est demandé, pas ce qui manque.',
    knownLimits:
      'Une question à laquelle on a répondu hors du passage est listée comme ouverte. Le moteur intégré ne travaille qu’en anglais.',
  },
  'suggest-title': {
    title: 'Proposer un titre',
    description: 'Une ligne courte qui dit de quoi parle le passage.',
    does: 'Propose un titre pour le passage sélectionné, dans ses propres termes.',
    uses: 'Le texte sélectionné et le fait qu’il soit mis en forme ou non.',
    doesNotUse:
      'Le titre actuel de la page, les titres d’autres pages, vos autres onglets, vos demandes précédentes.',
    worksWellFor: 'Les rapports de bug, pages et pull requests rédigés avant d’avoir un nom.',
    doNotUseFor: 'Les noms de produits et de campagnes : leur disponibilité n’est pas vérifiée.',
    knownLimits:
      'Un texte qui parle de plusieurs choses reçoit le titre d’une seule. A besoin d’un modèle de langage ; des règles n’y suffisent pas.',
  },
  explain: {
    title: 'Expliquer',
    description: 'Dit ce que signifie le passage, pour qui ne connaît pas le sujet.',
    does: 'Explique le passage sélectionné : ce qu’il dit, ce que signifient ses termes généraux et comment ses parties s’articulent.',
    uses: 'Le texte sélectionné, le fait qu’il soit mis en forme ou non, et ce que le modèle sait des termes généraux.',
    doesNotUse:
      'Le reste de la page, les autres pages de votre organisation, le web, vos autres onglets, vos demandes précédentes.',
    worksWellFor: 'Les remarques techniques, messages d’erreur et code écrits par d’autres.',
    doNotUseFor: 'Un avis juridique, médical ou de sécurité, et les noms propres à votre organisation.',
    knownLimits:
      'Ce que sait le modèle peut être dépassé ou faux, et il le dit avec assurance. A besoin d’un modèle de langage ; des règles n’y suffisent pas.',
  },
  'define-term': {
    title: 'Définir un terme',
    description: 'Dit ce que signifie un terme d’après le texte, ou que le texte ne le dit pas.',
    does: 'Cherche dans le passage sélectionné ce qu’y signifie un terme ou une abréviation.',
    uses: 'Le texte sélectionné, le fait qu’il soit mis en forme ou non, et le terme que vous indiquez.',
    doesNotUse:
      'Le reste de la page, un dictionnaire, le glossaire de votre organisation, le web, vos demandes précédentes.',
    worksWellFor:
      'Les abréviations et noms dans de longues pages : sélectionnez le texte de la page et indiquez le terme.',
    doNotUseFor: 'Les termes que le texte ne fait que mentionner : rien n’est cherché ailleurs.',
    knownLimits:
      'Ne connaît que le sens dans ce texte, qui peut différer du sens habituel. Le moteur intégré cite la phrase qui définit le terme.',
  },
} as const;
