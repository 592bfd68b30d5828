import { type Provenance, provenanceHeaders } from '@sidenote/contract/provenance';

/** Headers that say who answers (R37) and which id a vote is bound to; values percent-encoded, as UTF-8. */
export function provenanceHeadersOf(requestId: string, provenance: Provenance): Record<string, string> {
  const values = { ...provenance, requestId };
  const headers = Object.entries(provenanceHeaders).map(([field, header]) => {
    const value = values[field as keyof typeof values];
    return value === undefined ? [] : [[header, encodeURIComponent(value)]];
  });
  return Object.fromEntries(headers.flat());
}
