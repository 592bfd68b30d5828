/** The panel before anything is asked. In French. */
export const home = {
  pick: 'Sélectionnez du texte, puis choisissez une action',
  orRightClick: 'Ou faites un clic droit sur le texte sélectionné et choisissez Sidenote.',
  notHere: 'Pas disponible ici',
  call: 'Appeler Sidenote sur cette page',
} as const;
