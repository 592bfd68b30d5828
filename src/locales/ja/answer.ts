/** An answer, before anything is done with it. */
export const answer = {
  title: '回答',
  review: 'AI は間違えることがあります。使う前に確認してください。',
  unchanged: '変更の提案はありません。',
  onlyEnglish: '内蔵エンジンが変更できるのは英語の文章だけです。',
  leftOut: {
    other: '{count} 件の変更を除外しています。',
  },
  takeAll: 'すべて採用',
  newLinks: 'この回答には新しいリンクがあります。リンク先を確認してください：{links}',
  changes: '変更点',
  result: '結果',
  stopped: '回答を停止しました。',
  tooLong: 'モデルの長さの上限に達しました。',
  filtered: 'プロバイダーのコンテンツフィルターにより、回答が打ち切られました。',
  broken: '回答が途中で途切れました。',
  cannotReplace: '途中までのため、元の文章の置き換えには使えません。',
  noFurther: '新しい回答を得られませんでした：',
  unformatted:
    'ページのこの部分は別のサイトのものです。書式を取得できなかったため、回答はコピーだけできます。',
  noPage: '{site} から読み取れるページがないため、選択したテキストをもとにしています。',
  noComments: '{site} から読み取れるコメントがないため、選択したテキストをもとにしています。',
  noAddress: '有効なアドレスではありません',
} as const;

/** The difference of words, which can be taken or left out one by one. */
export const changes = {
  take: 'この変更を採用',
  leaveOut: 'この変更を除外',
  removed: '削除：',
  added: '追加：',
  leftOut: '除外：{added}、元のまま：',
  leftOutRemoval: '削除を除外、元のまま：',
} as const;

/** Taking an answer along. */
export const copying = {
  copied: 'コピーしました',
  refused: 'コピーできませんでした',
  table: '表をコピー',
  code: 'コードをコピー',
  original: '原文をコピー',
  query: 'クエリをコピー',
} as const;
