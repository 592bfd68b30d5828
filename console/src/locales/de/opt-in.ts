/** Opting in and out, and all that has to be known before. In German. */
export const optIn = {
  on: 'Sidenote ist eingeschaltet. Ihre Organisation hat die KI-Bedingungen der Version {version} am {day} akzeptiert.',
  off: 'Sidenote ist aus: Niemand in Ihrer Organisation kann es nutzen, und es wird nirgendwohin etwas gesendet.',
  suspended: 'Sidenote ist ausgesetzt. {why} Bis dahin wird nirgendwohin etwas gesendet.',

  whereTitle: 'Was wohin gesendet wird',
  whereLead:
    'Nur was eine Person markiert oder mit einer Aktion für ganze Seiten liest, und nur, wenn sie um eine Antwort bittet.',
  fromBrowser: 'Vom Browser',
  fromBrowserText:
    'Der markierte Text, die gewählten Einstellungen, die Website, das Produkt und die Art der Seite gehen an dieses Gateway ({gateway}). Geheimnisse werden vorher ersetzt, so wie Ihre Regeln es sagen.',
  fromGateway: 'Vom Gateway',
  fromGatewayText:
    'Der Text geht mit den Anweisungen der Aktion an eines der unten genannten Modelle, für diese eine Antwort. Niemand sonst bekommt etwas gesendet.',
  kept: 'Was aufbewahrt wird',
  keptText:
    'Weder der Text noch die Antwort. Wer gefragt hat (als Pseudonym), welche Aktion, wo, wann und wie es ausging, wird {records} Tage lang aufbewahrt, Bewertungen {votes} Tage lang.',
  region: 'Region',
  regionText:
    'Die Daten Ihrer Organisation bleiben in der Region „{region}“. Ein Gateway einer anderen Region weist sie ab.',
  regionOpen:
    'Ihre Organisation ist an keine Region gebunden. Wer das Gateway betreibt, kann sie in der Konfiguration binden.',

  answerersTitle: 'Wer antwortet',
  answerersNone: 'Kein Modell ist eingerichtet',
  answerersNoneNext:
    'Wer das Gateway betreibt, nennt Anbieter in dessen Konfiguration. Bis dahin wird keine Aktion beantwortet.',
  provider: 'Anbieter',
  model: 'Modell',
  regionColumn: 'Region',
  retention: 'Aufbewahrung',
  stands: 'Auf wessen Wort',
  standing: {
    gateway: 'Eigener Prozess des Gateways; niemand sonst sieht einen Text',
    attested: 'Auf das des Anbieters, bis {day}',
    operator: 'Auf das derer, die das Gateway betreiben',
  },

  processorsTitle: 'Unterauftragsverarbeiter',
  processorsLead:
    'Alle außerhalb Ihrer Organisation, die einen Text sehen können. Vor dem ersten Tag eines Unterauftragsverarbeiters wird ihm nichts gesendet.',
  processorsNone: 'Es gibt keine',
  processorsNoneNext: 'Alle Antworten entstehen im Gateway selbst.',
  processorsUnlisted: 'Ihr Gateway führt keine Liste',
  processorsUnlistedNext: 'Wer einen Text sieht, steht weiter oben.',
  name: 'Name',
  purpose: 'Zweck',
  locations: 'Orte',
  from: 'Ab',

  principlesTitle: 'Verantwortungsvolle Technik',
  principlesLead:
    'Jeder Grundsatz wird durch Zusagen eingehalten, und jede Zusage steht auf der Seite „Vertrauen“, mit dem, was sie belegt.',
  keptBy: 'Eingehalten durch {promises}',

  termsTitle: 'Die KI-Bedingungen',
  termsVersion: 'Version {version}',
  termsAccepted: 'Version {version}, angenommen am {time}',
  termsHash: 'SHA-256 des Textes',

  decideTitle: 'Freigeben',
  decideLead:
    'Jemand mit der Rolle „Owner“ entscheidet das für die ganze Organisation. Nichts ist für Sie angekreuzt.',
  onlyOwner: 'Nur jemand mit der Rolle „Owner“ in Ihrer Organisation kann Sidenote freigeben.',
  readTerms:
    'Ich habe die KI-Bedingungen der Version {version} gelesen und akzeptiere sie für {organisation}.',
  hipaaQuestion: 'Ist Ihre Organisation an HIPAA gebunden (Gesundheitsdaten von Personen in den USA)?',
  hipaaYes: 'Ja. Eine Vereinbarung muss alle erfassen, die einen Text sehen können.',
  hipaaNo: 'Nein',
  agreementReference: 'Wo das Business Associate Agreement hinterlegt ist',
  agreementCovers: 'Wen es außer uns erfasst',
  agreementOurs: 'Es erfasst nur uns: Alle Antworten entstehen im Gateway selbst.',
  missing: 'Noch nötig: {what}.',
  missingTerms: 'die Bedingungen',
  missingHipaa: 'eine Antwort zu HIPAA',
  missingAgreement: 'eine Vereinbarung, die alle Aufgeführten erfasst',
  missingReason: 'ein Grund',
  missingShorter: 'ein kürzerer Grund',
  button: 'Für alle freigeben',
  sending: 'Wird freigegeben …',
  done: 'Freigegeben. Alle Gateways folgen innerhalb einer Sekunde.',

  stopTitle: 'Freigabe widerrufen',
  stopLead:
    'Ein Klick. Laufende Antworten enden innerhalb einer Sekunde auf jedem Gateway; was aufbewahrt ist, bleibt, bis es gelöscht wird oder zu alt ist.',
  stop: 'Jetzt widerrufen',
  stopReason: 'Freigabe mit einem Klick in der Konsole widerrufen',
  stopped: {
    one: 'Freigabe widerrufen. {count} laufende Antwort wurde beendet.',
    other: 'Freigabe widerrufen. {count} laufende Antworten wurden beendet.',
  },
  stoppedHere: {
    one: 'Freigabe widerrufen. {count} auf diesem Gateway laufende Antwort wurde beendet; die anderen Gateways beenden ihre innerhalb einer Sekunde.',
    other:
      'Freigabe widerrufen. {count} auf diesem Gateway laufende Antworten wurden beendet; die anderen Gateways beenden ihre innerhalb einer Sekunde.',
  },

  pauseTitle: 'Aussetzen',
  pauseLead:
    'Eine Pause, etwa bei einem Vorfall oder für eine Prüfung: Niemand kann Sidenote nutzen, und laufende Antworten enden innerhalb einer Sekunde. Ihre Freigabe, die akzeptierten Bedingungen und die Regeln bleiben bestehen. Wer die Rolle „Owner“ hat, kann Sidenote fortsetzen.',
  pause: 'Aussetzen …',
  paused: {
    one: 'Ausgesetzt. {count} laufende Antwort wurde beendet.',
    other: 'Ausgesetzt. {count} laufende Antworten wurden beendet.',
  },
  pausedHere: {
    one: 'Ausgesetzt. {count} auf diesem Gateway laufende Antwort wurde beendet; die anderen Gateways beenden ihre innerhalb einer Sekunde.',
    other:
      'Ausgesetzt. {count} auf diesem Gateway laufende Antworten wurden beendet; die anderen Gateways beenden ihre innerhalb einer Sekunde.',
  },
  resumeTitle: 'Fortsetzen',
  resumeLead:
    'Sidenote läuft unter der früheren Freigabe weiter: mit denselben Bedingungen und denselben Regeln.',
  resume: 'Fortsetzen …',
  resumed: 'Fortgesetzt. Alle Gateways folgen innerhalb einer Sekunde.',
  resumeOwner: 'Nur jemand mit der Rolle „Owner“ in Ihrer Organisation kann Sidenote fortsetzen.',
  switch: 'Sidenote',
  switched: { on: 'Eingeschaltet', off: 'Aus', suspended: 'Ausgesetzt' },

  hipaaTitle: 'HIPAA',
  hipaaUnbound: 'Hinterlegt: Ihre Organisation ist nicht an HIPAA gebunden.',
  hipaaBound:
    'Hinterlegt: Ihre Organisation ist an HIPAA gebunden. Vereinbarung {reference}, hinterlegt am {day}.',
  hipaaLacking: 'Hinterlegt: Ihre Organisation ist an HIPAA gebunden, und es gibt keine Vereinbarung.',
} as const;

/** The principles of responsible technology: name, and what is meant. In German. */
export const principles = {
  transparency: {
    name: 'Transparenz',
    means: 'Alle sehen, was verwendet wird, wohin es geht, wer antwortet und wie eine Funktion arbeitet.',
  },
  trust: { name: 'Vertrauen', means: 'Was zugesagt ist, setzt Code durch, und ein Test zeigt es.' },
  accountability: {
    name: 'Verantwortlichkeit',
    means:
      'Für jedes Ergebnis steht eine Person oder eine Organisation ein und kann gefragt werden, wie es zustande kam.',
  },
  'human-centricity': {
    name: 'Der Mensch zuerst',
    means: 'Menschen entscheiden, und mit ihrer Arbeit geschieht nichts ohne sie.',
  },
  teamwork: {
    name: 'Zusammenarbeit',
    means: 'Es dient der Arbeit, die Menschen gemeinsam tun, und nimmt niemandem dabei den Platz.',
  },
} as const;
