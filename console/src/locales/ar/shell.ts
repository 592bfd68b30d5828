/** What stands around every screen, in Arabic. */
export const shell = {
  product: 'وحدة تحكم Sidenote',
  skip: 'الانتقال إلى المحتوى',
  navigation: 'الشاشات',
  menu: 'القائمة',
  language: 'اللغة',
  signOut: 'تسجيل الخروج',
  titleOf: '{screen} · {organisation} · Sidenote',
  nothingToSee: 'ليس لحسابك دور في وحدة التحكم هذه.',
  nothingNext: 'يمكن لأحد مالكي مؤسستك أن يمنحك دورًا لدى مزوّد الهوية: مالك أو مشرف سياسات أو محلل أو مدقق.',
  notHere: 'لا توجد شاشة كهذه، أو أنها ليست متاحة لدورك.',
  notHereNext: 'اختر إحدى الشاشات من القائمة.',
} as const;

/** The rooms of the navigation, in Arabic. */
export const rooms = {
  consent: 'الموافقة',
  setup: 'الإعداد',
  use: 'الاستخدام',
  records: 'السجلات',
} as const;

/** The names of the screens, in Arabic. */
export const screens = {
  trust: 'الثقة',
  'opt-in': 'الموافقة على الاستخدام',
  scope: 'النطاق',
  access: 'من يرى ماذا',
  deploy: 'النشر',
  providers: 'المزوّدون',
  connectors: 'التطبيقات المتصلة',
  notes: 'ملاحظات الإجراءات',
  insights: 'مؤشرات الاستخدام',
  blocked: 'الطلبات المرفوضة',
  graph: 'مخطط العمل الجماعي',
  audit: 'سجل التدقيق',
  'data-out': 'إخراج البيانات',
  person: 'بيانات شخص',
} as const;

/** The roles, in Arabic. */
export const roles = {
  user: 'مستخدم',
  analyst: 'محلل',
  policy_admin: 'مشرف سياسات',
  auditor: 'مدقق',
  owner: 'مالك',
} as const;
