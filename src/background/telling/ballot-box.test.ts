import type { Code } from '@sidenote/contract/faults';
import { expect, test } from 'vitest';
import { ratedBy } from '../../ballot.ts';
import { answered, type Ballots, cast, delayed, waiting } from './ballot-box.ts';

const answer = { requestId: 'a', action: 'summarise' } as const;
const up = { vote: 'up', reasons: [] } as const;
const down = { vote: 'down', reasons: ['wrong'] } as const;

/** What happens to a vote, at which time, in milliseconds. */
type Step =
  | readonly [what: 'up' | 'down' | 'back', at: number]
  /** The gateway keeps, or refuses, the word of this version. */
  | readonly [what: 'kept' | 'refused', version: number]
  /** None of what waits could be told. */
  | readonly [what: 'delayed', why: Code];

function after(steps: readonly Step[]): Ballots {
  return steps.reduce<Ballots>((box, step) => {
    if (step[0] === 'delayed') return delayed(box, step[1]);
    const [what, number] = step;
    if (what === 'kept' || what === 'refused') {
      const ballot = box[answer.requestId];
      if (ballot === undefined) throw new Error('Nothing was voted on.');
      return answered(box, { ...ballot, version: number }, what === 'kept' ? undefined : 'request_not_found');
    }
    return cast(box, answer, what === 'back' ? undefined : what === 'up' ? up : down, number);
  }, {});
}

test.each<[string, readonly Step[], given: 'up' | 'down' | undefined, standing: string, versions: number[]]>([
  ['a vote waits until the gateway keeps it', [['up', 5]], 'up', 'sending', [5]],
  [
    'then it is settled',
    [
      ['up', 5],
      ['kept', 5],
    ],
    'up',
    'settled',
    [],
  ],
  [
    'a changed one waits anew',
    [
      ['up', 5],
      ['kept', 5],
      ['down', 9],
    ],
    'down',
    'sending',
    [9],
  ],
  [
    'so does one that is taken back',
    [
      ['up', 5],
      ['kept', 5],
      ['back', 9],
    ],
    undefined,
    'sending',
    [9],
  ],
  [
    'of two words that wait only the last is sent',
    [
      ['up', 5],
      ['down', 6],
    ],
    'down',
    'sending',
    [6],
  ],
  [
    'what is kept late is not the newer word',
    [
      ['up', 5],
      ['down', 6],
      ['kept', 5],
    ],
    'down',
    'sending',
    [6],
  ],
  [
    'a clock set back makes no word older',
    [
      ['up', 5],
      ['down', 2],
    ],
    'down',
    'sending',
    [6],
  ],
  [
    'what is refused is not sent again',
    [
      ['up', 5],
      ['refused', 5],
    ],
    'up',
    'refused',
    [],
  ],
  [
    'what was refused says nothing of a newer word',
    [
      ['up', 5],
      ['down', 6],
      ['refused', 5],
    ],
    'down',
    'sending',
    [6],
  ],
  [
    'a gateway that does not answer is told of once it did not',
    [
      ['up', 5],
      ['delayed', 'gateway_unreachable'],
    ],
    'up',
    'noAnswer',
    [5],
  ],
  [
    'and still with the next word',
    [
      ['up', 5],
      ['delayed', 'gateway_unreachable'],
      ['down', 6],
    ],
    'down',
    'noAnswer',
    [6],
  ],
  [
    'until it has answered',
    [
      ['up', 5],
      ['delayed', 'gateway_unreachable'],
      ['down', 6],
      ['kept', 5],
    ],
    'down',
    'sending',
    [6],
  ],
  [
    'somebody who is signed out hears that, not that the gateway is silent',
    [
      ['up', 5],
      ['delayed', 'signed_out'],
    ],
    'up',
    'signedOut',
    [5],
  ],
  [
    'and of a gateway that answers but cannot keep it, that',
    [
      ['up', 5],
      ['delayed', 'busy'],
    ],
    'up',
    'busy',
    [5],
  ],
  [
    'what is settled is not delayed',
    [
      ['up', 5],
      ['kept', 5],
      ['delayed', 'gateway_unreachable'],
    ],
    'up',
    'settled',
    [],
  ],
  [
    'a new word after a refusal is sent',
    [
      ['up', 5],
      ['refused', 5],
      ['down', 9],
    ],
    'down',
    'sending',
    [9],
  ],
])('%s', (_, steps, given, standing, versions) => {
  const box = after(steps);
  const rated = ratedBy(answer, box[answer.requestId]);
  expect([rated.given?.vote, rated.standing]).toEqual([given, standing]);
  expect(waiting(box).map(({ version }) => version)).toEqual(versions);
});

test('votes wait in the order in which they were given', () => {
  const box = cast(cast(cast({}, { ...answer, requestId: 'b' }, up, 3), answer, up, 1), answer, down, 4);
  expect(waiting(box).map(({ requestId }) => requestId)).toEqual(['b', 'a']);
});

test('of what the box has forgotten, no answer of the gateway makes anything', () => {
  const [ballot] = waiting(cast({}, answer, up, 1));
  expect(ballot && answered({}, ballot, undefined)).toEqual({});
});

test('the box does not grow for ever: the oldest words go', () => {
  const box = Array.from({ length: 120 }, (_, n) => n).reduce<Ballots>(
    (before, n) => cast(before, { ...answer, requestId: `r${n}` }, up, n + 1),
    {},
  );
  expect(Object.keys(box)).toHaveLength(100);
  expect([box.r19, box.r20?.version]).toEqual([undefined, 21]);
});
