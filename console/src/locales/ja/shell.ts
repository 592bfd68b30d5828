/** What stands around every screen, in Japanese. */
export const shell = {
  product: 'Sidenote コンソール',
  skip: '本文へ移動',
  navigation: '画面',
  menu: 'メニュー',
  language: '言語',
  signOut: 'サインアウト',
  titleOf: '{screen} · {organisation} · Sidenote',
  nothingToSee: 'このコンソールでの役割が、あなたのアカウントに割り当てられていません。',
  nothingNext:
    '組織のオーナーが、ID プロバイダーで役割（オーナー、ポリシー管理者、アナリスト、監査者）を割り当てられます。',
  notHere: 'この画面は存在しないか、あなたの役割では利用できません。',
  notHereNext: 'メニューから画面を選んでください。',
} as const;

/** The rooms of the navigation, in Japanese. */
export const rooms = {
  consent: '同意',
  setup: '設定',
  use: '利用状況',
  records: '記録',
} as const;

/** The names of the screens, in Japanese. */
export const screens = {
  trust: '信頼',
  'opt-in': '利用への同意',
  scope: '適用範囲',
  access: '誰が何を見られるか',
  deploy: '展開',
  providers: 'プロバイダー',
  connectors: '接続したアプリ',
  notes: '機能の説明',
  insights: 'インサイト',
  blocked: '拒否されたリクエスト',
  graph: 'チームワークグラフ',
  audit: '監査',
  'data-out': 'データの取り出し',
  person: '個人のデータ',
} as const;

/** The roles, in Japanese. */
export const roles = {
  user: '利用者',
  analyst: 'アナリスト',
  policy_admin: 'ポリシー管理者',
  auditor: '監査者',
  owner: 'オーナー',
} as const;
