/** What stands on buttons of more than one screen. */
export const buttons = {
  signIn: 'تسجيل الدخول',
  tryAgain: 'إعادة المحاولة',
  retry: 'إجابة أخرى',
  refine: 'تنقيح',
  cancel: 'إلغاء',
  close: 'إغلاق',
  discard: 'تجاهل',
  done: 'تم',
  copy: 'نسخ',
} as const;

/** Keys, as they are called on a keyboard. */
export const keys = {
  enter: 'Enter',
  escape: 'Esc',
} as const;
