/** The page for whoever has to find out why Sidenote does not work here. */
export const diagnostics = {
  title: 'Sidenote の診断',
  again: '再確認',
  report: 'レポートをコピー',
  reportHolds: 'レポートには、人の名前、テキスト、ページは含まれません。',
  policy: 'ポリシー',
  state: '状態',
  toldBy: '情報源',
  since: '日時',
  unknown: '不明',
  version: 'バージョン',
  gateway: 'ゲートウェイとサインイン',
  address: 'アドレス',
  noAddress: 'なし',
  check: '確認結果',
  signIn: 'サインイン',
  organisation: '組織',
  region: 'リージョン',
  hipaa: 'HIPAA',
  rules: 'ルール',
  rulesVersion: 'バージョン {version}、{time}',
  extension: '拡張機能',
  id: 'ID',
  installed: 'インストール方法',
  signedIn: 'サインイン済み',
  signedOut: 'サインインしていません',
  notAsked: '未確認（まだ誰もサインインしていません）',
  notTold: '不明です。ゲートウェイからまだ応答がありません',
  hipaaBinds: 'この組織に適用されます',
  hipaaFree: 'この組織には適用されません',
  managedBy: '{organisation} が管理しています。ここでは何も変更できません。',
  managed: '所属組織が管理しています。ここでは何も変更できません。',
  notSet: '未設定：{missing}。',
  leftToGateway: '{value}（ゲートウェイに従う）',
  emptyList: '空のリスト',
  andMore: '{entries}、ほか {more} 件',
} as const;

/** Where the policy stands, and who said so. */
export const policyState = {
  loading: '届いていません',
  unmanaged: 'なし（Sidenote は管理されていません）',
  invalid: '届きましたが、誤りがあります。Sidenote はオフのままです',
  ready: '届いており、有効です',
  browser: 'ブラウザー（起動後に取得）',
  memory: '以前の情報（ブラウザーからはまだ再取得していません）',
  nobody: 'まだありません',
} as const;

/** How the extension came here. */
export const installed = {
  admin: '管理者のポリシー',
  sideload: 'このコンピューターの別のプログラム',
  normal: '利用者',
  development: '開発者（パッケージ化されていない拡張機能）',
  otherwise: 'その他の方法',
} as const;

/** What the gateway said when it was asked. */
export const gatewayCheck = {
  none: '未確認',
  running: '確認しています…',
  answers: '{milliseconds} ミリ秒で応答しました',
  unreachable: '応答がありません',
  closed_to_us: '応答はありますが、この拡張機能は許可されていません',
  not_a_gateway: '応答はありますが、このゲートウェイではありません',
  sign_in_elsewhere: '応答はありますが、サインイン先がポリシーと異なります',
} as const;
