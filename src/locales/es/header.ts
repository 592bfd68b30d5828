/** Above every screen, in Spanish. */
export const header = {
  dockToSidePanel: 'Acoplar al panel lateral',
  dockToSidebar: 'Acoplar a la barra lateral',
  showAsPopup: 'Mostrar como ventana emergente',
  signOut: 'Cerrar la sesión de {name}',
  transparency: 'Transparencia: qué se envía, a quién y con qué reglas',
} as const;
