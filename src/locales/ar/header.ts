/** Above every screen. */
export const header = {
  dockToSidePanel: 'تثبيت في اللوحة الجانبية',
  dockToSidebar: 'تثبيت في الشريط الجانبي',
  showAsPopup: 'عرض في نافذة منبثقة',
  signOut: 'تسجيل خروج {name}',
  transparency: 'الشفافية: ما يُرسَل، وإلى من، ووفق أي قواعد',
} as const;
