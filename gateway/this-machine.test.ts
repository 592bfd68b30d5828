import { expect, test } from 'vitest';
import { isOnThisMachineAlone } from './this-machine.ts';
import { networkOf } from './webhooks/receiver.ts';

test.each<[string, string | undefined, boolean]>([
  ['127.0.0.1', undefined, true],
  ['::1', undefined, true],
  ['localhost', 'http://localhost:8787', true],
  ['127.0.0.1', 'http://[::1]:8787', true],
  // As the unit of systemd and the guide for nginx have it: a proxy of this machine brings everybody.
  ['127.0.0.1', 'https://gateway.example', false],
  ['::1', 'https://10.0.0.5', false],
  ['0.0.0.0', 'http://127.0.0.1:8787', false],
  ['0.0.0.0', 'https://gateway.example', false],
])('listening on %s as %s is on this machine alone, and may send to it: %s', (host, publicUrl, alone) => {
  const isAlone = isOnThisMachineAlone({ listen: { host }, publicUrl });
  expect(isAlone).toBe(alone);
  expect(networkOf('http://127.0.0.1:9000/', isAlone)).toBe(alone ? 'private' : undefined);
});
