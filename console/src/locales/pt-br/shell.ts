/** What stands around every screen, in Brazilian Portuguese. */
export const shell = {
  product: 'Console do Sidenote',
  skip: 'Ir para o conteúdo',
  navigation: 'Telas',
  menu: 'Menu',
  language: 'Idioma',
  signOut: 'Sair',
  titleOf: '{screen} · {organisation} · Sidenote',
  nothingToSee: 'Sua conta não tem nenhuma função neste console.',
  nothingNext:
    'Um proprietário da sua organização pode dar uma a você no provedor de identidade: proprietário, administrador de políticas, analista ou auditor.',
  notHere: 'Esta tela não existe ou não está disponível para sua função.',
  notHereNext: 'Escolha uma das telas do menu.',
} as const;

/** The rooms of the navigation, in Brazilian Portuguese. */
export const rooms = {
  consent: 'Consentimento',
  setup: 'Configuração',
  use: 'Uso',
  records: 'Registros',
} as const;

/** The names of the screens, in Brazilian Portuguese. */
export const screens = {
  trust: 'Confiança',
  'opt-in': 'Autorização',
  scope: 'Alcance',
  access: 'Quem vê o quê',
  deploy: 'Implantação',
  providers: 'Provedores',
  connectors: 'Aplicativos conectados',
  notes: 'Notas das ações',
  insights: 'Indicadores',
  blocked: 'Solicitações recusadas',
  graph: 'Grafo de colaboração',
  audit: 'Auditoria',
  'data-out': 'Saída de dados',
  person: 'Dados de uma pessoa',
} as const;

/** The roles, in Brazilian Portuguese. */
export const roles = {
  user: 'Usuário',
  analyst: 'Analista',
  policy_admin: 'Administrador de políticas',
  auditor: 'Auditor',
  owner: 'Proprietário',
} as const;
