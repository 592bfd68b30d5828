import { LLMock } from '@copilotkit/aimock';
import { prompts } from '@sidenote/contract/prompts';
import { provenanceHeaders } from '@sidenote/contract/provenance';
import OpenAI from 'openai';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listInteractions } from '../storage/interactions.ts';
import { chatBody, codeOf, readStream, startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

const ANSWER = 'The quick brown fox — über 漢字 👩‍👩‍👧‍👦.';

let mock: LLMock;
let gateway: TestGateway;
let client: OpenAI;

beforeAll(async () => {
  mock = new LLMock({ port: 0 });
  mock.onMessage(/./, { content: ANSWER });
  await mock.start();
  gateway = await startTestGateway({ upstreamUrl: `${mock.url}/v1` });
  client = new OpenAI({ baseURL: `${gateway.url}/v1`, apiKey: await gateway.token(), maxRetries: 0 });
});
afterAll(async () => {
  await gateway.close();
  await mock.stop();
});

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const request = chatBody() as OpenAI.ChatCompletionCreateParamsNonStreaming;

describe('chat completions, by the openai client, with an upstream nobody here wrote', () => {
  test('answers whole', async () => {
    const completion = await client.chat.completions.create(request);
    expect(completion.choices[0]?.message.content).toBe(ANSWER);
    expect(completion).toMatchObject({ model: 'improve-writing', object: 'chat.completion' });
    expect(completion.usage?.total_tokens).toBeGreaterThan(0);
  });

  test('streams, with the usage last', async () => {
    const stream = await client.chat.completions.create({
      ...request,
      stream: true,
      stream_options: { include_usage: true },
    });
    const chunks = await collect(stream);
    expect(chunks.map((chunk) => chunk.choices[0]?.delta.content ?? '').join('')).toBe(ANSWER);
    expect(chunks[0]?.choices[0]?.delta.role).toBe('assistant');
    expect(chunks.at(-2)?.choices[0]?.finish_reason).toBe('stop');
    expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { total_tokens: expect.any(Number) } });
  });

  test('lists the actions as models', async () => {
    const models = await collect(client.models.list());
    expect(models.map(({ id }) => id)).toContain('improve-writing');
  });

  test('sends one message of the person’s text, our prompt, and nothing else of the caller', async () => {
    await gateway.chat({
      stream: true,
      messages: [{ role: 'user', content: 'Marked **text**.' }],
      metadata: { ...chatBody().metadata, format: 'markdown' },
    });
    const sent = mock.getLastRequest()?.body as unknown as Record<string, unknown>;
    expect(
      Object.keys(sent)
        .filter((key) => !key.startsWith('_'))
        .sort(),
    ).toEqual(['max_completion_tokens', 'messages', 'model', 'store', 'stream', 'stream_options']);
    expect(sent).toMatchObject({ model: 'test-model', store: false, stream: true });
    expect(sent.messages).toEqual([
      { role: 'system', content: expect.stringContaining('Markdown') },
      {
        role: 'user',
        content: expect.stringMatching(/^<passage (\w+)>\nMarked \*\*text\*\*\.\n<\/passage \1>$/),
      },
    ]);
    expect(JSON.stringify(sent)).not.toContain('atlassian');
  });

  test('says who answers, in headers that hold any script', async () => {
    const response = await gateway.chat({ stream: true });
    await response.arrayBuffer();
    const headers = Object.fromEntries(
      Object.entries(provenanceHeaders).map(([field, name]) => [
        field,
        decodeURIComponent(response.headers.get(name) ?? '-'),
      ]),
    );
    expect(headers).toMatchObject({
      provider: 'Test Provider',
      model: 'test-model',
      region: 'eu',
      retention: 'Nothing is kept',
      method: '-',
      promptVersion: String(prompts['improve-writing'].version),
    });
    expect(headers.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('ends a whole stream with the end mark', async () => {
    const { events, broken } = await readStream(await gateway.chat({ stream: true }));
    expect(events.at(-1)).toBe('[DONE]');
    expect(broken).toBe(false);
  });

  test('keeps one record of each request, without its text', async () => {
    const response = await gateway.chat();
    await response.arrayBuffer();
    const id = response.headers.get(provenanceHeaders.requestId);
    const find = async () =>
      (await gateway.read((db) => listInteractions(db, 'acme'))).find(({ requestId }) => requestId === id);
    await expect.poll(find).toBeDefined();
    const record = await find();
    expect(record).toMatchObject({
      orgId: 'acme',
      action: 'improve-writing',
      site: 'acme.atlassian.net',
      product: 'jira',
      objectType: 'issue',
      inputLength: '≤100',
      outputLength: '≤100',
      outcome: 'answered',
      provider: 'Test Provider',
      policyVersion: 1,
      promptVersion: prompts['improve-writing'].version,
    });
  });

  test.each([
    ['an action that is not allowed', { actions: 'summarise' }, { actions: 'all' }, 'action_not_allowed'],
    [
      'a group that is not',
      { blockGroup: ['billing'] },
      { removeBlockGroup: ['billing'] },
      'group_not_allowed',
    ],
    ['the opt-out of a product', { products: 'jira' }, { products: 'all' }, 'site_not_allowed'],
  ] as const)(
    'keeps no site that the rules do not know, with %s either',
    async (_name, tighten, back, code) => {
      await gateway.change(tighten);
      const metadata = { ...chatBody().metadata, site: 'what-i-wrote.example', product: 'web' };
      expect(await codeOf(await gateway.chat({ metadata }))).toBe(code);
      await gateway.change(back);
      const kept = async () =>
        (await gateway.read((db) => listInteractions(db, 'acme'))).filter(
          (record) => record.outcome === code,
        );
      await expect.poll(async () => (await kept()).length).toBeGreaterThan(0);
      expect((await kept()).map(({ site }) => site)).toEqual(['-']);
    },
  );

  test('passes the same text on for each of two people, and keeps no answer for either', async () => {
    const before = mock.getRequests().length;
    await Promise.all((['mira', 'jonas'] as const).map((person) => gateway.chat({}, { person })));
    expect(mock.getRequests().length).toBe(before + 2);
  });

  test.each([
    [500, 'upstream_error', 502],
    [429, 'upstream_rate_limited', 503],
    [401, 'upstream_refused', 502],
    [400, 'upstream_refused', 502],
  ])('turns the provider’s %i into %s', async (status, code, ours) => {
    mock.nextRequestError(status, { message: 'sk-secret in a message' });
    const response = await gateway.chat();
    expect(response.status).toBe(ours);
    const text = await response.text();
    expect(text).toContain(`"code":"${code}"`);
    expect(text).not.toContain('sk-secret');
  });

  test('refuses unknown actions with a sentence of its own', async () => {
    const response = await gateway.chat({ model: 'gpt-4o' });
    expect(response.status).toBe(404);
    expect(await codeOf(response)).toBe('model_not_found');
  });
});
