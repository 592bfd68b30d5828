import { z } from 'zod';

/**
 * A list of which each node is read by itself: what is none of the app's published shapes is left out and counted, as nobody
 * would ever get past it otherwise. What is no list at all is not understood.
 */
export function nodeByNode<T>(node: z.ZodType<T>) {
  return z.array(z.unknown()).transform((list) => {
    const kept = list.flatMap((one) => {
      const read = node.safeParse(one);
      return read.success ? [read.data] : [];
    });
    return { kept, dropped: list.length - kept.length };
  });
}
