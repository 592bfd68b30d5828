import { terms } from '@sidenote/contract/terms';
import { describe, expect, test } from 'vitest';
import { closedRules, closedStanding, type Decided } from './organisation.ts';
import { differing, isForOwners, optsIn, undone } from './undo.ts';

const closed: Decided = { ...closedRules, ...closedStanding };
const agreement = { reference: 'BAA 7', recordedAt: 1, covers: [] };
/** A row as it comes from the database: JSON. */
const row = (before: object, after: object): { before: unknown; after: unknown } =>
  JSON.parse(JSON.stringify({ before: { ...closed, ...before }, after: { ...closed, ...after } }));

describe('undoing a change', () => {
  test.each<[string, { before: unknown; after: unknown }, Partial<Decided>, object]>([
    [
      'puts back what it touched',
      row({}, { actions: ['summarise'] }),
      { actions: ['summarise'] },
      { actions: [] },
    ],
    [
      'leaves alone what somebody changed beside it',
      row({}, { actions: ['summarise'] }),
      { actions: ['summarise'], products: ['jira'] },
      { actions: [], products: ['jira'] },
    ],
    [
      'is refused for what was changed again, by name',
      row({}, { actions: ['summarise'], products: ['jira'] }),
      { actions: ['summarise'], products: ['trello'] },
      { refused: 'changed_since', keys: ['products'] },
    ],
    [
      'is refused once it was undone',
      row({}, { actions: ['summarise'] }),
      {},
      { refused: 'changed_since', keys: ['actions'] },
    ],
    ['is refused where nothing changed', row({}, {}), {}, { refused: 'not_undoable' }],
    [
      'is refused for rows that say nothing of an organisation',
      { before: null, after: { fingerprint: 'sha256:0' } },
      {},
      { refused: 'not_undoable' },
    ],
    [
      'is refused for what can be decided no more',
      row({ products: ['fax'] }, {}),
      {},
      { refused: 'not_undoable' },
    ],
    [
      'goes by what a row older than a rule has of it',
      { before: { actions: ['explain'] }, after: { actions: [] } },
      { products: ['jira'] },
      { actions: ['explain'], products: ['jira'] },
    ],
    [
      'puts a switch back with all that it rests on',
      row({}, { switch: 'on', termsVersion: 'v', termsAcceptedAt: 5 }),
      { switch: 'on', termsVersion: 'v', termsAcceptedAt: 5 },
      { switch: 'off', termsVersion: null, termsAcceptedAt: null },
    ],
  ])('%s', (_name, change, now, comesTo) => {
    const to = undone({ ...closed, ...now }, change);
    expect(to).toEqual('refused' in comesTo ? comesTo : { ...closed, ...now, ...comesTo });
  });

  test('tells states apart by their content, in whatever order it is written', () => {
    const turned = { sites: { block: [], allow: ['a.example'] } };
    expect(differing({ sites: { allow: ['a.example'], block: [] } }, turned)).toEqual([]);
    expect(differing({ sites: { allow: [], block: [] } }, turned)).toEqual(['sites']);
    expect(differing({}, turned)).toEqual([]);
  });
});

const processors = ['example'];
const accepted = { switch: 'on', termsVersion: terms.version } as const;
test.each<[string, Partial<Decided>, Partial<Decided>, boolean]>([
  ['switching on', { switch: 'off' }, { switch: 'on' }, true],
  ['going on after a hold', { switch: 'suspended' }, { switch: 'on' }, true],
  ['switching off', { switch: 'on' }, { switch: 'off' }, false],
  ['holding', { switch: 'on' }, { switch: 'suspended' }, false],
  ['rules', { actions: [] }, { actions: ['summarise'] }, false],
  ['HIPAA that binds no more', { hipaaBound: true }, { hipaaBound: false }, true],
  ['another agreement', { agreement }, { agreement: null }, true],
  ['terms accepted anew', { ...accepted, termsVersion: 'old' }, accepted, true],
  ['terms accepted no more', accepted, { ...accepted, termsVersion: 'old' }, true],
  ['terms accepted at another time', { termsAcceptedAt: 1 }, { termsAcceptedAt: null }, true],
  ['rules of one that is on', accepted, { ...accepted, actions: ['summarise'] }, false],
])('%s is for owners alone: %j to %j is %s', (_name, from, to, is) => {
  const ruling = (changes: Partial<Decided>) => ({ decided: { ...closed, ...changes }, processors });
  expect(isForOwners(ruling(from), ruling(to))).toBe(is);
});

test('what an opt-in lacks is counted as well: with fewer who see a text, one that was held goes on', () => {
  const decided = { ...closed, ...accepted, hipaaBound: true, agreement: { ...agreement, covers: ['a'] } };
  const [held, on] = [
    { decided, processors: ['a', 'b'] },
    { decided, processors: ['a'] },
  ];
  expect([optsIn(held, on), optsIn(on, held), optsIn(on, on)]).toEqual([true, false, false]);
});
