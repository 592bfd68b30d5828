/** Everything that a person may know about where their texts go. */
export const transparency = {
  title: '透明性',
  back: '戻る',
  loading: 'ゲートウェイに問い合わせています…',
  nothingSent:
    '現在、送信しているものはありません。何かを依頼すると、送信内容がバイト単位でそのままここに表示されます。',
  signIn: 'サインインすると、テキストを処理する相手を確認できます。',
} as const;

/** Who works on a text, on whose word. */
export const answerers = {
  title: 'テキストを処理する相手',
  order: 'このうち、対応できる最初の相手に問い合わせます。どの相手かは、回答ごとに表示されます。',
  nobody: '現在、所属組織に回答できる相手がいません。',
  training: '学習',
  noTraining: '送信内容は学習に使われません。',
  inGateway: 'ゲートウェイ内で動作します。ほかの誰もテキストを見ません。',
  unattested: 'ゲートウェイの運用者による申告で、第三者の証明はありません。',
  evidence: '{evidence}（{verified} 確認、{expires} まで有効）',
  subProcessors: '再委託先',
  noSubProcessors: '組織の外でテキストを見る人はいません。',
  unlisted: 'ゲートウェイにリストはありません。テキストを見る相手は上に示されています。',
  purpose: '目的',
  places: '所在地',
  since: '開始日',
  evidenceTitle: '根拠',
} as const;

/** Which rules apply, and where they come from. */
export const applied = {
  title: '適用されるルール',
  browser: 'このブラウザーのポリシー',
  unmanaged: 'このブラウザーを管理している管理者はいません。',
  sets: '設定済み：{keys}',
  gateway: 'ゲートウェイのポリシー',
  unknown: 'まだ取得していません。',
  version: 'バージョン {version}（{time} 取得）',
  both: 'バージョン {version}（{time} 取得）とこのブラウザーのポリシー',
  here: '{site} の場合',
  site: 'サイト',
  product: '製品',
  actions: 'アクション',
  longest: 'テキストの上限',
  allowedBy: '{entry} により許可',
  refusedByBrowser: 'このブラウザーのポリシーにより不許可',
  refusedByGateway: 'ゲートウェイのポリシーにより不許可',
  someActions: '{all} 件中 {count} 件を許可',
} as const;

/** What this browser has sent today. */
export const requests = {
  title: 'このブラウザーの今日のリクエスト',
  about:
    '消去、サインアウト、またはブラウザーの終了まで、メモリ内にだけあります。テキストとタイトルは保存されません。',
  none: '今日はまだ何も送信していません。',
  clear: 'リストを消去',
  outcome: {
    running: '実行中',
    complete: '回答済み',
    length: '長さの上限で終了',
    filtered: 'フィルターにより終了',
    stopped: '停止',
  },
} as const;

/** The AI terms, and what the gateway keeps. */
export const terms = {
  title: '規約',
  accepted: 'バージョン {version} に、所属組織が {day} に同意しました。',
  acceptedOther: '所属組織は、バージョン {version} に {day} に同意しました。現行は {current} です。',
  notAccepted: '所属組織は、現行の規約（バージョン {current}）に同意していません。',
  read: '規約を読む',
  address: 'アドレス',
  hash: 'テキストの SHA-256',
  kept: 'ゲートウェイは、どのチームの誰が、どのアクションを、どこで、いつ使い、どう終わったかを {records} 日間、評価と、回答を挿入、コピー、破棄のいずれにしたかを {votes} 日間保存します。テキストは保存しません。',
  stopped:
    'このブラウザー内で止められたリクエストについては、ゲートウェイは日付と理由だけを数えます。誰のものか、どこでかは含まれません。',
} as const;
