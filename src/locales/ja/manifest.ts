/** What a browser’s own pages say of the extension. */
export const manifest = {
  description: '選択したテキストの文章作成を、組織のゲートウェイを通して支援します。',
} as const;
