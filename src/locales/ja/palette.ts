/** The list of actions and its search. */
export const palette = {
  find: 'アクションを検索',
  actions: 'アクション',
  recent: '最近使ったもの',
  fitting: 'このページに合うもの',
  often: 'よく使うもの',
  found: '見つかったもの',
  count: {
    other: '{count} 件のアクション',
  },
  none: 'その名前のアクションはありません。',
  tidy: '自分のアクションを整理',
  remove: '削除',
  removeThis: '「{title}」を削除',
} as const;
