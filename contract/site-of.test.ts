import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLoopback, isSitePattern, siteOf } from './site.ts';
import { runs } from './testing/runs.ts';

const addresses: readonly [address: string, site: string | undefined][] = [
  // As written
  ['https://allowed.com', 'allowed.com'],
  ['https://allowed.com/path?query#fragment', 'allowed.com'],
  ['HTTPS://ALLOWED.COM/', 'allowed.com'],
  ['  https://allowed.com  ', 'allowed.com'],
  ['https:allowed.com', 'allowed.com'],
  ['https:///allowed.com', 'allowed.com'],
  ['https://a_b.allowed.com/', 'a_b.allowed.com'],
  // Ports
  ['https://allowed.com:443/', 'allowed.com'],
  ['https://allowed.com:0443/', 'allowed.com'],
  ['https://allowed.com:/', 'allowed.com'],
  ['https://allowed.com:8443/', 'allowed.com:8443'],
  ['https://allowed.com:80/', 'allowed.com:80'],
  ['https://allowed.com:65536/', undefined],
  ['https://allowed.com:-1/', undefined],
  ['https://allowed.com:8443x/', undefined],
  // Hosts that look like another
  ['https://allowed.com.evil.org/', 'allowed.com.evil.org'],
  ['https://evil.org/allowed.com', 'evil.org'],
  ['https://evil.org#allowed.com', 'evil.org'],
  ['https://evil.org?allowed.com', 'evil.org'],
  ['https://evil.org\\allowed.com', 'evil.org'],
  ['https://allowed.com\\@evil.org', 'allowed.com'],
  ['https://allowed.com%2eevil.org/', 'allowed.com.evil.org'],
  ['https://allowed.com%00.evil.org/', undefined],
  ['https://allowed.com%2fevil.org/', undefined],
  ['https://allowed.com%40evil.org/', undefined],
  ['https://al\tlow\ned.c\rom/', 'allowed.com'],
  ['https://allowed .com/', undefined],
  ['https://\u0430llowed.com/', 'xn--llowed-2nf.com'],
  ['https://ａｌｌｏｗｅｄ.com/', 'allowed.com'],
  ['https://allowed。com/', 'allowed.com'],
  ['https://allo\u00adwed.com/', 'allowed.com'],
  ['https://allowed\u202e.com/', undefined],
  // User parts
  ['https://allowed.com@evil.org/', undefined],
  ['https://allowed.com:password@evil.org/', undefined],
  ['https://:password@allowed.com/', undefined],
  ['https://user@allowed.com/', undefined],
  ['https://%40@allowed.com/', undefined],
  ['https://@allowed.com/', 'allowed.com'],
  // Internationalised names
  ['https://bücher.example/', 'xn--bcher-kva.example'],
  ['https://BÜCHER.example/', 'xn--bcher-kva.example'],
  ['https://xn--bcher-kva.example/', 'xn--bcher-kva.example'],
  ['https://faß.de/', 'xn--fa-hia.de'],
  ['https://☃.example/', 'xn--n3h.example'],
  // Dots
  ['https://allowed.com./', 'allowed.com'],
  ['https://allowed.com.:443/', 'allowed.com'],
  ['https://allowed.com.:8443/', 'allowed.com:8443'],
  ['https://allowed.com../', undefined],
  ['https://a..allowed.com/', undefined],
  ['https://.allowed.com/', undefined],
  ['https://./', undefined],
  ['https://../', undefined],
  // What a policy's list could not name
  ['https://*/', undefined],
  ['https://*.allowed.com/', undefined],
  ['https://a,b.allowed.com/', undefined],
  ["https://a'b.allowed.com/", undefined],
  // Numeric forms of one address
  ['https://127.0.0.1/', '127.0.0.1'],
  ['https://127.1/', '127.0.0.1'],
  ['https://2130706433/', '127.0.0.1'],
  ['https://0x7f000001/', '127.0.0.1'],
  ['https://0177.0.0.1/', '127.0.0.1'],
  ['https://0x7F.0.0.1./', '127.0.0.1'],
  ['https://127.0.0.256/', undefined],
  ['https://1.2.3.4.5/', undefined],
  ['https://[::1]/', '[::1]'],
  ['https://[0:0:0:0:0:0:0:1]/', '[::1]'],
  ['https://[2001:DB8::A]:8443/', '[2001:db8::a]:8443'],
  ['https://[::ffff:1.2.3.4]/', '[::ffff:102:304]'],
  ['https://[::1%25eth0]/', undefined],
  ['https://[::1/', undefined],
  ['https://::1/', undefined],
  // Without TLS: this machine only
  ['http://allowed.com/', undefined],
  ['http://127.0.0.1:8787/', '127.0.0.1:8787'],
  ['http://localhost:8787/', 'localhost:8787'],
  ['http://LOCALHOST/', 'localhost'],
  ['http://[::1]:8787/', '[::1]:8787'],
  ['http://127.9.9.9/', '127.9.9.9'],
  ['ftp://127.0.0.1/', undefined],
  ['ws://localhost:8787/', undefined],
  ['http://localhost./', undefined],
  ['http://foo.localhost/', undefined],
  ['http://localhost.evil.org/', undefined],
  ['http://127.0.0.1.evil.org/', undefined],
  ['http://127.0.0.1@evil.org/', undefined],
  ['http://0.0.0.0/', undefined],
  ['http://10.0.0.1/', undefined],
  ['http://[::ffff:127.0.0.1]/', undefined],
  // Other schemes, whatever they wrap
  ['data:text/html,<p>https://allowed.com', undefined],
  ['blob:https://allowed.com/5f6d', undefined],
  ['about:blank', undefined],
  ['about:srcdoc', undefined],
  ['filesystem:https://allowed.com/temporary/x', undefined],
  ['view-source:https://allowed.com/', undefined],
  ['javascript:location="https://allowed.com"', undefined],
  ['chrome://settings/', undefined],
  ['chrome-extension://dblalikcgplejdnlfcencdkmpolcaand/src/popup/index.html', undefined],
  ['moz-extension://5f6d/', undefined],
  ['devtools://devtools/bundled/inspector.html', undefined],
  ['file:///etc/passwd', undefined],
  ['ftp://allowed.com/', undefined],
  ['ws://localhost/', undefined],
  ['wss://allowed.com/', undefined],
  // Not addresses
  ['', undefined],
  ['https://', undefined],
  ['https://:443/', undefined],
  ['https:', undefined],
  ['allowed.com', undefined],
  ['//allowed.com', undefined],
  ['null', undefined],
  ['undefined', undefined],
];

describe('siteOf', () => {
  test.each(addresses)('%j is %j', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });

  test('of any address is a site a policy can name, and its own site', () => {
    const address = fc.oneof(
      fc.webUrl({ validSchemes: ['https'], withFragments: true, withQueryParameters: true }),
      fc.string({ unit: 'binary' }).map((host) => `https://${host}`),
      fc.stringMatching(/^[a-zA-Z0-9._*!-]{1,20}$/).map((host) => `https://${host}/`),
      fc.ipV6().map((host) => `https://[${host}]:8443/`),
      fc.ipV4Extended().map((host) => `https://${host}/`),
    );
    fc.assert(
      fc.property(address, (given) => {
        const site = siteOf(given);
        if (site === undefined) return;
        expect(isSitePattern(site)).toBe(true);
        expect(siteOf(`https://${site}/`)).toBe(site);
      }),
      { numRuns: runs(2_000) },
    );
  });
});

test.each([
  ['localhost', true],
  ['127.0.0.1', true],
  ['127.255.255.255', true],
  ['[::1]', true],
  ['LOCALHOST', false],
  ['localhost.', false],
  ['127.0.0.1.', false],
  ['127.0.0.1.evil.org', false],
  ['evil.org.127.0.0.1', false],
  ['128.0.0.1', false],
  ['0.0.0.0', false],
  ['::1', false],
  ['', false],
])('%j is this machine: %j', (hostname, expected) => {
  expect(isLoopback(hostname)).toBe(expected);
});
