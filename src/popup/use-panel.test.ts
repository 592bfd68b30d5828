import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Job } from '../job.ts';
import type { PanelState, WorkerToPanel } from '../messages.ts';
import { noGraphShown } from '../testing/graph.ts';
import { answer, blocked, preview, streaming } from '../testing/jobs.ts';
import { advance } from './use-panel.ts';

const showing = (job: Job | undefined): PanelState => ({
  tabId: 1,
  gateway: { url: 'https://gateway.example', connecting: false, fault: undefined },
  person: { name: 'Kim', orgName: 'Acme' },
  signIn: { step: undefined, fault: undefined },
  surface: 'popup',
  site: 'acme.example',
  objectType: 'other',
  rated: undefined,
  graph: noGraphShown,
  cue: { chosen: undefined, ask: false },
  chosen: {},
  own: { organisation: [], personal: [] },
  granted: true,
  managed: { state: 'unmanaged' },
  update: undefined,
  blocked: {},
  recent: [],
  job,
});

const piece = (at: number, text: string, jobId = streaming.id): WorkerToPanel => ({
  type: 'worker/text',
  jobId,
  at,
  text,
});

const shown = (state: PanelState | undefined) =>
  state?.job?.phase === 'streaming' ? state.job.text : undefined;

describe('advance', () => {
  test.each<[string, string, [at: number, text: string][], string]>([
    [
      'pieces in order',
      '',
      [
        [0, 'One'],
        [3, ' two'],
        [7, '.'],
      ],
      'One two.',
    ],
    [
      'a piece that came twice',
      '',
      [
        [0, 'One'],
        [0, 'One'],
        [3, ' two'],
        [3, ' two'],
      ],
      'One two',
    ],
    [
      'a piece already in the state',
      'One two',
      [
        [3, ' two'],
        [7, '.'],
      ],
      'One two.',
    ],
    ['a piece that begins in what is shown', 'One t', [[3, ' two']], 'One two'],
    ['a piece behind a gap', 'One', [[5, 'wo']], 'One'],
    [
      'a gap that is filled afterwards',
      'One',
      [
        [7, '.'],
        [3, ' two'],
        [7, '.'],
      ],
      'One two.',
    ],
    [
      'an older piece after a newer one',
      '',
      [
        [0, 'One two'],
        [0, 'One'],
      ],
      'One two',
    ],
    ['an empty piece', 'One', [[3, '']], 'One'],
    ['a piece that would shorten what is shown', 'One two', [[3, ' t']], 'One two'],
  ])('%s', (_, before, pieces, after) => {
    let state: PanelState | undefined = showing({ ...streaming, text: before });
    for (const [at, text] of pieces) state = advance(state, piece(at, text));
    expect(shown(state)).toBe(after);
  });

  test('a piece of another job changes nothing', () => {
    const state = showing({ ...streaming, text: 'One' });
    expect(advance(state, piece(3, ' two', 'job-2'))).toBe(state);
  });

  test.each<[string, Job | undefined]>([
    ['no job', undefined],
    ['checking', { ...streaming, phase: 'checking' }],
    ['preview', preview],
    ['blocked', blocked],
    ['failed', { ...streaming, phase: 'failed', code: 'gateway_lost', gone: undefined, limit: undefined }],
    ['answer', answer],
  ])('a piece that comes late changes nothing: %s', (_, job) => {
    const state = showing(job);
    expect(advance(state, piece(0, 'One'))).toBe(state);
  });

  test('a piece before the first state is dropped; the state brings it', () => {
    expect(advance(undefined, piece(0, 'One'))).toBeUndefined();
  });

  test('a whole state takes the place of all that was, and pieces go on from it', () => {
    const state = showing({ ...streaming, text: 'One' });
    const next = showing({ ...streaming, text: 'One two' });
    const after = advance(state, { type: 'worker/state', state: next });
    expect(after).toBe(next);
    expect(shown(advance(after, piece(7, '.')))).toBe('One two.');
  });

  test('changes nothing it was given', () => {
    const state = Object.freeze(showing(Object.freeze({ ...streaming, text: 'One' })));
    expect(shown(advance(state, piece(3, ' two')))).toBe('One two');
    expect(shown(state)).toBe('One');
  });

  test('whatever order and however often pieces come, what is shown is a beginning of the answer', () => {
    const answer = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }), { maxLength: 8 });
    fc.assert(
      fc.property(answer, fc.infiniteStream(fc.nat()), (parts, draws) => {
        const whole = parts.join('');
        const pieces = parts.map((text, at) => piece(parts.slice(0, at).join('').length, text));
        let state: PanelState | undefined = showing(streaming);
        let length = 0;
        for (const draw of draws.take(30)) {
          const next = pieces[draw % Math.max(1, pieces.length)];
          if (next !== undefined) state = advance(state, next);
          expect(whole.startsWith(shown(state) ?? '?')).toBe(true);
          expect(shown(state)?.length).toBeGreaterThanOrEqual(length);
          length = shown(state)?.length ?? 0;
        }
        for (const next of pieces) state = advance(state, next);
        expect(shown(state)).toBe(whole);
      }),
    );
  });
});
