/** Thumbs, and their reasons. */
export const rating = {
  good: 'إجابة جيدة',
  bad: 'إجابة سيئة',
  takeBack: 'سحب التقييم',
  ask: 'هل كانت هذه الإجابة جيدة؟',
  askAfterwards: 'كيف كانت إجابة «{action}»؟',
  whatGood: 'شكرًا لك. ما الجيد فيها؟',
  whatWrong: 'شكرًا لك. ما الخطأ فيها؟',
  unsent: {
    noAnswer: 'لم يُرسَل بعد: بوابتك لا تستجيب.',
    signedOut: 'سجّل الدخول ليُرسَل تقييمك.',
    busy: 'لا يمكن لبوابتك حفظ تقييمك بعد.',
    refused: 'لم يُحفَظ تقييمك.',
  },
  doNotAsk: 'عدم السؤال عن هذه الإجابة',
} as const;
