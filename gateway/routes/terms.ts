import { createHash } from 'node:crypto';
import { termsSchema } from '@sidenote/contract/administration';
import { terms } from '@sidenote/contract/terms';
import type { FastifyInstance } from 'fastify';

/** The AI terms in force, with the hash of their text. */
export const termsInForce = { ...terms, sha256: createHash('sha256').update(terms.text).digest('hex') };

/** `GET /v1/terms`: the AI terms in force, which an admin accepts by opting in (R23). */
export function addTermsRoute(app: FastifyInstance): void {
  app.get(
    '/v1/terms',
    {
      config: {
        rule: 'public',
        doc: {
          group: 'Rules',
          summary: 'The AI terms in force',
          answers: [{ status: 200, says: 'Version, text, and the hash of the text.', schema: termsSchema }],
        },
      },
    },
    async () => termsInForce,
  );
}
