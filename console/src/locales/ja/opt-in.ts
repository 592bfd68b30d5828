/** Opting in and out, and all that has to be known before, in Japanese. */
export const optIn = {
  on: 'Sidenote はオンです。所属組織は {day} に AI 規約のバージョン {version} に同意しました。',
  off: 'Sidenote はオフです。所属組織の誰も利用できず、どこにも何も送信されません。',
  suspended: 'Sidenote は一時停止中です。{why}それまでは、どこにも何も送信されません。',

  whereTitle: '何がどこに送信されるか',
  whereLead:
    '送信されるのは、本人が選択したテキスト、またはページ全体用のアクションで読み取ったテキストだけで、本人が回答を求めたときに限られます。',
  fromBrowser: 'ブラウザーから',
  fromBrowserText:
    '選択したテキスト、選んだ設定、サイト、製品、ページの種類が、このゲートウェイ（{gateway}）に送信されます。秘密情報は、その前にルールに従って置き換えられます。',
  fromGateway: 'ゲートウェイから',
  fromGatewayText:
    'テキストは、この 1 回の回答のために、アクションの指示とともに下記の回答する相手のいずれかに送信されます。ほかの誰にも何も送信されません。',
  kept: '保存されるもの',
  keptText:
    'テキストと回答は保存されません。誰が（仮名で）、どのアクションを、どこで、いつ依頼し、どう終わったかが {records} 日間、評価が {votes} 日間保存されます。',
  region: 'リージョン',
  regionText:
    '所属組織のデータは、リージョン「{region}」にとどまります。別のリージョンのゲートウェイは、そのデータを受け付けません。',
  regionOpen: '所属組織はどのリージョンにも限定されていません。ゲートウェイの運用者が、構成で限定できます。',

  answerersTitle: '回答する相手',
  answerersNone: 'モデルが設定されていません',
  answerersNoneNext:
    'ゲートウェイの運用者が、構成でプロバイダーを指定します。それまでは、どのアクションにも回答がありません。',
  provider: 'プロバイダー',
  model: 'モデル',
  regionColumn: 'リージョン',
  retention: '保存するもの',
  stands: '誰の申告か',
  standing: {
    gateway: 'ゲートウェイ自身のプロセス。ほかの誰もテキストを見ません',
    attested: 'プロバイダー（{day} まで）',
    operator: 'ゲートウェイの運用者',
  },

  processorsTitle: '再委託先',
  processorsLead:
    '所属組織のほかに、テキストを見る可能性のあるすべての相手です。開始日より前には、何も送信されません。',
  processorsNone: '再委託先はありません',
  processorsNoneNext: 'すべての回答は、ゲートウェイ内で作成されます。',
  processorsUnlisted: 'ゲートウェイにリストはありません',
  processorsUnlistedNext: 'テキストを見る相手は上に示されています。',
  name: '名前',
  purpose: '目的',
  locations: '所在地',
  from: '開始日',

  principlesTitle: '責任あるテクノロジー',
  principlesLead:
    'それぞれの原則は約束によって守られます。それぞれの約束は、それを証明するものとともに「信頼」画面に示されます。',
  keptBy: '{promises} によって守られます',

  termsTitle: 'AI 規約',
  termsVersion: 'バージョン {version}',
  termsAccepted: 'バージョン {version}（{time} 承諾）',
  termsHash: 'テキストの SHA-256',

  decideTitle: '利用への同意',
  decideLead: 'オーナーが組織全体のために決定します。あらかじめ選択されている項目はありません。',
  onlyOwner: '同意できるのは、所属組織のオーナーだけです。',
  readTerms: 'AI 規約のバージョン {version} を読み、{organisation} を代表して同意します。',
  hipaaQuestion: '所属組織に HIPAA（米国の人々の医療データ）は適用されますか？',
  hipaaYes: 'はい。テキストを見る可能性のある全者を対象とする契約が必要です。',
  hipaaNo: 'いいえ',
  agreementReference: '事業提携者契約（BAA）の記録がある場所',
  agreementCovers: '当社のほかに対象となる相手',
  agreementOurs: '当社だけが対象です。すべての回答は、ゲートウェイ内で作成されます。',
  missing: 'まだ必要なもの：{what}。',
  missingTerms: '規約への同意',
  missingHipaa: 'HIPAA についての回答',
  missingAgreement: 'リストの全者を対象とする契約',
  missingReason: '理由',
  missingShorter: 'より短い理由',
  button: '全員の利用に同意する',
  sending: '同意を送信しています…',
  done: '利用に同意しました。すべてのゲートウェイに 1 秒以内に反映されます。',

  stopTitle: '同意の取り消し',
  stopLead:
    'クリック 1 回で完了します。作成中の回答は、すべてのゲートウェイで 1 秒以内に終了します。保存されているものは、消去されるか保存期間を過ぎるまで残ります。',
  stop: '今すぐ取り消す',
  stopReason: 'コンソールからワンクリックで同意を取り消し',
  stopped: {
    other: '同意を取り消しました。作成中だった {count} 件の回答を終了しました。',
  },
  stoppedHere: {
    other:
      '同意を取り消しました。このゲートウェイで作成中だった {count} 件の回答を終了しました。ほかのゲートウェイでも 1 秒以内に終了します。',
  },

  pauseTitle: '一時停止',
  pauseLead:
    'インシデントや確認のために休止します。誰も Sidenote を利用できなくなり、作成中の回答は 1 秒以内に終了しますが、同意、承諾済みの規約、ルールはそのまま残ります。再開できるのはオーナーです。',
  pause: '一時停止する…',
  paused: {
    other: '一時停止しました。作成中だった {count} 件の回答を終了しました。',
  },
  pausedHere: {
    other:
      '一時停止しました。このゲートウェイで作成中だった {count} 件の回答を終了しました。ほかのゲートウェイでも 1 秒以内に終了します。',
  },
  resumeTitle: '再開',
  resumeLead: 'すでに得られている同意のもとで、同じ規約、同じルールのまま Sidenote を再開します。',
  resume: '再開する…',
  resumed: '再開しました。すべてのゲートウェイに 1 秒以内に反映されます。',
  resumeOwner: '再開できるのは、所属組織のオーナーだけです。',
  switch: 'Sidenote',
  switched: { on: 'オン', off: 'オフ', suspended: '一時停止中' },

  hipaaTitle: 'HIPAA',
  hipaaUnbound: '記録：所属組織に HIPAA は適用されません。',
  hipaaBound: '記録：所属組織に HIPAA が適用されます。契約 {reference}（{day} 登録）。',
  hipaaLacking: '記録：所属組織に HIPAA が適用されますが、契約がありません。',
} as const;

/** The principles of responsible technology, in Japanese. */
export const principles = {
  transparency: {
    name: '透明性',
    means: '何が使われ、どこに送られ、誰が回答し、機能がどう動くかを確認できます。',
  },
  trust: { name: '信頼', means: '約束したことは、コードによって守られ、テストによって示されます。' },
  accountability: {
    name: '説明責任',
    means: 'どの結果にも責任を負う人または組織があり、どのようにしてそうなったかを尋ねることができます。',
  },
  'human-centricity': {
    name: '人を第一に',
    means: '決めるのは人です。本人なしに、その人の仕事に何かが起こることはありません。',
  },
  teamwork: {
    name: 'チームワーク',
    means: '人々がともに行う仕事を支え、誰の居場所も奪いません。',
  },
} as const;
