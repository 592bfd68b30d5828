import { z } from 'zod';

const firefoxUpdates = z.object({
  addons: z.record(z.string(), z.object({ updates: z.array(z.object({ version: z.string() })).min(1) })),
});

/** The version that a file tells browsers to take; undefined where it tells them none. */
export function offeredVersion(name: string, bytes: Buffer): string | undefined {
  if (name === 'update.xml')
    return /<updatecheck\b[^>]*\sversion="([0-9.]{1,23})"/.exec(bytes.toString('utf8'))?.[1];
  if (name === 'updates.json') return firefoxVersion(bytes.toString('utf8'));
  return undefined;
}

function firefoxVersion(text: string): string | undefined {
  const read = firefoxUpdates.safeParse(parseJson(text));
  return read.success ? Object.values(read.data.addons)[0]?.updates[0]?.version : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
