/** What leaves the browser, exactly. */
export const sent = {
  summary: '送信内容と回答者',
  gone: '送信した内容',
  tried: '送信しようとした内容',
  nothing: '送信内容',
  text: 'テキスト',
  characters: {
    other: '{count} 文字',
  },
  parts: {
    other: '{characters}（{count} 件のリクエストに分割）',
  },
  readFrom: '読み取り元',
  ownSession: '{site}（あなたのセッション）',
  to: '送信先',
  instructions: '指示',
  version: 'バージョン {version}',
  rules: 'ルール',
  found: 'テキスト内の検出',
  bytes: {
    other: '{count} 件のリクエスト本文（バイト単位でそのまま）',
  },
  merged: 'その後、各部分の回答を同じ方法で送信し、1 つにまとめます。',
  askedFor: '{site} に求めたもの',
  house: '所属組織が、ゲートウェイで独自の指示を追加します',
} as const;
