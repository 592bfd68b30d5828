/** Which rule refused, on request. */
export const why = {
  policyVersion: 'ポリシーのバージョン {version}。',
  allowedByGateway: 'ゲートウェイでは許可されていますが、このブラウザーのポリシーで許可されていません。',
  allowedByNow: '現在はゲートウェイで許可されています。もう一度アクションを選んでください。',
  groupsUnknown: '禁止グループが設定されていますが、ゲートウェイで所属グループを確認できません。',
  managedEntry: '{entry} は、このブラウザーのポリシーの「{key}」にあります。',
  managedMissing: 'このブラウザーのポリシーの「{key}」にありません。',
  managedValue: 'このブラウザーのポリシーの「{key}」で決められています。',
} as const;
