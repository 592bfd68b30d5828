import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { type Audit, auditSchema } from './judge-audit.ts';

/**
 * What npm's registry knows of the packages of a lock file; in a sentence why that is not known, where it is not.
 *
 * @param folder of the lock file
 * @param registry in place of the one that npm is set up with
 */
export async function askNpm(folder: string, registry?: string): Promise<Audit | string> {
  const to = registry === undefined ? [] : ['--registry', registry];
  const npm = spawn('npm', ['audit', '--json', '--package-lock-only', ...to], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const [said] = await Promise.all([text(npm.stdout), once(npm, 'close')]);
  const audit = auditSchema.safeParse(parsed(said));
  if (audit.success) return audit.data;
  const status = /"statusCode": (\d{3})/.exec(said)?.[1];
  return status === undefined ? 'npm could not ask its registry' : `npm’s registry answered ${status}`;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
