/** A place in somebody else's trace. */
export interface TraceParent {
  readonly traceId: string;
  readonly spanId: string;
}

/**
 * Reads a `traceparent` header (W3C Trace Context, version 00 and what later ones add after it); undefined when it is
 * not well formed. Ids are all that is taken: `tracestate` and `baggage` can hold anything and are never read.
 */
export function readTraceParent(header: string | undefined): TraceParent | undefined {
  const [, version, traceId = '', spanId = '', rest = ''] =
    /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(-.*)?$/.exec(header ?? '') ?? [];
  if (version === undefined || version === 'ff' || (version === '00' && rest !== '')) return undefined;
  if (/^0+$/.test(traceId) || /^0+$/.test(spanId)) return undefined;
  return { traceId, spanId };
}
