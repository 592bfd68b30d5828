import type { AdminOrganisation, OrganisationChanged } from '@sidenote/contract/administration';
import { actOnOrganisation, readOrganisation, undoChange } from '../../api/organisation.ts';
import type { Answered } from '../../api/request.ts';
import type { Difference, Draft } from '../../change/draft.ts';
import { say, sayCount } from '../../locales/say.ts';
import { ruleDifferences } from '../scope/differences.ts';

/** What goes from one state to another by an act, and nothing else: whoever opted out meanwhile has opted out. */
const acts = {
  suspend: { title: 'optIn.pauseTitle', from: 'on', to: { state: 'suspended', missing: 'admin' } },
  resume: { title: 'optIn.resumeTitle', from: 'suspended', to: { state: 'on', missing: null } },
} as const;

/** The change that suspends the opt-in, or resumes it. Going on again is for owners, taking a suspension back as well. */
export function switchDraft(
  act: keyof typeof acts,
  { read, owns }: { read: Answered<AdminOrganisation>; owns: boolean },
): Draft<AdminOrganisation, OrganisationChanged> {
  const { title, from, to } = acts[act];
  return {
    ...{ title: say(title), button: say(title), reaches: say('scope.reaches'), reason: 'asked' },
    ...{ read, reread: readOrganisation },
    change: (now) => (now.state === from ? { ...now, ...to } : now),
    describe: switchDifferences,
    describeMeanwhile: (before, now) => [
      ...switchDifferences(before, now),
      ...ruleDifferences(before.rules, now.rules),
    ],
    write: (_after, { etag, reason }) => actOnOrganisation(act, { reason }, etag),
    told: act === 'suspend' ? endedBy : () => say('optIn.resumed'),
    undo: act === 'resume' || owns ? undoChange : null,
  };
}

/** How the switch stood, and how it stands. */
export function switchDifferences(
  before: Pick<AdminOrganisation, 'state'>,
  after: Pick<AdminOrganisation, 'state'>,
): Difference[] {
  if (before.state === after.state) return [];
  const [was, becomes] = [before, after].map(({ state }) => say(`optIn.switched.${state}`));
  return [{ what: say('optIn.switch'), before: was, after: becomes }];
}

function endedBy({ ended: { here, everywhere } }: OrganisationChanged): string {
  return everywhere === null ? sayCount('optIn.pausedHere', here) : sayCount('optIn.paused', everywhere);
}
