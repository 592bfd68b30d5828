import { describe, expect, test } from 'vitest';
import type { Sent } from '../job.ts';
import { failed, type Outcome } from './gateway.ts';
import type { Relayed } from './read-answer.ts';
import { workThrough } from './work-through.ts';

const whole: Outcome<Relayed> = { ok: true, value: { ending: 'complete' } };

function sentOf(action: Sent['ask']['action'], text: string): Sent {
  const ask = { action, tabId: 1, frameId: 0, pageUrl: 'https://a.example/', frameUrl: 'https://a.example/' };
  return {
    ask,
    text,
    format: 'plain',
    context: undefined,
    partChars: 100_000,
    found: [],
    refusal: undefined,
  };
}

/** Works through a text whose parts are answered by a function, and notes what a person would see. */
async function run(sent: Sent, answer: (one: Sent, at: number) => string | Outcome<Relayed>) {
  const seen = { asked: [] as string[], steps: [] as unknown[], text: '' };
  const outcome = await workThrough(sent, {
    ask: async (one, text) => {
      seen.asked.push(one.text);
      const answered = answer(one, seen.asked.length);
      if (typeof answered !== 'string') return answered;
      text(answered);
      return whole;
    },
    say: (piece) => {
      seen.text += piece;
    },
    begin: async ({ part }, text) => {
      seen.steps.push(part);
      if (text !== undefined) seen.text = text;
    },
  });
  return { ...seen, outcome };
}

const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, at) => `Paragraph ${at} ${'of many words '.repeat(70)}`.trim()).join(
    '\n\n',
  );

describe('a text', () => {
  test('that is short is one request, without progress', async () => {
    const { asked, steps, text } = await run(sentOf('summarise', 'Short.'), () => 'Answer.');
    expect({ asked, steps, text }).toEqual({ asked: ['Short.'], steps: [], text: 'Answer.' });
  });

  test('that is long is rewritten part by part, with everything between and around the parts as it was', async () => {
    const long = `\n  ${paragraphs(60)}\n\n`;
    const { asked, steps, text } = await run(sentOf('fix-spelling-grammar', long), (one) =>
      one.text.toUpperCase(),
    );
    expect(asked.length).toBeGreaterThan(2);
    expect(steps).toEqual(asked.map((_, at) => at + 1));
    expect(text).toBe(long.toUpperCase());
  });

  test('that is long is one list in the end, and parts without anything do not speak', async () => {
    const { text, steps } = await run(sentOf('find-action-items', paragraphs(60)), (_, at) =>
      at === 2 ? 'No action items found.' : `- [ ] Task ${at}`,
    );
    expect(text).toMatch(/^- \[ \] Task 1\n- \[ \] Task 3(\n- \[ \] Task \d)*$/);
    expect(steps.at(-1)).toBe('together');
  });

  test('without anything in any part says so once', async () => {
    const { text } = await run(sentOf('find-action-items', paragraphs(60)), () => 'No action items found.');
    expect(text).toBe('No action items found.');
  });

  test('that is long is summarised by its parts’ summaries', async () => {
    const { asked, text } = await run(sentOf('summarise', paragraphs(60)), (_, at) => `Summary ${at}.`);
    expect(asked.at(-1)).toBe(
      asked
        .slice(0, -1)
        .map((_part, at) => `Summary ${at + 1}.`)
        .join('\n\n'),
    );
    expect(text).toBe(`Summary ${asked.length}.`);
  });

  test('whose summaries are as long as its parts is not summarised for ever', async () => {
    const { asked, outcome } = await run(sentOf('summarise', paragraphs(60)), (one) => one.text);
    expect(outcome).toEqual(whole);
    expect(asked.length).toBeLessThan(10);
  });

  test('keeps what came before a part that fails, and asks for nothing more', async () => {
    const { asked, text, outcome } = await run(sentOf('summarise', paragraphs(60)), (_, at) =>
      at === 2 ? failed('upstream_error') : `Summary ${at}.`,
    );
    expect(outcome).toEqual(failed('upstream_error'));
    expect(asked).toHaveLength(2);
    expect(text.trim()).toBe('Summary 1.');
  });

  test('that was cut in one part counts as cut', async () => {
    const { outcome } = await run(sentOf('fix-spelling-grammar', paragraphs(60)), (_, at) =>
      at === 2 ? { ok: true, value: { ending: 'length' } } : 'x',
    );
    expect(outcome).toEqual({ ok: true, value: { ending: 'length' } });
  });
});
