/** Rules of the policy that refused, in Japanese. */
export const rules = {
  state: '所属組織では、まだ誰も利用に同意していません。',
  'groups.block': 'グループ {entry} は、禁止グループのリストにあります。',
  'groups.allow': 'あなたのグループは、いずれも許可グループのリストにありません。',
  'hipaa.sites': '{entry} は、医療データのあるサイトのリストにあります。',
  'hipaa.products': '{entry} は、医療データのある製品のリストにあります。',
  catalogue: 'ゲートウェイにこのアクションがありません。',
  actions: 'このアクションは、許可アクションのリストにありません。',
  'sites.block': '{entry} は、禁止サイトのリストにあります。',
  'sites.allow': 'このサイトは、許可サイトのリストにありません。',
  products: 'この製品は、許可製品のリストにありません。',
  maxSelectionChars: '選択範囲が許可された長さを超えています。',
} as const;

/** What a suspended opt-in lacks, in Japanese. */
export const missing = {
  admin: '管理者が一時停止しました。オーナーが再開できます。',
  terms: '新しい AI 規約があります。オーナーの同意が必要です。',
  agreement: 'HIPAA で必要な契約が全者を対象としていません。オーナーによる登録が必要です。',
} as const;

/** How long a provider keeps what it is sent, in Japanese. */
export const retention = {
  none: '何も保存されません',
  'abuse-monitoring': {
    other: '不正利用の監視のため {count} 日間保存',
  },
  'service-logs': {
    other: 'サービスのログに {count} 日間保存',
  },
  'application-state': {
    other: 'サービスに {count} 日間保存',
  },
} as const;
