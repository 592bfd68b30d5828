/** The screen of an action that may not run here, in Brazilian Portuguese. */
export const blocked = {
  gatewayElsewhere: 'O gateway diz que está em {address}.',
  tellAdmin: 'Avise o administrador.',
  connectThere: 'Conecte-se lá se o administrador concordar.',
  goneToGateway: 'O texto já tinha chegado ao gateway quando ele recusou. O gateway não guarda nada dele.',
  readNotSent: 'O texto foi lido da página, mas não foi enviado.',
  nothingRead: 'O texto selecionado não foi lido, e nada foi enviado.',
  why: 'Por quê?',
  whyNot: 'Por que não posso usar {action} aqui?',
  backToActions: 'Voltar às ações',
} as const;
