/** Why an action may not run, in Japanese. */
export const reasons = {
  policy_pending: {
    sentence: '所属組織が Sidenote をインストールしましたが、ポリシーがまだ届いていません。',
    next: '通常は数秒で届きます。届かない場合は、診断ページを管理者に見せてください。',
  },
  policy_invalid: {
    sentence: '所属組織の Sidenote 用ポリシーに誤りがあるため、Sidenote はオフのままです。',
    next: '診断ページを管理者に見せてください。誤りの箇所が示されています。',
  },
  not_configured: {
    sentence: 'Sidenote に所属組織がまだ登録されていません。',
    next: '所属組織のゲートウェイのアドレスを入力してください。',
  },
  disabled_by_admin: {
    sentence: '所属組織が、このブラウザーで Sidenote をオフにしています。',
    next: '必要な場合は管理者に相談してください。',
  },
  page_not_supported: {
    sentence: 'Sidenote は https のウェブページでのみ動作します。',
    next: 'ページを通常のタブで開いて、もう一度お試しください。',
  },
  signed_out: {
    sentence: 'サインインしていません。',
    next: '職場のアカウントでサインインしてください。',
  },
  gateway_unreachable: {
    sentence: '所属組織のゲートウェイが応答しないため、ルールを確認できません。',
    next: '接続または VPN を確認して、もう一度お試しください。',
  },
  region_mismatch: {
    sentence: '所属組織のデータのリージョンが、このゲートウェイのリージョンと異なります。',
    next: '該当リージョンのゲートウェイのアドレスを管理者に確認してください。',
  },
  access_revoked: {
    sentence: '所属組織が、あなたの Sidenote の利用を終了しました。',
    next: '必要な場合は管理者に相談してください。',
  },
  wrong_organisation: {
    sentence: 'ゲートウェイの組織が、所属組織のポリシーの指定と異なります。',
    next: '診断ページを管理者に見せてください。ポリシーとゲートウェイで、組織が一致している必要があります。',
  },
  not_opted_in: {
    sentence: '所属組織が Sidenote の利用に同意していません。',
    next: '同意を管理者に依頼してください。代わりに同意することはできません。',
  },
  suspended: {
    sentence: '所属組織での Sidenote の利用は一時停止されています。',
    next: '管理者に相談してください。管理者が停止したか、新しい規約への同意など必要な対応が残っています。',
  },
  group_not_allowed: {
    sentence: 'あなたのグループには Sidenote の利用が許可されていません。',
    next: 'グループの追加を管理者に依頼してください。',
  },
  hipaa_not_bound: {
    sentence: '所属組織のポリシーは HIPAA のルールを求めていますが、ゲートウェイでは適用されていません。',
    next: '管理者に相談してください。ゲートウェイで組織に HIPAA を適用するか、ポリシーの hipaaMode を false にする必要があります。',
  },
  hipaa_blocked: {
    sentence: 'ここには所属組織の医療データがあるため、Sidenote は動作しません。',
    next: '医療データのないサイトで作業してください。',
  },
  site_not_allowed: {
    sentence: '所属組織では、このサイトでの Sidenote の利用が許可されていません。',
    next: 'サイトの許可を管理者に依頼するか、許可されたサイトで作業してください。',
  },
  product_not_allowed: {
    sentence: '所属組織では、この製品での Sidenote の利用が許可されていません。',
    next: '製品の許可を管理者に依頼してください。',
  },
  action_not_allowed: {
    sentence: '所属組織では、このアクションが許可されていません。',
    next: '別のアクションを選ぶか、このアクションの許可を管理者に依頼してください。',
  },
} as const;
