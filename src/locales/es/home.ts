/** The panel before anything is asked, in Spanish. */
export const home = {
  pick: 'Seleccione texto y elija una acción',
  orRightClick: 'O haga clic con el botón derecho en el texto seleccionado y elija Sidenote.',
  notHere: 'No disponible aquí',
  call: 'Abra Sidenote en esta página',
} as const;
