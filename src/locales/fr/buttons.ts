/** What stands on buttons of more than one screen. In French. */
export const buttons = {
  signIn: 'Se connecter',
  tryAgain: 'Réessayer',
  retry: 'Relancer',
  refine: 'Affiner',
  cancel: 'Annuler',
  close: 'Fermer',
  discard: 'Abandonner',
  done: 'Terminé',
  copy: 'Copier',
} as const;

/** Keys, as they are called on a French keyboard. */
export const keys = { enter: 'Entrée', escape: 'Échap' } as const;
