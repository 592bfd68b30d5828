/** Which rule refused, in German. */
export const rules = {
  state: 'In Ihrer Organisation hat Sidenote noch niemand freigegeben.',
  'groups.block': 'Die Gruppe {entry} steht auf der Liste der gesperrten Gruppen.',
  'groups.allow': 'Keine Ihrer Gruppen steht auf der Liste der erlaubten Gruppen.',
  'hipaa.sites': '{entry} steht auf der Liste der Websites mit Gesundheitsdaten.',
  'hipaa.products': '{entry} steht auf der Liste der Produkte mit Gesundheitsdaten.',
  catalogue: 'Ihr Gateway kennt diese Aktion nicht.',
  actions: 'Die Aktion steht nicht auf der Liste der erlaubten Aktionen.',
  'sites.block': '{entry} steht auf der Liste der gesperrten Websites.',
  'sites.allow': 'Die Website steht nicht auf der Liste der erlaubten Websites.',
  products: 'Das Produkt steht nicht auf der Liste der erlaubten Produkte.',
  maxSelectionChars: 'Die Auswahl ist länger als erlaubt.',
} as const;

/** What a suspended organisation lacks, in German. */
export const missing = {
  admin: 'Die Administration hat die Nutzung ausgesetzt. Wer die Rolle „Owner“ hat, kann sie fortsetzen.',
  terms: 'Es gibt neue KI-Bedingungen, denen jemand mit der Rolle „Owner“ zustimmen muss.',
  agreement:
    'Eine von HIPAA verlangte Vereinbarung erfasst nicht alle Beteiligten. Jemand mit der Rolle „Owner“ muss eine passende hinterlegen.',
} as const;

/** How long a provider keeps what it is sent, in German. */
export const retention = {
  none: 'Nichts wird aufbewahrt',
  'abuse-monitoring': {
    one: '{count} Tag lang zur Missbrauchserkennung aufbewahrt',
    other: '{count} Tage lang zur Missbrauchserkennung aufbewahrt',
  },
  'service-logs': {
    one: '{count} Tag lang in Protokollen des Dienstes aufbewahrt',
    other: '{count} Tage lang in Protokollen des Dienstes aufbewahrt',
  },
  'application-state': {
    one: '{count} Tag lang vom Dienst aufbewahrt',
    other: '{count} Tage lang vom Dienst aufbewahrt',
  },
} as const;
