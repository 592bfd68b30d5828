/** The groups of the menu, in Brazilian Portuguese. */
export const groups = {
  rewrite: 'Reescrever',
  extract: 'Encontrar e resumir',
  reshape: 'Dar outra forma',
  generate: 'Escrever',
  query: 'Consultas de busca',
  page: 'Esta página',
  organisation: 'Da sua organização',
  personal: 'Ações próprias',
} as const;

/** What an action asks for, in Brazilian Portuguese. */
export const parameters = {
  tone: 'Tom',
  language: 'Idioma',
  work_item: 'Tipo de item de trabalho',
  term: 'Qual termo?',
  task: 'O que deve ser feito?',
  rules: 'Regras',
} as const;

/** Examples of what may be written there, in Brazilian Portuguese. */
export const examples = {
  term: 'SLA',
  task: 'Escrever um anúncio para clientes',
  rules: 'No máximo 100 palavras; sem pontos de exclamação',
} as const;

/** Tones, in Brazilian Portuguese. */
export const tones = {
  professional: 'Profissional',
  casual: 'Informal',
  empathetic: 'Empático',
  educational: 'Didático',
  neutral: 'Neutro',
} as const;

/** Kinds of work items, in Brazilian Portuguese. */
export const workItems = {
  bug: 'Bug',
  story: 'História',
  task: 'Tarefa',
  incident: 'Incidente',
} as const;

/** What can be said of an answer, in Brazilian Portuguese. */
export const votes = {
  up: {
    accurate: 'Precisa',
    clear: 'Bem escrita',
    saved_time: 'Economizou meu tempo',
    kept_meaning: 'Manteve o sentido',
    complete: 'Não falta nada',
    right_tone: 'Tom adequado',
    right_results: 'Encontra o que eu queria',
  },
  down: {
    wrong: 'Não está correta',
    incomplete: 'Falta algo',
    changed_meaning: 'Mudou o sentido',
    changed_too_much: 'Mudou demais',
    not_in_text: 'Não está no texto',
    too_long: 'Longa demais',
    repeats: 'Repete-se',
    not_asked: 'Não é o que eu pedi',
    not_valid: 'Consulta inválida',
    other_results: 'Encontra outras coisas',
    tone: 'Tom inadequado',
    formatting: 'Perdeu a formatação',
    unsafe: 'Nociva ou injusta',
  },
} as const;

/** What the guard finds, in Brazilian Portuguese. */
export const found = {
  'private-key': 'Chave privada',
  aws: 'Chave de acesso da AWS',
  google: 'Chave do Google',
  azure: 'Chave do Azure',
  github: 'Token do GitHub',
  gitlab: 'Token do GitLab',
  atlassian: 'Token de API da Atlassian',
  slack: 'Token do Slack',
  stripe: 'Chave da Stripe',
  openai: 'Chave da OpenAI',
  anthropic: 'Chave da Anthropic',
  npm: 'Token do npm',
  pypi: 'Token do PyPI',
  service: 'Chave de um serviço on-line',
  jwt: 'Token assinado (JWT)',
  'own-pattern': 'Texto reservado pela sua organização',
  'url-password': 'Senha em um endereço',
  authorization: 'Cabeçalho Authorization',
  assigned: 'Senha ou chave ao lado do nome',
  card: 'Número de cartão',
  iban: 'Conta bancária (IBAN)',
  'national-number': 'Número nacional de identificação',
  email: 'Endereço de e-mail',
  phone: 'Número de telefone',
} as const;
