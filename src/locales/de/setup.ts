/** Before Sidenote can work: who it works for, and whether it may. In German. */
export const setup = {
  connectTitle: 'Organisation verbinden',
  connectWhy:
    'Sidenote tut nichts, bis es das Gateway Ihrer Organisation kennt. Die Adresse nennt Ihnen Ihre Administration.',
  address: 'Adresse des Gateways',
  connect: 'Verbinden',
  connecting: 'Wird verbunden …',
  keptUntil:
    'Gilt, bis der Browser geschlossen wird. Die Administration kann sie per Richtlinie dauerhaft festlegen.',
  nothingAnswers: 'Unter dieser Adresse antwortet nichts. Prüfen Sie sie und Ihre Verbindung oder das VPN.',
  switchedOff: 'Ausgeschaltet',
  waitingForPolicy: 'Warten auf die Richtlinie Ihrer Organisation',
  wrongPolicy: 'Sidenote ist nicht richtig eingerichtet',
  problem: '{key} {problem}. Erwartet: {expected}.',
  problemEntry: '{key}, Eintrag {entry}, {problem}. Erwartet: {expected}.',
  managedBy: 'Verwaltet von {organisation}',
  managedByOrganisation: 'Von Ihrer Organisation verwaltet',
  unnamed: 'Angemeldet',
  help: 'Hilfe',
  diagnostics: 'Diagnose',
} as const;

/** A newer version of the extension. In German. */
export const update = {
  updated: 'Sidenote wurde aktualisiert',
  reloadToContinue: 'Zum Fortfahren neu laden.',
  reload: 'Neu laden',
  ready: 'Eine neue Version von Sidenote ist bereit.',
  waits: 'Sie kommt, sobald Ihre Antworten verwendet oder verworfen sind.',
  now: 'Neu laden',
} as const;
