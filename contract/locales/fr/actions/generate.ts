/** The actions that write something new, in French. */
export const generate = {
  brainstorm: {
    title: 'Trouver des idées',
    description: 'Dix idées différentes sur le sujet du passage, à choisir et à creuser.',
    does: 'Liste dix idées sur la question ou le sujet du passage sélectionné, dans les limites qu’il indique.',
    uses: 'Le texte sélectionné et le fait qu’il soit mis en forme ou non.',
    doesNotUse:
      'Le reste de la page, ce que votre organisation a déjà essayé, vos autres onglets, vos demandes précédentes.',
    worksWellFor: 'Passer de la page blanche à une première liste, seul ou au début d’un atelier.',
    doNotUseFor: 'Décider : personne n’a examiné le coût, le droit ni la faisabilité.',
    knownLimits:
      'Les idées sont inventées, et certaines sont banales. A besoin d’un modèle de langage ; des règles n’y suffisent pas.',
  },
  'draft-reply': {
    title: 'Rédiger une réponse',
    description: 'Une réponse au message sélectionné, avec des blancs là où vous seul savez.',
    does: 'Rédige une réponse au message sélectionné, qui reprend chacune de ses questions et demandes.',
    uses: 'Le message sélectionné, le fait qu’il soit mis en forme ou non, le ton choisi et ce que vous voulez y répondre.',
    doesNotUse:
      'Les messages précédents, ce que vous savez, votre agenda, vos autres onglets, vos demandes précédentes.',
    worksWellFor: 'Les commentaires et demandes qui réclament plusieurs choses à la fois.',
    doNotUseFor: 'Les promesses, refus et mauvaises nouvelles que vous n’avez pas décidés vous-même.',
    knownLimits:
      'Ne connaît pas vos réponses et laisse des [blancs] à leur place. A besoin d’un modèle de langage ; des règles n’y suffisent pas.',
  },
  'continue-writing': {
    title: 'Poursuivre le texte',
    description: 'Écrit le paragraphe suivant dans le même style, là où votre texte s’arrête.',
    does: 'Prolonge le texte sélectionné d’un paragraphe, dans sa langue, son style et sa forme.',
    uses: 'Le texte sélectionné et le fait qu’il soit mis en forme ou non.',
    doesNotUse:
      'Ce qui le précède ou le suit sur la page, les pages liées, vos autres onglets, vos demandes précédentes.',
    worksWellFor: 'Les textes dont la suite découle de ce qui précède, comme un guide ou une annonce.',
    doNotUseFor: 'Les résultats, décisions et raisons que vous seul connaissez.',
    knownLimits:
      'Ce qu’il ajoute découle au mieux de votre texte, avec des [blancs] pour les faits. A besoin d’un modèle de langage ; des règles n’y suffisent pas.',
  },
  'pull-request-description': {
    title: 'Décrire une pull request',
    description: 'Ce que change un diff et ce qu’il faut regarder, pour ceux qui le relisent.',
    does: 'Décrit le diff sélectionné : ce qui change, dans quels fichiers, et ce qu’il faut regarder à la relecture.',
    uses: 'Le diff sélectionné et le fait qu’il soit mis en forme ou non.',
    doesNotUse: 'Le reste du dépôt, le ticket d’origine, le résultat des tests, vos autres onglets.',
    worksWellFor: 'Les changements de quelques fichiers, sélectionnés en entier avec leurs noms.',
    doNotUseFor: 'Juger si le changement est juste ou sûr : c’est une description, pas une relecture.',
    knownLimits:
      'La raison d’un changement figure rarement dans le diff et reste un [blanc] à remplir. A besoin d’un modèle de langage ; des règles n’y suffisent pas.',
  },
  'release-notes': {
    title: 'Rédiger des notes de version',
    description: 'Transforme des tickets terminés ou des commits en notes claires pour les utilisateurs.',
    does: 'Regroupe les éléments sélectionnés en nouveautés, améliorations et corrections, une phrase pour chacun.',
    uses: 'La liste sélectionnée, le fait qu’elle soit mise en forme ou non, et le ton choisi.',
    doesNotUse:
      'Les tickets ou commits eux-mêmes, les autres versions, le reste de la page, vos autres onglets.',
    worksWellFor:
      'La colonne d’un tableau, les tickets d’une version ou une liste de commits aux titres clairs.',
    doNotUseFor: 'Les avis de sécurité et mentions légales, dont les mots doivent être exacts.',
    knownLimits:
      'Un titre comme « corrections diverses » ne dit rien, et sa note non plus. A besoin d’un modèle de langage ; des règles n’y suffisent pas.',
  },
  'free-prompt': {
    title: 'Demander avec vos mots',
    description: 'Fait du passage ce que vous écrivez, selon vos consignes et sur le ton choisi.',
    does: 'Transmet au modèle votre propre instruction avec le passage sélectionné.',
    uses: 'Le texte sélectionné, le fait qu’il soit mis en forme ou non, et l’instruction, les consignes, le ton et la langue que vous donnez.',
    doesNotUse:
      'Le reste de la page, vos autres onglets, vos demandes précédentes, ce qui concerne d’autres personnes.',
    worksWellFor: 'Ce qu’aucune autre action ne fait, dit en une ou deux phrases.',
    doNotUseFor:
      'Juger des personnes, et les questions dont la réponse n’est pas dans le passage : rien n’est recherché.',
    knownLimits:
      'Le modèle peut se tromper et l’affirmer avec assurance. A besoin d’un modèle de langage ; des règles n’y suffisent pas.',
  },
  refine: {
    title: 'Affiner',
    description: 'Change une réponse comme vous le dites : encore plus courte, plus aimable, en liste.',
    does: 'Prend la réponse affichée et la change selon votre instruction.',
    uses: 'La réponse du panneau et votre instruction. Les deux sont affichées avant l’envoi.',
    doesNotUse: 'Le passage sur la page, les réponses précédentes, le reste de la page, vos autres onglets.',
    worksWellFor: 'Les petites corrections d’une réponse presque juste.',
    doNotUseFor: 'Ajouter des faits : le modèle ne connaît que la réponse qu’il a devant lui.',
    knownLimits:
      'Ne revoit pas le passage et ne retrouve pas ce que la réponse a perdu. A besoin d’un modèle de langage ; des règles n’y suffisent pas.',
  },
} as const;
