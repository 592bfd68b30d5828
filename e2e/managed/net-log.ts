import { readFileSync } from 'node:fs';
import { z } from 'zod';

const logSchema = z.object({
  /** What a time of the log lacks to be one since 1970. */
  constants: z.object({ timeTickOffset: z.number() }),
  events: z.array(
    z.object({
      time: z.coerce.number(),
      params: z.object({ initiator: z.string().optional(), url: z.string().optional() }).optional(),
    }),
  ),
});

/** One request, with its time in milliseconds since 1970. */
export interface Asked {
  readonly url: string;
  readonly at: number;
}

/** What an extension asked of the network, wherever that was, by the log of a browser that has ended. */
export function askedBy(id: string, file: string): readonly Asked[] {
  const { constants, events } = logSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return events.flatMap(({ time, params }) =>
    params?.url !== undefined && params.initiator === `chrome-extension://${id}`
      ? [{ url: params.url, at: time + constants.timeTickOffset }]
      : [],
  );
}
