/** What a suspended opt-in lacks, in Brazilian Portuguese. */
export const missing = {
  admin: 'Um administrador o suspendeu; um proprietário pode retomá-lo.',
  terms: 'Há novos termos de IA, que um proprietário precisa aceitar.',
  agreement:
    'Um acordo exigido pela HIPAA não abrange todos; um proprietário precisa registrar um que abranja.',
} as const;

/** Which rule refused, in Brazilian Portuguese. */
export const rules = {
  state: 'Ninguém da sua organização autorizou o Sidenote ainda.',
  'groups.block': 'O grupo {entry} está na lista de grupos bloqueados.',
  'groups.allow': 'Nenhum dos seus grupos está na lista de grupos permitidos.',
  'hipaa.sites': '{entry} está na lista de sites com dados de saúde.',
  'hipaa.products': '{entry} está na lista de produtos com dados de saúde.',
  catalogue: 'Seu gateway não conhece esta ação.',
  actions: 'A ação não está na lista de ações permitidas.',
  'sites.block': '{entry} está na lista de sites bloqueados.',
  'sites.allow': 'O site não está na lista de sites permitidos.',
  products: 'O produto não está na lista de produtos permitidos.',
  maxSelectionChars: 'A seleção é mais longa do que o permitido.',
} as const;

/** How long a provider keeps what it is sent, in Brazilian Portuguese. */
export const retention = {
  none: 'Nada é guardado',
  'abuse-monitoring': {
    one: 'Guardado por {count} dia para detectar abusos',
    many: 'Guardado por {count} de dias para detectar abusos',
    other: 'Guardado por {count} dias para detectar abusos',
  },
  'service-logs': {
    one: 'Guardado por {count} dia nos registros do serviço',
    many: 'Guardado por {count} de dias nos registros do serviço',
    other: 'Guardado por {count} dias nos registros do serviço',
  },
  'application-state': {
    one: 'Guardado por {count} dia pelo serviço',
    many: 'Guardado por {count} de dias pelo serviço',
    other: 'Guardado por {count} dias pelo serviço',
  },
} as const;
