/** What a screen reader is told without anything having been focused: beginnings and ends. */
export const announce = {
  preview: 'まだ何も送信していません。送信内容を確認してください。',
  streaming: '回答を作成しています。',
  ready: '回答ができました。使う前に確認してください。',
  notWhole: '回答は途中までです。',
  replaced: '選択範囲を置き換えました。',
  insertedBelow: '回答を下に挿入しました。',
  insertedTop: '回答を先頭に挿入しました。',
  simplified: '書式は簡略化されました。',
} as const;
