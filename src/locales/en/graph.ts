/** People and work around a page. */
export const around = {
  title: 'People and work around this',
  offer: 'Whom to turn to here, and related work of yours.',
  asking: 'Looking for people and work …',
  found: 'People: {people}. Related work: {work}.',
  team: 'Your team',
  work: 'Kind of work',
  people: 'People to turn to',
  first: 'Ask first',
  nobody: 'Nobody on this page is in your graph yet.',
  related: 'Related work',
  noWork: 'No related work of yours that you can open.',
  more: { one: '{count} more', other: '{count} more' },
  newTab: '(opens in a new tab)',
  why: {
    one: '{what} once, in the week of {week}',
    other: '{what} {count} times, last in the week of {week}',
  },
  seenAs: {
    one: '{what}, as seen in the week of {week}',
    other: '{what}, as seen {count} times, last in the week of {week}',
  },
  times: { one: 'once', other: '{count} times' },
  nothing: 'Nothing is known around this page yet.',
  nothingNext: 'It comes as you and your colleagues use Sidenote on work that you can open.',
  onlyYou: 'Only you see this, and only what your own session can open.',
  off: 'Switched off by you.',
  offHere: 'Switched off by you for this product.',
  shared: {
    one: '{count} of the people here is on it, too',
    other: '{count} of the people here are on it, too',
  },
} as const;

/** What the teamwork graph has of a person, and their switches. */
export const myPart = {
  section: 'Teamwork graph',
  title: 'My part in the graph',
  learns:
    'Your organisation learns from {products} who works together, and on what. No title and no text is in it.',
  learnsTeams:
    'Your organisation learns from {products} which teams work together, and on what. No person, no title and no text is in it.',
  learnsNothing: 'Your organisation’s teamwork graph learns from no product’s pages yet.',
  connected:
    'Your organisation has connected {apps}. From there come ids, kinds, sizes, times, links, who took part and who may open what, whatever your browser tells: no title and no text.',
  connectedTeams:
    'Your organisation has connected {apps}. From there come kinds, times and links: no person, no place, no title and no text.',
  noGraph: 'Your organisation has no teamwork graph.',
  what: 'What it is',
  about:
    'The teamwork graph shows how people work together and on what kinds of work. It is made of traces alone: which action, on which page, who else is on that page, and when.',
  aboutTeams:
    'The teamwork graph shows which teams work together and on what kinds of work. Of a request it keeps that it was made, its week, its team and its kind of work. Of a page it keeps a hash, its app and kind, what it links to, and which teams used it in which week.',
  never: 'Pages and people are ids in it. It has no title, no text, no question and no answer.',
  neverTeams: 'No person, no project and no space is in it; no title, no text, no question and no answer.',
  ageing: { one: 'After a week a trace counts half.', other: 'After {count} weeks a trace counts half.' },
  has: 'What it has of you',
  team: 'Counted in the team',
  teamFound: 'As found from who works with whom.',
  people: 'People you work with',
  objects: 'Pages and work items',
  containers: 'Projects and spaces',
  seen: 'What was seen',
  nothing: 'Nothing yet.',
  teamsOnly: 'Nothing: your organisation’s graph knows teams alone. No row in it is a person’s.',
  taking: 'Taking part',
  joined: 'You take part.',
  off: 'You take no part: nothing is told of your work, and what was kept of you is deleted.',
  offAccounts:
    'Where you use Sidenote in a product, it tells your gateway which account is yours there, and nothing else of the page, so that nothing a colleague’s browser tells of it is kept. In a product where you have not used it since, a colleague’s browser can still tell that you are on a page, until you do.',
  backAgain:
    'Switched on again, your part begins empty, and what colleagues’ browsers tell of you from then on comes in again, as far as your accounts are known to be yours alone.',
  switchOff: 'Switch off …',
  sure: 'This deletes everything that the graph has of you, at once and for good. Switched on again, it begins empty.',
  sureTeams:
    'This deletes the marks of your requests, at once and for good. What your team used stays, as the team’s.',
  delete: 'Switch off and delete',
  rejoin: 'Switch on',
  products: 'Products',
  productsAbout:
    'In this browser, nothing of a product without a tick is told any more, and nothing is asked. What was told before stays until you switch all of it off.',
  productsAboutTeams:
    'In this browser, nothing of a product without a tick is told any more, and nothing is asked. What was told before stays, and counts as your team’s.',
  sees: 'Who sees what',
  seesYou: 'You see your own part, here and around a page.',
  seesTeams: 'You and your colleagues are shown nothing of it.',
  seesColleagues: 'Colleagues see you around a page only where its product shows you to them anyway.',
  seesAdmins: 'Admins see teams of five people or more, counted in fives, and nobody by name.',
  copy: 'A copy, or erasure',
  copyOwn:
    'You can save a copy of your part yourself. What colleagues told of an account that is yours by your word alone is not in it; the copy below has it.',
  saveCopy: 'Save a copy',
  copyAbout:
    'Whoever owns Sidenote in your organisation gives you a copy of all that your gateway has of you, or erases it.',
} as const;

/** What is told for the teamwork graph. */
export const noteTold = {
  title: 'For the teamwork graph',
  after: 'Told to your gateway once an answer is whole: ids, kinds and sizes, no title and no text.',
  asking: 'The product is being asked who and what belongs to this page …',
  refused: 'The product did not say who and what belongs to this page. Only what its address says is told.',
  /** Where teams alone are told apart. */
  links: {
    asking: 'The product is being asked what this page links to …',
    refused: 'The product did not say what this page links to. Only what its address says is told.',
  },
} as const;

/** The line of whom a request is for. */
export const contextLine = {
  title: 'The model is told as well',
  nothing: 'Nothing about you.',
  team: 'Team',
  product: 'Product',
  'work-type': 'Kind of work',
} as const;
