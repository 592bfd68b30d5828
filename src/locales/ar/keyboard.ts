/** Where the keyboard goes. */
export const keyboard = {
  backToPage: 'يعيدك المفتاح F6 إلى الصفحة.',
} as const;
