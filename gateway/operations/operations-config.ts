import { z } from 'zod';

const milliseconds = z.int().min(0).max(3_600_000);

/** A collector of traces is often a neighbour without TLS; what it is sent holds no content. */
const collectorUrl = z
  .string()
  .max(2_000)
  .refine((value) => URL.canParse(value) && isCollector(new URL(value)), 'must be an http or https address');

/** What concerns whoever runs the gateway: who may read its metrics, where traces go, how it stops. */
export const operationsSchema = z.strictObject({
  metrics: z
    .strictObject({
      /** An address of its own for metrics and probes, apart from what people use. */
      listen: z
        .strictObject({
          host: z.string().min(1).max(255).default('127.0.0.1'),
          /** 0 picks a free port. */
          port: z.int().min(0).max(65_535),
        })
        .optional(),
      /** File with the token that readers send as `Authorization: Bearer …`; read anew each time. */
      tokenFile: z.string().min(1).max(1_000).optional(),
    })
    .prefault({}),
  traces: z
    .strictObject({
      /** Base address of an OTLP/HTTP collector; no traces are made without one. */
      endpoint: collectorUrl.optional(),
      /** The share of requests that are traced. */
      share: z.number().min(0).max(1).default(1),
    })
    .prefault({}),
  drain: z
    .strictObject({
      /** How long a stopping gateway takes new requests while balancers learn that it is not ready. */
      graceMs: milliseconds.default(1_000),
      /** How long answers that are running may then take to end. */
      answersMs: milliseconds.default(20_000),
    })
    .prefault({}),
});

export type OperationsConfig = z.infer<typeof operationsSchema>;

function isCollector(url: URL): boolean {
  return ['http:', 'https:'].includes(url.protocol) && url.username === '' && url.password === '';
}
