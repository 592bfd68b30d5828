/** Above every screen. */
export const header = {
  dockToSidePanel: 'サイドパネルに固定',
  dockToSidebar: 'サイドバーに固定',
  showAsPopup: 'ポップアップで表示',
  signOut: '{name} をサインアウト',
  transparency: '透明性：送信内容、送信先、適用ルール',
} as const;
