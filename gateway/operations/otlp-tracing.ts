import {
  type Context,
  type Span as OtelSpan,
  ROOT_CONTEXT,
  SpanKind,
  TraceFlags,
  trace,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-base';
import { readTraceParent } from './traceparent.ts';
import type { Span, SpanFacts, SpanName, Tracing } from './tracing.ts';

/** How long a stopping gateway waits for the collector. */
const CLOSE_MS = 2_000;

const attributeNames = {
  method: 'http.request.method',
  route: 'http.route',
  status: 'http.response.status_code',
  outcome: 'sidenote.outcome',
  action: 'sidenote.action',
  provider: 'sidenote.provider',
  region: 'sidenote.region',
} as const satisfies Record<keyof SpanFacts, string>;

const kinds: Readonly<Record<SpanName, SpanKind>> = {
  request: SpanKind.SERVER,
  policy: SpanKind.INTERNAL,
  reserve: SpanKind.INTERNAL,
  'upstream attempt': SpanKind.CLIENT,
};

const facts = Object.keys(attributeNames) as (keyof SpanFacts)[];

/**
 * Sends spans to an OTLP/HTTP collector, in batches from a bounded queue: what the collector does not take in time is
 * dropped, and no request notices. Headers for it come from `OTEL_EXPORTER_OTLP_HEADERS`, as its users know.
 */
export function otlpTracing({ endpoint, share }: { endpoint: string; share: number }): Tracing {
  const exporter = new OTLPTraceExporter({
    url: `${endpoint.replace(/\/$/, '')}/v1/traces`,
    timeoutMillis: 5_000,
  });
  const processor = new BatchSpanProcessor(exporter, {
    maxQueueSize: 2_048,
    maxExportBatchSize: 256,
    scheduledDelayMillis: 1_000,
    exportTimeoutMillis: 5_000,
  });
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'sidenote-gateway' }),
    // A caller's own flag does not count: nobody else decides how much is traced here.
    sampler: new TraceIdRatioBasedSampler(share),
    spanProcessors: [processor],
  });
  const tracer = provider.getTracer('sidenote-gateway');

  const begin = (name: SpanName, context: Context): Span => {
    const span = tracer.startSpan(name, { kind: kinds[name] }, context);
    return {
      child: (childName) => begin(childName, trace.setSpan(context, span)),
      end: (said) => end(span, said),
    };
  };
  return {
    on: true,
    begin: (traceparent) => begin('request', contextOf(traceparent)),
    close: async () => {
      const { promise: late, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, CLOSE_MS);
      await Promise.race([provider.shutdown().catch(() => undefined), late]);
      clearTimeout(timer);
    },
  };
}

function end(span: OtelSpan, said: SpanFacts = {}): void {
  for (const fact of facts) {
    const value = said[fact];
    if (value !== undefined) span.setAttribute(attributeNames[fact], value);
  }
  span.end();
}

function contextOf(traceparent: string | undefined): Context {
  const parent = readTraceParent(traceparent);
  if (parent === undefined) return ROOT_CONTEXT;
  return trace.setSpanContext(ROOT_CONTEXT, { ...parent, traceFlags: TraceFlags.SAMPLED, isRemote: true });
}
