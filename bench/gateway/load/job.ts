import { z } from 'zod';

const quantilesSchema = z.object({ p50: z.number(), p95: z.number(), p99: z.number() });

/** What the load generator is told to do: one kind of request, over so many connections, again and again. */
export const jobSchema = z.object({
  /** Who is asked: origin and path. */
  url: z.url(),
  protocol: z.enum(['http/1.1', 'h2']),
  /** Sent with every request, besides what belongs to HTTP. */
  headers: z.record(z.string(), z.string()),
  /** One person's token each; requests go round among them. Empty: no token is sent. */
  tokens: z.array(z.string()),
  body: z.string(),
  streams: z.boolean(),
  connections: z.int().min(1).max(2_000),
  /** Ends after so many seconds, or after so many requests on each connection. */
  until: z.union([
    z.object({ seconds: z.number().max(3_600) }),
    z.object({ each: z.int().min(1).max(10_000) }),
  ]),
});

/** What it found out. Times are in milliseconds; every answer that is counted was read and compared. */
export const resultSchema = z.object({
  answered: z.int(),
  /** Answers that were not whole, by what was wrong with them. */
  lost: z.record(z.string(), z.int()),
  elapsedMs: z.number(),
  total: quantilesSchema,
  /** To the first piece of a streamed answer; of others, to the first byte. */
  first: quantilesSchema,
});

export type Job = z.infer<typeof jobSchema>;
export type Result = z.infer<typeof resultSchema>;
