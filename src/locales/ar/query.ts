/** A search query, which is checked before it is shown. */
export const query = {
  checking: 'يجري فحص الاستعلام…',
  notWhole: 'هذه الإجابة غير مكتملة، ونصف الاستعلام يجد أشياء أخرى.',
  unchecked: 'تعذّر فحص هذا الاستعلام. أغلق اللوحة وافتحها مجددًا.',
  notValid: 'استعلام {language} غير صالح.',
  valid: 'استعلام {language} صالح',
  jqlChecked:
    '{valid}، فحصه محلّل Atlassian نفسه. أما وجود ما فيه من مشاريع وحقول وحالات وأشخاص فلا يعلمه إلا Jira. لم يُجرَ أي بحث.',
  cqlChecked:
    '{valid}، فحصه قارئنا وفق قواعد Atlassian المنشورة. أما وجود ما فيه من مساحات وتسميات وأشخاص فلا يعلمه إلا Confluence. لم يُجرَ أي بحث.',
  jqlStops: '{where}، وهنا يتوقف محلّل Atlassian نفسه عن القراءة.',
  cqlStops: '{where}، وهنا يتوقف قارئنا الذي يتبع قواعد Atlassian المنشورة.',
  empty: 'الاستعلام فارغ',
  missingAtEnd: 'ينقص شيء في النهاية',
  wrongAt: 'يبدأ الخطأ من الحرف رقم {at}، عند «{piece}»',
} as const;

/** Suggestions of which a person ticks what they take. */
export const picks = {
  notWhole: 'هذه الإجابة غير مكتملة: ربما كان هناك المزيد.',
  ticked: 'المحدَّد: {ticked} من {all}',
  tickAll: 'تحديد الكل',
  tickNone: 'إلغاء التحديد',
  none: 'حدد ما تريد نسخه',
  copy: {
    zero: 'نسخ',
    one: 'نسخ عنصر واحد',
    two: 'نسخ عنصرين',
    few: 'نسخ {count} عناصر',
    many: 'نسخ {count} عنصرًا',
    other: 'نسخ {count} عنصر',
  },
} as const;
