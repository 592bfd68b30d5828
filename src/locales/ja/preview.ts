/** What is shown before something is sent. */
export const preview = {
  title: '送信される内容',
  text: '送信するテキスト',
  send: '送信',
  askedOnce: '確認はブラウザーのセッションごとに 1 回です。その後は「送信内容」からいつでも見られます。',
  parts: {
    other:
      '長いテキストのため、{count} 個の部分に分けて処理します。時間がかかりますが、いつでも停止でき、できた分は残せます。',
  },
  answersFor: 'この送信には {organisation} があらかじめ同意しています。送信するまで、何も送られません。',
  organisation: '所属組織',
  fieldTitle: '何も選択されていません。入力欄全体を使いますか？',
  fieldSend: '入力欄全体を送信',
  fieldAsked: '入力欄全体を使うときは、毎回確認します。一部だけを使うには、その範囲を選択してください。',
  pageTitle: '送信されるページ全体',
  pageSend: 'ページを送信',
  pageAsked: 'ページ全体を使うときは、毎回確認します。',
  commentsTitle: '送信されるコメント',
  commentsSend: 'コメントを送信',
  commentsAsked: 'コメントを使うときは、毎回確認します。',
  escapeAgain: 'もう一度 {key} を押すと、入力した内容を破棄します。',
  wordsAsked: 'ページのほかの内容は送信されません。選択したテキストが、はじめに入力されています。',
  choiceAsked: 'このアクションは先に選択や入力が必要なため、毎回確認します。',
  longAsked: '長いテキストを複数の部分に分けて送信するときは、毎回確認します。',
  secretAsked: '機密の値をそのまま送信するときは、毎回確認します。',
} as const;

/** What is chosen or written before an action. */
export const fields = {
  asksFirst: '{title}…',
  optional: '{title}（任意）',
  asItIs: 'そのまま',
  choose: '選択…',
  suchAs: '例：{example}',
  words: '何を探していますか？',
  wordsExample: '例：今週中に終わらせるもの、急ぎの順',
} as const;

/** Keeping what was written as an action of one’s own. */
export const keepOwn = {
  title: '自分のアクションとして保存',
  name: 'アクションの名前',
  keep: '保存',
  where: '入力した指示は、削除するまでこのブラウザーに保存されます。選択したテキストは保存されません。',
  kept: '保存しました。「{name}」がパネルのリストに追加されました。',
} as const;
