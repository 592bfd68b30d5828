import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { ensureSystemPackages } from '../../scripts/system-packages.ts';
import { freePort, nextMessage, startModule } from './child.ts';
import { type Load, startLoad } from './load/load.ts';
import { startBareRelay } from './subjects/bare-relay.ts';
import { startDirect } from './subjects/direct.ts';
import { startNginx } from './subjects/nginx.ts';
import { AUDIENCE, type OurSurroundings, startOurs } from './subjects/ours.ts';
import { startOursGrowing } from './subjects/ours-growing.ts';
import { startOursSecure } from './subjects/ours-secure.ts';
import { startPortkey } from './subjects/portkey.ts';
import type { Subject } from './subjects/subject.ts';

/** Requests go round among so many people, each with a token of their own. */
const PEOPLE = 500;

/** What stands around whatever is measured: upstream, OpenID provider and load generator, each a process of its own. */
export interface Bench extends OurSurroundings {
  readonly load: Load;
  [Symbol.asyncDispose](): Promise<void>;
}

export async function startBench(): Promise<Bench> {
  await using starting = new AsyncDisposableStack();
  const folder = mkdtempSync(join(tmpdir(), 'sidenote-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  process.once('SIGINT', () => process.exit(130)).once('SIGTERM', () => process.exit(143));
  const upstream = await startModule('upstream.ts');
  starting.defer(upstream.child.stop);
  const port = await freePort();
  const provider = await startModule('issuer.ts', [AUDIENCE, String(port)]);
  starting.defer(provider.child.stop);
  provider.process.send(PEOPLE);
  const tokens = z.array(z.string()).parse(await nextMessage(provider.process));
  const load = await startLoad();
  starting.defer(load.stop);
  const started = starting.move();
  return {
    ...{ folder, tokens, load },
    upstream: `http://127.0.0.1:${Number(upstream.said)}`,
    issuer: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: () => started.disposeAsync(),
  };
}

/** In the order of the rows. */
const starts: readonly ((bench: Bench) => Promise<Subject | readonly Subject[]>)[] = [
  ...[startDirect, startNginx, startBareRelay],
  ...[startOurs, startOursGrowing, startOursSecure],
  startPortkey,
];

/** Everything that is measured side by side; stops with the stack that is given. */
export async function startSubjects(bench: Bench, stack: AsyncDisposableStack): Promise<Subject[]> {
  if (!ensureSystemPackages(['nginx-light', 'postgresql', 'redis-server']))
    throw new Error('A server to measure with or beside is missing.');
  const subjects: Subject[] = [];
  for (const start of starts) {
    const started = [await start(bench)].flat();
    for (const subject of started) stack.defer(subject.stop);
    subjects.push(...started);
  }
  return subjects;
}
