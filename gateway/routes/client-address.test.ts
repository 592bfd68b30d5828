import { describe, expect, test } from 'vitest';
import { clientAddresses } from './client-address.ts';

const request = (remoteAddress: string, headers: Record<string, string> = {}) => ({
  socket: { remoteAddress },
  headers,
});

describe('without a proxy, a client is', () => {
  const addressOf = clientAddresses(undefined);
  test.each([
    ['its connection’s address', request('203.0.113.7'), '203.0.113.7'],
    ['the same over a socket of IPv6', request('::ffff:203.0.113.7'), '203.0.113.7'],
    [
      'never what it says of itself',
      request('203.0.113.7', { 'x-forwarded-for': '198.51.100.1' }),
      '203.0.113.7',
    ],
    ['its network, with IPv6', request('2001:db8:1:2:3:4:5:6'), '2001:db8:1:2'],
    ['that network, however it is written', request('2001:DB8:1:2::9'), '2001:db8:1:2'],
    ['itself on this machine', request('::1'), '0:0:0:0'],
  ])('%s', (_name, from, address) => {
    expect(addressOf(from)).toBe(address);
  });
});

describe('behind a proxy, a client is', () => {
  const addressOf = clientAddresses({ addresses: ['10.0.0.0/8', 'fd00::1'], header: 'x-forwarded-for' });
  const told = (value: string) => ({ 'x-forwarded-for': value });
  test.each([
    ['whom the proxy names', request('10.1.2.3', told('203.0.113.7')), '203.0.113.7'],
    [
      'whom it names last, whatever was there before',
      request('10.1.2.3', told('1.1.1.1, 203.0.113.7')),
      '203.0.113.7',
    ],
    [
      'whom the first of several proxies names',
      request('fd00::1', told('203.0.113.7, 10.9.9.9')),
      '203.0.113.7',
    ],
    ['never named by another header', request('10.1.2.3', { 'x-real-ip': '1.1.1.1' }), '10.1.2.3'],
    ['never named by itself', request('203.0.113.7', told('1.1.1.1')), '203.0.113.7'],
    ['the proxy, where it names nobody', request('10.1.2.3'), '10.1.2.3'],
    ['the proxy, where it names no address', request('10.1.2.3', told('<script>')), '10.1.2.3'],
  ])('%s', (_name, from, address) => {
    expect(addressOf(from)).toBe(address);
  });
});
