import { promiseTitles } from '@sidenote/contract/promise-titles';

/** Every promise, by its id. */
export const promises = promiseTitles;

/** The screen that says what holds of what was promised. */
export const trust = {
  leadGood: {
    one: '{held} of {all} promises are shown to hold now. {count} is not covered.',
    other: '{held} of {all} promises are shown to hold now. {count} are not covered.',
  },
  leadBad: {
    one: '{count} of {all} promises does not hold as things are. It stands first below.',
    other: '{count} of {all} promises do not hold as things are. They stand first below.',
  },
  leadLooked: {
    one: '{count} more was only looked at: its tests are not shown.',
    other: '{count} more were only looked at: their tests are not shown.',
  },
  show: 'Show',
  showAll: 'All promises',
  states: {
    proved: 'Proved',
    'looked-at': 'Looked at',
    attested: 'Attested',
    'not-covered': 'Not covered',
    failing: 'Does not hold',
  },
  stateMeans: {
    proved:
      'Tests passed that fail where it does not hold, and where the gateway can be looked at, that found the same.',
    'looked-at':
      'The gateway was looked at, and it holds now. Its tests are not shown to have passed for this gateway.',
    attested: 'A provider stands for it in writing until a day. Software cannot look there.',
    'not-covered': 'Nothing at hand shows it. That is not the same as broken.',
    failing: 'Something was found that speaks against it.',
  },
  meanings: 'What the words mean',
  groups: {
    scope: 'Switching on, and where',
    storage: 'Storage, purpose and sharing',
    transport: 'Ways, gateway and keys',
    people: 'Openness, people and votes',
    graph: 'Teamwork graph',
  },
  failingGroup: 'What does not hold',
  none: 'No promise is in this state',
  noneNext: 'Show all of them, or another state.',
  looked: 'Looked at {time}; at most a minute old.',
  run: 'The last run of all tests that this gateway was told of: {time}, commit {commit}. {passed} passed, {failed} failed.',
  runChanged: 'Something was changed beside that commit.',
  runOther: 'This gateway is of another commit: what passed in the run proves nothing about it.',
  runOwnUnknown: 'Of which commit this gateway itself is, is not known.',
  noRun: {
    none: 'This gateway was not told of a run of the tests. Name the file that npm run prove or npm test writes in trust.proofsFile.',
    unreadable: 'The file that trust.proofsFile names cannot be read as a run of the tests.',
  },
  tests: {
    one: '{count} test passed in the last run',
    other: '{count} tests passed in the last run',
  },
  testsFailed: {
    one: '{count} test failed in the last run',
    other: '{count} tests failed in the last run',
  },
  controls: {
    one: 'with {count} positive control: broken on purpose, it turned red',
    other: 'with {count} positive controls: broken on purpose, they turned red',
  },
  controlsGreen: 'They pass in a product that was broken on purpose as well: they prove nothing.',
  word: '{provider} stands for it until {day}: {evidence}',
  wordEnded: '{provider} stood for it until {day}, or not strongly enough: {evidence}',
  see: 'See {screen}',
  certifications: 'Certifications',
  certificationsLead:
    'They are of whoever runs this gateway: software by itself holds none. What has no evidence here is not held.',
  heldBy: '{holder}, from {from} until {until}',
  plannedBy: '{holder} means to hold it by {day}',
  standing: { held: 'Held', planned: 'Planned', 'not-held': 'Not held' },
  doubt: {
    'not-yet': 'It was claimed, and its first day is still to come.',
    ended: 'It was claimed or planned, and its last day is over.',
    'evidence-missing': 'It was claimed, and the evidence cannot be read.',
    'evidence-changed': 'It was claimed, and the file is not the one whose hash was given.',
  },
  unclaimed: 'Not held, and not claimed: {certifications}.',
  evidence: 'Get the evidence: {title}',
  evidenceFailed: 'The evidence could not be fetched. Try again.',
  finding: {
    opt_in_on: 'Opted in, under the terms {version}.',
    opt_in_off: 'Not opted in: nothing is answered.',
    opt_in_suspended: 'The opt-in is held: nothing is answered.',
    other_state_stored: 'This gateway goes by another state than the one stored.',
    block_wins:
      'A blocked site was refused under the rules of now. Allowed entries: {sites} for sites, {products} products.',
    block_ignored: 'A blocked site was not refused.',
    columns_closed:
      'All {columns} columns of the database are of the closed list; none is for what people write or read.',
    columns_unknown: 'The database has a column that is not of the closed list: {columns}.',
    nobody_outside: 'Every model runs inside the gateway: nobody else sees a text.',
    rows_locked: 'The database itself keeps organisations apart on all {tables} tables.',
    rows_unlocked: 'The database does not keep organisations apart on: {tables}.',
    one_file: 'An embedded database: every row carries its organisation, and nobody else opens the file.',
    hops_encrypted: 'The gateway’s address is https, and so are the addresses of providers: {upstreams}.',
    loopback_only:
      'Reached on this machine alone; addresses of providers that are https or on this machine: {upstreams}.',
    hop_plain: 'Not encrypted: {hops}.',
    issuers_checked: 'Signed in by {issuers}, with signatures {algorithms}.',
    sample_sign_in: 'The sample sign-in is on: anybody on this machine can sign in as anyone.',
    keys_sealed: 'Keys and secrets, each sealed: {keys}.',
    keys_unreadable: 'Keys and secrets that do not open under the gateway’s master key: {keys}.',
    processors_listed: 'Sub-processors in the list: {processors}. Nobody else is asked.',
    processors_unlisted: 'Asked without an entry in the list: {processors}.',
    in_region: 'This gateway and all whom it asks are in the region {region}.',
    out_of_region: 'Not everything is in the region {region}.',
    hipaa_unbound: 'You said that HIPAA does not bind you.',
    hipaa_covered: 'HIPAA binds you; the agreement covers everyone who may see a text: {processors}.',
    hipaa_uncovered: 'HIPAA binds you and no agreement covers everyone: nothing may be answered.',
    rows_in_time: 'Nothing is there that should be gone. Records of requests go after {days} days.',
    rows_overdue: 'Rows that should be gone: {rows}.',
    certifications_none: 'No certification is claimed here, and none is shown.',
    certifications_held: 'Certifications shown with their evidence: {held}.',
    certifications_wanting: 'Claimed, and without the evidence that was named: {certifications}.',
    terms_accepted: 'The terms in force, {version}, are accepted.',
    terms_outdated: 'The terms in force, {version}, are not accepted yet: the opt-in is held.',
    terms_unasked: 'Not opted in: there are no terms to hold to.',
    chain_whole: 'The audit is whole up to row {row}.',
    chain_broken: 'The audit is broken at row {row}.',
    one_instance: 'One instance; its database answers.',
    instances_together: 'The database answers, and so does Redis. Instances: {instances}.',
    redis_away: 'Redis does not answer: each instance goes by its own share of the limits.',
    no_answer: 'The look did not come to an end.',
  },
} as const;
