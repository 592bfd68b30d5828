/** Above every screen, in Brazilian Portuguese. */
export const header = {
  dockToSidePanel: 'Fixar no painel lateral',
  dockToSidebar: 'Fixar na barra lateral',
  showAsPopup: 'Mostrar como pop-up',
  signOut: 'Sair da conta {name}',
  transparency: 'Transparência: o que é enviado, a quem e por qual regra',
} as const;
