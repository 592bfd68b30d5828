import type { Explanation, PolicyRule } from '@sidenote/contract/explain';
import { say } from '../../locales/say.ts';

/** A rule that refused, in a sentence. */
export function ruleSentence({ list, entry }: PolicyRule, missing: Explanation['missing']): string {
  if (list === 'state' && missing !== null) return say(`missing.${missing}`);
  if (list === 'groups.block' && entry === null) return say('scope.simGroupsUnknown');
  return say(`rules.${list}`, { entry: entry ?? '*' });
}
