/** Signing in, again, and out, in Brazilian Portuguese. */
export const session = {
  signInTitle: 'Entrar no console',
  signInLead:
    'Você entra pelo provedor de identidade da sua organização, que também determina o que você pode ver aqui.',
  signIn: 'Entrar',
  endedTitle: 'Sua sessão terminou',
  endedLead:
    'Ninguém fez nada aqui por 15 minutos, seu login foi feito há mais de 8 horas, ou você saiu da conta em outro lugar. Ao entrar, você encontrará tudo como deixou.',
  trouble: {
    failed: 'O login não foi concluído: foi recusado, demorou demais ou foi iniciado em outra janela.',
    provider_away: 'O provedor de identidade da sua organização não responde. Tente de novo em um minuto.',
    not_set_up:
      'Quem opera o gateway ainda não configurou o console no provedor de identidade (chave de configuração identity.issuers, console).',
    unknown_organisation: 'Este gateway não atende a organização indicada pelo seu provedor de identidade.',
    other_region:
      'Os dados da sua organização ficam em uma região diferente da deste gateway. Nada do seu login foi guardado aqui.',
    somebody_else: 'Quem entrou não é a mesma pessoa de antes. Nada foi alterado.',
    not_asked:
      'O provedor de identidade da sua organização não perguntou quem você é, ou não informa quando perguntou pela última vez. Nada foi alterado. Avise quem o opera: ele precisa respeitar max_age e incluir auth_time no token de acesso.',
  },
  anewTitle: 'Você entrou',
  anewLead: 'A alteração continua na janela de onde você veio. Você pode fechar esta.',
  anewNotTitle: 'Este não foi um novo login',
  anewNotLead: 'A alteração não foi enviada. Ela aguarda na janela de onde você veio.',
  freshTitle: 'Entre mais uma vez',
  freshLead:
    'Isto altera algo para toda a sua organização, e seu login foi feito há mais de 15 minutos. Uma pequena janela se abre para ele; depois, a alteração é enviada, e nada do que você escreveu se perde.',
  fresh: 'Entrar em uma pequena janela',
  freshWaiting: 'Aguardando a pequena janela…',
  freshBlocked: 'O navegador não abriu a janela. Permita janelas para esta página e tente de novo.',
} as const;
