import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../routes/refusal.ts';
import type { PageFile, PageFiles } from './page-files.ts';
import { fileHeaders, pageHeaders } from './page-headers.ts';
import { CONSOLE_PATH } from './paths.ts';

const config = { rule: 'console' } as const;

/** The console's page under each of its addresses, and its files. There is nothing of anybody in them. */
export function addPageRoutes(app: FastifyInstance, files: PageFiles): void {
  app.get(CONSOLE_PATH, { config }, async (_request, reply) => reply.redirect(`${CONSOLE_PATH}/`, 308));

  for (const url of [`${CONSOLE_PATH}/`, `${CONSOLE_PATH}/:screen`])
    app.get(url, { config }, async (request, reply) =>
      sendFile(request, reply.headers(pageHeaders), files.index),
    );

  app.get<{ Params: { name: string } }>(
    `${CONSOLE_PATH}/assets/:name`,
    { config },
    async (request, reply) => {
      const file = files.asset(request.params.name);
      if (file === undefined) throw new Refusal('not_found');
      return sendFile(request, reply.headers({ ...fileHeaders, 'content-type': file.type }), file);
    },
  );
}

async function sendFile(request: FastifyRequest, reply: FastifyReply, file: PageFile): Promise<FastifyReply> {
  reply.header('vary', 'Accept-Encoding');
  const takesGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  if (!takesGzip) return reply.send(file.bytes);
  return reply.header('content-encoding', 'gzip').send(await file.zipped());
}
