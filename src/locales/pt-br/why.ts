/** Which rule refused, on request, in Brazilian Portuguese. */
export const why = {
  policyVersion: 'Versão {version} da política.',
  allowedByGateway: 'Seu gateway permitiria: é a política deste navegador que não permite.',
  allowedByNow: 'Agora seu gateway permite: escolha a ação de novo.',
  groupsUnknown: 'Seu gateway não conhece seus grupos, e há grupos bloqueados.',
  managedEntry: '{entry} está em “{key}” da política deste navegador.',
  managedMissing: 'Não está em “{key}” da política deste navegador.',
  managedValue: 'É o que define “{key}” da política deste navegador.',
} as const;
