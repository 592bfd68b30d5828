import { beforeEach, expect, test } from 'vitest';
import { changedMeanwhile } from '../../change/changed-meanwhile.ts';
import { english } from '../../locales/english.ts';
import { speak } from '../../locales/say.ts';
import { organisationAt } from '../../testing/organisation-at.ts';
import { switchDraft } from './switch-draft.ts';

beforeEach(() => speak(english));

const read = organisationAt(1);
const suspended = { ...read.value, state: 'suspended', missing: 'admin' } as const;
const off = { ...read.value, state: 'off' } as const;

test('suspending and resuming say what was and what will be', () => {
  const told = (act: 'suspend' | 'resume', now: typeof read.value) => {
    const draft = switchDraft(act, { read, owns: true });
    return draft.describe(now, draft.change(now)).map(({ before, after }) => [before, after]);
  };
  expect(told('suspend', read.value)).toEqual([['On', 'Suspended']]);
  expect(told('resume', suspended)).toEqual([['Suspended', 'On']]);
});

test('what somebody switched off meanwhile is neither suspended nor resumed, and told', () => {
  for (const act of ['suspend', 'resume'] as const) {
    const draft = switchDraft(act, { read, owns: true });
    expect(draft.describe(off, draft.change(off))).toEqual([]);
    expect(changedMeanwhile(draft, { was: read.value, now: off })).toMatchObject([{ after: 'Off' }]);
  }
});

test('a suspension says how many answers it ended, and only an owner is offered to take it back', () => {
  const done = { ...suspended, audited: 7, ended: { here: 2, everywhere: 2 } };
  const [ofOwner, ofAdmin] = [true, false].map((owns) => switchDraft('suspend', { read, owns }));
  expect(ofOwner?.told?.(done)).toBe('Suspended. 2 answers that were running were ended.');
  expect(ofOwner?.told?.({ ...done, ended: { here: 1, everywhere: null } })).toMatch(
    /^Suspended\. 1 answer .*on this gateway/,
  );
  expect([ofOwner?.undo === null, ofAdmin?.undo === null]).toEqual([false, true]);
});
