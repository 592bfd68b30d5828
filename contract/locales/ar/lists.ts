/** Groups of the menu, in Arabic. */
export const groups = {
  rewrite: 'إعادة الكتابة',
  extract: 'الاستخراج والتلخيص',
  reshape: 'إعادة التنظيم',
  generate: 'الكتابة',
  query: 'استعلامات البحث',
  page: 'هذه الصفحة',
  organisation: 'إجراءات مؤسستك',
  personal: 'إجراءاتك',
} as const;

/** What is asked before an action, in Arabic. */
export const parameters = {
  tone: 'النبرة',
  language: 'اللغة',
  work_item: 'نوع عنصر العمل',
  term: 'أي مصطلح؟',
  task: 'ما المطلوب؟',
  rules: 'القواعد',
} as const;

/** Examples of what can be written there, in Arabic. */
export const examples = {
  term: 'SLA',
  task: 'كتابة إعلان للعملاء',
  rules: '100 كلمة على الأكثر؛ من دون علامات تعجب',
} as const;

/** Tones, in Arabic. */
export const tones = {
  professional: 'مهنية',
  casual: 'غير رسمية',
  empathetic: 'متعاطفة',
  educational: 'تعليمية',
  neutral: 'محايدة',
} as const;

/** Kinds of work item, in Arabic. */
export const workItems = {
  bug: 'خلل',
  story: 'قصة مستخدم',
  task: 'مهمة',
  incident: 'حادثة',
} as const;

/** Reasons of a vote, in Arabic. */
export const votes = {
  up: {
    accurate: 'دقيقة',
    clear: 'حسنة الصياغة',
    saved_time: 'وفّرت وقتي',
    kept_meaning: 'حافظت على المعنى',
    complete: 'لا ينقصها شيء',
    right_tone: 'نبرة مناسبة',
    right_results: 'تجد ما قصدته',
  },
  down: {
    wrong: 'غير صحيحة',
    incomplete: 'ينقصها شيء',
    changed_meaning: 'غيّرت المعنى',
    tone: 'نبرة غير مناسبة',
    formatting: 'ضاع التنسيق',
    unsafe: 'ضارة أو مجحفة',
    changed_too_much: 'غيّرت أكثر من اللازم',
    not_in_text: 'ليس في النص',
    too_long: 'أطول من اللازم',
    repeats: 'فيها تكرار',
    not_asked: 'ليس ما طلبته',
    not_valid: 'استعلام غير صالح',
    other_results: 'تجد أشياء أخرى',
  },
} as const;

/** What the guard finds, in Arabic. */
export const found = {
  'private-key': 'مفتاح خاص',
  aws: 'مفتاح وصول AWS',
  google: 'مفتاح Google',
  azure: 'مفتاح Azure',
  github: 'رمز GitHub',
  gitlab: 'رمز GitLab',
  atlassian: 'رمز Atlassian API',
  slack: 'رمز Slack',
  stripe: 'مفتاح Stripe',
  openai: 'مفتاح OpenAI',
  anthropic: 'مفتاح Anthropic',
  npm: 'رمز npm',
  pypi: 'رمز PyPI',
  service: 'مفتاح خدمة على الإنترنت',
  jwt: 'رمز موقَّع (JWT)',
  'own-pattern': 'نص تحجبه مؤسستك',
  'url-password': 'كلمة مرور في عنوان',
  authorization: 'ترويسة Authorization',
  assigned: 'كلمة مرور أو مفتاح بجوار اسمه',
  card: 'رقم بطاقة',
  iban: 'حساب مصرفي (IBAN)',
  'national-number': 'رقم هوية وطنية',
  email: 'عنوان بريد إلكتروني',
  phone: 'رقم هاتف',
} as const;
