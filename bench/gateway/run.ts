import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { utcDay } from '@sidenote/contract/utc-day';
import { numberOf, orUsage } from '@sidenote/gateway/command-line';
import { writeOneInstance, writePart } from '../document.ts';
import { inTurns } from './measure/in-turns.ts';
import { describeMemory, measureMemory } from './measure/memory.ts';
import { describePlain, measurePlain } from './measure/plain.ts';
import { profileOurs } from './measure/profile.ts';
import { describeSlow, measureSlow } from './measure/slow.ts';
import { soakOurs } from './measure/soak.ts';
import { describeStreams, measureStreams } from './measure/streams.ts';
import { describeOneInstance } from './one-instance.ts';
import { startBench, startSubjects } from './surroundings.ts';
import { describeTargets, type Figures, streamOf } from './targets.ts';

const usage = `Usage: npm run bench -- gateway [sections] [options]

Sections: plain, streams, slow; all of them unless some are named.

  --rounds <n>    how often each is measured, in turns (default 3); the medians count
  --seconds <n>   how long answers in one piece are asked for each time (default 3)
  --profile       instead say where the time of our gateway goes
  --soak <min>    instead load our gateway for so many minutes and watch its memory
  --write         write the figures into their part of docs/performance.md, and what follows into docs/scale.md`;

const sections = ['plain', 'streams', 'slow'] as const;

/** `npm run bench -- gateway`: our gateway side by side with others, in the same run. Nothing fails by a figure. */
export async function benchGateway(args: readonly string[]): Promise<void> {
  const { chosen, rounds, seconds, write, profile, soak } = orUsage(usage, () => readArguments(args));
  const [busy = 0] = loadavg();
  await using bench = await startBench();
  const say = (part: 'gateway' | 'gateway-profile' | 'gateway-soak', markdown: string) => {
    console.log(markdown);
    if (write) writePart(part, markdown);
  };
  if (profile) return say('gateway-profile', await profileOurs(bench));
  if (soak !== undefined) return say('gateway-soak', await soakOurs(bench, soak));

  await using running = new AsyncDisposableStack();
  const subjects = await startSubjects(bench, running);
  const { load } = bench;
  const before = await measureMemory(subjects);
  // Everybody has answered often enough to be compiled before anything counts: a gateway runs for weeks, and its first
  // ten thousand answers cost it twice what later ones do.
  await inTurns(load, subjects, { manner: 'whole', connections: 32, until: { each: 1_000 } }, 1);

  const wanted = (section: (typeof sections)[number]) => chosen.includes(section);
  const plain = wanted('plain') ? await measurePlain(load, subjects, { rounds, seconds }) : new Map();
  const streams = wanted('streams') ? await measureStreams(load, subjects, rounds) : [];
  const slow = wanted('slow') ? await measureSlow(load, subjects) : [];
  const after = await measureMemory(subjects);

  const figures: Figures = { plain, streams, slow, after };
  const parts = [
    '## The gateway',
    about(busy),
    ...(wanted('plain') ? [describePlain(plain)] : []),
    ...(wanted('streams') ? [describeStreams(streams)] : []),
    ...(wanted('slow') ? [describeSlow(slow)] : []),
    describeMemory(before, after),
    describeTargets(figures),
  ];
  say('gateway', parts.join('\n\n'));
  const growing = streamOf(figures, 20, 'growing');
  if (write && growing?.cpuMicros !== undefined)
    writeOneInstance(describeOneInstance(Math.round(growing.cpuMicros)));
}

function readArguments(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '3' },
      profile: { type: 'boolean', default: false },
      soak: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const unknown = positionals.find((name) => !sections.some((section) => section === name));
  if (unknown !== undefined) throw new Error(`There is no section "${unknown}".`);
  if (values.write && positionals.length > 0) throw new Error('--write needs all sections.');
  const chosen = positionals.length === 0 ? sections : positionals;
  return {
    chosen: sections.filter((section) => chosen.includes(section)),
    rounds: numberOf('rounds', values.rounds, { from: 1, to: 20, whole: true }),
    seconds: numberOf('seconds', values.seconds, { from: 0.001, to: 60 }),
    soak: values.soak === undefined ? undefined : numberOf('soak', values.soak, { from: 0.001, to: 120 }),
    write: values.write,
    profile: values.profile,
  };
}

const crowded =
  'More wanted to run than the machine has cores for: times, and CPU to a lesser degree, are several times what they are on a quiet one, and what is behind others in the line is behind by more.';

function about(busy: number): string {
  return `Measured on ${utcDay()} by \`npm run bench -- gateway --write\` on ${process.platform} with ${cpus().length} cores and a load average of ${busy.toFixed(1)} before
it began, Node ${process.versions.node}, all in one run and in turns, with load generator and fake upstream on the same machine. Ours checks
everything: signed tokens of 500 people, policy, limits, records. The others check nothing. CPU per request is the
figure to trust on a noisy machine; of the others, the ratios.${busy > cpus().length ? `\n\n${crowded}` : ''}`;
}
