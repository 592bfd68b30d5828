/** Who answers, named in full. */
export const provenance = {
  unknown: 'unknown',
  provider: 'Provider',
  engine: 'Sidenote built-in engine',
  onGateway: 'A model on this gateway',
  model: 'Model',
  region: 'Region',
  retention: 'Retention',
  attestedUntil: 'Attested until',
  subProcessor: 'Sub-processor',
  method: 'Method',
} as const;

/** What is told of an action before anybody relies on it. */
export const note = {
  about: 'About “{action}”',
  does: 'What it does',
  uses: 'Uses',
  doesNotUse: 'Does not use',
  worksWellFor: 'Works well for',
  doNotUseFor: 'Do not use for',
  knownLimits: 'Known limits',
} as const;
