/** Who answers, named in full, in Brazilian Portuguese. */
export const provenance = {
  unknown: 'desconhecido',
  provider: 'Provedor',
  engine: 'Mecanismo integrado do Sidenote',
  onGateway: 'Um modelo neste gateway',
  model: 'Modelo',
  region: 'Região',
  retention: 'Retenção',
  attestedUntil: 'Declarado até',
  subProcessor: 'Suboperador',
  method: 'Método',
} as const;

/** What is told of an action before anybody relies on it, in Brazilian Portuguese. */
export const note = {
  about: 'Sobre “{action}”',
  does: 'O que faz',
  uses: 'O que usa',
  doesNotUse: 'O que não usa',
  worksWellFor: 'Funciona bem para',
  doNotUseFor: 'Não use para',
  knownLimits: 'Limites conhecidos',
} as const;
