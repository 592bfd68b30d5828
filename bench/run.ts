import { benchGateway } from './gateway/run.ts';

// `npm run bench` measures the extension, and with a name after it another part. Nothing fails by a figure.

type Bench = (args: readonly string[]) => Promise<void>;

/** What builds and drives a browser is loaded only where it is used. */
const benches: Readonly<Record<string, Bench>> = {
  sizes: async (args) => (await import('./sizes.ts')).benchSizes(args),
  extension: async (args) => (await import('./run-extension.ts')).benchExtension(args),
  panel: async (args) => (await import('./panel/run.ts')).benchPanel(args),
  gateway: benchGateway,
  graph: async (args) => (await import('./graph/run.ts')).benchGraph(args),
};

const args = process.argv.slice(2);
const [first = '--'] = args;
if (first === 'all') await benchAll(args.slice(1));
else if (first.startsWith('--')) await benches.extension?.(args);
else if (Object.hasOwn(benches, first)) await benches[first]?.(args.slice(1));
else {
  console.error(`There is no bench "${first}". There are all, ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 2;
}

/** One part after the other and a soak of half an hour, which is docs/performance.md from front to back: about an hour. */
async function benchAll(options: readonly string[]): Promise<void> {
  for (const bench of Object.values(benches)) await bench(options);
  await benchGateway(['--profile', ...options]);
  await benchGateway(['--soak', '30', ...options]);
}
