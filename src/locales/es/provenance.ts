/** Who answers, named in full, in Spanish. */
export const provenance = {
  unknown: 'desconocido',
  provider: 'Proveedor',
  engine: 'Motor integrado de Sidenote',
  onGateway: 'Un modelo en esta pasarela',
  model: 'Modelo',
  region: 'Región',
  retention: 'Conservación',
  attestedUntil: 'Declarado hasta',
  subProcessor: 'Subencargado',
  method: 'Método',
} as const;

/** What is told of an action before anybody relies on it, in Spanish. */
export const note = {
  about: 'Acerca de «{action}»',
  does: 'Qué hace',
  uses: 'Qué usa',
  doesNotUse: 'Qué no usa',
  worksWellFor: 'Va bien para',
  doNotUseFor: 'No la use para',
  knownLimits: 'Límites conocidos',
} as const;
