import { trustSchema } from '@sidenote/contract/trust';
import type { FastifyInstance } from 'fastify';
import type { TrustDesk } from '../../trust/trust.ts';
import { callerOf } from '../rules.ts';

export interface TrustRouteParts {
  readonly trust: TrustDesk;
}

/** `GET /v1/admin/trust`: every promise to the organisation, and what shows that it holds. */
export function addTrustRoute(app: FastifyInstance, { trust }: TrustRouteParts): void {
  app.get(
    '/v1/admin/trust',
    {
      config: {
        rule: 'reads-policy',
        doc: {
          group: 'Administration',
          summary: 'What holds of what was promised',
          description:
            'Every promise with what was found by looking at this very gateway, at most a minute ago; with what providers attest, and until when; and with its tests in the last run that the gateway was told of. What nothing shows is not covered, and that is said.',
          answers: [{ status: 200, says: 'Every promise, by its group.', schema: trustSchema }],
        },
      },
    },
    async (request) => trust.of(callerOf(request).organisation),
  );
}
