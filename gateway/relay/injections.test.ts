import { catalogue } from '@sidenote/contract/catalogue';
import { injections } from '@sidenote/contract/testing/injection/corpus';
import { describe, expect, test } from 'vitest';
import { type Endpoint, providerSchema } from '../providers/registry.ts';
import { attestedProvider } from '../testing/registry.ts';
import { openaiBody } from './openai-body.ts';
import type { Question } from './upstream.ts';

/** Marks of turns as the models' own templates write them: a list of its own, so that ours is held against another. */
const templateMarks: readonly string[] = [
  ...['<|im_start|>', '<|im_end|>', '<|im_system|>', '<|im_middle|>', '<|endoftext|>', '<|startoftext|>'],
  ...['[inst]', '[/inst]', '<<sys>>', '<</sys>>', '<s>', '</s>', '[system_prompt]', '[/system_prompt]'],
  ...['[available_tools]', '[/available_tools]', '[tool_calls]', '[tool_results]', '[/tool_results]'],
  ...['[think]', '[/think]', '<think>', '</think>', '<tool_call>', '</tool_call>', '<tool_response>'],
  ...['<|start_header_id|>', '<|end_header_id|>', '<|eot_id|>', '<|eom_id|>', '<|python_tag|>'],
  ...['<|header_start|>', '<|header_end|>', '<|eot|>', '<start_of_turn>', '<end_of_turn>', '<bos>', '<eos>'],
  ...['<|system|>', '<|user|>', '<|assistant|>', '<|end|>', '<|start|>', '<|message|>', '<|channel|>'],
  ...['<|return|>', '<|start_of_role|>', '<|end_of_role|>', '<|end_of_text|>', '[gmask]', '<sop>'],
  ...['<|start_of_turn_token|>', '<|end_of_turn_token|>', '<|system_token|>', '<|tool_calls_section_begin|>'],
  ...['[|system|]', '[|user|]', '[|assistant|]', '[|endofturn|]', '<｜user｜>', '<｜assistant｜>'],
  ...['<｜begin▁of▁sentence｜>', '<｜end▁of▁sentence｜>', '<｜tool▁calls▁begin｜>', '<｜tool▁sep｜>'],
  ...['<|turn>', '<turn|>', '<|channel>', '<channel|>', '[e~[', ']~b]', ']~!b[', '<｜dsml｜', '</｜dsml｜'],
  ...['<|fim_prefix|>', '<|fim_suffix|>', '<|fim_middle|>'],
];

/** All that a person can choose or write, where an action takes it. */
const given = {
  tone: 'casual',
  language: 'de',
  work_item: 'bug',
  term: 'SLA',
  task: 'Make it rhyme',
  rules: 'No jokes',
} as const;

/** Every action that there is, once with all that it takes. */
const questions: readonly Omit<Question, 'text'>[] = catalogue.map(({ id, gives, parameters }) => ({
  action: id,
  format: gives === 'rewrite' ? 'markdown' : 'plain',
  parameters: Object.fromEntries(
    Object.entries(given).filter(([parameter]) => Object.hasOwn(parameters, parameter)),
  ),
  house: { instructions: 'Write Kanto with a capital K.', of: 'acme 1' },
}));

const endpoint = ((): Endpoint => {
  const provider = providerSchema.parse(attestedProvider('https://models.example/v1'));
  if (provider.kind === 'engine' || provider.kind === 'llama') throw new Error('This one is not reached.');
  return provider;
})();

interface Told {
  readonly fields: readonly string[];
  readonly roles: readonly string[];
  readonly system: string;
  readonly user: string;
  readonly mark: string;
}

function tell(question: Omit<Question, 'text'>, text: string): Told {
  const body = JSON.parse(openaiBody({ ...question, text }, { endpoint, model: 'm-1', streams: true }));
  const [system, user] = body.messages;
  return {
    fields: Object.keys(body).sort(),
    roles: body.messages.map(({ role }: { role: string }) => role),
    system: system.content,
    user: user.content,
    mark: /^<passage ([0-9a-f]{16})>\n/.exec(user.content)?.[1] ?? '',
  };
}

const harmless = questions.map((question) => tell(question, 'We met on Tuesday.'));
const withoutSpaces = (text: string) => text.replaceAll(' ', '');

describe('whatever the passage says', () => {
  test.each(injections)('$id stays a passage, for every action', ({ text }) => {
    for (const [at, question] of questions.entries()) {
      const { fields, roles, system, user, mark } = tell(question, text);
      const other = harmless[at];
      expect(fields).toEqual(other?.fields);
      expect(roles).toEqual(['system', 'user']);
      // What the model is told to do is the same, letter for letter, as for any other passage.
      expect(system).toBe(other?.system.replaceAll(other.mark, mark));
      const closing = `\n</passage ${mark}>`;
      expect(user.endsWith(closing)).toBe(true);
      expect(user.split(mark)).toHaveLength(3);
      const passage = user.slice(`<passage ${mark}>\n`.length, -closing.length);
      // Nothing is left out of the passage and nothing added but spaces.
      expect(withoutSpaces(passage)).toBe(withoutSpaces(text));
      const lower = user.toLowerCase();
      expect(templateMarks.filter((token) => lower.includes(token))).toEqual([]);
    }
  });

  test('each mark of a template is tried', () => {
    const all = injections.map(({ text }) => text.toLowerCase()).join('\n');
    expect(templateMarks.filter((token) => !all.includes(token))).toEqual([]);
  });

  test('there are actions with all that a person can give', () => {
    const tried = new Set(questions.flatMap(({ parameters }) => Object.keys(parameters)));
    expect([...tried].sort()).toEqual(Object.keys(given).sort());
  });
});
