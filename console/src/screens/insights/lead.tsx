import type { Insights } from '@sidenote/contract/insights';
import { sayPeople } from '../../figures/said-figures.ts';
import { say, sayCount, sayDay } from '../../locales/say.ts';

/** What is true of the last week, in one sentence. */
export function Lead({ of: { byWeek } }: { of: Insights }) {
  const last = byWeek.at(-1);
  if (last === undefined) return null;
  const { week, funnel, figures } = last;
  const day = sayDay(week);
  if (figures.requests === null) return say('insights.leadFew', { day });
  return say('insights.lead', {
    day,
    active: sayPeople(funnel.active),
    requests: sayCount('insights.requestsCount', figures.requests.requests),
  });
}
