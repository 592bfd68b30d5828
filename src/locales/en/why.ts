/** Which rule refused, on request. */
export const why = {
  policyVersion: 'Policy version {version}.',
  allowedByGateway: 'Your gateway would allow it: it is the policy of this browser that does not.',
  allowedByNow: 'By now your gateway allows it: pick the action again.',
  groupsUnknown: 'Your gateway does not know your groups, and some groups are blocked.',
  managedEntry: '{entry} stands in “{key}” of this browser’s policy.',
  managedMissing: 'It does not stand in “{key}” of this browser’s policy.',
  managedValue: '“{key}” of this browser’s policy says so.',
} as const;
