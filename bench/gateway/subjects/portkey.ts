import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, startServer } from '../child.ts';
import { CHAT_PATH, type Subject, type Surroundings, unchecked } from './subject.ts';

const peers = join(import.meta.dirname, '../peers');

/** Portkey's gateway, told by headers where to pass on; it checks nothing about who asks. */
export async function startPortkey({ folder, upstream }: Surroundings): Promise<Subject> {
  installPeers();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const program = join(peers, 'node_modules/@portkey-ai/gateway/build/start-server.js');
  // It would listen on every address of the machine.
  const loopback = ['--import', join(peers, 'listen-on-loopback.mjs')];
  const { pid, stop } = await startServer(
    [process.execPath, ...loopback, program, `--port=${port}`, '--headless'],
    { sign: { port }, log: join(folder, 'portkey.log'), env: { NODE_ENV: 'production' } },
  );
  return {
    ...unchecked,
    id: 'portkey',
    name: 'Portkey gateway 1.15.2, nothing checked',
    url: url + CHAT_PATH,
    headers: {
      'x-portkey-provider': 'openai',
      'x-portkey-custom-host': `${upstream}/v1`,
      authorization: 'Bearer of-no-use',
    },
    pid,
    stop,
  };
}

/** `npm ci`, once for each lock file. */
function installPeers(): void {
  const stamp = join(peers, 'node_modules', '.sidenote-setup');
  const lock = createHash('sha256')
    .update(readFileSync(join(peers, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('Installing the gateway that ours is measured beside …');
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], { cwd: peers, stdio: 'inherit' });
  if (status !== 0) throw new Error('npm ci failed for the peers: see its message above.');
  writeFileSync(stamp, lock);
}
