import { actionGroupIds, actionGroups } from '@sidenote/contract/action-groups';
import { principles } from '@sidenote/contract/safeguards';
import { type Declared, header, table } from './page.ts';

/** The page that leads to the pages of all actions, group by group as in the menu. */
export function indexPage(actions: readonly Pick<Declared, 'action' | 'words'>[]): string {
  const groups = actionGroupIds.flatMap((group) => {
    const members = actions.filter(({ action }) => action.group === group);
    if (members.length === 0) return [];
    const rows = members.map(({ action: { id }, words: { title, description, engine } }) => [
      `[${title}](${id}.md)`,
      description,
      engine === null ? 'needs a model' : 'built-in engine',
    ]);
    return [`## ${actionGroups[group]}\n\n${table(['action', 'what it does', 'works with'], rows)}\n`];
  });
  return `${header}
# Actions

${actions.length} actions. Each has a page that says what it does, what it uses and does not use, what it is not meant for,
what could go wrong and what holds that. An action without all of it fails the build.

${groups.join('\n')}
## Principles

Each action was reviewed against these before it was let in.

${Object.values(principles)
  .map((principle) => `- ${principle}`)
  .join('\n')}
`;
}
