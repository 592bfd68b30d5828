/** The page for whoever has to find out why Sidenote does not work here. */
export const diagnostics = {
  title: 'Sidenote diagnostics',
  again: 'Check again',
  report: 'Copy report',
  reportHolds: 'The report holds no person’s name, no text and no page.',
  policy: 'Policy',
  state: 'State',
  toldBy: 'Told by',
  since: 'Since',
  unknown: 'unknown',
  version: 'Version',
  gateway: 'Gateway and sign-in',
  address: 'Address',
  noAddress: 'none',
  check: 'Check',
  signIn: 'Sign-in',
  organisation: 'Organisation',
  region: 'Region',
  hipaa: 'HIPAA',
  rules: 'Rules',
  rulesVersion: 'version {version}, {time}',
  extension: 'Extension',
  id: 'Id',
  installed: 'Installed',
  signedIn: 'somebody is signed in',
  signedOut: 'nobody is signed in',
  notAsked: 'not asked yet: nobody has signed in',
  notTold: 'not known: the gateway has not answered yet',
  hipaaBinds: 'binds this organisation',
  hipaaFree: 'does not bind this organisation',
  managedBy: 'Managed by {organisation}: nothing of this can be changed here.',
  managed: 'Managed by your organisation: nothing of this can be changed here.',
  notSet: 'Not set: {missing}.',
  leftToGateway: '{value}, left to the gateway',
  emptyList: 'an empty list',
  andMore: '{entries} and {more} more',
} as const;

/** Where the policy stands, and who said so. */
export const policyState = {
  loading: 'none has arrived',
  unmanaged: 'none: nobody manages Sidenote here',
  invalid: 'arrived, with mistakes: Sidenote stays off',
  ready: 'arrived and understood',
  browser: 'the browser, since it started',
  memory: 'an earlier answer; the browser has not said it again yet',
  nobody: 'nobody yet',
} as const;

/** How the extension came here. */
export const installed = {
  admin: 'by an admin’s policy',
  sideload: 'by another program on this machine',
  normal: 'by a person',
  development: 'unpacked, by a developer',
  otherwise: 'in another way',
} as const;

/** What the gateway said when it was asked. */
export const gatewayCheck = {
  none: 'not asked',
  running: 'being asked …',
  answers: 'answers in {milliseconds} ms',
  unreachable: 'does not answer',
  closed_to_us: 'answers, but not to this extension',
  not_a_gateway: 'answers, but not as this gateway',
  sign_in_elsewhere: 'answers, and names another sign-in than the policy',
} as const;
