/** Which rule refused, on request. In French. */
export const why = {
  policyVersion: 'Version {version} de la stratégie.',
  allowedByGateway: 'Votre passerelle l’autoriserait : c’est la stratégie de ce navigateur qui refuse.',
  allowedByNow: 'Votre passerelle l’autorise désormais : choisissez de nouveau l’action.',
  groupsUnknown: 'Votre passerelle ne connaît pas vos groupes, et certains groupes sont bloqués.',
  managedEntry: '{entry} figure dans « {key} » de la stratégie de ce navigateur.',
  managedMissing: 'Cela ne figure pas dans « {key} » de la stratégie de ce navigateur.',
  managedValue: '« {key} » de la stratégie de ce navigateur le dit.',
} as const;
