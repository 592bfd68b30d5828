/** What the guard found in a text. */
export const guard = {
  line: '{lines} 行目',
  lines: '{lines} 行目',
  linesMore: '{lines} 行目、ほか {more} か所',
  kept: '{kind}（{place}）：{value}',
  sentAs: '{kind}（{place}）：{value} を {placeholder} として送信',
  at: '{kind}（{place}）',
  bare: '次の内容は、そのままモデルに送られます：',
  bareNext: '{found}。モデルに見せる必要がなければ、テキストから取り除いてください。',
  bareGone: '次の内容は、そのままモデルに送られました：',
  invisible: {
    other: '見えない文字を {count} 文字、テキストから取り除きました。',
  },
  spelled: 'その内容：「{text}」',
  addressed:
    'テキストの一部が、モデルへの指示のように見えます：{parts}。回答がそれに従っていないか確認してください。',
  quoted: '「{words}」',
  missing: 'モデルに伏せた次の内容が、回答から抜けています：',
  altered: {
    other: 'モデルがプレースホルダーを変えたため、元の値に戻せませんでした：{placeholders}',
  },
  putBack: {
    other: '{count} 件の値をモデルに伏せ、回答で元に戻しました。',
  },
  invisibleCharacter: '見えない文字 {name}',
} as const;
