/** What a screen reader is told without anything having been focused: beginnings and ends. */
export const announce = {
  preview: 'لم يُرسَل شيء بعد. راجع ما سيُرسَل.',
  streaming: 'تجري كتابة الإجابة.',
  ready: 'الإجابة جاهزة. راجعها قبل استخدامها.',
  notWhole: 'الإجابة غير مكتملة.',
  replaced: 'استُبدل النص المحدد.',
  insertedBelow: 'أُدرجت الإجابة أدناه.',
  insertedTop: 'أُدرجت الإجابة في الأعلى.',
  simplified: 'وبُسِّط تنسيقها.',
} as const;
