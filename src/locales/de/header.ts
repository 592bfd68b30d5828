/** Above every screen. In German. */
export const header = {
  dockToSidePanel: 'An der Seite andocken',
  dockToSidebar: 'In der Sidebar andocken',
  showAsPopup: 'Als Pop-up anzeigen',
  signOut: '{name} abmelden',
  transparency: 'Transparenz: was gesendet wird, an wen und nach welchen Regeln',
} as const;
