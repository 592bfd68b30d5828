import { orUsage } from '@sidenote/gateway/command-line';
import { ensureSystemPackages } from '../scripts/system-packages.ts';

// `npm run bench` measures the extension, and with a name after it another part. Nothing fails by a figure.

interface Bench {
  /** Packages of the system that it cannot do without. */
  readonly needs: Parameters<typeof ensureSystemPackages>[0];
  /** What it takes besides `--write`. */
  readonly takes?: readonly string[];
  /** What builds and drives a browser is loaded only where it is used. */
  readonly run: (options: readonly string[]) => Promise<void>;
}

const benches: Readonly<Record<string, Bench>> = {
  sizes: { needs: [], run: async (options) => (await import('./sizes.ts')).benchSizes(options) },
  extension: {
    needs: ['chromium'],
    takes: ['--profile'],
    run: async (options) => (await import('./run-extension.ts')).benchExtension(options),
  },
  panel: {
    needs: ['chromium', 'xvfb', 'xdotool'],
    run: async (options) => (await import('./panel/run.ts')).benchPanel(options),
  },
  gateway: {
    // Its sections alone need servers: help, the profile and a soak do not.
    needs: [],
    run: async (options) => (await import('./gateway/run.ts')).benchGateway(options),
  },
  records: {
    needs: ['postgresql'],
    run: async (options) => (await import('./records/run.ts')).benchRecords(options),
  },
  graph: {
    needs: ['postgresql'],
    run: async (options) => (await import('./graph/run.ts')).benchGraph(options),
  },
};

const usage = `Usage: npm run bench [-- <part> [options]]

  all         every part below and a soak of half an hour, one after the other: about an hour
  sizes       what a page, the panel and a store have to carry
  extension   what a click and an insertion cost a page; the one that is meant without a name
  panel       how long the panel takes
  gateway     the gateway side by side with others; -- gateway --help has more
  records     what the console waits for as records grow
  graph       the teamwork graph as an organisation grows

  --write     write the figures into their part of docs/performance.md
  --profile   of the extension: instead say in which functions the time goes`;

const args = process.argv.slice(2);
const [named = 'extension', ...rest] = args[0]?.startsWith('--') === true ? ['extension', ...args] : args;
const bench = Object.hasOwn(benches, named) ? benches[named] : undefined;
// Its own part says what the gateway can be measured by.
if (named !== 'gateway')
  orUsage(usage, () => {
    if (named !== 'all' && bench === undefined) throw new Error(`There is no part "${named}".`);
    const known = ['--write', ...(bench?.takes ?? [])];
    const unknown = rest.find((option) => !known.includes(option));
    if (unknown !== undefined) throw new Error(`There is no option "${unknown}".`);
  });
if (named === 'all') await benchAll(rest);
else if (bench !== undefined) await measure(bench, rest);

async function benchAll(options: readonly string[]): Promise<void> {
  for (const each of Object.values(benches)) await measure(each, options);
  for (const more of [['--profile'], ['--soak', '30']]) await benches.gateway?.run([...more, ...options]);
}

async function measure({ needs, run }: Bench, options: readonly string[]): Promise<void> {
  if (!ensureSystemPackages(needs)) throw new Error('What is missing on this machine stands above.');
  await run(options);
}
