/** Who answers, named in full. In German. */
export const provenance = {
  unknown: 'unbekannt',
  provider: 'Anbieter',
  engine: 'Integrierte Engine von Sidenote',
  onGateway: 'Ein Modell auf diesem Gateway',
  model: 'Modell',
  region: 'Region',
  retention: 'Aufbewahrung',
  attestedUntil: 'Bestätigt bis',
  subProcessor: 'Unterauftragsverarbeiter',
  method: 'Methode',
} as const;

/** What is told of an action before anybody relies on it. In German. */
export const note = {
  about: 'Über „{action}“',
  does: 'Was sie tut',
  uses: 'Verwendet',
  doesNotUse: 'Verwendet nicht',
  worksWellFor: 'Gut geeignet für',
  doNotUseFor: 'Nicht gedacht für',
  knownLimits: 'Bekannte Grenzen',
} as const;
