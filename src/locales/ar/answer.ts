/** An answer, before anything is done with it. */
export const answer = {
  title: 'الإجابة',
  review: 'قد يخطئ الذكاء الاصطناعي: راجع الإجابة قبل استخدامها.',
  unchanged: 'لا توجد تغييرات مقترحة.',
  onlyEnglish: 'لا يغيّر المحرّك المدمج إلا النصوص الإنجليزية.',
  leftOut: {
    zero: 'لم يُستبعد أي تغيير.',
    one: 'استُبعد تغيير واحد.',
    two: 'استُبعد تغييران.',
    few: 'استُبعدت {count} تغييرات.',
    many: 'استُبعد {count} تغييرًا.',
    other: 'استُبعد {count} تغيير.',
  },
  takeAll: 'قبول الكل',
  newLinks: 'في هذه الإجابة روابط جديدة، تحقق إلى أين تؤدي: {links}',
  changes: 'التغييرات',
  result: 'النتيجة',
  stopped: 'أوقفتَ هذه الإجابة.',
  tooLong: 'بلغ النموذج الحد الأقصى للطول.',
  filtered: 'أنهى مرشّح المحتوى لدى المزوّد هذه الإجابة.',
  broken: 'انقطعت هذه الإجابة.',
  cannotReplace: 'وهي غير مكتملة، فلا يمكن أن تحل محل المقطع.',
  noFurther: 'لم تصل إجابة أخرى:',
  unformatted: 'هذا الجزء من الصفحة تابع لموقع آخر: لم يتوفر تنسيقه، ولا يمكن إلا نسخ الإجابة.',
  noPage: 'لا يقدّم {site} إلى Sidenote صفحة ليقرأها: تتعلق هذه الإجابة بالنص الذي حددته.',
  noComments: 'لا يقدّم {site} إلى Sidenote تعليقات ليقرأها: تتعلق هذه الإجابة بالنص الذي حددته.',
  noAddress: 'لا عنوان صالحًا',
} as const;

/** The difference of words, which can be taken or left out one by one. */
export const changes = {
  take: 'قبول هذا التغيير',
  leaveOut: 'استبعاد هذا التغيير',
  removed: 'محذوف:',
  added: 'مضاف:',
  leftOut: 'مستبعَد: {added}، ويبقى:',
  leftOutRemoval: 'استُبعد الحذف، ويبقى:',
} as const;

/** Taking an answer along. */
export const copying = {
  copied: 'تم النسخ',
  refused: 'رفض المتصفح النسخ',
  table: 'نسخ الجدول',
  code: 'نسخ الشيفرة',
  original: 'نسخ الأصل',
  query: 'نسخ الاستعلام',
} as const;
