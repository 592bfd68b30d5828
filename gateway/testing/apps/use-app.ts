import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach } from 'vitest';
import { type Asker, openAsker } from '../../connectors/ask.ts';
import { nodeKeysOf } from '../../graph/node-keys.ts';
import { type AppServer, startAppServer } from './app-server.ts';
import { type Reading, readRound } from './read-round.ts';

/** A server in an app's place, which answers nothing yet, and a way to read it; new for each test of the file or suite it is called in. */
export function useApp() {
  const keys = nodeKeysOf(randomBytes(32), 'acme');
  let app: AppServer;
  let asker: Asker;
  beforeEach(async () => {
    app = await startAppServer(() => ({}));
    asker = openAsker({ gatewayIsLoopback: true, timeoutMs: 60_000, maxBytes: 1_000_000 });
  });
  afterEach(async () => {
    await asker.close();
    await app.close();
  });
  return {
    keys,
    get app() {
      return app;
    },
    get asker() {
      return asker;
    },
    readRound: (reading: Reading) => readRound({ app, asker, keys }, reading),
  };
}
