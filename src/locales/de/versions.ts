/** Several answers to one passage. In German. */
export const versions = {
  earlier: 'Frühere Version',
  later: 'Spätere Version',
  which: 'Version {number} von {count}',
  single: 'Version {number}',
  text: 'Text von Version {number}',
  beside: 'Nebeneinander',
  shown: 'Angezeigt',
  use: 'Diese nehmen',
} as const;

/** Changing an answer in the person’s own words. What is suggested is sent as it stands here. In German. */
export const refine = {
  what: 'Was soll sich ändern?',
  sent: 'Gesendet werden diese Antwort und Ihre Worte, nicht die Textstelle',
  notAllowed: 'Ihre Organisation erlaubt die Aktion „Anpassen“ nicht.',
  notHere: 'Diese Antwort lässt sich hier nicht anpassen',
  shorter: 'Noch kürzer',
  detail: 'Ausführlicher',
  simpler: 'Einfachere Wörter',
  list: 'Als Liste',
  newest: 'Neueste zuerst',
  mine: 'Nur meine',
  recent: 'Aus den letzten 30 Tagen',
} as const;
