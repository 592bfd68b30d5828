/** Who answers, named in full. */
export const provenance = {
  unknown: '不明',
  provider: 'プロバイダー',
  engine: 'Sidenote の内蔵エンジン',
  onGateway: 'このゲートウェイ上のモデル',
  model: 'モデル',
  region: 'リージョン',
  retention: 'データの保持',
  attestedUntil: '表明の有効期限',
  subProcessor: '再委託先',
  method: '方法',
} as const;

/** What is told of an action before anybody relies on it. */
export const note = {
  about: '「{action}」について',
  does: '内容',
  uses: '使う情報',
  doesNotUse: '使わない情報',
  worksWellFor: '適した用途',
  doNotUseFor: '適さない用途',
  knownLimits: '既知の制限',
} as const;
