import type { OperationsConfig } from './operations-config.ts';

/** Parts of a request's way that are told apart in a trace. */
export type SpanName = 'request' | 'policy' | 'reserve' | 'upstream attempt';

/**
 * All that a span can say. Values come from closed lists and configuration: no address, no header, nobody's name,
 * nothing that was written or read.
 */
export interface SpanFacts {
  readonly method?: string;
  /** The route's pattern. */
  readonly route?: string;
  readonly status?: number;
  /** One of our codes, or how an answer ended. */
  readonly outcome?: string;
  readonly action?: string;
  readonly provider?: string;
  readonly region?: string;
}

export interface Span {
  /** A part of this one, which begins now. */
  child(name: SpanName): Span;
  /** It is over; the first call counts. */
  end(facts?: SpanFacts): void;
}

export interface Tracing {
  /** Whether anything is traced at all. */
  readonly on: boolean;
  /** The span of a request; in its caller's trace where the `traceparent` is well formed. */
  begin(traceparent: string | undefined): Span;
  /** Sends what is left, for a bounded time. Never rejects. */
  close(): Promise<void>;
}

/** Says nothing to nobody. */
export const noSpan: Span = { child: () => noSpan, end: () => undefined };

/** Traces nothing, at no cost. */
export const noTracing: Tracing = { on: false, begin: () => noSpan, close: () => Promise.resolve() };

/** Traces to the configured collector. The exporter is loaded only where there is one. */
export async function openTracing({ endpoint, share }: OperationsConfig['traces']): Promise<Tracing> {
  if (endpoint === undefined) return noTracing;
  const { otlpTracing } = await import('./otlp-tracing.ts');
  return otlpTracing({ endpoint, share });
}
