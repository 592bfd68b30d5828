import { type Provenance, provenanceHeaders } from '@sidenote/contract/provenance';

const fields = Object.keys(provenanceHeaders) as (keyof typeof provenanceHeaders)[];

/** Those of one who answers many: encoded once. */
const known = new WeakMap<Provenance, Record<string, string>>();

/** Headers that say who answers (R37) which instructions they had, and which id a vote is bound to; values percent-encoded, as UTF-8. */
export function provenanceHeadersOf(
  requestId: string,
  promptVersion: number,
  provenance: Provenance,
): Record<string, string> {
  let headers = known.get(provenance);
  if (headers === undefined) {
    headers = encoded(provenance);
    known.set(provenance, headers);
  }
  const version = String(promptVersion);
  return {
    [provenanceHeaders.requestId]: requestId,
    // The built-in engine works by its method, and by nobody's instructions.
    ...(provenance.method === undefined ? { [provenanceHeaders.promptVersion]: version } : {}),
    ...headers,
  };
}

function encoded(provenance: Provenance): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const field of fields) {
    const value = field === 'requestId' || field === 'promptVersion' ? undefined : provenance[field];
    if (value !== undefined) headers[provenanceHeaders[field]] = encodeURIComponent(value);
  }
  return headers;
}
