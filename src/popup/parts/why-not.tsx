import type { Explanation, PolicyRule } from '@sidenote/contract/explain';
import type { Why } from '../../job.ts';
import { say } from '../../locales/say.ts';
import { told } from '../../locales/told.ts';
import { Status } from './status.tsx';

/** Which rule it was, in one sentence: what a person tells the admin whom they ask. Nothing until they have asked. */
export function WhyNot({ why, managed }: { why: Why | undefined; managed: boolean }) {
  return (
    <Status className="why">
      {why !== undefined && whySentence(why, managed)}
      {why?.how === 'rule' && (
        <span className="soft small"> {say('why.policyVersion', { version: why.policyVersion })}</span>
      )}
    </Status>
  );
}

/** Why something may not be used, as a person is told. */
export function whySentence(why: Why, managed: boolean): string {
  if (why.how === 'asking') return say('transparency.loading');
  if (why.how === 'allowed') return say(managed ? 'why.allowedByGateway' : 'why.allowedByNow');
  if (why.how === 'rule') return ruleSentence(why.rule, why.missing);
  if (why.how === 'managed') return managedSentence(why);
  const { sentence, next } = told(why.code);
  return `${sentence} ${next}`;
}

/** The rule of this browser’s policy that refused, by the key that an admin has set. */
function managedSentence({ key, because, entry }: Why & { how: 'managed' }): string {
  const named = { key: say(`policyKeys.${key}.title`) };
  if (because === 'entry' && entry !== undefined) return say('why.managedEntry', { ...named, entry });
  return say(because === 'missing' ? 'why.managedMissing' : 'why.managedValue', named);
}

/** The rule of the organisation’s policy that refused. */
function ruleSentence({ list, entry }: PolicyRule, missing: Explanation['missing']): string {
  if (list === 'state' && missing !== null) return say(`missing.${missing}`);
  // Where nobody says which groups a person is in, any of the blocked ones may be theirs.
  if (list === 'groups.block' && entry === null) return say('why.groupsUnknown');
  return say(`rules.${list}`, { entry: entry ?? '*' });
}
