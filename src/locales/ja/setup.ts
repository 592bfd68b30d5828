/** Before Sidenote can work: who it works for, and whether it may. */
export const setup = {
  connectTitle: '組織に接続',
  connectWhy:
    'Sidenote は、所属組織のゲートウェイが登録されるまで何もしません。アドレスは管理者に確認してください。',
  address: 'ゲートウェイのアドレス',
  connect: '接続',
  connecting: '接続しています…',
  keptUntil: 'ブラウザーを閉じるまで有効です。管理者はポリシーで恒久的に設定できます。',
  nothingAnswers: 'このアドレスからの応答がありません。アドレスと、接続または VPN を確認してください。',
  switchedOff: 'オフになっています',
  waitingForPolicy: '所属組織のポリシーを待っています',
  wrongPolicy: 'Sidenote が正しく設定されていません',
  problem: '{key} {problem}。必要な値：{expected}。',
  problemEntry: '{key} の {entry} 番目の項目{problem}。必要な値：{expected}。',
  managedBy: '{organisation} が管理',
  managedByOrganisation: '所属組織が管理',
  unnamed: 'サインイン済み',
  help: 'ヘルプ',
  diagnostics: '診断',
} as const;

/** A newer version of the extension. */
export const update = {
  updated: 'Sidenote が更新されました',
  reloadToContinue: '続けるには、再読み込みしてください。',
  reload: '再読み込み',
  ready: 'Sidenote の新しいバージョンがあります。',
  waits: '回答を使うか破棄した後に適用されます。',
  now: '再読み込みして続ける',
} as const;
