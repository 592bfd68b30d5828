import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runs } from '@sidenote/contract/testing/runs';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { call, discover, gatewayAddress } from './gateway.ts';

const addresses: readonly [typed: string, address: string | undefined][] = [
  ['https://gateway.example', 'https://gateway.example'],
  ['https://gateway.example/', 'https://gateway.example'],
  ['gateway.example', 'https://gateway.example'],
  ['gateway.example:8443', 'https://gateway.example:8443'],
  ['https://gateway.example:443', 'https://gateway.example'],
  ['HTTPS://GATEWAY.EXAMPLE', 'https://gateway.example'],
  ['  https://gateway.example \n', 'https://gateway.example'],
  ['https://bücher.example', 'https://xn--bcher-kva.example'],
  ['https://g\u0430teway.example', 'https://xn--gteway-3nf.example'],
  ['[2001:DB8::1]', 'https://[2001:db8::1]'],
  ['https://[2001:db8::1]:8443/', 'https://[2001:db8::1]:8443'],
  // Without TLS, on this machine
  ['http://127.0.0.1:8787', 'http://127.0.0.1:8787'],
  ['http://127.0.0.1:8787/', 'http://127.0.0.1:8787'],
  ['http://localhost:8787', 'http://localhost:8787'],
  ['HTTP://LOCALHOST:8787', 'http://localhost:8787'],
  ['http://[::1]:8787', 'http://[::1]:8787'],
  ['http://127.1:8787', 'http://127.0.0.1:8787'],
  ['http://2130706433:8787', 'http://127.0.0.1:8787'],
  ['http://0x7f.0.0.1', 'http://127.0.0.1'],
  // Without TLS, elsewhere
  ['http://gateway.example', undefined],
  ['HTTP://gateway.example', undefined],
  ['http://localhost.evil.org', undefined],
  ['http://evil.org?localhost', undefined],
  ['http://127.0.0.1.evil.org', undefined],
  ['http://127.0.0.1@evil.org', undefined],
  ['http://evil.org#127.0.0.1', undefined],
  ['http://0.0.0.0:8787', undefined],
  ['http://10.0.0.1:8787', undefined],
  ['http://192.168.0.1', undefined],
  ['http://169.254.169.254', undefined],
  ['http://[::ffff:127.0.0.1]', undefined],
  ['http://[::]', undefined],
  ['http://128.0.0.1', undefined],
  ['http://\u0131ocalhost', undefined],
  // More than an address
  ['https://user@gateway.example', undefined],
  ['https://user:password@gateway.example', undefined],
  ['user@gateway.example', undefined],
  ['https://gateway.example/v1', undefined],
  ['gateway.example/v1', undefined],
  ['https://gateway.example//', undefined],
  ['https://gateway.example\\v1', undefined],
  ['https://gateway.example?tenant=1', undefined],
  ['https://gateway.example/?tenant=1', undefined],
  ['https://gateway.example#x', undefined],
  // Other schemes
  ['javascript:alert(1)', undefined],
  ['javascript://gateway.example/%0aalert(1)', undefined],
  ['data:text/html,<script>', undefined],
  ['data://gateway.example/', undefined],
  ['blob:https://gateway.example/1', undefined],
  ['file:///etc/passwd', undefined],
  ['ftp://gateway.example', undefined],
  ['ws://localhost:8787', undefined],
  ['wss://gateway.example', undefined],
  ['chrome://settings', undefined],
  ['chrome-extension://dblalikcgplejdnlfcencdkmpolcaand', undefined],
  ['view-source:https://gateway.example', undefined],
  // No address
  ['', undefined],
  ['   ', undefined],
  ['https://', undefined],
  ['http://', undefined],
  ['https:/gateway.example', undefined],
  [':8787', undefined],
  ['https://gateway.example:99999', undefined],
  ['https://gate way.example', undefined],
  ['https://[::1', undefined],
  ['https://256.1.1.1', undefined],
  ['gateway\0.example', undefined],
];

describe('gatewayAddress', () => {
  test.each(addresses)('%j is %j', (typed, address) => {
    expect(gatewayAddress(typed)).toBe(address);
  });

  test('of a megabyte that is no address is none', () => {
    expect(gatewayAddress(`http://${'a'.repeat(1_000_000)}`)).toBeUndefined();
    expect(gatewayAddress(`${'a'.repeat(1_000_000)}/v1`)).toBeUndefined();
    expect(gatewayAddress(' '.repeat(1_000_000))).toBeUndefined();
  });

  test('of anything is an origin with TLS or on this machine, and its own address', () => {
    const typed = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.string({ unit: 'binary' }),
      fc
        .tuple(fc.constantFrom('http://', 'https://', 'HTTP:', 'javascript:', 'data:', ''), fc.string())
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(typed, (given) => {
        const address = gatewayAddress(given);
        if (address === undefined) return;
        expect(address).toMatch(/^(https:\/\/[^/?#@\s]+|http:\/\/(localhost|127\.[\d.]+|\[::1\])(:\d+)?)$/);
        expect(gatewayAddress(address)).toBe(address);
      }),
      { numRuns: runs(1_000) },
    );
  });
});

async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('discover', () => {
  const document = (resource: string) => ({
    resource,
    resource_name: 'Acme',
    authorization_servers: ['https://id.example'],
    scopes_supported: ['openid'],
    sidenote_clients: [{ issuer: 'https://id.example', client_id: 'sidenote', scopes: ['openid'] }],
  });

  test('takes a document that speaks for the address it was asked of', async () => {
    const url = await listen((request, response) => {
      response.end(JSON.stringify(document(`http://${request.headers.host}/`)));
    });
    expect(await discover(url)).toMatchObject({
      ok: true,
      value: { sidenote_clients: [{ client_id: 'sidenote' }] },
    });
  });

  test.each([
    ['another resource', JSON.stringify(document('https://gateway.example'))],
    ['a resource with a path', JSON.stringify(document('http://127.0.0.1/tenant'))],
    ['a document without a client', JSON.stringify({ ...document('x'), sidenote_clients: [] })],
    ['no sign-in server', JSON.stringify({ ...document('x'), authorization_servers: [] })],
    ['a web page', '<!doctype html><title>Welcome</title>'],
    ['nothing', ''],
    ['null', 'null'],
  ])('refuses %s', async (_, body) => {
    const url = await listen((_request, response) => void response.end(body));
    expect(await discover(url)).toEqual({ ok: false, code: 'gateway_invalid' });
  });

  test('tells a server that is no gateway from one that is not there', async () => {
    const url = await listen((_request, response) => void response.writeHead(404).end('nothing here'));
    expect(await discover(url)).toEqual({ ok: false, code: 'gateway_invalid' });
    // Port 9 is "discard"; fetch refuses to ask it at all.
    expect(await discover('http://127.0.0.1:9')).toEqual({ ok: false, code: 'gateway_unreachable' });
  });
});

test('a call sends the token and nothing of a browser’s own: no cookie, no referrer', async () => {
  const seen: Record<string, unknown> = {};
  const url = await listen((request, response) => {
    Object.assign(seen, request.headers);
    response.setHeader('set-cookie', 'session=1').end('{}');
  });
  await call(url, '/v1/policy', { accessToken: 'token' });
  await call(url, '/v1/policy', { accessToken: 'token' });
  expect(seen).toMatchObject({ authorization: 'Bearer token' });
  expect(seen).not.toHaveProperty('cookie');
  expect(seen).not.toHaveProperty('referer');
});
