import type { Fault } from '@sidenote/contract/faults';
import { errors } from 'undici';
import { ADDRESS_REFUSED } from '../providers/guarded-lookup.ts';

const timeouts = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ETIMEDOUT',
]);

const unreachable = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  ADDRESS_REFUSED,
]);

/** What OpenSSL and Node call a certificate they do not trust, besides everything that begins with `ERR_TLS`. */
const untrusted = new Set([
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_REVOKED',
  'CERT_SIGNATURE_FAILURE',
  'CERT_UNTRUSTED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'INVALID_CA',
  'INVALID_PURPOSE',
  'HOSTNAME_MISMATCH',
  'EPROTO',
]);

const NOT_HTTP = 'NOT_HTTP';

/** Our code for an answer's status; undefined when the body is to be read. Redirects are never followed. */
export function faultOfStatus(status: number): Fault | undefined {
  if (status === 200) return undefined;
  if (status === 429) return 'upstream_rate_limited';
  if (status >= 500) return 'upstream_error';
  return status >= 400 ? 'upstream_refused' : 'upstream_invalid';
}

/**
 * Our code for a failed exchange with a provider, by the error's own code alone: messages may quote what was sent.
 * A connection that breaks while the answer is read left it truncated.
 */
export function faultOfError(error: unknown, answering: boolean): Fault {
  const code = errorCode(error);
  if (timeouts.has(code)) return 'upstream_timeout';
  if (untrusted.has(code) || code.startsWith('ERR_TLS') || code.startsWith('ERR_SSL')) return 'tls_upstream';
  if (code === NOT_HTTP) return answering ? 'upstream_truncated' : 'upstream_invalid';
  if (unreachable.has(code)) return 'upstream_unreachable';
  return answering ? 'upstream_truncated' : 'upstream_unreachable';
}

/** Whether a connection that had been used before was closed under the request, as servers do with idle ones. */
export function isStaleConnection(error: unknown): boolean {
  return error instanceof errors.SocketError && (error.socket?.bytesRead ?? 0) > 0;
}

function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if (error.name === 'TimeoutError') return 'ETIMEDOUT';
  // undici gives its parser's errors a name and not always a code.
  if (error.name === 'HTTPParserError') return NOT_HTTP;
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
