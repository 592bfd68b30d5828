/** Opting in and out, and all that has to be known before, in Brazilian Portuguese. */
export const optIn = {
  on: 'O Sidenote está ativado. Sua organização aceitou os termos de IA, versão {version}, em {day}.',
  off: 'O Sidenote está desativado: ninguém da sua organização pode usá-lo, e nada é enviado a lugar nenhum.',
  suspended: 'O Sidenote está suspenso: {why} Até lá, nada é enviado a lugar nenhum.',

  whereTitle: 'O que é enviado para onde',
  whereLead:
    'Só o que uma pessoa seleciona, ou lê com uma ação para páginas inteiras, e só quando ela pede uma resposta.',
  fromBrowser: 'Do navegador',
  fromBrowserText:
    'O texto selecionado, as opções escolhidas, o site, o produto e o tipo de página vão para este gateway ({gateway}). Antes disso, os segredos são substituídos, conforme suas regras.',
  fromGateway: 'Do gateway',
  fromGatewayText:
    'O texto vai, com as instruções da ação, para um dos que respondem, listados abaixo, para esta única resposta. Nada é enviado a mais ninguém.',
  kept: 'O que é guardado',
  keptText:
    'Nem o texto nem a resposta. Quem pediu (por pseudônimo), qual ação, onde, quando e como terminou são guardados por {records} dias; os votos, por {votes} dias.',
  region: 'Região',
  regionText: 'Os dados da sua organização ficam na região “{region}”. Um gateway de outra região os recusa.',
  regionOpen:
    'Sua organização não está vinculada a nenhuma região. Quem opera o gateway pode vinculá-la na configuração.',

  answerersTitle: 'Quem responde',
  answerersNone: 'Nenhum modelo está configurado',
  answerersNoneNext:
    'Quem opera o gateway indica os provedores na configuração. Até lá, nenhuma ação é respondida.',
  provider: 'Provedor',
  model: 'Modelo',
  regionColumn: 'Região',
  retention: 'O que guarda',
  stands: 'Segundo quem',
  standing: {
    gateway: 'O próprio processo do gateway; ninguém mais vê os textos',
    attested: 'O provedor, até {day}',
    operator: 'Quem opera o gateway',
  },

  processorsTitle: 'Suboperadores',
  processorsLead:
    'Todos os que podem ver um texto, além da sua organização. Nada é enviado a um deles antes do primeiro dia indicado.',
  processorsNone: 'Não há nenhum',
  processorsNoneNext: 'Todas as respostas são feitas no próprio gateway.',
  processorsUnlisted: 'Seu gateway não mantém uma lista',
  processorsUnlistedNext: 'Acima consta quem vê os textos.',
  name: 'Nome',
  purpose: 'Finalidade',
  locations: 'Onde',
  from: 'A partir de',

  principlesTitle: 'Tecnologia responsável',
  principlesLead:
    'Cada princípio é cumprido por compromissos, e cada compromisso aparece na tela Confiança, com o que o comprova.',
  keptBy: 'Cumprido por {promises}',

  termsTitle: 'Termos de IA',
  termsVersion: 'Versão {version}',
  termsAccepted: 'Versão {version}, aceita em {time}',
  termsHash: 'SHA-256 do texto',

  decideTitle: 'Autorizar',
  decideLead: 'Um proprietário decide isto para toda a organização. Nada vem marcado de antemão.',
  onlyOwner: 'Só um proprietário da sua organização pode autorizar.',
  readTerms: 'Li os termos de IA, versão {version}, e os aceito em nome de {organisation}.',
  hipaaQuestion: 'Sua organização está sujeita à HIPAA (dados de saúde de pessoas nos Estados Unidos)?',
  hipaaYes: 'Sim. Um acordo precisa abranger todos os que podem ver um texto.',
  hipaaNo: 'Não',
  agreementReference: 'Onde está registrado o acordo de parceiro comercial (BAA)',
  agreementCovers: 'Quem ele abrange além de nós',
  agreementOurs: 'Ele abrange só a nós: todas as respostas são feitas no próprio gateway.',
  missing: 'Ainda falta: {what}.',
  missingTerms: 'aceitar os termos',
  missingHipaa: 'responder sobre a HIPAA',
  missingAgreement: 'um acordo que abranja todos os listados',
  missingReason: 'um motivo',
  missingShorter: 'um motivo mais curto',
  button: 'Autorizar para todos',
  sending: 'Autorizando…',
  done: 'Autorizado. Todos os gateways seguem em até um segundo.',

  stopTitle: 'Revogar a autorização',
  stopLead:
    'Um clique. As respostas em andamento terminam em até um segundo, em todos os gateways; o que está guardado permanece até ser apagado ou passar do prazo.',
  stop: 'Revogar agora',
  stopReason: 'Autorização revogada com um clique no console',
  stopped: {
    one: 'Autorização revogada. {count} resposta em andamento foi encerrada.',
    many: 'Autorização revogada. {count} de respostas em andamento foram encerradas.',
    other: 'Autorização revogada. {count} respostas em andamento foram encerradas.',
  },
  stoppedHere: {
    one: 'Autorização revogada. {count} resposta em andamento neste gateway foi encerrada; os outros gateways encerram as deles em até um segundo.',
    many: 'Autorização revogada. {count} de respostas em andamento neste gateway foram encerradas; os outros gateways encerram as deles em até um segundo.',
    other:
      'Autorização revogada. {count} respostas em andamento neste gateway foram encerradas; os outros gateways encerram as deles em até um segundo.',
  },

  pauseTitle: 'Suspender',
  pauseLead:
    'Uma pausa, por um incidente ou para uma revisão: ninguém pode usar o Sidenote e as respostas em andamento terminam em até um segundo, mas sua autorização, os termos aceitos e as regras permanecem. Um proprietário pode retomá-lo.',
  pause: 'Suspender …',
  paused: {
    one: 'Uso suspenso. {count} resposta em andamento foi encerrada.',
    many: 'Uso suspenso. {count} de respostas em andamento foram encerradas.',
    other: 'Uso suspenso. {count} respostas em andamento foram encerradas.',
  },
  pausedHere: {
    one: 'Uso suspenso. {count} resposta em andamento neste gateway foi encerrada; os outros gateways encerram as deles em até um segundo.',
    many: 'Uso suspenso. {count} de respostas em andamento neste gateway foram encerradas; os outros gateways encerram as deles em até um segundo.',
    other:
      'Uso suspenso. {count} respostas em andamento neste gateway foram encerradas; os outros gateways encerram as deles em até um segundo.',
  },
  resumeTitle: 'Retomar',
  resumeLead: 'O Sidenote continua com a autorização já dada: os mesmos termos, as mesmas regras.',
  resume: 'Retomar …',
  resumed: 'Retomado. Todos os gateways seguem em até um segundo.',
  resumeOwner: 'Só um proprietário da sua organização pode retomá-lo.',
  switch: 'Sidenote',
  switched: { on: 'Ativado', off: 'Desativado', suspended: 'Suspenso' },

  hipaaTitle: 'HIPAA',
  hipaaUnbound: 'Registrado: sua organização não está sujeita à HIPAA.',
  hipaaBound: 'Registrado: sua organização está sujeita à HIPAA. Acordo {reference}, registrado em {day}.',
  hipaaLacking: 'Registrado: sua organização está sujeita à HIPAA, e não há acordo.',
} as const;

/** The principles of responsible technology, in Brazilian Portuguese. */
export const principles = {
  transparency: {
    name: 'Transparência',
    means: 'As pessoas veem o que é usado, para onde vai, quem responde e como um recurso funciona.',
  },
  trust: { name: 'Confiança', means: 'O que é prometido é garantido por código e mostrado por um teste.' },
  accountability: {
    name: 'Responsabilidade',
    means:
      'Uma pessoa ou uma organização responde por cada resultado e pode ser questionada sobre como se chegou a ele.',
  },
  'human-centricity': {
    name: 'Pessoas em primeiro lugar',
    means: 'As pessoas decidem, e nada acontece com o trabalho delas sem elas.',
  },
  teamwork: {
    name: 'Trabalho em equipe',
    means: 'Serve ao trabalho que as pessoas fazem juntas e não toma o lugar de ninguém.',
  },
} as const;
