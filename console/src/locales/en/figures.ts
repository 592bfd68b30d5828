import { insightDefinitions } from '@sidenote/contract/insights-definitions';

/** What the screens with figures share. */
export const figures = {
  asTable: 'As a table',
  what: 'What these figures say',
  definition: insightDefinitions,
  view: 'View',
  weeks: { one: 'Last {count} week', other: 'Last {count} weeks' },
  until: 'Up to the week of',
  newest: 'The newest',
  week: 'Week of',
  file: 'Download as CSV',
  fileFailed: 'The file could not be made. Try again.',
  next: 'Weeks are counted once, a day after their end. The next one on {day}.',
  noneTitle: 'No week has been counted yet',
  noneNext:
    'Figures are about whole weeks, and are counted a day after their end: the first ones come on {day}.',
  hidden: 'Not shown',
  hiddenWhy:
    '“Not shown” stands where there is nothing, or where it would tell about fewer than five people.',
  inWeeks: { one: 'in {count} week', other: 'in {count} weeks' },
  inHowManyWeeks: 'In how many weeks',
  rest: 'Everything else together',
  noTeam: 'In no team',
  teamGone: 'A team that the directory does not have any more',
  notKept: 'Not kept: outside of the rules',
  promptOf: '{action}, version {version}',
  ends: { answered: 'Answered', stopped: 'Stopped by the person' },
} as const;
