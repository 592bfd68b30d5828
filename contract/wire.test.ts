import { describe, expect, test } from 'vitest';
import { MAX_REQUEST_CHARS } from './limits.ts';
import { chatRequestSchema, streamEventSchema } from './wire.ts';

const metadata = { site: 'acme.atlassian.net', product: 'jira', object_type: 'issue', format: 'plain' };
const message = { role: 'user', content: 'text' };
const request = { model: 'summarise', messages: [message], metadata };

const withKey = (key: string, value: unknown = true) => ({ ...request, [key]: value });
const withMetadata = (change: object) => ({ ...request, metadata: { ...metadata, ...change } });
const withMessage = (change: object) => ({ ...request, messages: [{ ...message, ...change }] });

/** An object with an own key `__proto__`, as `JSON.parse` makes it. */
const polluted = (value: object) =>
  JSON.parse(JSON.stringify(value).replace('{', '{"__proto__":{"polluted":true},'));

describe('chatRequestSchema', () => {
  test('takes a whole request, and does not stream unless asked', () => {
    expect(chatRequestSchema.parse(request)).toEqual({ ...request, stream: false });
  });

  test.each([
    ['the longest text', withMessage({ content: 'x'.repeat(MAX_REQUEST_CHARS) })],
    ['a stream with its usage', { ...request, stream: true, stream_options: { include_usage: true } }],
    ['a site with a port', withMetadata({ site: 'acme.example:8443' })],
    ['an IPv6 site', withMetadata({ site: '[2001:db8::a]:8443' })],
    ['a host with an underscore', withMetadata({ site: 'build_7.intranet.example' })],
  ])('takes %s', (_, body) => {
    expect(chatRequestSchema.safeParse(body).error?.issues ?? []).toEqual([]);
  });

  test.each([
    'tools',
    'tool_choice',
    'functions',
    'store',
    'n',
    'max_tokens',
    'temperature',
    'user',
    'api_base',
    'base_url',
    'response_format',
    'constructor',
    'prompt',
  ])('refuses the key %s', (key) => {
    expect(chatRequestSchema.safeParse(withKey(key)).success).toBe(false);
  });

  test.each([
    ['__proto__ beside the model', polluted(request)],
    ['__proto__ in a message', { ...request, messages: [polluted(message)] }],
    ['__proto__ in the metadata', { ...request, metadata: polluted(metadata) }],
    ['no message', { ...request, messages: [] }],
    ['two messages', { ...request, messages: [message, message] }],
    ['a system message', withMessage({ role: 'system' })],
    [
      'a system message before the user’s',
      { ...request, messages: [{ ...message, role: 'system' }, message] },
    ],
    ['an assistant’s message', withMessage({ role: 'assistant' })],
    ['a message with a name', withMessage({ name: 'kim' })],
    ['a message with tool calls', withMessage({ tool_calls: [] })],
    ['an empty text', withMessage({ content: '' })],
    ['a text one character too long', withMessage({ content: 'x'.repeat(MAX_REQUEST_CHARS + 1) })],
    ['a text in parts', withMessage({ content: [{ type: 'text', text: 'x' }] })],
    ['a picture', withMessage({ content: [{ type: 'image_url', image_url: { url: 'https://a.b' } }] })],
    ['no text', withMessage({ content: null })],
    ['an empty model', { ...request, model: '' }],
    ['a long model', { ...request, model: 'x'.repeat(61) }],
    ['a model that is no string', { ...request, model: ['summarise'] }],
    ['a stream that is no boolean', { ...request, stream: 'true' }],
    ['another stream option', { ...request, stream_options: { include_usage: true, include: 'text' } }],
    ['no metadata', { model: 'summarise', messages: [message] }],
    ['an unknown key in the metadata', withMetadata({ title: 'Salary review' })],
    ['the address of the page', withMetadata({ url: 'https://acme.atlassian.net/browse/HR-1' })],
    ['a number in the metadata', withMetadata({ format: 1 })],
    ['an object in the metadata', withMetadata({ site: { toString: 'acme' } })],
    ['an unknown product', withMetadata({ product: 'sharepoint' })],
    ['an inherited name as a product', withMetadata({ product: 'constructor' })],
    ['an unknown object type', withMetadata({ object_type: 'salary' })],
    ['an unknown format', withMetadata({ format: 'html' })],
    ['a whole address as a site', withMetadata({ site: 'https://acme.atlassian.net/browse/HR-1' })],
    ['a path behind a site', withMetadata({ site: 'acme.atlassian.net/browse/HR-1' })],
    ['a user part before a site', withMetadata({ site: 'kim@acme.atlassian.net' })],
    ['a pattern as a site', withMetadata({ site: '*.atlassian.net' })],
    ['every site', withMetadata({ site: '*' })],
    ['a site in upper case', withMetadata({ site: 'ACME.atlassian.net' })],
    ['a site with a trailing dot', withMetadata({ site: 'acme.atlassian.net.' })],
    ['a site with a line behind it', withMetadata({ site: 'acme.atlassian.net\n' })],
    ['a site that is a sentence', withMetadata({ site: 'what was selected' })],
    ['a long site', withMetadata({ site: `${'a'.repeat(258)}.de` })],
    ['an empty site', withMetadata({ site: '' })],
    ['a list', [request]],
    ['nothing', null],
  ])('refuses %s', (_, body) => {
    expect(chatRequestSchema.safeParse(body).success).toBe(false);
  });
});

describe('streamEventSchema', () => {
  const chunk = (choice: object) => ({ id: 'c1', choices: [{ delta: {}, ...choice }] });

  test.each([
    ['a piece', chunk({ delta: { role: 'assistant', content: 'a' }, finish_reason: null })],
    ['an end', chunk({ finish_reason: 'stop' })],
    ['usage without a choice', { id: 'c1', choices: [], usage: null }],
    ['our error', { error: { code: 'upstream_timeout' } }],
  ])('takes %s', (_, event) => {
    expect(streamEventSchema.safeParse(event).success).toBe(true);
  });

  test.each([
    ['two choices', { id: 'c1', choices: [{ delta: {} }, { delta: {} }] }],
    ['a tool call as the end', chunk({ finish_reason: 'tool_calls' })],
    ['a text that is none', chunk({ delta: { content: { text: 'a' } } })],
    ['a choice without a delta', { id: 'c1', choices: [{ message: { content: 'a' } }] }],
    ['an error that is a sentence', { error: 'The key sk-… is invalid.' }],
    ['a sentence', 'text'],
    ['nothing', null],
  ])('refuses %s', (_, event) => {
    expect(streamEventSchema.safeParse(event).success).toBe(false);
  });

  test.each([Number.NaN, -1, 1.5, '3', Number.POSITIVE_INFINITY])(
    'refuses %o as a number of tokens',
    (tokens) => {
      const usage = { prompt_tokens: tokens, completion_tokens: 1, total_tokens: 1 };
      expect(streamEventSchema.safeParse({ id: 'c1', choices: [], usage }).success).toBe(false);
    },
  );
});
