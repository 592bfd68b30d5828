/** What stands on buttons of more than one screen. In German. */
export const buttons = {
  signIn: 'Anmelden',
  tryAgain: 'Erneut versuchen',
  retry: 'Wiederholen',
  refine: 'Anpassen',
  cancel: 'Abbrechen',
  close: 'Schließen',
  discard: 'Verwerfen',
  done: 'Fertig',
  copy: 'Kopieren',
} as const;

/** Keys, as they are called on a German keyboard. */
export const keys = { enter: 'Eingabe', escape: 'Esc' } as const;
