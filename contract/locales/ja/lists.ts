/** Groups of the menu, in Japanese. */
export const groups = {
  rewrite: '書き直し',
  extract: '抽出と要約',
  reshape: '形式の変換',
  generate: '文章の作成',
  query: '検索クエリ',
  page: 'このページ',
  organisation: '組織のアクション',
  personal: '自分のアクション',
} as const;

/** What is asked before an action, in Japanese. */
export const parameters = {
  tone: 'トーン',
  language: '言語',
  work_item: '作業項目の種類',
  term: 'どの用語ですか？',
  task: '何をしますか？',
  rules: 'ルール',
} as const;

/** Examples of what can be written there, in Japanese. */
export const examples = {
  term: 'SLA',
  task: 'お客様向けのお知らせを書く',
  rules: '100 語以内、感嘆符は使わない',
} as const;

/** Tones, in Japanese. */
export const tones = {
  professional: 'ビジネス向け',
  casual: 'カジュアル',
  empathetic: '共感的',
  educational: '解説調',
  neutral: '中立的',
} as const;

/** Kinds of work item, in Japanese. */
export const workItems = {
  bug: 'バグ',
  story: 'ストーリー',
  task: 'タスク',
  incident: 'インシデント',
} as const;

/** Reasons of a vote, in Japanese. */
export const votes = {
  up: {
    accurate: '正確',
    clear: '読みやすい',
    saved_time: '時間の節約になった',
    kept_meaning: '意味が保たれている',
    complete: '不足がない',
    right_tone: 'トーンが合っている',
    right_results: '目的のものが見つかる',
  },
  down: {
    wrong: '正しくない',
    incomplete: '不足がある',
    changed_meaning: '意味が変わった',
    tone: 'トーンが合わない',
    formatting: '書式が失われた',
    unsafe: '有害または不公平',
    changed_too_much: '変えすぎている',
    not_in_text: '文章にない',
    too_long: '長すぎる',
    repeats: '繰り返しがある',
    not_asked: '依頼と違う',
    not_valid: '有効なクエリでない',
    other_results: '別のものが見つかる',
  },
} as const;

/** What the guard finds, in Japanese. */
export const found = {
  'private-key': '秘密鍵',
  aws: 'AWS アクセスキー',
  google: 'Google キー',
  azure: 'Azure キー',
  github: 'GitHub トークン',
  gitlab: 'GitLab トークン',
  atlassian: 'Atlassian API トークン',
  slack: 'Slack トークン',
  stripe: 'Stripe キー',
  openai: 'OpenAI キー',
  anthropic: 'Anthropic キー',
  npm: 'npm トークン',
  pypi: 'PyPI トークン',
  service: 'オンラインサービスのキー',
  jwt: '署名付きトークン（JWT）',
  'own-pattern': '組織が送信を控えるテキスト',
  'url-password': 'アドレス内のパスワード',
  authorization: 'Authorization ヘッダー',
  assigned: '名前付きのパスワードまたはキー',
  card: 'カード番号',
  iban: '銀行口座（IBAN）',
  'national-number': '国民識別番号',
  email: 'メールアドレス',
  phone: '電話番号',
} as const;
