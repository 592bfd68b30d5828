/** Which rule refused, on request. */
export const why = {
  policyVersion: 'إصدار السياسة {version}.',
  allowedByGateway: 'بوابتك تسمح به، لكن سياسة هذا المتصفح لا تسمح.',
  allowedByNow: 'أصبحت بوابتك تسمح به الآن: اختر الإجراء مجددًا.',
  groupsUnknown: 'بوابتك لا تعرف مجموعاتك، وهناك مجموعات محظورة.',
  managedEntry: 'يرد {entry} في «{key}» ضمن سياسة هذا المتصفح.',
  managedMissing: 'لا يرد في «{key}» ضمن سياسة هذا المتصفح.',
  managedValue: 'هذا ما تنص عليه «{key}» ضمن سياسة هذا المتصفح.',
} as const;
