import { readers } from '../../connectors/apps.ts';
import type { Asker } from '../../connectors/ask.ts';
import type { Page } from '../../connectors/reader.ts';
import type { NodeKeys } from '../../graph/node-keys.ts';
import type { Answers, AppServer } from './app-server.ts';

export interface ReadBy {
  readonly app: AppServer;
  readonly asker: Asker;
  readonly keys: NodeKeys;
}

export interface Reading {
  readonly name: keyof typeof readers;
  readonly answers: Answers;
  readonly secret: string;
  readonly scope: string;
  readonly since?: string | null;
  readonly startedAt?: number;
  readonly appAt?: number | null;
}

/** Everything of one scope in one round, page by page, and what the next round starts with. */
export async function readRound({ app, asker, keys }: ReadBy, reading: Reading) {
  const { name, answers, secret, scope, since = null, startedAt = Date.now(), appAt = null } = reading;
  app.answers = answers;
  const tools = {
    ...{ ask: asker.at(app.url, new AbortController().signal), secret, keys, url: app.url },
    memory: new Map(),
  };
  const pages: Page[] = [];
  for (let cursor: string | null = null; ; ) {
    const page: Page = await readers[name].read(
      { scope, cursor, since, startedAt, appAt, newest: null },
      tools,
    );
    pages.push(page);
    cursor = page.cursor;
    if (cursor === null) break;
  }
  return {
    items: pages.flatMap(({ batch }) => batch.items),
    containers: pages.flatMap(({ batch }) => batch.containers),
    gone: pages.flatMap(({ batch }) => batch.gone),
    found: pages.flatMap(({ found }) => found),
    since: pages.at(-1)?.since ?? null,
    pages: pages.length,
    dropped: pages.reduce((sum, { dropped = 0 }) => sum + dropped, 0),
  };
}
