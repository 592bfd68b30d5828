/** The groups of the menu, in German. */
export const groups = {
  rewrite: 'Umschreiben',
  extract: 'Finden und zusammenfassen',
  reshape: 'Umgestalten',
  generate: 'Schreiben',
  query: 'Suchabfragen',
  page: 'Diese Seite',
  organisation: 'Aus Ihrer Organisation',
  personal: 'Eigene Aktionen',
} as const;

/** What an action asks for, in German. */
export const parameters = {
  tone: 'Tonfall',
  language: 'Sprache',
  work_item: 'Art des Vorgangs',
  term: 'Welcher Begriff?',
  task: 'Was soll geschehen?',
  rules: 'Vorgaben',
} as const;

/** What could be written there, in German. */
export const examples = {
  term: 'SLA',
  task: 'Eine Ankündigung für unsere Kundschaft schreiben',
  rules: 'Höchstens 100 Wörter; keine Ausrufezeichen',
} as const;

/** The tones to choose from, in German. */
export const tones = {
  professional: 'Professionell',
  casual: 'Locker',
  empathetic: 'Einfühlsam',
  educational: 'Erklärend',
  neutral: 'Neutral',
} as const;

/** The kinds of work item, as the products call them in German. */
export const workItems = {
  bug: 'Bug',
  story: 'Story',
  task: 'Aufgabe',
  incident: 'Vorfall',
} as const;

/** What a vote can say of an answer, in German. */
export const votes = {
  up: {
    accurate: 'Zutreffend',
    clear: 'Gut geschrieben',
    saved_time: 'Hat mir Zeit gespart',
    kept_meaning: 'Sinn erhalten',
    complete: 'Vollständig',
    right_tone: 'Richtiger Tonfall',
    right_results: 'Findet, was ich meinte',
  },
  down: {
    wrong: 'Nicht richtig',
    incomplete: 'Es fehlt etwas',
    changed_meaning: 'Sinn verändert',
    tone: 'Falscher Tonfall',
    formatting: 'Formatierung verloren',
    unsafe: 'Schädlich oder unfair',
    changed_too_much: 'Zu viel geändert',
    not_in_text: 'Steht nicht im Text',
    too_long: 'Zu lang',
    repeats: 'Wiederholt sich',
    not_asked: 'Nicht, was ich wollte',
    not_valid: 'Keine gültige Abfrage',
    other_results: 'Findet etwas anderes',
  },
} as const;

/** What the guard finds in a text, in German. */
export const found = {
  'private-key': 'Privater Schlüssel',
  aws: 'AWS-Zugriffsschlüssel',
  google: 'Google-Schlüssel',
  azure: 'Azure-Schlüssel',
  github: 'GitHub-Token',
  gitlab: 'GitLab-Token',
  atlassian: 'Atlassian-API-Token',
  slack: 'Slack-Token',
  stripe: 'Stripe-Schlüssel',
  openai: 'OpenAI-Schlüssel',
  anthropic: 'Anthropic-Schlüssel',
  npm: 'npm-Token',
  pypi: 'PyPI-Token',
  service: 'Schlüssel eines Onlinedienstes',
  jwt: 'Signiertes Token (JWT)',
  'own-pattern': 'Text, den Ihre Organisation zurückhält',
  'url-password': 'Passwort in einer Adresse',
  authorization: 'Authorization-Header',
  assigned: 'Passwort oder Schlüssel neben seinem Namen',
  card: 'Kartennummer',
  iban: 'Bankkonto (IBAN)',
  'national-number': 'Nationale Identifikationsnummer',
  email: 'E-Mail-Adresse',
  phone: 'Telefonnummer',
} as const;
