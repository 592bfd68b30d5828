/** Opting in and out, and all that has to be known before. */
export const optIn = {
  on: 'Sidenote is on. Your organisation accepted the AI terms of version {version} on {day}.',
  off: 'Sidenote is off: nobody of your organisation can use it, and nothing is sent anywhere.',
  suspended: 'Sidenote is suspended: {why} Until then nothing is sent anywhere.',

  whereTitle: 'What is sent where',
  whereLead:
    'Only what a person selects, or reads with an action for whole pages, and only when they ask for an answer.',
  fromBrowser: 'From the browser',
  fromBrowserText:
    'The selected text, the chosen settings, the site, the product and the kind of page go to this gateway ({gateway}). Secrets are replaced before that, as your rules say.',
  fromGateway: 'From the gateway',
  fromGatewayText:
    'The text goes, with the instructions of the action, to one of the answerers below, for this one answer. Nothing is sent to anybody else.',
  kept: 'What is kept',
  keptText:
    'Not the text and not the answer. Who asked (by pseudonym), which action, where, when and how it ended is kept for {records} days, votes for {votes} days.',
  region: 'Region',
  regionText:
    'Data of your organisation stays in the region “{region}”. A gateway of another region turns it away.',
  regionOpen:
    'Your organisation is bound to no region. Whoever runs the gateway can bind it in the configuration.',

  answerersTitle: 'Who answers',
  answerersNone: 'No model is set up',
  answerersNoneNext:
    'Whoever runs the gateway names providers in its configuration. Until then no action is answered.',
  provider: 'Provider',
  model: 'Model',
  regionColumn: 'Region',
  retention: 'What it keeps',
  stands: 'On whose word',
  standing: {
    gateway: 'The gateway’s own process; nobody else sees a text',
    attested: 'The provider’s, until {day}',
    operator: 'Whoever runs the gateway',
  },

  processorsTitle: 'Sub-processors',
  processorsLead:
    'Everybody besides your organisation who may see a text. Nothing is sent to one before its first day.',
  processorsNone: 'There are none',
  processorsNoneNext: 'All answers are made in the gateway itself.',
  processorsUnlisted: 'Your gateway keeps no list',
  processorsUnlistedNext: 'Who sees a text stands above.',
  name: 'Name',
  purpose: 'Purpose',
  locations: 'Where',
  from: 'From',

  principlesTitle: 'Responsible technology',
  principlesLead:
    'Each principle is kept by promises, and each promise is shown on the Trust screen, with what proves it.',
  keptBy: 'Kept by {promises}',

  termsTitle: 'The AI terms',
  termsVersion: 'Version {version}',
  termsAccepted: 'Version {version}, accepted {time}',
  termsHash: 'SHA-256 of the text',

  decideTitle: 'Opt in',
  decideLead: 'An owner decides this for the whole organisation. Nothing is ticked for you.',
  onlyOwner: 'Only an owner of your organisation can opt in.',
  readTerms: 'I have read the AI terms of version {version} and accept them for {organisation}.',
  hipaaQuestion: 'Does HIPAA bind your organisation (health data of people in the United States)?',
  hipaaYes: 'Yes. An agreement has to cover everybody who may see a text.',
  hipaaNo: 'No',
  agreementReference: 'Where the business associate agreement is on record',
  agreementCovers: 'Whom it covers besides us',
  agreementOurs: 'It covers us alone: all answers are made in the gateway itself.',
  missing: 'Still needed: {what}.',
  missingTerms: 'the terms',
  missingHipaa: 'an answer about HIPAA',
  missingAgreement: 'an agreement that covers everybody listed',
  missingReason: 'a reason',
  missingShorter: 'a shorter reason',
  button: 'Opt in for everybody',
  sending: 'Opting in …',
  done: 'Opted in. Every gateway follows within a second.',

  stopTitle: 'Opt out',
  stopLead:
    'One click. Answers that are running end within a second, on every gateway; what is kept stays until it is erased or too old.',
  stop: 'Opt out now',
  stopReason: 'Opted out with one click in the console',
  stopped: {
    one: 'Opted out. {count} answer that was running was ended.',
    other: 'Opted out. {count} answers that were running were ended.',
  },
  stoppedHere: {
    one: 'Opted out. {count} answer that was running on this gateway was ended; the other gateways end theirs within a second.',
    other:
      'Opted out. {count} answers that were running on this gateway were ended; the other gateways end theirs within a second.',
  },

  pauseTitle: 'Suspend',
  pauseLead:
    'A pause, for an incident or a review: nobody can use Sidenote and running answers end within a second, but your consent, the accepted terms and the rules stay. An owner resumes it.',
  pause: 'Suspend …',
  paused: {
    one: 'Suspended. {count} answer that was running was ended.',
    other: 'Suspended. {count} answers that were running were ended.',
  },
  pausedHere: {
    one: 'Suspended. {count} answer that was running on this gateway was ended; the other gateways end theirs within a second.',
    other:
      'Suspended. {count} answers that were running on this gateway were ended; the other gateways end theirs within a second.',
  },
  resumeTitle: 'Resume',
  resumeLead: 'Sidenote goes on under the consent that was given before: the same terms, the same rules.',
  resume: 'Resume …',
  resumed: 'Resumed. Every gateway follows within a second.',
  resumeOwner: 'Only an owner of your organisation can resume it.',
  switch: 'Sidenote',
  switched: { on: 'On', off: 'Off', suspended: 'Suspended' },

  hipaaTitle: 'HIPAA',
  hipaaUnbound: 'On record: HIPAA does not bind your organisation.',
  hipaaBound: 'On record: HIPAA binds your organisation. Agreement {reference}, recorded on {day}.',
  hipaaLacking: 'On record: HIPAA binds your organisation, and there is no agreement.',
} as const;

/** The principles of responsible technology, by their ids: name, and what is meant. */
export const principles = {
  transparency: {
    name: 'Transparency',
    means: 'People see what is used, where it goes, who answers and how a feature works.',
  },
  trust: { name: 'Trust', means: 'What is promised is enforced by code and shown by a test.' },
  accountability: {
    name: 'Accountability',
    means: 'A person or an organisation answers for each result, and can be asked how it came about.',
  },
  'human-centricity': {
    name: 'People first',
    means: 'People decide, and nothing happens to their work without them.',
  },
  teamwork: {
    name: 'Teamwork',
    means: 'It serves the work people do together, and takes nobody’s place in it.',
  },
} as const;
