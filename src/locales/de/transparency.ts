/** Everything that a person may know about where their texts go. In German. */
export const transparency = {
  title: 'Transparenz',
  back: 'Zurück',
  loading: 'Ihr Gateway wird gefragt …',
  nothingSent: 'Gerade wird nichts gesendet. Sobald Sie etwas anfragen, sehen Sie es hier, Byte für Byte.',
  signIn: 'Melden Sie sich an, um zu sehen, wer Ihre Texte bearbeitet.',
} as const;

/** Who works on a text, on whose word. In German. */
export const answerers = {
  title: 'Wer Ihre Texte bearbeitet',
  order: 'Gefragt wird der erste, der die Aktion kann. Jede Antwort nennt, von wem sie kommt.',
  nobody: 'Zurzeit kann niemand Ihrer Organisation antworten.',
  training: 'Training',
  noTraining: 'Was Sie senden, wird dafür nicht verwendet.',
  inGateway: 'Läuft in Ihrem Gateway: Niemand sonst sieht einen Text.',
  unattested: 'Das ist die Angabe derer, die Ihr Gateway betreiben. Niemand hat sie bestätigt.',
  evidence: '{evidence}, geprüft am {verified}, gültig bis {expires}',
  subProcessors: 'Unterauftragsverarbeiter',
  noSubProcessors: 'Niemand außerhalb Ihrer Organisation sieht Ihre Texte.',
  unlisted: 'Ihr Gateway führt keine Liste. Wer einen Text sieht, steht weiter oben.',
  purpose: 'Zweck',
  places: 'Orte',
  since: 'Seit',
  evidenceTitle: 'Nachweis',
} as const;

/** Which rules apply, and where they come from. In German. */
export const applied = {
  title: 'Geltende Regeln',
  browser: 'Richtlinie dieses Browsers',
  unmanaged: 'Dieser Browser wird von keiner Administration verwaltet.',
  sets: 'Dort festgelegt: {keys}',
  gateway: 'Richtlinie Ihres Gateways',
  unknown: 'Noch nicht abgerufen.',
  version: 'Version {version}, abgerufen {time}',
  both: 'Version {version}, abgerufen {time}, und die Richtlinie dieses Browsers',
  here: 'Auf {site}',
  site: 'Website',
  product: 'Produkt',
  actions: 'Aktionen',
  longest: 'Längster Text',
  allowedBy: 'Erlaubt durch {entry}',
  refusedByBrowser: 'Von der Richtlinie dieses Browsers nicht erlaubt',
  refusedByGateway: 'Von der Richtlinie Ihres Gateways nicht erlaubt',
  someActions: '{count} von {all} erlaubt',
} as const;

/** What this browser has sent today. In German. */
export const requests = {
  title: 'Heutige Anfragen dieses Browsers',
  about:
    'Nur im Arbeitsspeicher, bis Sie die Liste leeren, sich abmelden oder den Browser schließen. Kein Text und kein Titel wird aufbewahrt.',
  none: 'Heute wurde nichts gesendet.',
  clear: 'Liste leeren',
  outcome: {
    running: 'läuft',
    complete: 'beantwortet',
    length: 'an der Längengrenze abgeschnitten',
    filtered: 'von einem Filter beendet',
    stopped: 'von Ihnen gestoppt',
  },
} as const;

/** The AI terms, and what the gateway keeps. In German. */
export const terms = {
  title: 'Bedingungen',
  accepted: 'Version {version}, von Ihrer Organisation akzeptiert am {day}.',
  acceptedOther: 'Ihre Organisation hat am {day} Version {version} akzeptiert. Es gilt {current}.',
  notAccepted: 'Ihre Organisation hat die geltenden Bedingungen, Version {current}, nicht akzeptiert.',
  read: 'Bedingungen lesen',
  address: 'Adresse',
  hash: 'SHA-256 des Textes',
  kept: 'Ihr Gateway bewahrt {records} Tage lang auf, wer in welchem Team welche Aktion wo und wann verwendet hat und wie es ausging, {votes} Tage lang eine Bewertung und ob Sie die Antwort eingefügt, kopiert oder verworfen haben, und keinen Text.',
  stopped:
    'Von einer Anfrage, die schon in diesem Browser aufgehalten wird, zählt Ihr Gateway Tag und Grund, nicht aber, von wem sie kam und wo.',
} as const;
