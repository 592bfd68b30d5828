/** What is being done while a person waits. */
export const waiting = {
  rules: '所属組織のルールを確認しています…',
  page: 'ページを読み取っています…',
  comments: 'コメントを読み取っています…',
  provider: '{provider} を待っています…',
  query: 'クエリを作成しています…',
  soFar: 'ここまでの回答',
  part: '{count} 個のうち {part} 個目',
  together: {
    other: '{count} 個の部分をまとめています',
  },
  partsDone: '完了した部分',
  stop: '停止',
} as const;

/** Something broke. */
export const failed = {
  arrived: '届いた分',
  moreThanReadable: '一度に読み取れる量を超えています。一部を選択してください。',
  tooLong:
    '{actual} 文字が選択されています。送信できるのは {allowed} 文字までです。もっと短い範囲を選択してください。',
} as const;
