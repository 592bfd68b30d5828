/** The actions that rewrite a passage, in French. */
export const rewrite = {
  'improve-writing': {
    title: 'Améliorer le texte',
    description:
      'Rend le passage plus clair et plus facile à lire, sans changer le sens, les faits ni le ton.',
    does: 'Réécrit le passage sélectionné pour qu’il se lise plus clairement. Les noms, nombres, liens et la mise en forme restent.',
    uses: 'Le texte sélectionné et le fait qu’il soit mis en forme ou non.',
    doesNotUse:
      'Le reste de la page, vos autres onglets, vos demandes précédentes, ce qui concerne d’autres personnes.',
    worksWellFor: 'Les brouillons, commentaires et descriptions justes mais difficiles à lire.',
    doNotUseFor: 'Les formules juridiques ou contractuelles, où un mot changé change le sens.',
    knownLimits:
      'Peut gommer une insistance voulue. A besoin d’un modèle de langage : le moteur intégré ne reformule pas.',
  },
  'fix-spelling-grammar': {
    title: 'Corriger orthographe et grammaire',
    description: 'Corrige l’orthographe, la grammaire et la ponctuation, et ne change rien d’autre.',
    does: 'Corrige les fautes d’orthographe, de grammaire et de ponctuation. Le style, les mots et la mise en forme restent tels quels.',
    uses: 'Le texte sélectionné et le fait qu’il soit mis en forme ou non.',
    doesNotUse:
      'Le reste de la page, vos autres onglets, vos demandes précédentes, ce qui concerne d’autres personnes.',
    worksWellFor: 'Les commentaires, descriptions et pages avant que d’autres les lisent.',
    doNotUseFor: 'Le code, les journaux et les citations à garder à la lettre.',
    knownLimits:
      'Des noms de produits et du jargon peuvent passer pour des fautes. Le moteur intégré ne connaît que l’anglais.',
  },
  'make-shorter': {
    title: 'Raccourcir',
    description: 'Dit la même chose en moins de mots, sans perdre un fait.',
    does: 'Retire le remplissage et les répétitions du passage sélectionné. Les faits, noms, nombres et liens restent.',
    uses: 'Le texte sélectionné et le fait qu’il soit mis en forme ou non.',
    doesNotUse:
      'Le reste de la page, vos autres onglets, vos demandes précédentes, ce qui concerne d’autres personnes.',
    worksWellFor: 'Les longs commentaires, points d’avancement et introductions.',
    doNotUseFor: 'Les formulations négociées, où chaque clause compte.',
    knownLimits:
      'Des nuances peuvent se perdre. Le moteur intégré ne retire que le remplissage et les tournures lourdes qu’il connaît.',
  },
  'make-longer': {
    title: 'Développer',
    description: 'Transforme notes et remarques brèves en phrases complètes, sans ajouter de fait.',
    does: 'Rédige plus complètement le passage sélectionné. Les faits, noms, nombres et liens restent, aucun n’est ajouté.',
    uses: 'Le texte sélectionné et le fait qu’il soit mis en forme ou non.',
    doesNotUse:
      'Le reste de la page, ce qui se sait ailleurs du sujet, vos autres onglets, vos demandes précédentes.',
    worksWellFor: 'Les notes en style télégraphique et les remarques trop brèves pour les absents.',
    doNotUseFor: 'Étoffer un texte : ce que vous n’avez pas écrit n’est pas connu.',
    knownLimits:
      'Peut affirmer un lien entre deux idées simplement placées côte à côte. A besoin d’un modèle de langage ; des règles n’y suffisent pas.',
  },
  rephrase: {
    title: 'Reformuler',
    description: 'Dit la même chose autrement, à peu près à la même longueur.',
    does: 'Dit le passage sélectionné avec d’autres mots. Le propos, les noms, nombres et liens restent.',
    uses: 'Le texte sélectionné et le fait qu’il soit mis en forme ou non.',
    doesNotUse:
      'Le reste de la page, vos autres onglets, vos demandes précédentes, ce qui concerne d’autres personnes.',
    worksWellFor: 'Les phrases qui sonnent mal, et une autre façon de dire ce qui n’a pas été compris.',
    doNotUseFor:
      'Les citations, définitions et formulations négociées ; ni pour faire passer pour vôtre ce que d’autres ont écrit.',
    knownLimits:
      'Deux mots qui semblent proches peuvent avoir un sens différent chez vous. A besoin d’un modèle de langage ; des règles n’y suffisent pas.',
  },
  'change-tone': {
    title: 'Changer de ton',
    description:
      'Dit la même chose sur un autre ton : professionnel, décontracté, empathique, pédagogique ou neutre.',
    does: 'Réécrit le passage sélectionné sur le ton choisi. Le propos, les noms, nombres et liens restent.',
    uses: 'Le texte sélectionné, le fait qu’il soit mis en forme ou non, et le ton choisi.',
    doesNotUse:
      'Le reste de la page, la personne à qui vous écrivez, vos autres onglets, vos demandes précédentes.',
    worksWellFor: 'Les réponses écrites à la hâte et les textes destinés à un autre public.',
    doNotUseFor: 'Les messages dont chaque mot a été convenu, ou auxquels on doit vous reconnaître.',
    knownLimits:
      'Le ton varie d’une culture à l’autre : relisez comme le fera votre lecteur. A besoin d’un modèle de langage ; des règles n’y suffisent pas.',
  },
  simplify: {
    title: 'Simplifier',
    description: 'Le dit en phrases courtes et en mots courants, pour qui découvre le sujet.',
    does: 'Réécrit le passage sélectionné en mots simples et en phrases courtes. Les faits, nombres et conditions restent.',
    uses: 'Le texte sélectionné et le fait qu’il soit mis en forme ou non.',
    doesNotUse: 'Le reste de la page, qui le lira, vos autres onglets, vos demandes précédentes.',
    worksWellFor:
      'Les consignes et annonces pour des personnes hors de votre équipe ou qui apprennent la langue.',
    doNotUseFor: 'Les contrats, consignes de sécurité et spécifications, où le mot exact compte.',
    knownLimits:
      'Un mot plus simple est souvent moins exact. A besoin d’un modèle de langage ; des règles n’y suffisent pas.',
  },
  translate: {
    title: 'Traduire',
    description: 'Traduit le passage dans la langue choisie ; les noms, nombres et la mise en forme restent.',
    does: 'Traduit le passage sélectionné. Les noms, nombres, liens, le code et la mise en forme restent tels quels.',
    uses: 'Le texte sélectionné, le fait qu’il soit mis en forme ou non, et la langue choisie.',
    doesNotUse:
      'Le reste de la page, les traductions des autres, vos autres onglets, vos demandes précédentes.',
    worksWellFor: 'Comprendre un commentaire, et un premier jet dans une langue que vous savez lire.',
    doNotUseFor: 'Les contrats, consignes de sécurité et tout ce que personne sachant la langue ne relira.',
    knownLimits:
      'Des termes de votre organisation peuvent être traduits alors qu’ils devraient rester. A besoin d’un modèle de langage ; des règles n’y suffisent pas.',
  },
} as const;
