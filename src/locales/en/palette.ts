/** The list of actions and its search. */
export const palette = {
  find: 'Find an action',
  actions: 'Actions',
  recent: 'Used last',
  fitting: 'For what is open here',
  often: 'Often used',
  found: 'Found',
  count: { one: '{count} action', other: '{count} actions' },
  none: 'No action is called that.',
  tidy: 'Remove actions of your own',
  remove: 'Remove',
  removeThis: 'Remove {title}',
} as const;
