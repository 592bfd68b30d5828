import { certificationIds } from '@sidenote/contract/certifications';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { CertificationDesk } from '../../trust/certifications.ts';
import { parseBody } from '../json-body.ts';
import { Refusal } from '../refusal.ts';

export interface CertificationParts {
  readonly certifications: CertificationDesk;
}

const params = z.object({ id: z.enum(certificationIds) });

/** `GET /v1/admin/trust/certifications/:id/evidence`: the file that shows that a certification is held. */
export function addCertificationRoute(app: FastifyInstance, { certifications }: CertificationParts): void {
  app.get(
    '/v1/admin/trust/certifications/:id/evidence',
    {
      config: {
        rule: 'reads-policy',
        doc: {
          group: 'Administration',
          summary: 'The evidence of a certification',
          description:
            'The file that the operator named for it, while the certification is held: in its days, and byte for byte what the hash was taken of. Otherwise 404.',
          params,
          answers: [{ status: 200, type: 'application/octet-stream', says: 'The file.', schema: z.string() }],
          codes: ['not_found'],
        },
      },
    },
    async (request, reply) => {
      const { id } = parseBody(params, request.params);
      const bytes = await certifications.evidenceOf(id, Date.now());
      if (bytes === undefined) throw new Refusal('not_found', 'id');
      return reply
        .type('application/octet-stream')
        .header('content-disposition', `attachment; filename="${id}"`)
        .header('cache-control', 'private, no-store')
        .header('x-content-type-options', 'nosniff')
        .send(bytes);
    },
  );
}
