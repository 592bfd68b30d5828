import type { ConsoleScreenId } from '@sidenote/contract/console-screens';

/** Views of a screen besides the one that its bare address shows: the name of its picture, and the parameters. */
export const furtherViews: Readonly<Partial<Record<ConsoleScreenId, Readonly<Record<string, string>>>>> = {
  scope: {
    'scope-what': '?part=what',
    'scope-house': '?part=house',
    'scope-graph': '?part=graph',
    'scope-simulator':
      '?part=simulator&site=secret.example.com&product=web&action=improve-writing&length=1000',
    'scope-simulator-words':
      '?part=simulator&site=acme.atlassian.net&product=jira&action=free-prompt&length=1000',
  },
  graph: { 'graph-kinds': '?view=kinds' },
};
