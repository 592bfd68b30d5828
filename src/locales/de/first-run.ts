/** The page after the installation. In German. */
export const firstRun = {
  title: 'Sidenote ist bereit zum Ausprobieren',
  select:
    'Markieren Sie Text auf einer Seite, die Sie ohnehin öffnen können. Klicken Sie dann mit der rechten Maustaste darauf oder drücken Sie {shortcut} und wählen Sie eine Aktion.',
  sent: 'Gesendet wird nur, was Sie auswählen, über das eigene Gateway Ihrer Organisation. Sie können immer sehen, was das ist.',
  decide: 'Sie entscheiden, ob eine Antwort in die Seite kommt. Einmal Rückgängig nimmt sie wieder heraus.',
  field: 'Probieren Sie es an diesem Text aus, etwa mit „{action}“',
  sample:
    'Wir haben die Anforderungen erhallten und andworten bis freitag. Nächste Woche testen zwei Teams den neuen Import. Danach schreiben wir die Versionshinweise.',
  notAllowed: 'Ihre Organisation hat nicht erlaubt, Sidenote auf dieser Seite auszuprobieren.',
  goOn: 'Öffnen Sie eine Seite, auf der Sie arbeiten, markieren Sie dort Text und klicken Sie ihn mit der rechten Maustaste an.',
  panel: 'Das Panel von Sidenote',
} as const;
