/** How the built-in engine comes to its answers, in French. */
export const methods = {
  proofreading: 'règles de grammaire de Harper, règles propres et orthographe par vraisemblance',
  shortening: 'mots superflus et tournures lourdes connus, supprimés',
  keySentences: 'phrases clés citées, repérées par LexRank, leur place et des mots indicateurs',
  tasks: 'tâches énoncées, repérées à leur formulation',
  splitting: 'découpage par phrases et énumérations',
  decisions: 'décisions énoncées citées, repérées à leur formulation',
  questions: 'questions et points dits ouverts cités, repérés à leur formulation',
  definition: 'citation de la phrase qui définit le terme, repérée à sa formulation',
  tabulating: 'valeurs séparées, lignes « clé : valeur » et listes parallèles mises en tableau',
  comments: 'décisions, tâches et questions citées, repérées à leur formulation',
  steps: 'les étapes et éléments de liste énoncés, mot pour mot',
  boxes: 'une case pour chaque élément, énumération et instruction',
} as const;
