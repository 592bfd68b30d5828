/** Before Sidenote can work: who it works for, and whether it may, in Spanish. */
export const setup = {
  connectTitle: 'Conecte su organización',
  connectWhy:
    'Sidenote no hace nada hasta que conoce la pasarela de su organización. Su administrador puede decirle la dirección.',
  address: 'Dirección de la pasarela',
  connect: 'Conectar',
  connecting: 'Conectando…',
  keptUntil: 'Se conserva hasta que se cierre el navegador. Un administrador puede fijarla con una política.',
  nothingAnswers: 'Nada responde en esta dirección. Compruébela, y también su conexión o su VPN.',
  switchedOff: 'Desactivado',
  waitingForPolicy: 'Esperando la política de su organización',
  wrongPolicy: 'Sidenote no está bien configurado',
  problem: '{key} {problem}. Se espera: {expected}.',
  problemEntry: '{key}, entrada {entry}, {problem}. Se espera: {expected}.',
  managedBy: 'Gestionado por {organisation}',
  managedByOrganisation: 'Gestionado por su organización',
  unnamed: 'Sesión iniciada',
  help: 'Ayuda',
  diagnostics: 'Diagnóstico',
} as const;

/** A newer version of the extension, in Spanish. */
export const update = {
  updated: 'Sidenote se ha actualizado',
  reloadToContinue: 'Recargue para continuar.',
  reload: 'Recargar',
  ready: 'Hay una nueva versión de Sidenote lista.',
  waits: 'Llegará cuando sus respuestas se hayan usado o descartado.',
  now: 'Recargar para continuar',
} as const;
