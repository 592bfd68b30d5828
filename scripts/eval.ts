/**
 * `npm run eval`: what the built-in engine can do, on the repository's own texts, then every action on its evaluation
 * cases. With `--upstream <id>` (a provider of the registry), `--config <file>` or `--base-url` and `--model`, another
 * model does the latter instead, so that models can be compared before one is chosen. `--only <action>` asks less,
 * `--json` prints the figures for a machine, and the answers themselves are printed with `--texts` only.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { orUsage } from '../gateway/command-line.ts';
import { ConfigError } from '../gateway/config-error.ts';
import { modelConfig } from './eval/config.ts';
import { evaluate } from './eval/evaluate.ts';
import { openModel } from './eval/model.ts';
import { tableOf } from './eval/table.ts';

const usage = `Usage: npm run eval [-- options]

  --upstream <id>        a provider of the gateway's registry, or "engine" for the built-in one
  --config <file>        the gateway's configuration (default: gateway.config.json)
  --base-url <url>       a server that speaks OpenAI's format, with --model and, where it wants a key, --key-env
  --only <action>        this action alone; may be given several times
  --json                 figures for a machine
  --texts                the answers themselves as well
  --wrong                what the built-in engine gets wrong`;

const { values: options } = orUsage(usage, () =>
  parseArgs({
    options: {
      config: { type: 'string' },
      upstream: { type: 'string' },
      'base-url': { type: 'string' },
      model: { type: 'string' },
      'key-env': { type: 'string' },
      only: { type: 'string', multiple: true },
      json: { type: 'boolean', default: false },
      texts: { type: 'boolean', default: false },
      wrong: { type: 'boolean', default: false },
    },
  }),
);
const ownEngine =
  options.config === undefined && options.upstream === undefined && options['base-url'] === undefined;

if (ownEngine && !options.json && options.only === undefined) {
  const tables = join(import.meta.dirname, '../engine/eval/run.ts');
  spawnSync(process.execPath, [tables, ...(options.wrong ? ['--wrong'] : [])], { stdio: 'inherit' });
}

try {
  const model = await openModel(modelConfig(options, process.env), {
    environment: process.env,
    upstream: options.upstream === 'engine' ? undefined : options.upstream,
  });
  const asked = ({ id }: { id: string }) => options.only?.includes(id) ?? true;
  const results = await evaluate(model, asked, (action, at, answered) => {
    if (options.texts && answered.how === 'answered') console.log(`\n${action} ${at + 1}\n${answered.text}`);
  });
  await model.close();
  if (options.json) console.log(JSON.stringify(results, null, 2));
  else console.log(`\n${[...new Set(results.flatMap(({ by }) => by))].join(', ')}\n\n${tableOf(results)}`);
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
