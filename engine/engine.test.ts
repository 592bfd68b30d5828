import { actionWords } from '@sidenote/contract/action-words';
import { catalogue } from '@sidenote/contract/catalogue';
import { type EngineEvent, type EngineRequest, NeedsModelError } from '@sidenote/contract/engine';
import { afterAll, describe, expect, test } from 'vitest';
import { startEngine } from './engine.ts';
import { englishOnly } from './serve/methods.ts';
import { piecesOf } from './serve/pieces.ts';
import { countTokens } from './serve/tokens.ts';

const engine = startEngine();
const fragile = startEngine({
  script: new URL('./serve/fragile-worker.ts', import.meta.url),
  jobLimitMs: 300,
});
const never = new AbortController().signal;
afterAll(() => Promise.all([engine.close(), fragile.close()]));

const ask = (text: string, action: EngineRequest['action'] = 'summarise'): EngineRequest => ({
  action,
  text,
  format: 'plain',
});

async function collect(stream: AsyncIterable<EngineEvent>) {
  const events: EngineEvent[] = [];
  for await (const event of stream) events.push(event);
  const text = events.map((event) => (event.kind === 'text' ? event.text : '')).join('');
  return { events, text };
}

describe('the engine', () => {
  test('corrects a typical paragraph', async () => {
    const { events, text } = await collect(
      engine.answer(
        ask(
          'We have recieved the the new requirments from teh customer and there are alot of open questions. Please let me know untill friday if the deploiment can procede, the team dont want to loose more time.',
          'fix-spelling-grammar',
        ),
        never,
      ),
    );
    expect(text).toBe(
      "We have received the new requirements from the customer and there are a lot of open questions. Please let me know by Friday if the deployment can proceed, the team doesn't want to lose more time.",
    );
    const end = events.at(-1);
    expect(events.filter((event) => event.kind === 'end')).toHaveLength(1);
    expect(
      end?.kind === 'end' && end.usage.total_tokens === end.usage.prompt_tokens + end.usage.completion_tokens,
    ).toBe(true);
    expect(events.length).toBeGreaterThan(3);
  }, 30_000);

  test('answers exactly what the catalogue says works offline, and names a method for it', async () => {
    for (const action of catalogue) {
      expect(engine.canAnswer(action.id)).toBe(actionWords[action.id].engine !== null);
      expect(engine.methodOf(action.id) !== undefined).toBe(actionWords[action.id].engine !== null);
    }
    await expect(collect(engine.answer(ask('x', 'improve-writing'), never))).rejects.toThrow(NeedsModelError);
  });

  test.each([...englishOnly])(
    '%s refuses a text in another language instead of finding nothing in it',
    async (action) => {
      const text = 'Wir haben die neuen Anforderungen vom Kunden erhalten und es gibt noch viele Fragen.';
      const request = { ...ask(text, action), parameters: { term: 'Kunde' } };
      await expect(collect(engine.answer(request, never))).rejects.toThrow(NeedsModelError);
    },
  );

  const odd: readonly (readonly [string, string])[] = [
    ['no blanks', 'a'.repeat(100_000)],
    ['punctuation', '.,;!?'.repeat(20_000)],
    ['parentheses', '(['.repeat(50_000)],
    ['delimiters', '**_`~'.repeat(20_000)],
    ['hyphens', 'a-'.repeat(50_000)],
    ['short words', 'a b '.repeat(25_000)],
    ['blanks', ' '.repeat(100_000)],
    ['lines', '\n'.repeat(100_000)],
    ['lone surrogates', '\ud800 \udc00'.repeat(5_000)],
    ['nul', '\0'.repeat(50_000)],
    ['emoji', '👩‍👩‍👧‍👦 🏳️‍🌈 '.repeat(3_000)],
    ['right to left', 'שלום עולם. '.repeat(5_000)],
    ['prose', 'The teh quick review shows that we was late. '.repeat(2_200)],
    ['digits', '1'.repeat(50_000)],
    ['at signs', '@a.b@'.repeat(10_000)],
  ];
  const refuses = new Set<string>([
    ...englishOnly,
    'define-term',
    'checklist',
    'table',
    'catch-up-on-comments',
    'suggest-child-items',
  ]);
  const offline = catalogue
    .filter((action) => actionWords[action.id].engine !== null)
    .map((action) => action.id);
  // Each action meets both formats with half of the texts, and each text with half of the actions.
  test.each(odd.map(([name, text], at) => [name, text, at] as const))(
    'comes through %s',
    async (_, text, at) => {
      for (const [n, action] of offline.entries()) {
        const format = (at + n) % 2 === 0 ? 'plain' : 'markdown';
        const request = { action, text, format, parameters: { term: 'AB' } } as const;
        const last = await collect(engine.answer(request, never)).then(
          ({ events }) => events.at(-1)?.kind,
          (error: unknown) => error instanceof NeedsModelError && refuses.has(action),
        );
        expect([true, 'end']).toContain(last);
      }
    },
    60_000,
  );

  test('a job over its limit costs the thread its life, and the next request gets a new one', async () => {
    const hasty = startEngine({ jobLimitMs: 1 });
    const text = 'Some private words that take a while to read. '.repeat(2_000);
    await expect(collect(hasty.answer(ask(text, 'fix-spelling-grammar'), never))).rejects.toThrow(
      /^The built-in engine took too long\.$/,
    );
    await hasty.ready();
    await hasty.close();
  }, 30_000);
});

describe('the thread', () => {
  test.each(['crash private', 'exit private', 'hang private', 'fail private'])(
    '%s: says nothing of the text, then goes on',
    async (text) => {
      const failure = await collect(fragile.answer(ask(text), never)).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(Error);
      expect(`${failure} ${(failure as Error).stack} ${(failure as Error).cause}`).not.toContain('private');
      expect((await collect(fragile.answer(ask('fine'), never))).text).toBe('fine');
    },
  );

  test('a text that needs a model costs no thread its life', async () => {
    const age = async () => Number((await collect(fragile.answer(ask('age'), never))).text);
    const before = await age();
    await expect(collect(fragile.answer(ask('foreign'), never))).rejects.toThrow(NeedsModelError);
    expect(await age()).toBe(before + 1);
  });

  test('a worn thread still answers and is replaced', async () => {
    expect((await collect(fragile.answer(ask('worn'), never))).text).toBe('worn');
    expect((await collect(fragile.answer(ask('fine'), never))).text).toBe('fine');
  });

  test('answers in the order of asking', async () => {
    const order: string[] = [];
    const asked = ['slow', 'b', 'c'].map((text) =>
      collect(fragile.answer(ask(text), never)).then(() => order.push(text)),
    );
    await Promise.all(asked);
    expect(order).toEqual(['slow', 'b', 'c']);
  });

  test('an abort drops a waiting request and lets the others through', async () => {
    const controller = new AbortController();
    const first = collect(fragile.answer(ask('slow'), never));
    const second = collect(fragile.answer(ask('waiting'), controller.signal));
    const third = collect(fragile.answer(ask('third'), never));
    controller.abort();
    await expect(second).rejects.toMatchObject({ name: 'AbortError' });
    expect((await first).text).toBe('slow');
    expect((await third).text).toBe('third');
  });

  test('an abort in mid-stream ends it at once, without an end event', async () => {
    const controller = new AbortController();
    const seen: EngineEvent[] = [];
    const read = async () => {
      for await (const event of fragile.answer(ask('word '.repeat(200)), controller.signal)) {
        seen.push(event);
        controller.abort();
      }
    };
    await expect(read()).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen).toHaveLength(1);
  });

  test('an aborted request that hangs does not take the next one with it', async () => {
    const controller = new AbortController();
    const hanging = collect(fragile.answer(ask('hang'), controller.signal));
    setTimeout(() => controller.abort(), 50);
    await expect(hanging).rejects.toMatchObject({ name: 'AbortError' });
    expect((await collect(fragile.answer(ask('fine'), never))).text).toBe('fine');
  });

  test('a closed engine refuses', async () => {
    const closed = startEngine({ script: new URL('./serve/fragile-worker.ts', import.meta.url) });
    await closed.close();
    await expect(collect(closed.answer(ask('x'), never))).rejects.toThrow('closed');
  });
});

test('pieces join to the whole, are short, and never split a pair', () => {
  for (const text of ['', 'word '.repeat(50), '😀'.repeat(300), 'x'.repeat(500), ` ${'😀'.repeat(99)}`]) {
    const pieces = [...piecesOf(text)];
    expect(pieces.join('')).toBe(text);
    for (const piece of pieces) {
      expect(piece.length).toBeLessThanOrEqual(80);
      expect(piece.isWellFormed()).toBe(true);
    }
  }
});

test('tokens are counted by runs and marks', () => {
  expect(countTokens('')).toBe(0);
  expect(countTokens('Yes, it is.')).toBe(5);
  expect(countTokens('internationalisation')).toBe(4);
});
