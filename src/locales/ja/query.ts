/** A search query, which is checked before it is shown. */
export const query = {
  checking: 'クエリを確認しています…',
  notWhole: 'この回答は途中までです。不完全なクエリでは検索結果が変わります。',
  unchecked: 'このクエリを確認できませんでした。パネルを閉じて、開き直してください。',
  notValid: '有効な {language} ではありません。',
  valid: '有効な {language} です',
  jqlChecked:
    '{valid}（Atlassian 純正のパーサーで確認済み）。プロジェクト、フィールド、ステータス、人が実在するかどうかは、Jira でしか分かりません。検索は実行していません。',
  cqlChecked:
    '{valid}（Atlassian の公開仕様に基づく Sidenote のリーダーで確認済み）。スペース、ラベル、人が実在するかどうかは、Confluence でしか分かりません。検索は実行していません。',
  jqlStops: '{where}。Atlassian 純正のパーサーは、そこから先を読めません。',
  cqlStops: '{where}。Atlassian の公開仕様に基づく Sidenote のリーダーは、そこから先を読めません。',
  empty: 'クエリが空です',
  missingAtEnd: '末尾に何かが足りません',
  wrongAt: '{at} 文字目の「{piece}」に誤りがあります',
} as const;

/** Suggestions of which a person ticks what they take. */
export const picks = {
  notWhole: 'この回答は途中までです。続きがあった可能性があります。',
  ticked: '{all} 件中 {ticked} 件を選択',
  tickAll: 'すべて選択',
  tickNone: '選択を解除',
  none: 'コピーする項目を選択',
  copy: {
    other: '{count} 件をコピー',
  },
} as const;
