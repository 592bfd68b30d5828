/** Mistakes of a managed policy, in Japanese. */
export const problems = {
  missing: 'が設定されていないか、つづりが誤っているか、値の型が違うためブラウザーに除外されました',
  wrong_type: 'の値の型が違います',
  unknown_key: 'は Sidenote のキーではありません',
  needs_issuer: 'でクライアントが指定されていますが、oidcIssuer はプロバイダーをゲートウェイに任せています',
  not_an_address: 'がアドレスではありません',
  not_plain_text: 'に表示されない文字が含まれています',
  not_https: 'が https のアドレスではありません',
  not_only_a_host: 'のアドレスに余分な部分があります',
  not_an_organisation_id: 'が組織の ID ではありません',
  not_a_site_pattern: 'にサイト以外のものが含まれています',
  not_a_product: 'に製品以外のものが含まれています',
  not_an_action: 'にアクションの ID 以外のものが含まれています',
  not_a_level: 'が使用できる語のいずれでもありません',
  not_a_pattern: 'にパターンとして使えないものが含まれています',
  empty: 'が空です',
  too_long: 'が長すぎます',
  too_many: 'の項目が多すぎます',
  too_small: 'が小さすぎます',
  too_large: 'が大きすぎます',
} as const;

/** Keys of the managed policy, in Japanese. */
export const policyKeys = {
  gatewayUrl: {
    title: 'ゲートウェイのアドレス',
    expected: 'パスを含まない https のアドレス（例：https://sidenote.example.com）',
    missing: 'ポリシーは拒否され、Sidenote はオフのままです',
  },
  orgId: {
    title: '組織',
    expected: '英小文字、数字、ハイフンで 80 文字以内（ゲートウェイの設定と同じもの）',
    missing: 'ポリシーは拒否され、Sidenote はオフのままです',
  },
  enabled: {
    title: 'Sidenote をオンにする',
    expected: 'true または false',
    missing: 'Sidenote はオフのままです',
  },
  oidcIssuer: {
    title: 'サインインのプロバイダー',
    expected: 'プロバイダーの構成ドキュメントと完全に一致する https のアドレス。* でゲートウェイの指定に従う',
    missing: 'ポリシーは拒否され、Sidenote はオフのままです',
  },
  oidcClientId: {
    title: 'サインインのクライアント',
    expected: '1～200 文字の 1 行のテキスト。* でゲートウェイの指定に従う',
    missing: 'ポリシーは拒否され、Sidenote はオフのままです',
  },
  allowedSites: {
    title: '許可サイト',
    expected: '小文字のホスト名のリスト（先頭の *. や末尾のポートも可）、または *',
    missing: 'どのサイトも許可されません',
  },
  blockedSites: {
    title: '禁止サイト',
    expected: '小文字のホスト名のリスト（先頭の *. や末尾のポートも可）。ない場合は []',
    missing: 'ポリシーは拒否され、Sidenote はオフのままです',
  },
  allowedProducts: {
    title: '許可製品',
    expected:
      'jira、jira-service-management、confluence、bitbucket、trello、github、gitlab、google-docs、notion、slack、linear、web のリスト、または *',
    missing: 'どの製品も許可されません',
  },
  allowedActions: {
    title: '許可アクション',
    expected: 'summarise などのアクション ID のリスト、または *',
    missing: 'どのアクションも許可されません',
  },
  region: {
    title: 'リージョン',
    expected: '1～40 文字の 1 行のテキスト（例：eu）。* でどのリージョンも可',
    missing: 'ポリシーは拒否され、Sidenote はオフのままです',
  },
  hipaaMode: {
    title: 'HIPAA の適用',
    expected: 'true または false',
    missing: 'HIPAA が適用されるものとして扱います',
  },
  dataConsent: {
    title: '組織による同意',
    expected: 'true または false',
    missing: '最初のリクエストの前に一人ずつ確認します',
  },
  orgName: {
    title: '組織の名前',
    expected: '1～120 文字の 1 行のテキスト',
    missing: '「所属組織」と表示します',
  },
  supportUrl: {
    title: 'ヘルプの場所',
    expected: 'https または mailto のアドレス',
    missing: '管理者に問い合わせるよう案内します',
  },
  disableFirstRunPage: {
    title: 'インストール後のページを開かない',
    expected: 'true または false',
    missing: 'ページは開きません',
  },
  maxSelectionChars: {
    title: '選択範囲の最大の長さ',
    expected: '1～1000000 の整数。1000000 でゲートウェイの上限のみに従う',
    missing: 'ポリシーは拒否され、Sidenote はオフのままです',
  },
  guardSecrets: {
    title: 'テキスト内の機密情報',
    expected: 'replace、warn、block のいずれか。warn でゲートウェイのレベルに従う',
    missing: 'ポリシーは拒否され、Sidenote はオフのままです',
  },
  guardPersonalData: {
    title: 'テキスト内の個人データ',
    expected: 'off、warn、replace、block のいずれか。off でゲートウェイのレベルに従う',
    missing: 'ポリシーは拒否され、Sidenote はオフのままです',
  },
  guardPatterns: {
    title: '組織独自の機密情報',
    expected: '正規表現のリスト（それぞれ 200 文字以内）。[] でゲートウェイのもののみに従う',
    missing: 'ポリシーは拒否され、Sidenote はオフのままです',
  },
  policyVersion: {
    title: 'このポリシーのバージョン',
    expected: '1～1000000000 の整数',
    missing: '診断ページにバージョンが表示されません',
  },
} as const;
