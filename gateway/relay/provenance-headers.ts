import { type Provenance, provenanceHeaders } from '@sidenote/contract/provenance';

const fields = Object.keys(provenanceHeaders) as (keyof typeof provenanceHeaders)[];

/** Headers that say who answers (R37) and which id a vote is bound to; values percent-encoded, as UTF-8. */
export function provenanceHeadersOf(requestId: string, provenance: Provenance): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const field of fields) {
    const value = field === 'requestId' ? requestId : provenance[field];
    if (value !== undefined) headers[provenanceHeaders[field]] = encodeURIComponent(value);
  }
  return headers;
}
