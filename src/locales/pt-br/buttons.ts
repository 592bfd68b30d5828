/** What stands on buttons of more than one screen, in Brazilian Portuguese. */
export const buttons = {
  signIn: 'Entrar',
  tryAgain: 'Tentar de novo',
  retry: 'Refazer',
  refine: 'Ajustar',
  cancel: 'Cancelar',
  close: 'Fechar',
  discard: 'Descartar',
  done: 'Concluir',
  copy: 'Copiar',
} as const;

/** Keys, as Brazilian keyboards call them. */
export const keys = { enter: 'Enter', escape: 'Esc' } as const;
