/** Signing in, and how far it is. */
export const signIn = {
  title: 'تسجيل الدخول بحساب العمل',
  gateway: 'بوابة مؤسستك هي {address}.',
  locked: 'بإدارة مؤسستك، ولا يمكن تغييره هنا',
  otherGateway: 'استخدام بوابة أخرى',
  progress: 'جارٍ تسجيل الدخول',
  opening: 'تُفتح نافذة تسجيل الدخول…',
  waiting: 'سجّل الدخول في النافذة التي فُتحت.',
  exchanging: 'يجري إتمام تسجيل الدخول…',
} as const;
