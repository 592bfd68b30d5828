/** Everything that a person may know about where their texts go. */
export const transparency = {
  title: 'Transparency',
  back: 'Back',
  loading: 'Asking your gateway …',
  nothingSent: 'Nothing is being sent. You see it here, byte for byte, as soon as you ask for something.',
  signIn: 'Sign in to see who works on your texts.',
} as const;

/** Who works on a text, on whose word. */
export const answerers = {
  title: 'Who works on your texts',
  order: 'The first of them that can is asked. Each answer names who it was.',
  nobody: 'Nobody can answer your organisation at present.',
  training: 'Training',
  noTraining: 'What you send is not used for it.',
  inGateway: 'It runs in your gateway: nobody else sees a text.',
  unattested: 'This is the word of whoever runs your gateway. Nobody has attested it.',
  evidence: '{evidence}, verified on {verified}, valid until {expires}',
  subProcessors: 'Sub-processors',
  noSubProcessors: 'Nobody outside your organisation sees your texts.',
  unlisted: 'Your gateway keeps no list. Who sees a text stands above.',
  purpose: 'Purpose',
  places: 'Places',
  since: 'Since',
  evidenceTitle: 'Evidence',
} as const;

/** Which rules apply, and where they come from. */
export const applied = {
  title: 'Rules that apply',
  browser: 'This browser’s policy',
  unmanaged: 'No admin manages this browser.',
  sets: 'Set there: {keys}',
  gateway: 'Your gateway’s policy',
  unknown: 'Not fetched yet.',
  version: 'Version {version}, fetched {time}',
  both: 'Version {version}, fetched {time}, and this browser’s policy',
  here: 'On {site}',
  site: 'Site',
  product: 'Product',
  actions: 'Actions',
  longest: 'Longest text',
  allowedBy: 'Allowed by {entry}',
  refusedByBrowser: 'Not allowed by this browser’s policy',
  refusedByGateway: 'Not allowed by your gateway’s policy',
  someActions: '{count} of {all} allowed',
} as const;

/** What this browser has sent today. */
export const requests = {
  title: 'Today’s requests of this browser',
  about:
    'In memory alone, until you clear them, sign out or close the browser. No text and no title is kept.',
  none: 'Nothing has been sent today.',
  clear: 'Clear the list',
  outcome: {
    running: 'running',
    complete: 'answered',
    length: 'cut at its length limit',
    filtered: 'ended by a filter',
    stopped: 'stopped by you',
  },
} as const;

/** The AI terms, and what the gateway keeps. */
export const terms = {
  title: 'Terms',
  accepted: 'Version {version}, accepted by your organisation on {day}.',
  acceptedOther: 'Your organisation accepted version {version} on {day}. In force is {current}.',
  notAccepted: 'Your organisation has not accepted the terms in force, version {current}.',
  read: 'Read the terms',
  address: 'Address',
  hash: 'SHA-256 of the text',
  kept: 'Your gateway keeps who, in which team, which action, where, when and how it ended for {records} days; a vote, and whether you inserted, copied or discarded the answer, for {votes} days; and no text.',
  stopped:
    'Of a request that is stopped in this browser, your gateway counts the day and the reason, and not whose it was or where.',
} as const;
