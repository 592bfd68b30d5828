/** The screen of an action that may not run here. */
export const blocked = {
  gatewayElsewhere: 'ゲートウェイは、自身のアドレスを {address} としています。',
  tellAdmin: '管理者に連絡してください。',
  connectThere: '管理者の了承があれば、そこに接続してください。',
  goneToGateway:
    '拒否された時点で、テキストはゲートウェイに届いていました。ゲートウェイには何も保存されません。',
  readNotSent: 'テキストはページから読み取られましたが、送信されていません。',
  nothingRead: '選択したテキストは読み取られておらず、何も送信されていません。',
  why: '理由',
  whyNot: 'ここで「{action}」を使えない理由',
  backToActions: 'アクションに戻る',
} as const;
