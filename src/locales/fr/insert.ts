/** Putting an answer into the page, and what became of it there. In French. */
export const insert = {
  replace: 'Remplacer',
  below: 'Insérer dessous',
  top: 'Insérer en haut',
  takeBackReplaced: 'Rétablir l’original',
  takeBackAdded: 'Retirer',
  replaced: 'Remplacé dans la page.',
  insertedBelow: 'Inséré sous votre sélection.',
  insertedTop: 'Inséré en haut.',
  replacedSimplified: 'Remplacé, mise en forme simplifiée.',
  insertedSimplified: 'Inséré, mise en forme simplifiée.',
  otherInPage: 'C’est la version {number} qui est dans la page, pas celle-ci.',
  noUndo: 'Ce champ ne permet pas d’annuler.',
  undo: {
    one: 'L’annulation se fait en une étape.',
    many: 'L’annulation se fait en {count} d’étapes.',
    other: 'L’annulation se fait en {count} étapes.',
  },
  copiedInstead: 'Insertion impossible : copié dans le presse-papiers à la place.',
  nothingChanged: 'Rien n’a été modifié.',
  notTakenOut: 'Impossible de retirer la réponse.',
  notPutBack: 'Impossible de rétablir l’original.',
  notPutBackCopied: 'Impossible de rétablir l’original : copié dans le presse-papiers à la place.',
  takenOut: 'La réponse a été retirée de la page.',
  putBack: 'Le texte original est de retour dans la page.',
  putBackSimplified:
    'Le texte original est de retour, mise en forme simplifiée. L’annulation dans la page remonte plus loin.',
} as const;
