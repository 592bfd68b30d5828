/** The actions that give a passage another form, in French. */
export const reshape = {
  'bulleted-list': {
    title: 'Convertir en liste à puces',
    description: 'Découpe le passage en puces, une idée par puce.',
    does: 'Découpe le passage sélectionné en liste à puces, une idée par ligne, dans le même ordre.',
    uses: 'Le texte sélectionné et le fait qu’il soit mis en forme ou non.',
    doesNotUse:
      'Le reste de la page, vos autres onglets, vos demandes précédentes, ce qui concerne d’autres personnes.',
    worksWellFor: 'Les énumérations rédigées en paragraphe.',
    doNotUseFor: 'Les argumentations où l’ordre du raisonnement compte.',
    knownLimits:
      'Les mots de liaison entre les phrases se perdent. Le moteur intégré sépare les phrases ; il ne reformule pas.',
  },
  checklist: {
    title: 'Convertir en liste à cocher',
    description: 'Fait une liste des étapes ou conditions du passage, chacune avec une case à cocher.',
    does: 'Transforme les étapes et conditions du passage sélectionné en liste de cases, dans le même ordre.',
    uses: 'Le texte sélectionné et le fait qu’il soit mis en forme ou non.',
    doesNotUse: 'Le reste de la page, qui fait quoi, vos autres onglets, vos demandes précédentes.',
    worksWellFor: 'Les instructions, énumérations et critères d’acceptation rédigés en texte.',
    doNotUseFor:
      'Les procédures dont dépend la sécurité, sauf si quelqu’un qui les connaît relit d’abord la liste.',
    knownLimits:
      'Ce qui est dit entre les étapes est omis. Le moteur intégré prend les listes et les instructions simples, et ne distingue pas des autres une étape glissée là par malveillance.',
  },
  table: {
    title: 'Convertir en tableau',
    description: 'Range le passage en lignes et colonnes, pour comparer.',
    does: 'Réunit dans un tableau ce que le passage sélectionné dit de plusieurs choses.',
    uses: 'Le texte sélectionné et le fait qu’il soit mis en forme ou non.',
    doesNotUse:
      'Le reste de la page, les tableaux qui sont ailleurs, vos autres onglets, vos demandes précédentes.',
    worksWellFor:
      'Les comparaisons, offres, horaires et listes dont les éléments ont tous les mêmes parties.',
    doNotUseFor:
      'Les raisonnements : un tableau ne dit pas « parce que ». Ni les sommes : rien n’est calculé.',
    knownLimits:
      'Ce qui n’est dit que d’une chose laisse des cellules vides. Le moteur intégré ne lit que des lignes structurées.',
  },
  'restructure-description': {
    title: 'Restructurer la description',
    description:
      'Range une description sous les titres que demande un bug, une story, une tâche ou un incident ; les manques sont signalés.',
    does: 'Range la description sélectionnée sous les titres de son type de ticket et signale ce qui manque.',
    uses: 'Le texte sélectionné, le fait qu’il soit mis en forme ou non, et le type de ticket choisi.',
    doesNotUse:
      'Les autres champs du ticket, ses commentaires et pièces jointes, vos autres onglets, vos demandes précédentes.',
    worksWellFor: 'Les rapports de bug et demandes où tout y est, mais pas là où on le cherche.',
    doNotUseFor:
      'Remplacer les mots du rapporteur quand ils font foi : insérez en dessous et gardez les deux.',
    knownLimits:
      'Une phrase qui relève de deux titres figure sous un seul. A besoin d’un modèle de langage ; des règles n’y suffisent pas.',
  },
  'user-story': {
    title: 'Rédiger en user story',
    description:
      'Qui veut quoi et pourquoi, avec des critères d’acceptation ; ce que le passage laisse ouvert est signalé.',
    does: 'Donne au souhait ou à la remarque sélectionnée la forme d’une user story avec des critères d’acceptation.',
    uses: 'Le texte sélectionné et le fait qu’il soit mis en forme ou non.',
    doesNotUse:
      'Les autres stories du projet, ceux qui l’utiliseront, vos autres onglets, vos demandes précédentes.',
    worksWellFor: 'Les souhaits issus d’e-mails, d’appels et de réunions, en route vers le backlog.',
    doNotUseFor: 'Décider de ce qui sera fait : une forme soignée ne rend aucun souhait plus important.',
    knownLimits:
      'Un texte sans raison donne une story sans raison. A besoin d’un modèle de langage ; des règles n’y suffisent pas.',
  },
} as const;
