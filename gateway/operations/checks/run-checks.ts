import { ConfigError } from '../../config-error.ts';
import { loadConfig } from '../../load-config.ts';
import { certifications } from './certifications.ts';
import { type Check, codeOf } from './check.ts';
import { database } from './database.ts';
import { identity } from './identity.ts';
import { masterKey } from './master-key.ts';
import { metrics } from './metrics.ts';
import { providers } from './providers.ts';
import { redis } from './redis.ts';
import { tls } from './tls.ts';
import { updates } from './updates.ts';

const checks: readonly Check[] = [
  masterKey,
  providers,
  database,
  redis,
  identity,
  tls,
  metrics,
  updates,
  certifications,
];

export interface ChecksOptions {
  /** The configuration file, if one is named. */
  readonly file: string | undefined;
  readonly environment: NodeJS.ProcessEnv;
  /** Takes one line per check. */
  readonly write: (line: string) => void;
}

/** Checks everything a start needs, changing nothing, and says whether it is all right. One line for each. */
export async function runChecks({ file, environment, write }: ChecksOptions): Promise<boolean> {
  const attempt = async <T>(name: string, run: () => T | Promise<T>, say: (found: T) => string) => {
    try {
      const found = await run();
      write(`ok      ${name}: ${say(found)}\n`);
      return { found };
    } catch (error) {
      const told = error instanceof ConfigError ? error.message : `not as expected (${codeOf(error)})`;
      write(`failed  ${name}: ${told.replaceAll('\n', ' ')}\n`);
      return undefined;
    }
  };
  const loaded = await attempt(
    'configuration',
    () => loadConfig(file, environment),
    () => 'every key is as it should be',
  );
  if (loaded === undefined) return false;
  const config = loaded.found;
  const results: boolean[] = [];
  for (const { name, run } of checks)
    results.push((await attempt(name, () => run({ config, environment }), String)) !== undefined);
  return results.every(Boolean);
}
