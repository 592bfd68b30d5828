/** The screen of apps that metadata for the graph comes from, in Brazilian Portuguese. */
export const connectors = {
  lead: {
    one: '{count} aplicativo está conectado. Do trabalho nele vêm identificadores, tipos, tamanhos, horários e participantes.',
    many: '{count} de aplicativos estão conectados. Do trabalho neles vêm identificadores, tipos, tamanhos, horários e participantes.',
    other:
      '{count} aplicativos estão conectados. Do trabalho neles vêm identificadores, tipos, tamanhos, horários e participantes.',
  },
  title: 'O que chega',
  titleLead:
    'O que o grafo de colaboração sabe de outros lugares: quais objetos existem, de que tipo, quando e por quem foram trabalhados, e quem pode abri-los. Sem títulos, textos ou nomes de pessoas: são descartados onde chegam.',
  none: 'Nenhum aplicativo está conectado.',
  noneNext: 'Proprietários podem conectar um, com um segredo desse aplicativo que só possa ler.',
  graphOff: 'O grafo de colaboração está desativado, então nada é lido.',
  add: 'Conectar um aplicativo',
  app: 'Aplicativo',
  name: 'Nome',
  nameMissing: 'Dê um nome ao aplicativo.',
  url: 'Endereço da sua interface',
  urlHint: 'Só para uma instalação própria; vazio, o do fornecedor',
  urlExample: 'Por exemplo, {url}',
  urlRefused: 'Nada pode ser lido ali. Precisa ser https, sem usuário, e na internet.',
  scopes: 'O que pode ser lido, um em cada linha',
  scopesMissing: 'Diga o que pode ser lido.',
  scopesMany: 'Pode haber no máximo {most} linhas. Retire algumas.',
  scopeHints: {
    github: 'Organizações ou pessoas, ou repositórios como acme/app',
    gitlab: 'Grupos com tudo o que há neles, como acme ou acme/web, ou projetos como project:acme/app',
    slack:
      'Identificadores de canais, como C02ABCDEF, ou * para cada canal ao qual o aplicativo foi convidado',
    'google-drive':
      'Endereços de pessoas ou identificadores de drives compartilhados dos quais a conta de serviço participa',
    'google-calendar':
      'Endereços de pessoas ou identificadores de agendas compartilhadas com a conta de serviço',
    figma: 'Números de equipes, como aparecem no endereço da página delas',
  },
  scopesRefused: {
    one: 'A linha {lines} não é nada que este aplicativo tenha. Escreva um em cada linha, como diz a dica.',
    many: 'As linhas {lines} não são nada que este aplicativo tenha. Escreva um em cada linha, como diz a dica.',
    other:
      'As linhas {lines} não são nada que este aplicativo tenha. Escreva um em cada linha, como diz a dica.',
  },
  secret: 'Segredo',
  secretHints: {
    github:
      'Um token detalhado que possa ler {rights} e nada mais. Repositórios privados só são lidos com o token de alguém que possa escrever neles ou seja proprietário da organização: o GitHub não diz a mais ninguém quem pode abri-los',
    gitlab: 'Um token do grupo com {rights}, como Reporter',
    slack: 'O token de um bot que esteja nesses canais, com {rights}; começa com xoxb-',
    'google-drive':
      'A chave de uma conta de serviço, em JSON; para endereços de pessoas, com delegação em todo o domínio de {rights}',
    'google-calendar':
      'A chave de uma conta de serviço, em JSON; para endereços de pessoas, com delegação em todo o domínio de {rights}',
    figma: 'Um token de acesso pessoal com {rights}',
  },
  secretSealed: 'É selado na hora e nunca mais mostrado.',
  secretKept: 'Vazio, mantém o que tem.',
  secretMissing: 'Informe um segredo deste aplicativo.',
  secretRefused: 'Isto não é um segredo deste aplicativo. Copie-o inteiro.',
  full: 'Há tantos aplicativos conectados quanto possível. Remova um primeiro.',
  states: {
    on: 'ativo',
    off: 'em pausa',
    failing: 'não lê',
    leaving: 'sendo removido',
  },
  neverRead: 'Nada foi lido ainda.',
  firstRound: 'A primeira rodada ainda não terminou.',
  lastRead: 'Última leitura: {time}.',
  notRead: 'Sem ler desde {time}: {why}',
  waits: 'O aplicativo pediu para esperar até {time}.',
  waitsBriefly: 'O aplicativo pediu para esperar mais {wait}.',
  isLeaving: 'O que ele trouxe está sendo excluído.',
  progress: 'Lido nesta rodada: {done} de {all}',
  objects: {
    one: '{count} objeto é conhecido por ele.',
    many: '{count} de objetos são conhecidos por ele.',
    other: '{count} objetos são conhecidos por ele.',
  },
  inPart: 'lido em parte',
  dropped: {
    one: '{count} parte das respostas, não entendida, foi deixada de lado; atualize o gateway. O resto foi lido.',
    many: '{count} de partes das respostas, não entendidas, foram deixadas de lado; atualize o gateway. O resto foi lido.',
    other:
      '{count} partes das respostas, não entendidas, foram deixadas de lado; atualize o gateway. O resto foi lido.',
  },
  reads: 'Lê: {scopes}',
  leftOut: 'Não lê, porque quem tem esse nome não participa do grafo: {scopes}',
  faults: {
    refused:
      'o aplicativo recusa o segredo, ou o que é pedido. Verifique as permissões ou informe outro segredo.',
    not_found:
      'o aplicativo não tem o que deve ser lido. Verifique o endereço e as linhas do que pode ser lido.',
    rate_limited: 'o aplicativo só deixa perguntar de vez em quando.',
    unreachable: 'não foi possível chegar ao aplicativo.',
    timeout: 'o aplicativo demorou demais.',
    tls: 'o certificado do aplicativo não é confiável. Verifique o endereço.',
    address_refused: 'o endereço leva para dentro de uma rede ou para outro lugar. Verifique-o.',
    not_understood: 'a resposta do aplicativo não foi entendida. Verifique o endereço ou atualize o gateway.',
    too_large: 'o aplicativo respondeu mais do que é aceito. Indique menos para ler.',
  },
  again: 'Tenta de novo sozinho.',
  sync: 'Ler agora',
  syncLead: 'Lê na hora o que é novo desde a última vez.',
  syncing: 'Está a caminho.',
  syncWaits: 'O aplicativo pediu para esperar até {time}. Depois a leitura é feita.',
  change: 'Alterar',
  changeTitle: 'Alterar {name}',
  changeLead:
    'Se for para ler menos do que antes, ou de outro endereço, tudo o que ele trouxe é excluído e começa de novo.',
  on: 'Continuar',
  onLead: 'Continua a ler de onde parou.',
  off: 'Pausar',
  offLead: 'Não lê mais nada. O que trouxe fica.',
  remove: 'Remover',
  removeLead: 'O segredo e tudo o que ele trouxe são excluídos. Nada os traz de volta.',
  removed: 'removido, com tudo o que trouxe',
  state: 'Estado',
  newSecret: 'outro',
  reaches: 'O grafo de colaboração da sua organização.',
  readsThose: 'como antes',
  readsOthers: 'outros',
} as const;
