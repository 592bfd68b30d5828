/** What is wrong with a key of the policy, after its name, in German. */
export const problems = {
  missing:
    'ist nicht gesetzt, ist falsch geschrieben oder wurde vom Browser verworfen, weil der Wert vom falschen Typ ist',
  wrong_type: 'hat einen Wert vom falschen Typ',
  unknown_key: 'ist kein Schlüssel von Sidenote',
  needs_issuer: 'nennt einen Client, obwohl oidcIssuer den Anbieter dem Gateway überlässt',
  not_an_address: 'ist keine Adresse',
  not_plain_text: 'enthält unsichtbare Zeichen',
  not_https: 'ist eine Adresse ohne https',
  not_only_a_host: 'ist eine Adresse mit mehr Teilen als erlaubt',
  not_an_organisation_id: 'ist keine ID einer Organisation',
  not_a_site_pattern: 'enthält etwas anderes als eine Website',
  not_a_product: 'enthält etwas anderes als ein Produkt',
  not_an_action: 'enthält etwas anderes als die ID einer Aktion',
  not_a_level: 'ist keines der erlaubten Wörter',
  not_a_pattern: 'enthält etwas, das sich nicht als Muster verwenden lässt',
  empty: 'ist leer',
  too_long: 'ist zu lang',
  too_many: 'hat zu viele Einträge',
  too_small: 'ist zu klein',
  too_large: 'ist zu groß',
} as const;

const refused = 'die Richtlinie wird abgelehnt und Sidenote bleibt aus';

/** The keys of the policy: what each is, what it takes, and what follows where it is missing. In German. */
export const policyKeys = {
  gatewayUrl: {
    title: 'Adresse des Gateways',
    expected: 'eine https-Adresse ohne Pfad, zum Beispiel https://sidenote.example.com',
    missing: refused,
  },
  orgId: {
    title: 'Organisation',
    expected:
      'Kleinbuchstaben, Ziffern und Bindestriche, höchstens 80, wie in der Konfiguration des Gateways',
    missing: refused,
  },
  enabled: {
    title: 'Sidenote einschalten',
    expected: 'true oder false',
    missing: 'Sidenote bleibt aus',
  },
  oidcIssuer: {
    title: 'Anmeldedienst',
    expected:
      'eine https-Adresse, genau wie im Konfigurationsdokument des Anbieters; * für den, den das Gateway nennt',
    missing: refused,
  },
  oidcClientId: {
    title: 'Client für die Anmeldung',
    expected: 'eine Zeile Text, 1 bis 200 Zeichen; * für den, den das Gateway nennt',
    missing: refused,
  },
  allowedSites: {
    title: 'Erlaubte Websites',
    expected:
      'eine Liste von Hosts in Kleinbuchstaben, jeder auf Wunsch mit *. davor oder einem Port dahinter, oder *',
    missing: 'keine Website ist erlaubt',
  },
  blockedSites: {
    title: 'Gesperrte Websites',
    expected:
      'eine Liste von Hosts in Kleinbuchstaben, jeder auf Wunsch mit *. davor oder einem Port dahinter; [] für keine',
    missing: refused,
  },
  allowedProducts: {
    title: 'Erlaubte Produkte',
    expected:
      'eine Liste aus jira, jira-service-management, confluence, bitbucket, trello, github, gitlab, google-docs, notion, slack, linear und web, oder *',
    missing: 'kein Produkt ist erlaubt',
  },
  allowedActions: {
    title: 'Erlaubte Aktionen',
    expected: 'eine Liste von Aktions-IDs wie summarise, oder *',
    missing: 'keine Aktion ist erlaubt',
  },
  region: {
    title: 'Region',
    expected: 'eine Zeile Text, 1 bis 40 Zeichen, zum Beispiel eu; * für jede',
    missing: refused,
  },
  hipaaMode: {
    title: 'An HIPAA gebunden',
    expected: 'true oder false',
    missing: 'HIPAA gilt als bindend',
  },
  dataConsent: {
    title: 'Einwilligung durch die Organisation',
    expected: 'true oder false',
    missing: 'jede Person wird vor der ersten Anfrage gefragt',
  },
  orgName: {
    title: 'Name der Organisation',
    expected: 'eine Zeile Text, 1 bis 120 Zeichen',
    missing: 'Sidenote schreibt „Ihre Organisation“',
  },
  supportUrl: {
    title: 'Wo es Hilfe gibt',
    expected: 'eine https- oder mailto-Adresse',
    missing: 'Sidenote verweist auf die Administration',
  },
  disableFirstRunPage: {
    title: 'Keine Seite nach der Installation',
    expected: 'true oder false',
    missing: 'es wird keine Seite geöffnet',
  },
  maxSelectionChars: {
    title: 'Längste Auswahl',
    expected: 'eine ganze Zahl von 1 bis 1000000; 1000000, wenn nur die Grenze des Gateways gelten soll',
    missing: refused,
  },
  guardSecrets: {
    title: 'Geheimnisse im Text',
    expected: 'replace, warn oder block; warn für die Stufe des Gateways',
    missing: refused,
  },
  guardPersonalData: {
    title: 'Personenbezogene Daten im Text',
    expected: 'off, warn, replace oder block; off für die Stufe des Gateways',
    missing: refused,
  },
  guardPatterns: {
    title: 'Eigene Geheimnisse',
    expected:
      'eine Liste regulärer Ausdrücke, jeder höchstens 200 Zeichen lang; [], wenn nur die des Gateways gelten sollen',
    missing: refused,
  },
  policyVersion: {
    title: 'Version dieser Richtlinie',
    expected: 'eine ganze Zahl von 1 bis 1000000000',
    missing: 'die Diagnoseseite zeigt keine',
  },
} as const;
