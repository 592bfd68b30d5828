/** What is being done while a person waits. */
export const waiting = {
  rules: 'يجري التحقق من قواعد مؤسستك…',
  page: 'تجري قراءة الصفحة…',
  comments: 'تجري قراءة التعليقات…',
  provider: 'بانتظار {provider}…',
  query: 'تجري كتابة الاستعلام…',
  soFar: 'الإجابة حتى الآن',
  part: 'الجزء {part} من {count}',
  together: {
    zero: 'يجري جمع الأجزاء',
    one: 'يجري إعداد الجزء الوحيد',
    two: 'يجري جمع الجزأين',
    few: 'يجري جمع {count} أجزاء',
    many: 'يجري جمع {count} جزءًا',
    other: 'يجري جمع {count} جزء',
  },
  partsDone: 'الأجزاء المنجزة',
  stop: 'إيقاف',
} as const;

/** Something broke. */
export const failed = {
  arrived: 'ما وصل',
  moreThanReadable: 'النص أطول من أن يُقرأ دفعةً واحدة. حدد مقطعًا منه.',
  tooLong: 'عدد الأحرف المحددة {actual}، ولا يمكن إرسال أكثر من {allowed}. حدد مقطعًا أقصر.',
} as const;
