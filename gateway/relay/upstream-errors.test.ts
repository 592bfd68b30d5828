import { errors } from 'undici';
import { describe, expect, test } from 'vitest';
import { ADDRESS_REFUSED } from '../providers/guarded-lookup.ts';
import { faultOfError, faultOfStatus, isStaleConnection } from './upstream-errors.ts';

test.each([
  [200, undefined],
  [199, 'upstream_invalid'],
  [201, 'upstream_invalid'],
  [204, 'upstream_invalid'],
  [302, 'upstream_invalid'],
  [399, 'upstream_invalid'],
  [400, 'upstream_refused'],
  [401, 'upstream_refused'],
  [428, 'upstream_refused'],
  [429, 'upstream_rate_limited'],
  [430, 'upstream_refused'],
  [499, 'upstream_refused'],
  [500, 'upstream_error'],
  [503, 'upstream_error'],
])('an answer with status %i is told %s', (status, fault) => {
  expect(faultOfStatus(status)).toBe(fault);
});

const coded = (code: unknown) => Object.assign(new Error('a message that may quote a text'), { code });
const named = (name: string) => Object.assign(new Error(''), { name });

/** An error, and what it is told before anything was answered, and while an answer is read. */
type Case = [error: unknown, before: string, meanwhile: string];

const cases: Case[] = [
  ...['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT'].map(
    (code): Case => [coded(code), 'upstream_timeout', 'upstream_timeout'],
  ),
  [named('TimeoutError'), 'upstream_timeout', 'upstream_timeout'],
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL'].map(
    (code): Case => [coded(code), 'upstream_unreachable', 'upstream_unreachable'],
  ),
  [coded(ADDRESS_REFUSED), 'upstream_unreachable', 'upstream_unreachable'],
  ...[
    ...['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID', 'CERT_REVOKED', 'CERT_SIGNATURE_FAILURE', 'CERT_UNTRUSTED'],
    ...['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_GET_ISSUER_CERT'],
    ...['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'INVALID_CA'],
    ...['INVALID_PURPOSE', 'HOSTNAME_MISMATCH', 'EPROTO', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ...['ERR_SSL_WRONG_VERSION_NUMBER'],
  ].map((code): Case => [coded(code), 'tls_upstream', 'tls_upstream']),
  [named('HTTPParserError'), 'upstream_invalid', 'upstream_truncated'],
  [coded('ECONNRESET'), 'upstream_unreachable', 'upstream_truncated'],
  [coded('UND_ERR_SOCKET'), 'upstream_unreachable', 'upstream_truncated'],
  // What has no code that is a word says nothing of itself.
  [coded(110), 'upstream_unreachable', 'upstream_truncated'],
  [new Error('ETIMEDOUT'), 'upstream_unreachable', 'upstream_truncated'],
  [{ code: 'ETIMEDOUT' }, 'upstream_unreachable', 'upstream_truncated'],
  [undefined, 'upstream_unreachable', 'upstream_truncated'],
  ['NO_ERR_TLS', 'upstream_unreachable', 'upstream_truncated'],
  [coded('NO_ERR_TLS'), 'upstream_unreachable', 'upstream_truncated'],
  [coded('NO_ERR_SSL'), 'upstream_unreachable', 'upstream_truncated'],
];

test.each(cases)('%o is told %s before an answer and %s within one', (error, before, meanwhile) => {
  expect([faultOfError(error, false), faultOfError(error, true)]).toEqual([before, meanwhile]);
});

describe('a connection that was closed under a request', () => {
  const closed = (bytesRead: number | undefined) =>
    new errors.SocketError('closed', (bytesRead === undefined ? undefined : { bytesRead }) as never);

  test.each<[string, unknown, boolean]>([
    ['had been used before', closed(1), true],
    ['had never said anything', closed(0), false],
    ['was never made', closed(undefined), false],
    ['is no connection', coded('UND_ERR_SOCKET'), false],
  ])('%s', (_name, error, isStale) => {
    expect(isStaleConnection(error)).toBe(isStale);
  });
});
