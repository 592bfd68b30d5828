/** Why an action may not run, in Arabic. */
export const reasons = {
  policy_pending: {
    sentence: 'ثبّتت مؤسستك Sidenote، لكن سياستها لم تصل بعد.',
    next: 'يستغرق ذلك عادةً بضع ثوانٍ. وإن لم تصل فاعرض صفحة التشخيص على المشرف.',
  },
  policy_invalid: {
    sentence: 'في سياسة مؤسستك الخاصة بـ Sidenote خطأ، ولذلك يبقى متوقفًا.',
    next: 'اعرض صفحة التشخيص على المشرف، فهي تحدد الخطأ.',
  },
  not_configured: {
    sentence: 'لا يعرف Sidenote مؤسستك بعد.',
    next: 'أدخل عنوان بوابة مؤسستك.',
  },
  disabled_by_admin: {
    sentence: 'أوقفت مؤسستك Sidenote في هذا المتصفح.',
    next: 'راجع المشرف إن كنت بحاجة إليه.',
  },
  page_not_supported: {
    sentence: 'لا يعمل Sidenote إلا في صفحات الويب ذات عناوين https.',
    next: 'افتح الصفحة في علامة تبويب عادية وأعد المحاولة هناك.',
  },
  signed_out: {
    sentence: 'لم تسجّل الدخول.',
    next: 'سجّل الدخول بحساب العمل.',
  },
  gateway_unreachable: {
    sentence: 'بوابة مؤسستك لا تستجيب، فتعذّر التحقق من قواعدها.',
    next: 'تحقق من اتصالك أو من شبكة VPN، ثم أعد المحاولة.',
  },
  region_mismatch: {
    sentence: 'بيانات مؤسستك تبقى في منطقة غير منطقة هذه البوابة.',
    next: 'اطلب من المشرف عنوان بوابة منطقتك.',
  },
  access_revoked: {
    sentence: 'أنهت مؤسستك وصولك إلى Sidenote.',
    next: 'راجع المشرف إن كنت بحاجة إليه.',
  },
  wrong_organisation: {
    sentence: 'تمثّل البوابة مؤسسة غير المحددة في سياسة مؤسستك.',
    next: 'اعرض صفحة التشخيص على المشرف: يجب أن تحدد السياسة والبوابة المؤسسة نفسها.',
  },
  not_opted_in: {
    sentence: 'لم توافق مؤسستك على استخدام Sidenote.',
    next: 'اطلب الموافقة من المشرف، فلا يمكنك أن توافق نيابةً عنه.',
  },
  suspended: {
    sentence: 'استخدام مؤسستك لـ Sidenote معلّق.',
    next: 'راجع المشرف: يمكنه أن يرى ما ينقص، كشروط جديدة تنتظر القبول.',
  },
  group_not_allowed: {
    sentence: 'تسمح مؤسستك باستخدام Sidenote لمجموعات ليست مجموعتك منها.',
    next: 'اطلب من المشرف إضافة مجموعتك.',
  },
  hipaa_not_bound: {
    sentence: 'تشترط سياسة مؤسستك قواعد HIPAA، والبوابة لا تطبّقها عليها.',
    next: 'راجع المشرف: إما أن تُلزم البوابة مؤسستك بقواعد HIPAA، أو أن تُعيَّن hipaaMode في السياسة على false.',
  },
  hipaa_blocked: {
    sentence: 'تحفظ مؤسستك بيانات صحية هنا، فلا يعمل Sidenote.',
    next: 'اعمل في موقع لا يحتوي على بيانات صحية.',
  },
  site_not_allowed: {
    sentence: 'لا تسمح مؤسستك باستخدام Sidenote في هذا الموقع.',
    next: 'اطلب من المشرف السماح بالموقع، أو اعمل في موقع مسموح به.',
  },
  product_not_allowed: {
    sentence: 'لا تسمح مؤسستك باستخدام Sidenote في هذا المنتج.',
    next: 'اطلب من المشرف السماح بالمنتج.',
  },
  action_not_allowed: {
    sentence: 'لا تسمح مؤسستك بهذا الإجراء.',
    next: 'اختر إجراءً آخر، أو اطلب من المشرف السماح بهذا.',
  },
} as const;
