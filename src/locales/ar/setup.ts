/** Before Sidenote can work: who it works for, and whether it may. */
export const setup = {
  connectTitle: 'ربط مؤسستك',
  connectWhy: 'لا يفعل Sidenote شيئًا قبل أن يعرف بوابة مؤسستك. يمكن للمشرف أن يعطيك عنوانها.',
  address: 'عنوان البوابة',
  connect: 'اتصال',
  connecting: 'جارٍ الاتصال…',
  keptUntil: 'يُحفظ إلى أن يُغلق المتصفح. يمكن للمشرف تعيينه نهائيًا من خلال السياسة.',
  nothingAnswers: 'لا شيء يستجيب في هذا العنوان. تحقق منه، ومن اتصالك أو شبكة VPN.',
  switchedOff: 'متوقف',
  waitingForPolicy: 'بانتظار سياسة مؤسستك',
  wrongPolicy: 'لم يُضبط Sidenote بشكل صحيح',
  problem: 'المفتاح {key} {problem}. المطلوب: {expected}.',
  problemEntry: 'المفتاح {key}، البند {entry}: {problem}. المطلوب: {expected}.',
  managedBy: 'بإدارة {organisation}',
  managedByOrganisation: 'بإدارة مؤسستك',
  unnamed: 'تم تسجيل الدخول',
  help: 'المساعدة',
  diagnostics: 'التشخيص',
} as const;

/** A newer version of the extension. */
export const update = {
  updated: 'تم تحديث Sidenote',
  reloadToContinue: 'أعد التحميل للمتابعة.',
  reload: 'إعادة التحميل',
  ready: 'يتوفر إصدار جديد من Sidenote.',
  waits: 'سيُطبَّق بعد أن تستخدم إجاباتك أو تتجاهلها.',
  now: 'إعادة التحميل للمتابعة',
} as const;
