/** The list of actions and its search. In German. */
export const palette = {
  find: 'Aktion suchen',
  actions: 'Aktionen',
  recent: 'Zuletzt verwendet',
  fitting: 'Passend zu dieser Seite',
  often: 'Oft verwendet',
  found: 'Gefunden',
  count: { one: '{count} Aktion', other: '{count} Aktionen' },
  none: 'Keine Aktion heißt so.',
  tidy: 'Eigene Aktionen entfernen',
  remove: 'Entfernen',
  removeThis: '{title} entfernen',
} as const;
