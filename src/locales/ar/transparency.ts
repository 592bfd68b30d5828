/** Everything that a person may know about where their texts go. */
export const transparency = {
  title: 'الشفافية',
  back: 'رجوع',
  loading: 'يجري سؤال بوابتك…',
  nothingSent: 'لا يُرسَل شيء الآن. ستراه هنا بايتًا بايتًا حالما تطلب شيئًا.',
  signIn: 'سجّل الدخول لترى من يعمل على نصوصك.',
} as const;

/** Who works on a text, on whose word. */
export const answerers = {
  title: 'من يعمل على نصوصك',
  order: 'يُسأل أول من يستطيع الإجابة منهم. وتذكر كل إجابة من كان.',
  nobody: 'لا أحد يستطيع أن يجيب مؤسستك حاليًا.',
  training: 'التدريب',
  noTraining: 'لا يُستخدَم فيه ما ترسله.',
  inGateway: 'يعمل داخل بوابتك: لا أحد سواها يرى النص.',
  unattested: 'هذا قول من يشغّل بوابتك، ولم تؤكده أي إفادة.',
  evidence: '{evidence}، جرى التحقق منه في {verified}، ويسري حتى {expires}',
  subProcessors: 'المعالجون الفرعيون',
  noSubProcessors: 'لا أحد خارج مؤسستك يرى نصوصك.',
  unlisted: 'لا تحتفظ بوابتك بقائمة. من يرى النص مذكور أعلاه.',
  purpose: 'الغرض',
  places: 'الأماكن',
  since: 'منذ',
  evidenceTitle: 'الدليل',
} as const;

/** Which rules apply, and where they come from. */
export const applied = {
  title: 'القواعد السارية',
  browser: 'سياسة هذا المتصفح',
  unmanaged: 'لا يدير أي مشرف هذا المتصفح.',
  sets: 'المحدَّد فيها: {keys}',
  gateway: 'سياسة بوابتك',
  unknown: 'لم تُجلَب بعد.',
  version: 'الإصدار {version}، جُلب في {time}',
  both: 'الإصدار {version}، جُلب في {time}، وسياسة هذا المتصفح',
  here: 'في {site}',
  site: 'الموقع',
  product: 'المنتج',
  actions: 'الإجراءات',
  longest: 'أطول نص',
  allowedBy: 'يسمح به {entry}',
  refusedByBrowser: 'لا تسمح به سياسة هذا المتصفح',
  refusedByGateway: 'لا تسمح به سياسة بوابتك',
  someActions: 'المسموح به: {count} من {all}',
} as const;

/** What this browser has sent today. */
export const requests = {
  title: 'طلبات هذا المتصفح اليوم',
  about: 'في الذاكرة وحدها، إلى أن تمسحها أو تسجّل الخروج أو تغلق المتصفح. لا يُحفَظ نص ولا عنوان.',
  none: 'لم يُرسَل شيء اليوم.',
  clear: 'مسح القائمة',
  outcome: {
    running: 'قيد التنفيذ',
    complete: 'أُجيب',
    length: 'قُطع عند حد الطول',
    filtered: 'أنهاه مرشّح',
    stopped: 'أوقفتَه',
  },
} as const;

/** The AI terms, and what the gateway keeps. */
export const terms = {
  title: 'الشروط',
  accepted: 'الإصدار {version}، قبلته مؤسستك في {day}.',
  acceptedOther: 'قبلت مؤسستك الإصدار {version} في {day}. والساري هو {current}.',
  notAccepted: 'لم تقبل مؤسستك الشروط السارية، الإصدار {current}.',
  read: 'قراءة الشروط',
  address: 'العنوان',
  hash: 'بصمة SHA-256 للنص',
  kept: 'تحتفظ بوابتك بمن طلب وفي أي فريق وأي إجراء وأين ومتى وكيف انتهى مدة {records} يوم، وبالتقييم وبما إذا أدرجت الإجابة أو نسختها أو تجاهلتها مدة {votes} يوم، ولا تحتفظ بأي نص.',
  stopped: 'أما الطلب الذي يُوقَف في هذا المتصفح فتعدّ بوابتك يومه وسببه فقط، لا صاحبه ولا مكانه.',
} as const;
