import { drawing } from '@sidenote/contract/guard/corpus/random';
import { guard } from '@sidenote/contract/guard/guard';
import { defaultGuard } from '@sidenote/contract/guard/policy';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsOf } from '../testing/rows-of.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

let upstream: ScriptedUpstream;
let gateway: TestGateway;
beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
  gateway = await startTestGateway({ upstreamUrl: upstream.baseUrl });
});
afterAll(async () => {
  await gateway.close();
  await upstream.close();
});

const token = `gh${'p_'}${drawing(21)('base62', 36)}`;
const text = `Deploy with ${token}, ask kim@example.com about ACME-123456.`;
const ask = (content: string) => gateway.chat({ messages: [{ role: 'user', content }] });

test('a secret that arrives as it is gets a code: nothing of it goes on, is told or is kept', async () => {
  const before = upstream.seen.length;
  for (const level of ['replace', 'block']) {
    await gateway.change({ guardSecrets: level });
    const response = await ask(text);
    const answer = await response.text();
    expect(response.status).toBe(403);
    expect(JSON.parse(answer)).toMatchObject({
      error: { code: 'secret_found', param: 'messages[0].content' },
    });
    expect(answer).not.toContain(token.slice(4));
  }
  expect(upstream.seen.length).toBe(before);
  expect(gateway.log.join('\n')).not.toContain(token.slice(4));
  expect(JSON.stringify(await rowsOf(gateway.storage, 'acme'))).not.toContain(token.slice(4));
});

test('what the extension makes of the same text is let through', async () => {
  await gateway.change({ guardSecrets: 'replace', guardPersonal: 'replace', guardPattern: ['ACME-\\d{6}'] });
  const sent = guard(text, { ...defaultGuard, personal: 'replace', patterns: ['ACME-\\d{6}'] }).text;
  expect((await ask(sent)).status).toBe(200);
  await gateway.change({ guardPersonal: 'off', removeGuardPattern: ['ACME-\\d{6}'] });
});

test('the organisation’s rules decide: warned of it passes, personal data and own patterns do not', async () => {
  const code = async (content: string) => {
    const body: unknown = await (await ask(content)).json();
    return typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined;
  };
  await gateway.change({ guardSecrets: 'warn' });
  expect(await code(text)).toBeUndefined();
  await gateway.change({ guardPersonal: 'block' });
  expect(await code('Ask kim@example.com.')).toMatchObject({ code: 'personal_data_found' });
  await gateway.change({ guardSecrets: 'replace', guardPersonal: 'off', guardPattern: ['ACME-\\d{6}'] });
  expect(await code('About ACME-123456.')).toMatchObject({ code: 'secret_found' });
  expect(await code('About ACME-12345.')).toBeUndefined();
});
