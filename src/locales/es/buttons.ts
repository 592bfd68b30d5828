/** What stands on buttons of more than one screen, in Spanish. */
export const buttons = {
  signIn: 'Iniciar sesión',
  tryAgain: 'Reintentar',
  retry: 'Repetir',
  refine: 'Ajustar',
  cancel: 'Cancelar',
  close: 'Cerrar',
  discard: 'Descartar',
  done: 'Listo',
  copy: 'Copiar',
} as const;

/** Keys, as Spanish keyboards call them. */
export const keys = { enter: 'Intro', escape: 'Esc' } as const;
