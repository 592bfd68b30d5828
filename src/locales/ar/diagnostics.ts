/** The page for whoever has to find out why Sidenote does not work here. */
export const diagnostics = {
  title: 'تشخيص Sidenote',
  again: 'إعادة الفحص',
  report: 'نسخ التقرير',
  reportHolds: 'لا يحتوي التقرير على اسم أي شخص ولا على أي نص أو صفحة.',
  policy: 'السياسة',
  state: 'الحالة',
  toldBy: 'المصدر',
  since: 'منذ',
  unknown: 'غير معروف',
  version: 'الإصدار',
  gateway: 'البوابة وتسجيل الدخول',
  address: 'العنوان',
  noAddress: 'لا يوجد',
  check: 'الفحص',
  signIn: 'تسجيل الدخول',
  organisation: 'المؤسسة',
  region: 'المنطقة',
  hipaa: 'HIPAA',
  rules: 'القواعد',
  rulesVersion: 'الإصدار {version}، {time}',
  extension: 'الإضافة',
  id: 'المعرّف',
  installed: 'طريقة التثبيت',
  signedIn: 'سجّل أحدهم الدخول',
  signedOut: 'لم يسجّل أحد الدخول',
  notAsked: 'لم يُسأل عنها بعد: لم يسجّل أحد الدخول',
  notTold: 'غير معروف: لم تُجب البوابة بعد',
  hipaaBinds: 'يُلزم هذه المؤسسة',
  hipaaFree: 'لا يُلزم هذه المؤسسة',
  managedBy: 'تدير {organisation} هذه الإعدادات: لا يمكن تغيير شيء منها هنا.',
  managed: 'تدير مؤسستك هذه الإعدادات: لا يمكن تغيير شيء منها هنا.',
  notSet: 'غير معيَّن: {missing}.',
  leftToGateway: '{value}، متروك للبوابة',
  emptyList: 'قائمة خالية',
  andMore: '{entries} و{more} غيرها',
} as const;

/** Where the policy stands, and who said so. */
export const policyState = {
  loading: 'لم تصل أي سياسة',
  unmanaged: 'لا توجد سياسة: لا أحد يدير Sidenote هنا',
  invalid: 'وصلت وفيها أخطاء: يبقى Sidenote متوقفًا',
  ready: 'وصلت وفُهمت',
  browser: 'المتصفح، منذ بدء تشغيله',
  memory: 'رد سابق لم يكرّره المتصفح بعد',
  nobody: 'لا أحد بعد',
} as const;

/** How the extension came here. */
export const installed = {
  admin: 'بسياسة من المشرف',
  sideload: 'ببرنامج آخر على هذا الجهاز',
  normal: 'ثبّتها أحد الأشخاص',
  development: 'حمّلها مطوّر غير محزومة',
  otherwise: 'بطريقة أخرى',
} as const;

/** What the gateway said when it was asked. */
export const gatewayCheck = {
  none: 'لم يُجرَ',
  running: 'جارٍ الفحص…',
  answers: 'تستجيب خلال {milliseconds} ملّي ثانية',
  unreachable: 'لا تستجيب',
  closed_to_us: 'تستجيب، لكن ليس لهذه الإضافة',
  not_a_gateway: 'هناك استجابة، لكن ليست من هذه البوابة',
  sign_in_elsewhere: 'تستجيب، وتحدد جهة تسجيل دخول غير المحددة في السياسة',
} as const;
