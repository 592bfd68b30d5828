import { z } from 'zod';
import type { Explained } from './area.ts';

const place = z.object({ line: z.int(), column: z.int() });
const reportSchema = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.string(),
      mutants: z.array(
        z.object({
          mutatorName: z.string(),
          replacement: z.string().default(''),
          status: z.string(),
          location: z.object({ start: place, end: place }),
        }),
      ),
    }),
  ),
});

/** A small change that no test noticed. */
export interface Survivor {
  readonly file: string;
  readonly line: number;
  /** What stood there, and what stood there instead. */
  readonly from: string;
  readonly to: string;
}

/** What came of an area: of the changes that could be tried, how many were noticed. */
export interface Score {
  readonly tried: number;
  readonly noticed: number;
  readonly survivors: readonly Survivor[];
}

/** Reads Stryker's report (mutation testing report schema). A test that never ends has noticed as well. */
export function readReport(json: unknown): Score {
  const survivors: Survivor[] = [];
  let [tried, noticed] = [0, 0];
  for (const [file, { source, mutants }] of Object.entries(reportSchema.parse(json).files)) {
    const lines = source.split('\n');
    for (const { status, location, replacement } of mutants) {
      if (status === 'Killed' || status === 'Timeout') noticed += 1;
      else if (status !== 'Survived' && status !== 'NoCoverage') continue;
      tried += 1;
      if (status === 'Killed' || status === 'Timeout') continue;
      const { start, end } = location;
      const taken = lines.slice(start.line - 1, end.line);
      const last = (taken.pop() ?? '').slice(0, end.column - 1);
      const from = [...taken, last].join('\n').slice(start.column - 1);
      survivors.push({ file, line: start.line, from, to: replacement });
    }
  }
  return { tried, noticed, survivors };
}

/** Whether somebody has said why a change cannot be noticed, or need not be. */
export function isExplained({ file, from, to }: Survivor, explained: readonly Explained[]): boolean {
  return explained.some((one) => one.file === file && one.from === from && (one.to ?? to) === to);
}
