/** Mistakes of a managed policy, in Arabic. */
export const problems = {
  missing: 'غير معيَّن، أو كُتب اسمه خطأً، أو أسقطه المتصفح لأن قيمته من نوع غير صحيح',
  wrong_type: 'قيمته من نوع غير صحيح',
  unknown_key: 'ليس من مفاتيح Sidenote',
  needs_issuer: 'يحدد عميلًا، بينما يترك oidcIssuer تحديد المزوّد للبوابة',
  not_an_address: 'ليس عنوانًا',
  not_plain_text: 'يحتوي على أحرف غير مرئية',
  not_https: 'عنوان لا يبدأ بـ https',
  not_only_a_host: 'عنوان فيه أكثر مما يجوز',
  not_an_organisation_id: 'ليس معرّف مؤسسة',
  not_a_site_pattern: 'يحتوي على ما ليس موقعًا',
  not_a_product: 'يحتوي على ما ليس منتجًا',
  not_an_action: 'يحتوي على ما ليس معرّف إجراء',
  not_a_level: 'ليس من الكلمات المسموح بها',
  not_a_pattern: 'يحتوي على ما لا يصلح نمطًا',
  empty: 'فارغ',
  too_long: 'أطول من اللازم',
  too_many: 'فيه بنود أكثر من اللازم',
  too_small: 'أصغر من اللازم',
  too_large: 'أكبر من اللازم',
} as const;

/** Keys of the managed policy, in Arabic. */
export const policyKeys = {
  gatewayUrl: {
    title: 'عنوان البوابة',
    expected: 'عنوان https من دون مسار، مثل \u2066https://sidenote.example.com\u2069',
    missing: 'تُرفض السياسة ويبقى Sidenote متوقفًا',
  },
  orgId: {
    title: 'المؤسسة',
    expected: 'أحرف لاتينية صغيرة وأرقام وواصلات، 80 على الأكثر، كما في إعدادات البوابة',
    missing: 'تُرفض السياسة ويبقى Sidenote متوقفًا',
  },
  enabled: {
    title: 'تشغيل Sidenote',
    expected: 'إما true أو false',
    missing: 'يبقى Sidenote متوقفًا',
  },
  oidcIssuer: {
    title: 'مزوّد تسجيل الدخول',
    expected: 'عنوان https مطابق تمامًا لما في مستند إعدادات المزوّد؛ أو * للمزوّد الذي تحدده البوابة',
    missing: 'تُرفض السياسة ويبقى Sidenote متوقفًا',
  },
  oidcClientId: {
    title: 'عميل تسجيل الدخول',
    expected: 'سطر نصي واحد من 1 إلى 200 حرف؛ أو * للعميل الذي تحدده البوابة',
    missing: 'تُرفض السياسة ويبقى Sidenote متوقفًا',
  },
  allowedSites: {
    title: 'المواقع المسموح بها',
    expected: 'قائمة مضيفين بأحرف صغيرة، يمكن أن يسبق كلًّا منها \u2066*.\u2069 أو يتبعه منفذ؛ أو *',
    missing: 'لا يُسمح بأي موقع',
  },
  blockedSites: {
    title: 'المواقع المحظورة',
    expected:
      'قائمة مضيفين بأحرف صغيرة، يمكن أن يسبق كلًّا منها \u2066*.\u2069 أو يتبعه منفذ؛ أو \u2066[]\u2069 إن لم يوجد شيء',
    missing: 'تُرفض السياسة ويبقى Sidenote متوقفًا',
  },
  allowedProducts: {
    title: 'المنتجات المسموح بها',
    expected:
      'قائمة من jira وjira-service-management وconfluence وbitbucket وtrello وgithub وgitlab وgoogle-docs وnotion وslack وlinear وweb، أو *',
    missing: 'لا يُسمح بأي منتج',
  },
  allowedActions: {
    title: 'الإجراءات المسموح بها',
    expected: 'قائمة معرّفات إجراءات مثل summarise، أو *',
    missing: 'لا يُسمح بأي إجراء',
  },
  region: {
    title: 'المنطقة',
    expected: 'سطر نصي واحد من 1 إلى 40 حرفًا، مثل eu؛ أو * لأي منطقة',
    missing: 'تُرفض السياسة ويبقى Sidenote متوقفًا',
  },
  hipaaMode: {
    title: 'الالتزام بقانون HIPAA',
    expected: 'إما true أو false',
    missing: 'يُعَدّ قانون HIPAA ملزمًا لكم',
  },
  dataConsent: {
    title: 'موافقة صادرة عن المؤسسة',
    expected: 'إما true أو false',
    missing: 'يُسأل كل شخص قبل أول طلب',
  },
  orgName: {
    title: 'اسم المؤسسة',
    expected: 'سطر نصي واحد من 1 إلى 120 حرفًا',
    missing: 'يقول Sidenote «مؤسستك»',
  },
  supportUrl: {
    title: 'مكان المساعدة',
    expected: 'عنوان https أو mailto',
    missing: 'يُطلب من المستخدمين مراجعة المشرف',
  },
  disableFirstRunPage: {
    title: 'عدم فتح صفحة بعد التثبيت',
    expected: 'إما true أو false',
    missing: 'لا تُفتح أي صفحة',
  },
  maxSelectionChars: {
    title: 'أطول نص محدد',
    expected: 'عدد صحيح من 1 إلى 1000000؛ و1000000 للاكتفاء بحد البوابة',
    missing: 'تُرفض السياسة ويبقى Sidenote متوقفًا',
  },
  guardSecrets: {
    title: 'الأسرار في النص',
    expected: 'إحدى الكلمات replace أو warn أو block؛ وwarn لاعتماد مستوى البوابة',
    missing: 'تُرفض السياسة ويبقى Sidenote متوقفًا',
  },
  guardPersonalData: {
    title: 'البيانات الشخصية في النص',
    expected: 'إحدى الكلمات off أو warn أو replace أو block؛ وoff لاعتماد مستوى البوابة',
    missing: 'تُرفض السياسة ويبقى Sidenote متوقفًا',
  },
  guardPatterns: {
    title: 'أسراركم الخاصة',
    expected: 'قائمة تعبيرات نمطية، كل منها 200 حرف على الأكثر؛ أو \u2066[]\u2069 للاكتفاء بأنماط البوابة',
    missing: 'تُرفض السياسة ويبقى Sidenote متوقفًا',
  },
  policyVersion: {
    title: 'إصدار هذه السياسة',
    expected: 'عدد صحيح من 1 إلى 1000000000',
    missing: 'لا تعرض صفحة التشخيص أي إصدار',
  },
} as const;
