/** What a screen reader is told without anything having been focused: beginnings and ends. In French. */
export const announce = {
  preview: 'Rien n’a encore été envoyé. Vérifiez ce qui sera envoyé.',
  streaming: 'La réponse est en cours de rédaction.',
  ready: 'La réponse est prête. Vérifiez-la avant de l’utiliser.',
  notWhole: 'La réponse est incomplète.',
  replaced: 'La sélection a été remplacée.',
  insertedBelow: 'La réponse a été insérée en dessous.',
  insertedTop: 'La réponse a été insérée en haut.',
  simplified: 'Sa mise en forme a été simplifiée.',
} as const;
