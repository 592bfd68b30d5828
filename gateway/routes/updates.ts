import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { RouteDoc } from '../operations/route-doc.ts';
import { type UpdateCheck, updateCheckOf } from '../updates/update-check.ts';
import type { UpdateFile, UpdatesFolder } from '../updates/updates-folder.ts';
import { namesEtag } from './etag.ts';
import { Refusal } from './refusal.ts';

export interface UpdateParts {
  readonly updates: UpdatesFolder;
  readonly countCheck: (check: UpdateCheck) => void;
}

const doc: RouteDoc = {
  group: 'Running the gateway',
  summary: 'Packages and updates of the extension',
  description:
    'For browsers: `update.xml` and `updates.json`, and the packages that they name. What a browser says of its version is counted, and nothing else of it.',
  params: z.object({ file: z.string().max(40) }),
  headers: z.object({ 'if-none-match': z.string().optional() }),
  answers: [
    {
      status: 200,
      says: 'The file, in its own media type.',
      headers: { etag: 'A tag of exactly what was sent.' },
    },
    { status: 304, says: 'Nothing has changed.' },
  ],
  codes: ['not_found'],
};

/** Which of the files are questions after updates, and whose. */
const checks = { 'update.xml': 'chromium', 'updates.json': 'firefox' } as const;

/** `GET /updates/:file`: what `npm run package` made, for browsers of a fleet, which have no token. */
export function addUpdatesRoute(app: FastifyInstance, { updates, countCheck }: UpdateParts): void {
  app.get<{ Params: { file: string } }>(
    '/updates/:file',
    { config: { rule: 'public', doc } },
    async (request, reply) => {
      const { file: name } = request.params;
      const file = await updates.find(name);
      if (file === undefined) throw new Refusal('not_found');
      if (isCheck(name)) countCheck(updateCheckOf(checks[name], queryOf(request.url), file.offers));
      reply.header('etag', file.etag).header('cache-control', keptFor(file));
      if (namesEtag(request.headers['if-none-match'], file.etag)) return reply.code(304).send();
      return reply.type(file.type).send(file.bytes);
    },
  );
}

function isCheck(name: string): name is keyof typeof checks {
  return Object.hasOwn(checks, name);
}

function queryOf(url: string): URLSearchParams {
  const at = url.indexOf('?');
  return new URLSearchParams(at === -1 ? '' : url.slice(at));
}

/** A version is published once; which one is offered has to be asked each time. */
function keptFor({ lasts }: UpdateFile): string {
  return lasts ? 'public, max-age=86400, immutable' : 'no-cache';
}
