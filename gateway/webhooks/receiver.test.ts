import { expect, test } from 'vitest';
import { networkOf } from './receiver.ts';
import { nextTime, waits } from './waits.ts';

test.each<[string, boolean, string | undefined]>([
  ['https://receiver.example/hook?key=1', false, 'public'],
  ['https://receiver.example:8443/hook', false, 'public'],
  ['http://receiver.example/hook', false, undefined],
  ['http://receiver.example/hook', true, undefined],
  ['https://user:password@receiver.example/', false, undefined],
  ['https://receiver.example/#fragment', false, undefined],
  ['ftp://receiver.example/', false, undefined],
  ['javascript:alert(1)', true, undefined],
  ['file:///etc/passwd', true, undefined],
  ['receiver.example', false, undefined],
  ['', false, undefined],
  ['https://93.184.216.34/', false, 'public'],
  ['https://10.0.0.1/', false, undefined],
  ['https://10.0.0.1/', true, undefined],
  ['https://169.254.169.254/latest/meta-data', true, undefined],
  ['https://0x7f000001/', false, undefined],
  ['https://2130706433/', false, undefined],
  ['https://[::ffff:10.0.0.1]/', false, undefined],
  ['https://[fd00::1]/', false, undefined],
  ['https://0.0.0.0/', true, undefined],
  ['http://127.0.0.1:9000/', false, undefined],
  ['https://localhost/', false, undefined],
  ['https://[::1]/', false, undefined],
  ['http://127.0.0.1:9000/', true, 'private'],
  ['http://localhost:9000/', true, 'private'],
])('%s, from a gateway on this machine alone: %s, is reached within %s', (address, loopback, network) => {
  expect(networkOf(address, loopback)).toBe(network);
});

test('a message is tried again later each time, a fifth more or less, and given up in the end', () => {
  const at = (attempts: number, random: number) => nextTime(attempts, { now: 0, random: () => random });
  for (const [n, wait] of waits.entries()) {
    expect(at(n + 1, 0)).toBe(wait * 0.8);
    expect(at(n + 1, 0.5)).toBe(wait);
  }
  expect(at(waits.length + 1, 0)).toBeUndefined();
});
