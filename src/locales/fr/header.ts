/** Above every screen. In French. */
export const header = {
  dockToSidePanel: 'Ancrer dans le panneau latéral',
  dockToSidebar: 'Ancrer dans la barre latérale',
  showAsPopup: 'Afficher en fenêtre contextuelle',
  signOut: 'Déconnecter {name}',
  transparency: 'Transparence : ce qui est envoyé, à qui, selon quelles règles',
} as const;
