import { expect, test } from 'vitest';
import { makeSecret, signedHeaders } from './signature.ts';

const message = {
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  timestamp: 1_614_265_330,
  body: '{"test": 2432232314}',
};

test('a message is signed as by the reference implementation of Standard Webhooks', () => {
  expect(signedHeaders(message, ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'])).toEqual({
    'webhook-id': message.id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

test('a secret is 32 bytes, and no other’s', () => {
  const [one, other] = [makeSecret(), makeSecret()];
  expect(one).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(one).not.toBe(other);
});

test('with two secrets there are two signatures, the newer first', () => {
  const [newer, older] = [makeSecret(), makeSecret()];
  const both = signedHeaders(message, [newer, older])['webhook-signature'];
  const alone = (secret: string) => signedHeaders(message, [secret])['webhook-signature'];
  expect(both).toBe(`${alone(newer)} ${alone(older)}`);
});
