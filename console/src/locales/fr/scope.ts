/** Where, for whom and for what it may be used, in French. */
export const scope = {
  lead: 'Autorisés : {sites}, {products} et {actions}, pour {groups}.',
  sitesCounted: {
    one: '{count} entrée de site',
    many: '{count} d’entrées de site',
    other: '{count} entrées de site',
  },
  productsCounted: {
    one: '{count} produit',
    many: '{count} de produits',
    other: '{count} produits',
  },
  actionsCounted: { one: '{count} action', many: '{count} d’actions', other: '{count} actions' },
  everyone: 'tout le monde',
  noGroup: 'personne',
  groupsCounted: { one: '{count} groupe', many: '{count} de groupes', other: '{count} groupes' },
  parts: {
    where: 'Où',
    who: 'Qui',
    what: 'Quoi',
    house: 'Propre à vous',
    graph: 'Graphe de collaboration',
    simulator: 'Essayer',
  },
  partsLabel: 'Parties des règles',

  sitesTitle: 'Sites',
  sitesLead:
    'Un par ligne : un hôte comme docs.example.com, « *. » suivi d’un hôte pour tout ce qui est en dessous, ou « * » pour tous les sites. Un blocage l’emporte toujours.',
  sitesAllow: 'Sites autorisés',
  sitesBlock: 'Sites bloqués',
  notASite:
    '{entry} n’est pas un site : écrivez un hôte comme docs.example.com, « *. » suivi d’un hôte, ou « * ».',
  siteMeant: 'Au lieu de {entry}, écrivez {site}.',
  productsTitle: 'Produits',
  productsLead:
    'Ce qui n’est pas coché n’est pas autorisé. « Le Web ouvert » désigne tout site qui n’est aucun des autres.',
  openWeb: 'Le Web ouvert',
  healthTitle: 'Données de santé',
  healthLead:
    'Là où des données de santé sont conservées, personne n’utilise Sidenote, quoi que disent les listes ci-dessus.',
  healthSites: 'Sites avec des données de santé',
  healthProducts: 'Produits avec des données de santé',

  groupsTitle: 'Groupes',
  groupsLead:
    'Les groupes, par les noms ou identifiants que leur donne votre fournisseur d’identité ou votre annuaire, un par ligne ; « * » désigne tout le monde. Un blocage l’emporte toujours.',
  groupsAllow: 'Groupes autorisés',
  groupsBlock: 'Groupes bloqués',

  actionsTitle: 'Actions',
  actionsLead: 'Ce qui n’est pas coché ne figure dans aucun menu, et la passerelle le refuse.',
  all: 'Toutes',
  lengthTitle: 'Texte le plus long',
  length: 'Caractères d’une sélection, au maximum',
  lengthWrong: 'Saisissez un nombre de 1 à {most}.',
  guardTitle: 'Secrets et données personnelles',
  guardLead:
    'Ce qui se passe lorsqu’un texte en contient, avant qu’il quitte le navigateur et encore une fois dans la passerelle.',
  secrets: 'Clés, mots de passe et numéros de carte',
  personal: 'Données personnelles',
  levels: {
    off: 'Pas de recherche',
    warn: 'Signalement à la personne',
    replace: 'Remplacement par des marqueurs',
    block: 'Le texte n’est pas envoyé',
  },
  patterns: 'Ce qui est aussi traité comme un secret : des expressions régulières, une par ligne',
  notAPattern: 'Ce n’est pas une expression qui puisse toujours être vérifiée à temps : {entry}',

  houseTitle: 'Instructions maison',
  houseLead:
    'Ajoutées aux instructions de chaque réponse : un guide de style, un glossaire. Tous ceux qui utilisent Sidenote peuvent les lire.',
  instructions: 'Instructions pour chaque réponse',
  ownTitle: 'Actions propres',
  ownLead:
    'Un nom pour une tâche formulée avec vos mots. L’action figure dans le menu de chacun et montre exactement ce qu’elle demande.',
  ownNone: 'Il n’y en a pas encore',
  ownNoneNext: 'Ajoutez-en une, essayez-la sur un texte, puis vérifiez la modification.',
  ownAdd: 'Ajouter une action propre',
  ownName: 'Nom',
  ownDescription: 'À quoi elle sert',
  ownTask: 'La tâche, avec vos mots',
  ownRemove: 'Retirer « {title} »',
  ownId: 'Identifiant de l’action, qui ne change plus une fois qu’elle est en vigueur :',
  ownOne: 'Action propre « {title} » ({id})',
  ownPart: '{name} : {value}',
  ownNew: 'Nouvelle action',
  ownIncomplete:
    'Une action propre a besoin d’un nom de 3 à 40 caractères, d’une description et d’une tâche, et deux actions n’ont jamais le même nom.',
  tryTitle: 'Essayer',
  tryLead:
    'Passe par la passerelle selon les règles en vigueur, comme si cette action en faisait déjà partie. Cela compte comme une demande de votre part et est consigné comme un essai, sans le texte ni la réponse.',
  trySite: 'Sur le site',
  tryText: 'Un texte pour l’essai',
  tryButton: 'Lancer',
  tryRunning: 'En cours…',
  tryAnswer: 'La réponse',

  graphTitle: 'Graphe de collaboration',
  graphLead:
    'Comment les équipes travaillent ensemble et à quels types de travail, d’après des identifiants, des types et des heures : ni textes ni titres. Chacun peut refuser d’y figurer. Il est désactivé tant que vous ne l’activez pas ici.',
  graphOn: 'Faire un graphe de collaboration',
  graphGoes:
    'Une fois désactivé, tout le graphe est supprimé en quelques minutes, avec tout ce que les applications connectées ont apporté. Rien ne le ramène.',
  graphProducts: 'Produits dont le graphe apprend',
  graphProductsLead:
    'Cela vaut pour les pages : de celles d’un produit qui n’est pas coché, rien n’arrive. Ce qu’une application connectée apporte se décide sous « {screen} ».',
  graphNoProduct: 'Aucun produit n’est coché : rien n’arrive des pages.',
  graphAsks: 'Ce qu’il peut demander et dire',
  graphDetails:
    'Demander au produit lui-même, dans la session de la personne, qui et quoi appartient à une page ; sans cela, les personnes et le travail autour d’une page ne sont proposés à personne',
  graphContext:
    'Une ligne sur l’équipe, le produit et le type de travail peut aller au modèle avec une demande ; la personne la voit et peut la désactiver',
  graphNaming:
    'Un modèle peut nommer des types de travail pour cette organisation et dire quelles demandes relèvent duquel ; il voit combien de fois quelle action a servi sur quel type d’objet, et rien d’autre',
  graphNoModel:
    'Pour nommer, il faut un modèle, et aucun ne répond encore ici : d’ici là (« {screen} »), les types de travail gardent leurs noms fixes.',
  graphPeopleTitle: 'Équipes ou personnes',
  graphPeople: 'De qui le travail est distingué',
  graphWhose: {
    teams:
      'Celui des équipes seulement. Aucune personne n’y figure, pas même sous un pseudonyme ; c’est ce que demandent les comités d’entreprise',
    people:
      'Celui de chaque personne, sous un pseudonyme. Ce qui concerne une personne n’est montré qu’à elle',
  },
  graphWhoseShort: {
    teams: 'Équipes seulement',
    people: 'Chaque personne, sous un pseudonyme',
  },
  graphPeopleGo:
    'Tout ce qui concerne des personnes est supprimé du graphe en quelques minutes. Rien ne le ramène.',
  graphStates: {
    on: 'oui',
    off: 'non',
  },

  saveBar: {
    one: '{count} élément diffère de ce qui est en vigueur.',
    many: '{count} d’éléments diffèrent de ce qui est en vigueur.',
    other: '{count} éléments diffèrent de ce qui est en vigueur.',
  },
  review: 'Vérifier la modification',
  discard: 'Abandonner',
  mendFirst: 'Corrigez d’abord ce qui est signalé.',
  changeTitle: 'Les règles de votre organisation',
  reaches:
    'Tout le monde dans votre organisation, sur toutes les passerelles, en moins d’une seconde. Les réponses en cours qui ne sont plus autorisées s’arrêtent.',
  readOnly:
    'Vous pouvez lire ces règles. Une personne qui a le rôle « owner » ou « administrateur des stratégies » peut les modifier.',
  stays: {
    one: '(et {count} sans changement)',
    many: '(et {count} sans changement)',
    other: '(et {count} sans changement)',
  },
  emptyList: 'rien',
  emptyText: 'aucun texte',

  simTitle: 'Serait-ce autorisé ?',
  simLead:
    'Interroge la passerelle, qui décide selon les règles mêmes qui décident des demandes. Rien n’est envoyé à un modèle.',
  simPerson: 'Personne, telle que l’appelle votre fournisseur d’identité (vide : vous)',
  simPersonHint:
    'La personne ne figure dans aucune adresse : un lien vers la réponse interroge sur celle qui l’ouvre.',
  simGroups: 'Groupes à supposer, séparés par des virgules (vide : ceux qui sont connus)',
  simAddress: 'Adresse de la page',
  simAddressHint: 'Elle est lue ici : la passerelle n’est interrogée que sur le site et le produit.',
  simNotAPage: 'Ce n’est pas l’adresse d’une page sur laquelle Sidenote pourrait travailler.',
  simProduct: 'Produit',
  simAction: 'Action',
  simLength: 'Caractères de la sélection',
  simWords: 'Ses propres mots',
  simWordsHint:
    'Les règles les examinent : des mots qui sont à la lettre une action propre à l’organisation sont permis comme elle. Ils ne figurent dans aucune adresse.',
  simUnchosen: 'Non choisi',
  simAsk: 'Demander',
  simAllowed: 'Oui, ce serait autorisé.',
  simRefused: 'Non.',
  simBecause: 'La règle : {rule}',
  simNoRule: 'Aucune règle de ces listes ne l’a refusé.',
  simVersion: 'Selon la version {version} des règles.',
  simRevoked: 'Il a été mis fin à l’accès de cette personne.',
  simGroupsUnknown: 'On ne sait pas de quels groupes la personne fait partie.',
  simGroupsKnown: 'Groupes de la personne : {groups}.',
  simGroupsNone: 'La personne ne fait partie d’aucun groupe.',
  simChecks: 'Toutes les vérifications',
  simCheck: 'Vérification',
  simResult: 'Résultat',
  passed: 'Autorise',
  refused: 'Refuse',
  checks: {
    state: 'L’organisation a donné son accord',
    groups: 'Les groupes de la personne',
    hipaa: 'Pas de données de santé ici',
    action: 'L’action',
    site: 'Le site',
    product: 'Le produit',
    length: 'La longueur du texte',
  },
} as const;
