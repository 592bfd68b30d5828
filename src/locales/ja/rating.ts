/** Thumbs, and their reasons. */
export const rating = {
  good: '良い回答',
  bad: '良くない回答',
  takeBack: '評価を取り消す',
  ask: 'この回答は役に立ちましたか？',
  askAfterwards: '「{action}」の回答はいかがでしたか？',
  whatGood: 'ありがとうございます。どこが良かったですか？',
  whatWrong: 'ありがとうございます。どこが良くなかったですか？',
  unsent: {
    noAnswer: '未送信：ゲートウェイが応答していません。',
    signedOut: 'サインインすると評価を送信します。',
    busy: 'ゲートウェイがまだ評価を保存できません。',
    refused: '評価を保存できませんでした。',
  },
  doNotAsk: 'この回答については聞かない',
} as const;
