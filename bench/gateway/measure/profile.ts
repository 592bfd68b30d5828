import { globSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { short, table } from '../../table.ts';
import type { Manner } from '../answers.ts';
import { startOurs } from '../subjects/ours.ts';
import type { Bench } from '../surroundings.ts';
import { ask } from './ask.ts';
import { type Folded, foldProfile, profileSchema, type Window } from './fold-profile.ts';

const MODULES_SHOWN = 16;
const FUNCTIONS_SHOWN = 30;

const loads = [
  { what: 'Answers in one piece at 32 connections', manner: 'whole', connections: 32, until: { each: 250 } },
  {
    what: 'Streams with 5 ms between chunks at 256 connections',
    manner: 5,
    connections: 256,
    until: { each: 12 },
  },
] as const satisfies readonly { what: string; manner: Manner; connections: number; until: object }[];

/** Where the time of our gateway goes under load, as Markdown. */
export async function profileOurs(bench: Bench): Promise<string> {
  const folder = join(bench.folder, 'profile');
  mkdirSync(folder);
  const nodeOptions = ['--cpu-prof', `--cpu-prof-dir=${folder}`, '--cpu-prof-interval=250'];
  const subject = await startOurs(bench, { nodeOptions });
  const windows: { what: string; answered: number; window: Window }[] = [];
  try {
    for (const { what, ...asked } of loads) {
      await ask(bench.load, subject, asked);
      const from = micros();
      const { answered } = await ask(bench.load, subject, asked);
      windows.push({ what, answered, window: { from, to: micros() } });
    }
  } finally {
    await subject.stop();
  }
  const [file = ''] = globSync(join(folder, '*.cpuprofile'));
  const profile = profileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return [
    '### Where the time goes',
    'Time of the gateway’s main thread per answer, by module and by function itself. Measuring it costs time too, so the sum is more than without.',
    ...windows.flatMap(({ what, answered, window }) =>
      describe(what, foldProfile(profile, window), answered),
    ),
  ].join('\n\n');
}

/** The clock that the profile counts by. */
function micros(): number {
  return Number(process.hrtime.bigint() / 1_000n);
}

function describe(what: string, { byModule, byFunction, micros: all }: Folded, answered: number): string[] {
  const rows = (times: Folded['byModule'], shown: number) =>
    times
      .slice(0, shown)
      .map(([name, spent]) => [
        `\`${name}\``,
        `${short(spent / answered)} µs`,
        `${((spent / all) * 100).toFixed(1)} %`,
      ]);
  return [
    `${what}: ${short(all / answered)} µs each.`,
    table(['module', 'time each', 'share'], rows(byModule, MODULES_SHOWN)),
    table(['function', 'time each', 'share'], rows(byFunction, FUNCTIONS_SHOWN)),
  ];
}
