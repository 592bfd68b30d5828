/** What stands on buttons of more than one screen. */
export const buttons = {
  signIn: 'サインイン',
  tryAgain: 'もう一度試す',
  retry: '再作成',
  refine: '調整',
  cancel: 'キャンセル',
  close: '閉じる',
  discard: '破棄',
  done: '完了',
  copy: 'コピー',
} as const;

/** Keys, as they are called on a keyboard. */
export const keys = {
  enter: 'Enter',
  escape: 'Esc',
} as const;
