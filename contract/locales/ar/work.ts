/** Kinds of work, in Arabic. */
export const workTypes = {
  planning: 'التخطيط',
  tracking: 'متابعة العمل',
  support: 'الدعم',
  engineering: 'هندسة البرمجيات',
  'code-review': 'مراجعة الشيفرة',
  design: 'التصميم',
  documentation: 'التوثيق',
  'knowledge-sharing': 'مشاركة المعرفة',
  communication: 'التواصل',
  meetings: 'الاجتماعات',
  reporting: 'التقارير',
  otherwise: 'عمل آخر',
} as const;

/** Kinds of work objects, in Arabic. */
export const workObjects = {
  'work-item': 'عنصر عمل',
  request: 'طلب',
  board: 'لوحة',
  page: 'صفحة',
  'blog-post': 'تدوينة',
  whiteboard: 'سبورة',
  document: 'مستند',
  design: 'تصميم',
  video: 'فيديو',
  file: 'ملف',
  'pull-request': 'طلب دمج',
  commit: 'إيداع',
  branch: 'فرع',
  build: 'بناء',
  deployment: 'نشر',
  repository: 'مستودع',
  message: 'رسالة',
  conversation: 'محادثة',
  comment: 'تعليق',
  'calendar-event': 'موعد',
  project: 'مشروع',
  space: 'مساحة',
  'remote-link': 'رابط',
  otherwise: 'غير ذلك',
} as const;

/** What somebody is to a work object, in Arabic. */
export const workRoles = {
  author: 'كتابة',
  assignee: 'مسؤولية',
  reviewer: 'مراجعة',
  commenter: 'تعليق',
  attendee: 'حضور',
} as const;

/** What was seen, of which the graph has counts, in Arabic. */
export const edges = {
  'member-of': 'ضمن الفريق',
  'part-of': 'في المكان نفسه',
  'links-to': 'ارتباط',
  created: 'كتابة',
  updated: 'مسؤولية',
  reviewed: 'مراجعة',
  commented: 'تعليق',
  attended: 'حضور',
  used: 'عمل باستخدام Sidenote',
  rated: 'تقييم إجابة',
  'may-open': 'يمكن فتحه',
  'works-with': 'عمل مشترك',
  collaborates: 'فرق عملت معًا',
  does: 'نوع العمل',
  feeds: 'نوع من العمل بعد آخر',
  uses: 'استخدام تطبيق',
} as const;
