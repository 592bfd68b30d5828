/** What a look at the gateway found, in German. */
export const finding = {
  opt_in_on: 'Freigegeben, unter den Bedingungen {version}.',
  opt_in_off: 'Nicht freigegeben: Nichts wird beantwortet.',
  opt_in_suspended: 'Die Freigabe ist ausgesetzt: Nichts wird beantwortet.',
  other_state_stored: 'Dieses Gateway richtet sich nach einem anderen Stand als dem gespeicherten.',
  block_wins:
    'Eine gesperrte Website wurde nach den jetzigen Regeln abgelehnt. Erlaubte Einträge: {sites} für Websites, {products} Produkte.',
  block_ignored: 'Eine gesperrte Website wurde nicht abgelehnt.',
  columns_closed:
    'Alle {columns} Spalten der Datenbank stehen auf der geschlossenen Liste; keine ist für das, was Menschen schreiben oder lesen.',
  columns_unknown: 'Die Datenbank hat eine Spalte, die nicht auf der geschlossenen Liste steht: {columns}.',
  nobody_outside: 'Jedes Modell läuft im Gateway: Niemand sonst sieht einen Text.',
  rows_locked: 'Die Datenbank selbst trennt die Organisationen in allen {tables} Tabellen.',
  rows_unlocked: 'Die Datenbank trennt die Organisationen nicht in: {tables}.',
  one_file:
    'Eine eingebettete Datenbank: Jede Zeile trägt ihre Organisation, und niemand sonst öffnet die Datei.',
  hops_encrypted: 'Die Adresse des Gateways ist https, ebenso die Adressen der Anbieter: {upstreams}.',
  loopback_only:
    'Nur auf diesem Rechner erreichbar; Adressen von Anbietern, die https sind oder auf diesem Rechner liegen: {upstreams}.',
  hop_plain: 'Nicht verschlüsselt: {hops}.',
  issuers_checked: 'Angemeldet durch {issuers}, mit Signaturen {algorithms}.',
  sample_sign_in:
    'Die Beispielanmeldung ist eingeschaltet: Jeder auf diesem Rechner kann sich als beliebige Person anmelden.',
  keys_sealed: 'Schlüssel und Geheimnisse, jedes versiegelt: {keys}.',
  keys_unreadable:
    'Schlüssel und Geheimnisse, die sich mit dem Hauptschlüssel des Gateways nicht öffnen lassen: {keys}.',
  processors_listed: 'Unterauftragsverarbeiter auf der Liste: {processors}. Niemand sonst wird gefragt.',
  processors_unlisted: 'Gefragt, ohne auf der Liste zu stehen: {processors}.',
  in_region: 'Dieses Gateway und alle, die es fragt, sind in der Region {region}.',
  out_of_region: 'Nicht alles ist in der Region {region}.',
  hipaa_unbound: 'Sie haben angegeben, dass HIPAA Sie nicht bindet.',
  hipaa_covered:
    'HIPAA bindet Sie; die Vereinbarung erfasst alle, die einen Text sehen können: {processors}.',
  hipaa_uncovered: 'HIPAA bindet Sie, und keine Vereinbarung erfasst alle: Nichts darf beantwortet werden.',
  rows_in_time:
    'Nichts ist da, was schon weg sein müsste. Aufzeichnungen über Anfragen gehen nach {days} Tagen.',
  rows_overdue: 'Zeilen, die nicht mehr da sein sollten: {rows}.',
  certifications_none: 'Hier wird keine Zertifizierung beansprucht und keine gezeigt.',
  certifications_held: 'Mit ihren Belegen gezeigte Zertifizierungen: {held}.',
  certifications_wanting: 'Beansprucht, aber ohne den genannten Beleg: {certifications}.',
  terms_accepted: 'Die geltenden Bedingungen, {version}, sind akzeptiert.',
  terms_outdated:
    'Die geltenden Bedingungen, {version}, sind noch nicht akzeptiert: Die Freigabe ist ausgesetzt.',
  terms_unasked: 'Nicht freigegeben: Es gibt keine Bedingungen, die einzuhalten wären.',
  chain_whole: 'Das Audit-Protokoll ist bis Eintrag {row} unversehrt.',
  chain_broken: 'Das Audit-Protokoll ist bei Eintrag {row} beschädigt.',
  one_instance: 'Eine Instanz; ihre Datenbank antwortet.',
  instances_together: 'Die Datenbank antwortet, Redis ebenso. Instanzen: {instances}.',
  redis_away: 'Redis antwortet nicht: Jede Instanz richtet sich nach ihrem eigenen Anteil der Limits.',
  no_answer: 'Die Prüfung kam zu keinem Ende.',
} as const;
