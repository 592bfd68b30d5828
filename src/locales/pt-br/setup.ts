/** Before Sidenote can work: who it works for, and whether it may, in Brazilian Portuguese. */
export const setup = {
  connectTitle: 'Conecte sua organização',
  connectWhy:
    'O Sidenote não faz nada até conhecer o gateway da sua organização. O administrador pode informar o endereço.',
  address: 'Endereço do gateway',
  connect: 'Conectar',
  connecting: 'Conectando…',
  keptUntil:
    'Fica guardado até o navegador ser fechado. Um administrador pode fixá-lo por meio de uma política.',
  nothingAnswers: 'Nada responde neste endereço. Confira-o, e também sua conexão ou VPN.',
  switchedOff: 'Desativado',
  waitingForPolicy: 'Aguardando a política da sua organização',
  wrongPolicy: 'O Sidenote não está configurado corretamente',
  problem: '{key} {problem}. Esperado: {expected}.',
  problemEntry: '{key}, entrada {entry}, {problem}. Esperado: {expected}.',
  managedBy: 'Gerenciado por {organisation}',
  managedByOrganisation: 'Gerenciado pela sua organização',
  unnamed: 'Conta conectada',
  help: 'Ajuda',
  diagnostics: 'Diagnóstico',
} as const;

/** A newer version of the extension, in Brazilian Portuguese. */
export const update = {
  updated: 'O Sidenote foi atualizado',
  reloadToContinue: 'Recarregue para continuar.',
  reload: 'Recarregar',
  ready: 'Uma nova versão do Sidenote está pronta.',
  waits: 'Ela será instalada quando suas respostas forem usadas ou descartadas.',
  now: 'Recarregar para continuar',
} as const;
