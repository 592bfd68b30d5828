/** The list of actions and its search. In French. */
export const palette = {
  find: 'Chercher une action',
  actions: 'Actions',
  recent: 'Dernières utilisées',
  fitting: 'Pour ce qui est ouvert ici',
  often: 'Souvent utilisées',
  found: 'Trouvées',
  count: { one: '{count} action', many: '{count} d’actions', other: '{count} actions' },
  none: 'Aucune action ne s’appelle ainsi.',
  tidy: 'Retirer vos propres actions',
  remove: 'Retirer',
  removeThis: 'Retirer {title}',
} as const;
