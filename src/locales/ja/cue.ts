/** The sign by which a person knows the real panel. */
export const cue = {
  title: 'あなたの目印',
  pick: '目印を選択',
  why: 'ページがこのパネルをまねることはできても、目印はまねできません。知っているのは、あなたとこのブラウザーだけです。',
  colour: '色',
  word: '言葉',
  keep: 'この目印を保存',
  skip: '後で',
  change: '目印を変更',
  none: '目印はまだ選ばれていません。',
  wrong: '言葉は 1～20 文字の文字、数字、スペース、ハイフンにしてください。',
  spoken: 'あなたの目印：{word}',
  colours: {
    teal: '青緑',
    blue: '青',
    violet: '紫',
    rose: 'ローズ',
    amber: '琥珀',
    grey: 'グレー',
  },
  words:
    'どんぐり, いかり, そよ風, ろうそく, さくらんぼ, ほうき星, 羽根, 港, ランタン, かえで, 草原, かわうそ, 小石, すもも, こまどり, サフラン, チューリップ, くるみ, 柳, 西風',
} as const;
