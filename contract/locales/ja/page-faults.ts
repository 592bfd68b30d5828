/** What goes wrong on the page and in its fields, in Japanese. */
export const pageFaults = {
  page_not_granted: {
    sentence: 'ブラウザーがページを Sidenote に見せるのは、そのページで呼び出した後だけです。',
    next: '選択したテキストを右クリックするか、このページでツールバーのボタンを押してください。',
  },
  selection_empty: {
    sentence: '何も選択されていません。',
    next: 'ページ上のテキストを選択して、もう一度お試しください。',
  },
  selection_too_large: {
    sentence: '選択範囲が長すぎます。',
    next: 'もっと短い範囲を選択してください。',
  },
  field_protected: {
    sentence: 'パスワード、ワンタイムコード、支払い情報の入力欄を Sidenote が読み取ることはありません。',
    next: '別の場所のテキストを選択してください。',
  },
  secret_found: {
    sentence:
      'テキストにキー、パスワード、またはカード番号が含まれています。所属組織ではこれらの送信が禁止されています。',
    next: 'テキストから取り除くか、含まない範囲を選択してください。',
  },
  personal_data_found: {
    sentence: 'テキストに個人データが含まれています。所属組織ではその送信が禁止されています。',
    next: 'テキストから取り除くか、含まない範囲を選択してください。',
  },
  page_not_readable: {
    sentence: 'ブラウザーの制限により、Sidenote はこのページを読み取れません。',
    next: 'テキストをもう一度右クリックするか、別のページでお試しください。',
  },
  page_closed_to_extensions: {
    sentence: '所属組織のブラウザーポリシーにより、このページでは拡張機能を使えません。',
    next: 'Sidenote を使えるよう管理者に依頼するか、別のページで作業してください。',
  },
  page_perhaps_closed: {
    sentence:
      'Firefox の制限により、Sidenote はこのページを読み取れません。所属組織のブラウザーポリシーで拡張機能が禁止されている可能性があります。',
    next: 'Sidenote を使えるよう管理者に依頼するか、別のページで作業してください。',
  },
  frame_perhaps_closed: {
    sentence:
      'ページのこの部分は別のサイトのものです。所属組織のブラウザーポリシーで拡張機能が禁止されているかどうかを Firefox が示さないため、読み取りません。',
    next: 'その部分を別のタブで開き、そこでテキストを選択してください。',
  },
  page_not_offered: {
    sentence: 'Sidenote はこのページ全体を読み取ることができません。',
    next: 'ページ上のテキストを選択して（Ctrl+A ですべて選択）、もう一度アクションを選んでください。',
  },
  product_refused: {
    sentence: 'サイトから、このページの内容を取得できませんでした。',
    next: 'そのサイトにサインインしているか確認するか、テキストを選択してもう一度アクションを選んでください。',
  },
  no_comments: {
    sentence: 'ここにはコメントがありません。',
    next: '議論の対象を開くか、議論を選択して、もう一度アクションを選んでください。',
  },
  frame_not_readable: {
    sentence: 'ページのこの部分は別のサイトのもので、ブラウザーの制限により Sidenote は読み取れません。',
    next: 'その中のテキストを選択して、選択範囲を右クリックしてください。',
  },
  action_gone: {
    sentence: 'このアクションはもうありません。',
    next: '別のアクションを選んでください。',
  },
  document_gone: {
    sentence: 'ページが閉じられたか、再読み込みされたか、別のページに移動しました。',
    next: '代わりに回答をコピーしてください。',
  },
  place_changed: {
    sentence: '依頼した後に、ページ上の文章が変更されました。',
    next: '回答をコピーするか、文章を選択し直してください。',
  },
  written_changed: {
    sentence: '挿入した内容が、その後ページ上で変更されています。',
    next: '何も変更していません。元の文章をコピーして、適切な場所に貼り付けてください。',
  },
  written_on: {
    sentence: 'その後このページに入力があったため、元に戻すと先にそちらが取り消されます。',
    next: '何も変更していません。ページ側で元に戻すか、元の文章をコピーしてください。',
  },
  target_read_only: {
    sentence: '選択したテキストは編集できません。',
    next: '代わりに回答をコピーしてください。',
  },
  not_replaceable: {
    sentence: '選択範囲に画像やメンションなどテキスト以外のものがあり、置き換えると失われます。',
    next: '下に挿入するか、回答をコピーしてください。',
  },
  editor_refused: {
    sentence: 'エディターがテキストを受け付けませんでした。',
    next: '何も変更していません。コピーして貼り付けてください。',
  },
  editor_differs: {
    sentence: 'エディターに書き込んだ結果が、元のテキストと異なっています。',
    next: 'ページを確認してください。ページ側で元に戻せます。テキストはここからコピーできます。',
  },
} as const;
