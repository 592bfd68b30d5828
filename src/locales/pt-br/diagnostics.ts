/** The page for whoever has to find out why Sidenote does not work here, in Brazilian Portuguese. */
export const diagnostics = {
  title: 'Diagnóstico do Sidenote',
  again: 'Verificar de novo',
  report: 'Copiar relatório',
  reportHolds: 'O relatório não contém nomes de pessoas, textos nem páginas.',
  policy: 'Política',
  state: 'Estado',
  toldBy: 'Segundo',
  since: 'Desde',
  unknown: 'desconhecido',
  version: 'Versão',
  gateway: 'Gateway e login',
  address: 'Endereço',
  noAddress: 'nenhum',
  check: 'Verificação',
  signIn: 'Login',
  organisation: 'Organização',
  region: 'Região',
  hipaa: 'HIPAA',
  rules: 'Regras',
  rulesVersion: 'versão {version}, {time}',
  extension: 'Extensão',
  id: 'Id',
  installed: 'Instalação',
  signedIn: 'alguém entrou',
  signedOut: 'ninguém entrou',
  notAsked: 'ainda não consultada: ninguém entrou',
  notTold: 'não se sabe: o gateway ainda não respondeu',
  hipaaBinds: 'aplica-se a esta organização',
  hipaaFree: 'não se aplica a esta organização',
  managedBy: 'Gerenciado por {organisation}: nada disto pode ser mudado aqui.',
  managed: 'Gerenciado pela sua organização: nada disto pode ser mudado aqui.',
  notSet: 'Não definida: {missing}.',
  leftToGateway: '{value}, a cargo do gateway',
  emptyList: 'uma lista vazia',
  andMore: '{entries} e mais {more}',
} as const;

/** Where the policy stands, and who said so, in Brazilian Portuguese. */
export const policyState = {
  loading: 'nenhuma chegou',
  unmanaged: 'nenhuma: ninguém gerencia o Sidenote aqui',
  invalid: 'recebida, com erros: o Sidenote continua desativado',
  ready: 'recebida e entendida',
  browser: 'o navegador, desde que foi iniciado',
  memory: 'uma resposta anterior; o navegador ainda não a repetiu',
  nobody: 'ninguém ainda',
} as const;

/** How the extension came here, in Brazilian Portuguese. */
export const installed = {
  admin: 'pela política de um administrador',
  sideload: 'por outro programa deste computador',
  normal: 'por uma pessoa',
  development: 'sem empacotar, por um desenvolvedor',
  otherwise: 'de outra forma',
} as const;

/** What the gateway said when it was asked, in Brazilian Portuguese. */
export const gatewayCheck = {
  none: 'não feita',
  running: 'em andamento…',
  answers: 'responde em {milliseconds} ms',
  unreachable: 'não responde',
  closed_to_us: 'responde, mas não a esta extensão',
  not_a_gateway: 'responde, mas não como este gateway',
  sign_in_elsewhere: 'responde, e indica um login diferente do da política',
} as const;
