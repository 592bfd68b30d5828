import { parseArgs } from 'node:util';
import { orUsage } from './command-line.ts';
import { ConfigError } from './config-error.ts';
import { EnvelopeError } from './keys/envelope.ts';
import { masterKeyIn, readMasterKey } from './keys/master-key.ts';
import { loadConfig } from './load-config.ts';
import { openStorage } from './storage/database.ts';
import { lockInstance } from './storage/instance-lock.ts';
import { rewrapAll } from './storage/rewrap.ts';

const usage = `Usage: npm run keys -- rewrap --from <file with the old master key>

  rewrap            put all that is sealed in the database under the master key that the gateway is given now
  --config <path>   configuration of the gateway (default: gateway.config.json)

Stop every gateway first. It happens whole or not at all, and can be run again.`;

const options = {
  from: { type: 'string' },
  config: { type: 'string' },
} as const;

/** The operator's way to another master key. Exits with 1 and one message when nothing could be changed. */
async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const [command, ...more] = positionals;
  if (command !== 'rewrap' || more.length > 0 || values.from === undefined) throw new ConfigError(usage);
  const config = loadConfig(values.config, process.env);
  const { dataDir, databaseUrl } = config;
  const from = masterKeyIn(values.from, '--from');
  const to = readMasterKey(config, process.env);
  if (from.equals(to))
    throw new ConfigError('--from names the key that the gateway has now: give it the new one first.');
  await using opened = new AsyncDisposableStack();
  // Alone: a gateway that runs would go on sealing under the key it has in memory.
  const lock = await lockInstance({ dataDir, databaseUrl, shared: false });
  opened.defer(() => lock.release());
  const storage = await openStorage({ dataDir, databaseUrl });
  opened.defer(() => storage.close());
  const { moved, there } = await rewrapAll(storage, { from, to, now: Date.now() });
  process.stdout.write(
    moved === 0
      ? `Nothing to do: all ${there} are under this master key.\n`
      : `${moved} put under the new master key, ${there} were there already. Keep the old one as long as backups need it.\n`,
  );
}

const readArguments = () => orUsage(usage, () => parseArgs({ options, allowPositionals: true }));

main().catch((error: unknown) => {
  process.stderr.write(`${complaintOf(error)}\n`);
  process.exitCode = 1;
});

function complaintOf(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof EnvelopeError)
    return 'Something in the database is sealed under neither of the two keys. Nothing was changed.';
  return 'The database could not be changed. Nothing was.';
}
