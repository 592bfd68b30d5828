import { describe, expect, test } from 'vitest';
import { ConfigError } from '../config-error.ts';
import { parseConfig } from '../load-config.ts';
import { attestedProvider, registryOf } from '../testing/registry.ts';
import { literalAddress, mayConnect } from './address.ts';
import { parseRegistry } from './registry-file.ts';
import { shortFormTarget } from './short-form.ts';

const addresses: [address: string, inPublic: boolean, inPrivate: boolean][] = [
  ['93.184.215.14', true, true],
  ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', true, true],
  ['::ffff:93.184.215.14', true, true],
  ['127.0.0.1', false, true],
  ['10.1.2.3', false, true],
  ['172.31.255.255', false, true],
  ['172.32.0.0', true, true],
  ['192.168.1.1', false, true],
  ['100.64.0.1', false, true],
  ['::1', false, true],
  ['::ffff:10.0.0.1', false, true],
  ['::ffff:a00:1', false, true],
  ['::ffff:a9fe:a9fe', false, false],
  ['64:ff9b::a00:1', false, true],
  ['fd00::1', false, true],
  ['169.254.169.254', false, false],
  ['0.0.0.0', false, false],
  ['::', false, false],
  ['fe80::1', false, false],
  ['224.0.0.1', false, false],
  ['255.255.255.255', false, false],
  ['::7f00:1', false, true],
  ['::2', false, true],
  ['::ffff:0:7f00:1', false, true],
  ['3fff::1', false, true],
  ['5f00::1', false, true],
  ['168.63.129.16', false, false],
  ['100.100.100.200', false, false],
  ['::a9fe:a9fe', false, false],
  ['::ffff:0:a9fe:a9fe', false, false],
  ['fd00:ec2::254', false, false],
  ['64:ff9b::a9fe:a9fe', false, false],
  ['2002:a9fe:a9fe::1', false, false],
  ['2002:5db8:d70e::1', false, true],
  ['models.example', false, false],
];

test.each(addresses)('%s may be connected to: public %s, private %s', (address, inPublic, inPrivate) => {
  expect(mayConnect(address, 'public')).toBe(inPublic);
  expect(mayConnect(address, 'private')).toBe(inPrivate);
});

/** Ways to write an address inside a network, each of them understood by some resolver. */
const spellings = [
  'https://10.0.0.1/v1',
  'https://167772161/v1',
  'https://0x0a000001/v1',
  'https://012.0.0.1/v1',
  'https://10.1/v1',
  'https://[::ffff:10.0.0.1]/v1',
  'https://[::ffff:a00:1]/v1',
  'https://[fd00::1]/v1',
  'https://169.254.169.254/v1',
  'https://2130706433/v1',
  'https://0x7f.1/v1',
  'http://2130706433/v1',
];

describe('a provider at an address inside a network', () => {
  test.each(spellings)('%s is refused in a registry that does not say so', (baseUrl) => {
    const registry = registryOf([attestedProvider(baseUrl, { network: 'public' })]);
    expect(() => parseRegistry(registry, 'p.json')).toThrow('Registry key providers.0.baseUrl ');
  });

  test.each(spellings)('%s is refused in the short form', (baseUrl) => {
    const { upstream } = parseConfig({
      upstream: { kind: 'openai-compatible', baseUrl, model: 'm', provider: 'P' },
    });
    expect(() => shortFormTarget(upstream, 'eu')).toThrow(ConfigError);
  });

  test('is taken when the registry says so, but never a link-local one', () => {
    const at = (baseUrl: string) => () => parseRegistry(registryOf([attestedProvider(baseUrl)]), 'p.json');
    expect(at('https://10.0.0.1/v1')).not.toThrow();
    expect(at('https://169.254.169.254/v1')).toThrow('Registry key providers.0.baseUrl ');
  });

  test('is seen through every spelling', () => {
    expect(literalAddress(new URL('https://0x0a000001/'))).toBe('10.0.0.1');
    expect(literalAddress(new URL('https://models.example/'))).toBeUndefined();
  });
});
