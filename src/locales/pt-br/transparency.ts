/** Everything that a person may know about where their texts go, in Brazilian Portuguese. */
export const transparency = {
  title: 'Transparência',
  back: 'Voltar',
  loading: 'Consultando o gateway…',
  nothingSent: 'Nada está sendo enviado. Assim que você pedir algo, verá aqui, byte por byte.',
  signIn: 'Entre para ver quem trabalha com seus textos.',
} as const;

/** Who works on a text, on whose word, in Brazilian Portuguese. */
export const answerers = {
  title: 'Quem trabalha com seus textos',
  order: 'A solicitação vai para o primeiro que puder responder. Cada resposta indica quem foi.',
  nobody: 'No momento, ninguém pode responder à sua organização.',
  training: 'Treinamento',
  noTraining: 'O que você envia não é usado para isso.',
  inGateway: 'Funciona no seu gateway: ninguém mais vê os textos.',
  unattested: 'É o que afirma quem opera seu gateway. Ninguém atestou isso.',
  evidence: '{evidence}, verificada em {verified}, válida até {expires}',
  subProcessors: 'Suboperadores',
  noSubProcessors: 'Ninguém de fora da sua organização vê seus textos.',
  unlisted: 'Seu gateway não mantém uma lista. Acima consta quem vê os textos.',
  purpose: 'Finalidade',
  places: 'Locais',
  since: 'Desde',
  evidenceTitle: 'Comprovação',
} as const;

/** Which rules apply, and where they come from, in Brazilian Portuguese. */
export const applied = {
  title: 'Regras que se aplicam',
  browser: 'Política deste navegador',
  unmanaged: 'Nenhum administrador gerencia este navegador.',
  sets: 'Definido lá: {keys}',
  gateway: 'Política do seu gateway',
  unknown: 'Ainda não obtida.',
  version: 'Versão {version}, obtida: {time}',
  both: 'Versão {version}, obtida: {time}, e a política deste navegador',
  here: 'Em {site}',
  site: 'Site',
  product: 'Produto',
  actions: 'Ações',
  longest: 'Texto mais longo',
  allowedBy: 'Permitido por {entry}',
  refusedByBrowser: 'Não permitido pela política deste navegador',
  refusedByGateway: 'Não permitido pela política do seu gateway',
  someActions: '{count} de {all} permitidas',
} as const;

/** What this browser has sent today, in Brazilian Portuguese. */
export const requests = {
  title: 'Solicitações de hoje neste navegador',
  about:
    'Só na memória, até que você limpe a lista, saia da conta ou feche o navegador. Nenhum texto nem título é guardado.',
  none: 'Nada foi enviado hoje.',
  clear: 'Limpar a lista',
  outcome: {
    running: 'em andamento',
    complete: 'respondida',
    length: 'cortada no limite de tamanho',
    filtered: 'encerrada por um filtro',
    stopped: 'parada por você',
  },
} as const;

/** The AI terms, and what the gateway keeps, in Brazilian Portuguese. */
export const terms = {
  title: 'Termos',
  accepted: 'Versão {version}, aceita pela sua organização em {day}.',
  acceptedOther: 'Sua organização aceitou a versão {version} em {day}. Em vigor está a {current}.',
  notAccepted: 'Sua organização não aceitou os termos em vigor, versão {current}.',
  read: 'Ler os termos',
  address: 'Endereço',
  hash: 'SHA-256 do texto',
  kept: 'Seu gateway guarda quem, em qual equipe, qual ação, onde, quando e como terminou por {records} dias; um voto, e se você inseriu, copiou ou descartou a resposta, por {votes} dias; e nenhum texto.',
  stopped:
    'De uma solicitação barrada neste navegador, seu gateway conta o dia e o motivo, e não de quem era nem onde.',
} as const;
