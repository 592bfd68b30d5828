/** The screen of the teamwork graph, and what it draws. */
export const graph = {
  lead: {
    one: '{count} team of five people and more, as it worked up to the week of {day}.',
    other: '{count} teams of five people and more, as they worked together up to the week of {day}.',
  },
  knows: {
    people:
      'It knows people, each under a pseudonym. What concerns one person is shown to that person alone.',
    teams: 'It knows teams alone: no person is in it, not even under a pseudonym.',
  },
  leadNone: 'There is no picture of your organisation yet.',
  off: 'The teamwork graph is switched off',
  offNext:
    'Nothing is collected for it. It stays off until it is switched on for your organisation, on the screen “Scope”.',
  leaving: 'What it had is being deleted, which takes some minutes. Nothing of it is shown any more.',
  toRules: 'Go to the rules of the graph',
  notYet: 'No week has been analysed yet',
  notYetNext:
    'Weeks are analysed once they are over. Where the graph has just been switched on, the first picture comes after the first week.',
  small: 'No team of five people or more',
  smallNext:
    'Teams of fewer people are never shown. There will be a picture once five people and more work together often enough to be told apart as a team.',

  view: 'What is drawn',
  views: { teams: 'Teams', kinds: 'Kinds of work' },
  week: 'Week of',
  missing: {
    week: 'There is no picture of the week that was asked for. This is the newest.',
    team: 'The team that was chosen is not in the picture of this week.',
    kind: 'The kind of work that was chosen is not in the picture of this week.',
  },
  teamsPicture: {
    one: '{count} team as an area as large as its number of people, with a ring of its kinds of work.',
    other:
      '{count} teams as areas as large as their numbers of people, each with a ring of its kinds of work; lines join teams that work together.',
  },
  kindsPicture: {
    one: '{count} kind of work as an area as large as its share.',
    other:
      '{count} kinds of work as areas as large as their shares; arrows lead from those that others follow from.',
  },
  keys: 'Press a team or a kind of work to read about it, or find it by its name. Plus and minus zoom, arrow keys move, 0 shows all of it, Escape lets go of what is chosen.',
  wheel: 'Two fingers zoom, too, and so does the wheel while Ctrl or ⌘ is held.',
  closer: 'Zoom in',
  farther: 'Zoom out',
  whole: 'Show all of it',
  svg: 'Save as SVG',
  png: 'Save as PNG',
  pngFailed: 'The picture could not be made. Try again, or save it as SVG.',
  legend: 'Kinds of work',
  legendHint: 'Press a kind to see where it is done.',
  lines: {
    teams: 'A line joins two teams that work together, both ways; the wider it is, the more they do.',
    kinds:
      'An arrow leads from a kind of work to one that follows from it; the wider it is, the more often that happens.',
  },

  find: 'Find a team, a kind of work or a project',
  found: { one: '{count} found', other: '{count} found' },
  foundTeam: 'Team',
  foundKind: 'Kind of work',
  foundContainer: 'in {app}, of {team}',
  people: 'People',
  doesWhat: 'Its kinds of work',
  whereWorks: 'Where it works most',
  withWhom: 'Works together with',
  withNobody: 'With no other team that is shown.',
  more: { one: 'and {count} more', other: 'and {count} more' },
  fewer: 'Show fewer',
  share: 'Share of all work',
  whoDoes: 'Teams that do it most',
  leadsTo: 'Leads to',
  comesFrom: 'Comes from',
  ofItsWork: '{share} of its work',
  ofItsPlace: '{share} of its busiest place',
  ofItsApp: '{share} of its most used app',
  ofAll: '{share} of all work',
  ofIt: '{share} of it',
  howMuch: 'How much',
  strengthOf: 'Strength, of the strongest',
  why: 'Why',
  whyOf: '{what}: seen {times} in {weeks}',
  fewTimes: 'a few times',
  times: { one: '{count} time', other: '{count} times' },
  weeks: { one: '{count} week', other: '{count} weeks' },
  unnamed: 'A team without a name',
  teamAround: 'Team around {container}',
  pair: '{one} and {other}',
  others: 'In no team that may be shown: {people}.',

  teamsTable: 'Teams, their people and their work',
  tiesTable: 'What teams do, where and with what',
  what: 'What',
  onWhat: 'About',
  placedTable: 'Requests that a model counts as a kind of work',
  team: 'Team',
  kinds: 'Kinds of work',
  kindsShares: 'Kinds of work, as parts of its work',
  containers: 'Projects, spaces, channels',
  apps: 'Apps',
  togetherTable: 'Which teams work together',
  leadsTable: 'Which kind of work leads to which',
  partOf: '{what} {share}',

  analysis: 'Analysis',
  analysisLead:
    'Teams and their relations are worked out once a week, from what the graph has. It takes minutes in a large organisation, and requests do not wait for it.',
  states: {
    none: 'There was none yet.',
    waiting: 'It waits for its turn.',
    running: 'It is running since {time}.',
    done: 'Done on {time}.',
    failed: 'It failed on {time}. Try it again; the log of the gateway says more.',
    stopped: 'It was stopped on {time}. Started again, it goes on from there.',
  },
  next: 'The week of {day} comes next, from {time} on.',
  allDone: 'There is nothing to analyse now: every week that is over is done.',
  nothingYet: 'There is nothing to analyse yet: the graph has nothing from a week that is over.',
  steps: {
    reading: 'Reading who works on what',
    teams: 'Finding teams',
    relations: 'Finding how they work together',
    writing: 'Writing it down',
  },
  progress: 'How far it is',
  start: 'Analyse now',
  stop: 'Stop it',

  plain: 'In plain words',
  from: 'Made from',
  fromText: {
    people:
      'That somebody used Sidenote on a page, of which kind, in which project or channel, with whom; from connected apps also who created, reviewed, commented on or attended what. Ids, kinds, sizes and times, and nothing that anybody wrote.',
    teams:
      'Of each request a mark that nobody can make without the graph’s key, the directory’s team of whoever asked, the kind of work and the week. Of each object a hash, its app and kind, what it links to, and which teams used it in which week; connected apps tell that, too. No person, no account, no place and no time of day, and nothing that anybody wrote.',
  },
  never: 'Never in it',
  neverText: 'Texts, answers, titles, names of files and names of people.',
  whoSees: 'Who sees what',
  whoSeesText: {
    people:
      'This screen shows teams of five people and more, numbers of people in fives, and no person. What concerns one person is shown to that person alone, in Sidenote’s own window.',
    teams:
      'This screen shows teams of five people and more, numbers of people in fives, and no person. What a team does is told of five people of it and more in a week; that teams work together, and what leads to what, of ten objects and more, as nobody knows how many people were at those. People around a page are shown to nobody.',
  },
  optOut: 'Whoever does not want it',
  optOutText: {
    people:
      'Everybody can switch it off for themselves, in Sidenote’s own window. Everything about them is deleted then. Where products may be asked, their browser tells only which account is theirs where they use Sidenote, so that nothing that others tell of it is kept; where they have not used it since, others’ browsers can still tell that they are on a page.',
    teams:
      'Everybody can switch it off for themselves, in Sidenote’s own window. The marks of their requests are deleted then, and their browser tells nothing for it any more. What their team used stays, as the team’s: nothing says which of it was theirs.',
  },
  councils: 'With a works council',
  councilsText: {
    people:
      'An organisation can have it know teams alone. No person is in it then, not even under a pseudonym: the directory’s team stands in place of each.',
    teams:
      'It knows teams alone: the directory’s team stands in place of each person. A team of which one person alone uses Sidenote is that person’s work in the database, though not in what this screen shows of what a team does.',
  },
} as const;
