/** Who answers, named in full. */
export const provenance = {
  unknown: 'غير معروف',
  provider: 'المزوّد',
  engine: 'محرّك Sidenote المدمج',
  onGateway: 'نموذج على هذه البوابة',
  model: 'النموذج',
  region: 'المنطقة',
  retention: 'الاحتفاظ بالبيانات',
  attestedUntil: 'الإفادة سارية حتى',
  subProcessor: 'المعالج الفرعي',
  method: 'الطريقة',
} as const;

/** What is told of an action before anybody relies on it. */
export const note = {
  about: 'حول «{action}»',
  does: 'ما يفعله',
  uses: 'ما يستخدمه',
  doesNotUse: 'ما لا يستخدمه',
  worksWellFor: 'ما يصلح له',
  doNotUseFor: 'ما لا يصلح له',
  knownLimits: 'حدود معروفة',
} as const;
