/** The panel before anything is asked. In German. */
export const home = {
  pick: 'Text markieren, dann eine Aktion wählen',
  orRightClick: 'Oder mit der rechten Maustaste auf den markierten Text klicken und Sidenote wählen.',
  notHere: 'Hier nicht verfügbar',
  call: 'Sidenote auf dieser Seite aufrufen',
} as const;
