import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSite, isSitePattern, siteAllowed, siteMatches, siteOf, sitePatternFor } from './site.ts';
import { runs } from './testing/runs.ts';

const patterns: readonly [pattern: string, site: string, covered: boolean][] = [
  ['*', 'anything.example:8443', true],
  ['x.com', 'x.com', true],
  ['x.com', 'a.x.com', false],
  ['x.com', 'evilx.com', false],
  ['x.com', 'x.com.evil.org', false],
  ['x.com', 'x.com:8443', false],
  ['x.com:8443', 'x.com:8443', true],
  ['x.com:8443', 'x.com', false],
  ['*.x.com', 'a.x.com', true],
  ['*.x.com', 'a.b.x.com', true],
  ['*.x.com', 'x.com', false],
  ['*.x.com', '.x.com', false],
  ['*.x.com', 'evilx.com', false],
  ['*.x.com', 'a.x.com.evil.org', false],
  ['*.x.com', 'a.x.com:8443', false],
  ['*.x.com:8443', 'a.x.com:8443', true],
  ['*.x.com:8443', 'x.com:8443', false],
  ['[::1]:8443', '[::1]:8443', true],
  ['[::1]', '[::2]', false],
  ['a.x.com', 'aax.com', false],
];

describe('siteMatches', () => {
  test.each(patterns)('%j covers %j: %j', (pattern, site, covered) => {
    expect(siteMatches(pattern, site)).toBe(covered);
  });
});

const host = fc.domain();
const site = fc
  .tuple(host, fc.option(fc.integer({ min: 1024, max: 65_535 }), { nil: undefined }))
  .map(([name, port]) => (port === undefined ? name : `${name}:${port}`));
const pattern = fc.oneof(
  site,
  site.map((name) => `*.${name}`),
  fc.constant('*'),
);

describe('for every site and every list', () => {
  test('`*.x` covers what is below x, never x itself or a name that ends like it', () => {
    fc.assert(
      fc.property(site, fc.stringMatching(/^[a-z0-9-]{1,10}$/), (name, label) => {
        expect(siteMatches(`*.${name}`, `${label}.${name}`)).toBe(true);
        expect(siteMatches(`*.${name}`, name)).toBe(false);
        expect(siteMatches(`*.${name}`, `${label}${name}`)).toBe(false);
        expect(siteMatches(name, `${label}${name}`)).toBe(false);
        expect(siteMatches(name, `${name}.${label}`)).toBe(false);
      }),
    );
  });

  test('a block pattern that covers a site blocks it, whatever is allowed', () => {
    fc.assert(
      fc.property(
        site,
        fc.array(pattern),
        fc.array(pattern),
        fc.array(pattern),
        (name, allow, before, after) => {
          const parent = name.split('.').slice(1).join('.');
          for (const blocking of ['*', name, ...(parent === '' ? [] : [`*.${parent}`])]) {
            const lists = { allow: [...allow, '*', name], block: [...before, blocking, ...after] };
            expect(siteAllowed(lists, name)).toBe(false);
          }
        },
      ),
    );
  });

  test('an allowed site is covered by an allow pattern and by no block pattern', () => {
    fc.assert(
      fc.property(
        site,
        fc.array(pattern),
        fc.array(pattern, { maxLength: 2 }),
        fc.boolean(),
        (name, allow, block, named) => {
          const lists = { allow: named ? [...allow, name] : allow, block };
          const covered = lists.allow.some((given) => siteMatches(given, name));
          const blocked = block.some((given) => siteMatches(given, name));
          expect(siteAllowed(lists, name)).toBe(covered && !blocked);
          expect(siteAllowed({ allow: [], block }, name)).toBe(false);
        },
      ),
    );
  });
});

// Rules that the schema takes and that never apply: an admin who writes one believes a site is blocked.
test.each([
  ['example.com:443', 'https://example.com/'],
  ['127.1', 'https://127.1/'],
  ['0x7f000001', 'https://0x7f000001/'],
  ['[0:0:0:0:0:0:0:1]', 'https://[0:0:0:0:0:0:0:1]/'],
])('a pattern the schema takes works: blocking %j blocks %j, or is refused', (given, address) => {
  const blocks = !siteAllowed({ allow: ['*'], block: [given] }, siteOf(address) ?? '');
  expect(blocks || !isSitePattern(given)).toBe(true);
});

// What an admin may write into a list, and what looks like it.
test.each<[string, boolean]>([
  ['*', true],
  ['', false],
  ['*.', false],
  ['x.com', true],
  ['xx.com', true],
  ['a.b.x.com', true],
  ['localhost', true],
  ['*.x.com', true],
  ['*.x.com:8443', true],
  ['[::1]', true],
  ['*.[::1]', false],
  ['x.*.com', false],
  ['x*.com', false],
  ['*.*.com', false],
  ['X.com', false],
  ['x.com.', false],
  ['xn--bcher-kva.example', true],
])('as a pattern, %j is one: %j', (given, isOne) => {
  expect(isSitePattern(given)).toBe(isOne);
});

test.each<[string, string | undefined]>([
  ['https://docs.example.com/a/b?c', 'docs.example.com'],
  ['Docs.Example.com', 'docs.example.com'],
  ['docs.example.com/wiki', 'docs.example.com'],
  ['docs.example.com:443', 'docs.example.com'],
  ['docs.example.com:8443', 'docs.example.com:8443'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['*.Bücher.example', '*.xn--bcher-kva.example'],
  ['https://*.example.com', '*.example.com'],
  ['127.1', '127.0.0.1'],
  ['http://localhost:8080/', 'localhost:8080'],
  ['http://docs.example.com', undefined],
  ['ftp://example.com', undefined],
  ['htps://docs.example.com', undefined],
  ['https:/docs.example.com', undefined],
  ['https//docs.example.com', undefined],
  ['https://[::1]:8443//x', '[::1]:8443'],
  ['docs.example.com/a//b', 'docs.example.com'],
  ['42', undefined],
  ['docs.*.com', undefined],
  ['two words', undefined],
  ['*.[::1]', undefined],
  ['user@docs.example.com', undefined],
  [`${'a'.repeat(10_000)}.example`, undefined],
  ['  *.Example.com ', '*.example.com'],
  ['*.', undefined],
  ['', undefined],
])('who writes %j most likely means %j', (written, meant) => {
  expect(sitePatternFor(written)).toBe(meant);
});

test('a name longer than any name is can be no site', () => {
  const name = (length: number) => `${'a.'.repeat(200).slice(0, length - 1)}b`;
  expect(isSitePattern(name(253))).toBe(true);
  expect(isSitePattern(name(260))).toBe(false);
  expect(siteOf(`https://${name(260)}/`)).toBeUndefined();
  // The longest of all, with the longest port behind it.
  const longest = `${name(253)}:65535`;
  expect([isSite(longest), siteOf(`https://${longest}/`)]).toEqual([true, longest]);
  expect([isSite(`a${longest}`), siteOf(`https://a${longest}/`)]).toEqual([false, undefined]);
});

test('an address in brackets is not cut at its colons for the sake of a port', () => {
  expect(siteAllowed({ allow: ['*'], block: ['[::1]'] }, '[::1]:8443')).toBe(false);
  expect(siteAllowed({ allow: ['*'], block: ['[::1]'] }, '[2001:db8::1]:8443')).toBe(true);
  expect(siteAllowed({ allow: ['*'], block: ['[2001:db8::1]'] }, '[2001:db8::1]:8443')).toBe(false);
});

// A port is part of a pattern for denying, too: blocking a host leaves its other ports open.
test('blocking a host blocks it on every port', () => {
  expect(siteAllowed({ allow: ['*'], block: ['hr.example'] }, 'hr.example:8443')).toBe(false);
});

test('a site is one exactly where the address of it has it as its site', () => {
  const label = fc.stringMatching(/^(xn--)?[a-z0-9_-]{1,6}$/);
  const port = fc.constantFrom('', ':443', ':8443', ':080');
  const hosts = fc
    .tuple(
      fc.array(fc.oneof(label, fc.constantFrom('0x7f', '127', '1', 'xn--a', '')), { minLength: 1 }),
      port,
    )
    .map(([labels, after]) => labels.join('.') + after);
  fc.assert(
    fc.property(fc.oneof(hosts, fc.webAuthority(), fc.string()), (value) => {
      expect(isSite(value)).toBe(siteOf(`https://${value}`) === value);
    }),
    { numRuns: runs(2_000) },
  );
});

test('every site of an address is one: without encryption, on the port that says otherwise, this machine has none', () => {
  expect(siteOf('http://localhost:443/')).toBeUndefined();
  expect(siteOf('http://localhost:8443/')).toBe('localhost:8443');
  const address = fc.tuple(
    fc.constantFrom('http://', 'https://'),
    fc.oneof(host, fc.constantFrom('localhost', '127.0.0.1', '[::1]')),
    fc.oneof(fc.constantFrom(80, 443), fc.nat(65_535)),
  );
  fc.assert(
    fc.property(address, ([scheme, name, port]) => {
      const site = siteOf(`${scheme}${name}:${port}/`);
      expect(site === undefined || isSite(site)).toBe(true);
    }),
  );
});
