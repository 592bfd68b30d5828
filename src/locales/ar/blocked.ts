/** The screen of an action that may not run here. */
export const blocked = {
  gatewayElsewhere: 'تقول البوابة إن عنوانها هو {address}.',
  tellAdmin: 'أبلِغ المشرف.',
  connectThere: 'اتصل بهذا العنوان إن وافق المشرف.',
  goneToGateway: 'كان النص قد وصل إلى بوابتك حين رفضته. لا تحتفظ البوابة بشيء منه.',
  readNotSent: 'قُرئ النص من الصفحة، لكنه لم يُرسَل.',
  nothingRead: 'لم يُقرأ النص المحدد ولم يُرسَل شيء.',
  why: 'لماذا؟',
  whyNot: 'لماذا لا يمكنني استخدام «{action}» هنا؟',
  backToActions: 'العودة إلى الإجراءات',
} as const;
