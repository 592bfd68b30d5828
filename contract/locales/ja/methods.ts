/** How the built-in engine comes to its answers, in Japanese. */
export const methods = {
  proofreading: 'Harper の文法規則、独自の規則、順位付けした綴り',
  shortening: '既知の冗長な語や回りくどい表現を削除',
  keySentences: 'LexRank、位置、手がかりとなる語で見つけた重要な文を引用',
  tasks: '表現のパターンで見つけた、明記されたタスク',
  splitting: '文と列挙の区切りで分割',
  decisions: '表現のパターンで見つけた、明記された決定を引用',
  questions: '表現のパターンで見つけた、質問と未解決とされる点を引用',
  definition: '表現のパターンで見つけた、用語を定義する文を引用',
  tabulating: '区切られた値、「キー: 値」の行、同じ構成のリストを表に変換',
  comments: '表現のパターンで見つけた、決定、タスク、質問を引用',
  steps: '明記された手順とリスト項目を、一語も変えずに',
  boxes: '項目、列挙、指示のそれぞれにチェックボックス',
} as const;
