/** Above every screen. */
export const header = {
  dockToSidePanel: 'Dock to the side panel',
  dockToSidebar: 'Dock to the sidebar',
  showAsPopup: 'Show as a popup',
  signOut: 'Sign out {name}',
  transparency: 'Transparency: what is sent, to whom, by which rules',
} as const;
