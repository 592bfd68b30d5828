/** Kinds of work, in Japanese. */
export const workTypes = {
  planning: '計画',
  tracking: '作業の管理',
  support: 'サポート',
  engineering: '開発',
  'code-review': 'コードレビュー',
  design: 'デザイン',
  documentation: 'ドキュメント作成',
  'knowledge-sharing': '知識の共有',
  communication: 'コミュニケーション',
  meetings: '会議',
  reporting: '報告',
  otherwise: 'その他の作業',
} as const;

/** Kinds of work objects, in Japanese. */
export const workObjects = {
  'work-item': '作業項目',
  request: 'リクエスト',
  board: 'ボード',
  page: 'ページ',
  'blog-post': 'ブログ記事',
  whiteboard: 'ホワイトボード',
  document: 'ドキュメント',
  design: 'デザイン',
  video: '動画',
  file: 'ファイル',
  'pull-request': 'プルリクエスト',
  commit: 'コミット',
  branch: 'ブランチ',
  build: 'ビルド',
  deployment: 'デプロイ',
  repository: 'リポジトリ',
  message: 'メッセージ',
  conversation: '会話',
  comment: 'コメント',
  'calendar-event': '予定',
  project: 'プロジェクト',
  space: 'スペース',
  'remote-link': 'リンク',
  otherwise: 'その他',
} as const;

/** What somebody is to a work object, in Japanese. */
export const workRoles = {
  author: '作成者',
  assignee: '担当者',
  reviewer: 'レビュアー',
  commenter: 'コメント投稿者',
  attendee: '参加者',
} as const;

/** What was seen, of which the graph has counts, in Japanese. */
export const edges = {
  'member-of': 'チームの一員',
  'part-of': '同じ場所',
  'links-to': 'リンク',
  created: '作成者',
  updated: '担当者',
  reviewed: 'レビュアー',
  commented: 'コメント投稿者',
  attended: '参加者',
  used: 'Sidenote で作業',
  rated: '回答を評価',
  'may-open': '開ける',
  'works-with': '共同作業',
  collaborates: 'チーム間の共同作業',
  does: '作業の種類',
  feeds: '作業の流れ',
  uses: 'アプリの使用',
} as const;
