/** The list of actions and its search. */
export const palette = {
  find: 'البحث عن إجراء',
  actions: 'الإجراءات',
  recent: 'آخر ما استُخدم',
  fitting: 'لما هو مفتوح هنا',
  often: 'الأكثر استخدامًا',
  found: 'النتائج',
  count: {
    zero: 'لا إجراءات',
    one: 'إجراء واحد',
    two: 'إجراءان',
    few: '{count} إجراءات',
    many: '{count} إجراءً',
    other: '{count} إجراء',
  },
  none: 'لا يوجد إجراء بهذا الاسم.',
  tidy: 'إزالة إجراءاتك',
  remove: 'إزالة',
  removeThis: 'إزالة «{title}»',
} as const;
