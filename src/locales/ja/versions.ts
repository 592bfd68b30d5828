/** Several answers to one passage. */
export const versions = {
  earlier: '前の版',
  later: '次の版',
  which: '版 {number} / {count}',
  single: '版 {number}',
  text: '版 {number} のテキスト',
  beside: '並べて表示',
  shown: '表示中',
  use: 'これを使う',
} as const;

/** Changing an answer in the person’s own words. What is suggested is sent as it stands here. */
export const refine = {
  what: 'どのように変えますか？',
  sent: '送信されるもの：この回答と入力した指示（元の文章は含まれません）',
  notAllowed: '所属組織では、アクション「調整」が許可されていません。',
  notHere: 'ここではこの回答を調整できません',
  shorter: 'もっと短く',
  detail: 'もっと詳しく',
  simpler: 'もっと易しい言葉で',
  list: '箇条書きで',
  newest: '新しい順',
  mine: '自分のものだけ',
  recent: '過去 30 日間のもの',
} as const;
