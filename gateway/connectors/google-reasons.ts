import { z } from 'zod';

const refusedSchema = z.object({
  error: z.object({ errors: z.array(z.object({ reason: z.string().max(100) })).max(20) }),
});

/** Why Google refuses: its words from a closed list, and nothing of the sentence beside them. */
export function googleReasonsIn(body: unknown): string[] {
  const found = refusedSchema.safeParse(body);
  return found.success ? found.data.error.errors.map(({ reason }) => reason) : [];
}
