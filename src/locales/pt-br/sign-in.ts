/** Signing in, and how far it is, in Brazilian Portuguese. */
export const signIn = {
  title: 'Entre com sua conta de trabalho',
  gateway: 'O gateway da sua organização é {address}.',
  locked: 'Gerenciado pela sua organização; não pode ser alterado aqui',
  otherGateway: 'Usar outro gateway',
  progress: 'Login',
  opening: 'Abrindo a janela de login…',
  waiting: 'Entre na janela que foi aberta.',
  exchanging: 'Concluindo o login…',
} as const;
