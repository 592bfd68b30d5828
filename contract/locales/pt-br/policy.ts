/** What can be wrong with a key of the policy, said after its name, in Brazilian Portuguese. */
export const problems = {
  missing:
    'não está definida, está escrita errado ou foi descartada pelo navegador porque seu valor é de outro tipo',
  wrong_type: 'tem um valor do tipo errado',
  unknown_key: 'não é uma chave do Sidenote',
  needs_issuer: 'indica um cliente, enquanto oidcIssuer deixa o provedor a cargo do gateway',
  not_an_address: 'não é um endereço',
  not_plain_text: 'contém caracteres invisíveis',
  not_https: 'é um endereço sem https',
  not_only_a_host: 'é um endereço com mais partes do que pode ter',
  not_an_organisation_id: 'não é o id de uma organização',
  not_a_site_pattern: 'contém algo que não é um site',
  not_a_product: 'contém algo que não é um produto',
  not_an_action: 'contém algo que não é o id de uma ação',
  not_a_level: 'não é nenhuma das palavras possíveis',
  not_a_pattern: 'contém algo que não serve como padrão',
  empty: 'está vazia',
  too_long: 'é longa demais',
  too_many: 'tem entradas demais',
  too_small: 'tem um valor baixo demais',
  too_large: 'tem um valor alto demais',
} as const;

/** The keys of the policy: their titles, what they may be, and what happens without them, in Brazilian Portuguese. */
export const policyKeys = {
  gatewayUrl: {
    title: 'Endereço do gateway',
    expected: 'um endereço https sem caminho, como https://sidenote.example.com',
    missing: 'a política é recusada e o Sidenote continua desativado',
  },
  orgId: {
    title: 'Organização',
    expected: 'letras minúsculas, algarismos e hifens, no máximo 80, como está na configuração do gateway',
    missing: 'a política é recusada e o Sidenote continua desativado',
  },
  enabled: {
    title: 'Ativar o Sidenote',
    expected: 'true ou false',
    missing: 'o Sidenote continua desativado',
  },
  oidcIssuer: {
    title: 'Provedor de login',
    expected:
      'um endereço https, exatamente como está no documento de configuração do provedor; * para o que o gateway indicar',
    missing: 'a política é recusada e o Sidenote continua desativado',
  },
  oidcClientId: {
    title: 'Cliente de login',
    expected: 'uma linha de texto, de 1 a 200 caracteres; * para o que o gateway indicar',
    missing: 'a política é recusada e o Sidenote continua desativado',
  },
  allowedSites: {
    title: 'Sites permitidos',
    expected:
      'uma lista de hosts em minúsculas, cada um com *. antes ou uma porta depois se necessário, ou *',
    missing: 'nenhum site é permitido',
  },
  blockedSites: {
    title: 'Sites bloqueados',
    expected:
      'uma lista de hosts em minúsculas, cada um com *. antes ou uma porta depois se necessário; [] para nenhum',
    missing: 'a política é recusada e o Sidenote continua desativado',
  },
  allowedProducts: {
    title: 'Produtos permitidos',
    expected:
      'uma lista com jira, jira-service-management, confluence, bitbucket, trello, github, gitlab, google-docs, notion, slack, linear e web, ou *',
    missing: 'nenhum produto é permitido',
  },
  allowedActions: {
    title: 'Ações permitidas',
    expected: 'uma lista de ids de ações, como summarise, ou *',
    missing: 'nenhuma ação é permitida',
  },
  region: {
    title: 'Região',
    expected: 'uma linha de texto, de 1 a 40 caracteres, como eu; * para qualquer uma',
    missing: 'a política é recusada e o Sidenote continua desativado',
  },
  hipaaMode: {
    title: 'Sujeita à HIPAA',
    expected: 'true ou false',
    missing: 'considera-se que a organização está sujeita à HIPAA',
  },
  dataConsent: {
    title: 'Consentimento dado pela organização',
    expected: 'true ou false',
    missing: 'cada pessoa é consultada antes da primeira solicitação',
  },
  orgName: {
    title: 'Nome da organização',
    expected: 'uma linha de texto, de 1 a 120 caracteres',
    missing: 'o Sidenote diz “sua organização”',
  },
  supportUrl: {
    title: 'Onde encontrar ajuda',
    expected: 'um endereço https ou mailto',
    missing: 'as pessoas são orientadas a falar com o administrador',
  },
  disableFirstRunPage: {
    title: 'Sem página após a instalação',
    expected: 'true ou false',
    missing: 'nenhuma página é aberta',
  },
  maxSelectionChars: {
    title: 'Tamanho máximo da seleção',
    expected: 'um número inteiro de 1 a 1000000; 1000000 para valer só o limite do gateway',
    missing: 'a política é recusada e o Sidenote continua desativado',
  },
  guardSecrets: {
    title: 'Segredos em um texto',
    expected: 'replace, warn ou block; warn para valer o nível do gateway',
    missing: 'a política é recusada e o Sidenote continua desativado',
  },
  guardPersonalData: {
    title: 'Dados pessoais em um texto',
    expected: 'off, warn, replace ou block; off para valer o nível do gateway',
    missing: 'a política é recusada e o Sidenote continua desativado',
  },
  guardPatterns: {
    title: 'Segredos próprios',
    expected:
      'uma lista de expressões regulares, cada uma com no máximo 200 caracteres; [] para valer só as do gateway',
    missing: 'a política é recusada e o Sidenote continua desativado',
  },
  policyVersion: {
    title: 'Versão desta política',
    expected: 'um número inteiro de 1 a 1000000000',
    missing: 'a página de diagnóstico não mostra nenhuma',
  },
} as const;
