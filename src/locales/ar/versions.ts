/** Several answers to one passage. */
export const versions = {
  earlier: 'النسخة السابقة',
  later: 'النسخة التالية',
  which: 'النسخة {number} من {count}',
  single: 'النسخة {number}',
  text: 'نص النسخة {number}',
  beside: 'جنبًا إلى جنب',
  shown: 'معروضة',
  use: 'استخدام هذه',
} as const;

/** Changing an answer in the person’s own words. What is suggested is sent as it stands here. */
export const refine = {
  what: 'ما الذي ينبغي تغييره؟',
  sent: 'ما يُرسَل: هذه الإجابة وكلماتك، من دون المقطع',
  notAllowed: 'لا تسمح مؤسستك بإجراء «تنقيح».',
  notHere: 'لا يمكن تنقيح هذه الإجابة هنا',
  shorter: 'أقصر من ذلك',
  detail: 'مزيد من التفاصيل',
  simpler: 'كلمات أبسط',
  list: 'على شكل قائمة',
  newest: 'الأحدث أولًا',
  mine: 'ما يخصني فقط',
  recent: 'من آخر 30 يومًا',
} as const;
