/** What stands on buttons of more than one screen. */
export const buttons = {
  signIn: 'Sign in',
  tryAgain: 'Try again',
  retry: 'Retry',
  refine: 'Refine',
  cancel: 'Cancel',
  close: 'Close',
  discard: 'Discard',
  done: 'Done',
  copy: 'Copy',
} as const;

/** Keys, as they are called on a keyboard. */
export const keys = { enter: 'Enter', escape: 'Esc' } as const;
