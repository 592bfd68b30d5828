import { drawing } from '@sidenote/contract/guard/corpus/random';
import { defaultGuard, type GuardPolicy } from '@sidenote/contract/guard/policy';
import type { ChatRequest } from '@sidenote/contract/wire';
import { expect, test } from 'vitest';
import { keptBack } from './kept-back.ts';

const secret = `gh${'p_'}${drawing(21)('base62', 36)}`;
const person = 'kim@example.com';
const strict: GuardPolicy = { ...defaultGuard, personal: 'block' };

function request(text: string, written: Partial<ChatRequest['metadata']> = {}): ChatRequest {
  return {
    model: 'improve-writing',
    stream: true,
    messages: [{ role: 'user', content: text }],
    metadata: {
      ...{ site: 'acme.atlassian.net', product: 'jira', object_type: 'issue', format: 'plain' },
      ...written,
    },
  } as ChatRequest;
}

test.each<[where: string, given: ChatRequest, guard: GuardPolicy, kept: unknown]>([
  ['nowhere', request('Deploy on Monday.', { task: 'Make it rhyme' }), strict, undefined],
  [
    'in the text',
    request(`Deploy with ${secret}.`),
    strict,
    { code: 'secret_found', param: 'messages[0].content' },
  ],
  [
    'in the text, though it is only about a person',
    request(`Ask ${person}.`),
    strict,
    { code: 'personal_data_found', param: 'messages[0].content' },
  ],
  [
    'in what a person wrote beside it',
    request('Deploy on Monday.', { task: `Use ${secret}` }),
    strict,
    { code: 'secret_found', param: 'metadata.task' },
  ],
  [
    'in both, of which the text is told',
    request(`Ask ${person}.`, { rules: `Use ${secret}` }),
    strict,
    { code: 'personal_data_found', param: 'messages[0].content' },
  ],
  ['where the organisation does not mind', request(`Ask ${person}.`), defaultGuard, undefined],
  // These are of closed lists and of the page itself; an address is not taken for a text that was written.
  ['in what the page is', request('Deploy on Monday.', { site: `${secret}.example` }), strict, undefined],
])('what is kept back is found %s', (_where, given, guard, kept) => {
  expect(keptBack(given, guard)).toEqual(kept);
});

test.each(['site', 'product', 'object_type', 'format'])('%s is nothing that a person wrote', (field) => {
  expect(keptBack(request('Deploy on Monday.', { [field]: secret }), strict)).toBeUndefined();
});
