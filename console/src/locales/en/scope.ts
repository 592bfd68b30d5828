/** Where, for whom and for what it may be used. */
export const scope = {
  lead: 'Allowed: {sites}, {products} and {actions}, for {groups}.',
  sitesCounted: { one: '{count} site entry', other: '{count} site entries' },
  productsCounted: { one: '{count} product', other: '{count} products' },
  actionsCounted: { one: '{count} action', other: '{count} actions' },
  everyone: 'everyone',
  noGroup: 'nobody',
  groupsCounted: { one: '{count} group', other: '{count} groups' },
  parts: {
    where: 'Where',
    who: 'Who',
    what: 'What',
    house: 'Of your own',
    graph: 'Teamwork graph',
    simulator: 'Try it out',
  },
  partsLabel: 'Parts of the rules',

  sitesTitle: 'Sites',
  sitesLead:
    'One in each line: a host such as docs.example.com, “*.” and a host for everything below it, or “*” for every site. A block always wins.',
  sitesAllow: 'Allowed sites',
  sitesBlock: 'Blocked sites',
  notASite: '{entry} is no site: write a host such as docs.example.com, “*.” and a host, or “*”.',
  siteMeant: 'Instead of {entry}, write {site}.',
  productsTitle: 'Products',
  productsLead:
    'What is not ticked is not allowed. “The open web” stands for every site that is none of the others.',
  openWeb: 'The open web',
  healthTitle: 'Health data',
  healthLead: 'Where health data is kept, nobody uses Sidenote, whatever the lists above say.',
  healthSites: 'Sites with health data',
  healthProducts: 'Products with health data',

  groupsTitle: 'Groups',
  groupsLead:
    'Groups by the names or ids that your identity provider or directory gives them, one in each line; “*” stands for everyone. A block always wins.',
  groupsAllow: 'Allowed groups',
  groupsBlock: 'Blocked groups',

  actionsTitle: 'Actions',
  actionsLead: 'What is not ticked stands in nobody’s menu, and the gateway refuses it.',
  all: 'All of them',
  lengthTitle: 'Longest text',
  length: 'Characters of a selection, at most',
  lengthWrong: 'Write a number from 1 to {most}.',
  guardTitle: 'Secrets and personal data',
  guardLead:
    'What happens when a text holds some, before it leaves the browser and once more in the gateway.',
  secrets: 'Keys, passwords and card numbers',
  personal: 'Personal data',
  levels: {
    off: 'Are not looked for',
    warn: 'Are pointed out to the person',
    replace: 'Are replaced by placeholders',
    block: 'Keep the text from being sent',
  },
  patterns: 'What else is treated like a secret: regular expressions, one in each line',
  notAPattern: 'This is no expression that can always be matched in time: {entry}',

  houseTitle: 'House instructions',
  houseLead:
    'Added to the instructions of every answer: a style guide, a glossary. Everybody who uses Sidenote can read them.',
  instructions: 'Instructions for every answer',
  ownTitle: 'Own actions',
  ownLead:
    'A name for a task in your own words. It stands in everybody’s menu, and shows exactly what it asks for.',
  ownNone: 'There are none yet',
  ownNoneNext: 'Add one, try it out on a text, then have the change reviewed.',
  ownAdd: 'Add an own action',
  ownName: 'Name',
  ownDescription: 'What it is for',
  ownTask: 'The task, in your own words',
  ownRemove: 'Remove “{title}”',
  ownId: 'Id of the action, which stays once it is in force:',
  ownOne: 'Own action “{title}” ({id})',
  ownPart: '{name}: {value}',
  ownNew: 'New action',
  ownIncomplete:
    'An own action needs a name of 3 to 40 characters, a description and a task, and no two have the same name.',
  tryTitle: 'Try it out',
  tryLead:
    'Runs through the gateway under the rules in force, as if this action were among them. It counts as a request of yours and is recorded as a try-out, without the text and the answer.',
  trySite: 'On the site',
  tryText: 'A text to try it on',
  tryButton: 'Run it',
  tryRunning: 'Running …',
  tryAnswer: 'The answer',

  graphTitle: 'Teamwork graph',
  graphLead:
    'How teams work together and on what kinds of work, deduced from ids, kinds and times: no texts, no titles. Everybody can opt out. It is off until you switch it on here.',
  graphOn: 'Make a teamwork graph',
  graphGoes:
    'Once it is switched off, the whole graph is deleted within minutes, with everything that connected apps brought. Nothing brings it back.',
  graphProducts: 'Products that the graph learns from',
  graphProductsLead:
    'This is about pages: from those of a product that is not ticked, nothing comes in. What a connected app brings is decided under “{screen}”.',
  graphNoProduct: 'No product is ticked: nothing comes in from pages.',
  graphAsks: 'What it may ask and tell',
  graphDetails:
    'Ask the product itself, in the person’s own session, who and what belongs to a page; without it nobody is offered people and work around one',
  graphContext:
    'A line about team, product and kind of work may go to the model with a request; the person sees it and can switch it off',
  graphNaming:
    'A model may name kinds of work for this organisation and say which requests are of which; it sees how often which action was used on which kind of object, and nothing else',
  graphNoModel:
    'Naming needs a model, and none answers here yet: until one does (“{screen}”), kinds of work keep their fixed names.',
  graphPeopleTitle: 'Teams or people',
  graphPeople: 'Whose work is told apart',
  graphWhose: {
    teams:
      'That of teams alone. No person is in it, not even under a pseudonym; this is what works councils ask for',
    people: 'That of each person, under a pseudonym. What concerns one person is shown to that person alone',
  },
  graphWhoseShort: { teams: 'Teams alone', people: 'Each person, under a pseudonym' },
  graphPeopleGo:
    'Everything about single people is deleted from the graph within minutes. Nothing brings it back.',
  graphStates: { on: 'yes', off: 'no' },

  saveBar: {
    one: '{count} thing is different from what is in force.',
    other: '{count} things are different from what is in force.',
  },
  review: 'Review the change',
  discard: 'Discard',
  mendFirst: 'Mend what is marked first.',
  changeTitle: 'The rules of your organisation',
  reaches:
    'Everybody of your organisation, on every gateway, within a second. Answers that are running and no longer allowed end.',
  readOnly: 'You can read these rules. An owner or a policy admin can change them.',
  stays: { one: '(and {count} that stays)', other: '(and {count} that stay)' },
  emptyList: 'nothing',
  emptyText: 'no text',

  simTitle: 'Would it be allowed?',
  simLead:
    'Asks the gateway, which decides with the very rules that decide requests. Nothing is sent to a model.',
  simPerson: 'Person, as your identity provider calls them (empty: you)',
  simPersonHint: 'The person stands in no address: a link to the answer asks about whoever opens it.',
  simGroups: 'Groups to assume, separated by commas (empty: those that are known)',
  simAddress: 'Address of the page',
  simAddressHint: 'It is read here: the gateway is asked about site and product alone.',
  simNotAPage: 'This is no address of a page that Sidenote could work on.',
  simProduct: 'Product',
  simAction: 'Action',
  simLength: 'Characters of the selection',
  simWords: 'Words of one’s own',
  simWordsHint:
    'The rules look at them: words that are an own action of the organisation to the letter are allowed as that action. They stand in no address.',
  simUnchosen: 'Not chosen',
  simAsk: 'Ask',
  simAllowed: 'Yes, this would be allowed.',
  simRefused: 'No.',
  simBecause: 'The rule: {rule}',
  simNoRule: 'No rule of these lists refused it.',
  simVersion: 'By version {version} of the rules.',
  simRevoked: 'The access of this person was ended.',
  simGroupsUnknown: 'Which groups the person is in is not known.',
  simGroupsKnown: 'Groups of the person: {groups}.',
  simGroupsNone: 'The person is in no group.',
  simChecks: 'Every check',
  simCheck: 'Check',
  simResult: 'Result',
  passed: 'Passes',
  refused: 'Refuses',
  checks: {
    state: 'The organisation has opted in',
    groups: 'The person’s groups',
    hipaa: 'No health data here',
    action: 'The action',
    site: 'The site',
    product: 'The product',
    length: 'The length of the text',
  },
} as const;
