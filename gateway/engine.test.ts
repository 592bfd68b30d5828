import { provenanceHeaders } from '@sidenote/contract/provenance';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chatBody, codeOf, readStream, startTestGateway, type TestGateway } from './testing/test-gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ upstreamUrl: '', upstream: { kind: 'engine' } });
}, 30_000);
afterAll(() => gateway.close());

test('the built-in engine answers with no key and no network, and says how', async () => {
  const response = await gateway.chat({ model: 'fix-spelling-grammar', stream: true });
  const { events, broken } = await readStream(response);
  expect(broken).toBe(false);
  const text = events.slice(0, -1).map((event) => JSON.parse(event).choices[0]?.delta.content ?? '');
  expect(text.join('')).toBe('The quick brown fox.');
  const header = (name: string) => decodeURIComponent(response.headers.get(name) ?? '');
  expect(header(provenanceHeaders.provider)).toBe('Sidenote built-in engine');
  expect(header(provenanceHeaders.model)).toBe('offline-rules-1');
  expect(header(provenanceHeaders.method)).not.toBe('');
}, 60_000);

test('an action that rules cannot do honestly is refused before anything is streamed', async () => {
  const response = await gateway.chat({ ...chatBody(), model: 'improve-writing', stream: true });
  expect([response.status, await codeOf(response)]).toEqual([422, 'needs_model']);
});

test('a text in a language that the rules of an action cannot read gets that fault, and no answer', async () => {
  const text = 'Wir haben uns im Team nicht auf einen Termin geeinigt, und es ist noch viel zu tun.';
  const response = await gateway.chat({ ...chatBody(text), model: 'list-decisions', stream: true });
  const { events } = await readStream(response);
  expect(events.map((event) => JSON.parse(event).error?.code)).toEqual(['needs_model']);
}, 60_000);

test('what a person names for an action reaches the rules', async () => {
  const body = chatBody('It passes the gate review board (GRB) first.');
  const metadata = { ...body.metadata, term: 'GRB' };
  const response = await gateway.chat({ ...body, metadata, model: 'define-term', stream: false });
  expect(await response.json()).toMatchObject({
    choices: [{ message: { content: 'GRB: gate review board' } }],
  });
}, 60_000);
