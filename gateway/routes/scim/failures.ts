import { explain } from '@sidenote/contract/explain-code';
import type { FastifyInstance } from 'fastify';
import type { Log } from '../../log.ts';
import { judge } from '../failures.ts';
import { statusOf } from '../refusal.ts';
import { ScimFault } from './scim-fault.ts';
import { urns } from './urns.ts';

/** What the standard lets a service do without (RFC 7644, sections 3.4.3, 3.7 and 3.11), asked for with 501. */
const notBuilt = /\/(?:Me|Bulk|\.search)(?:[/?]|$)/;

/** Makes every failure an error in SCIM's form (RFC 7644, section 3.12), in our own words. */
export function answerScimFailures(scope: FastifyInstance, log: Log): void {
  scope.setErrorHandler((error, request, reply) => {
    if (error instanceof ScimFault) {
      request.outcome = error.code;
      return reply.code(error.status).send(errorBody(error.status, error.detail, error.scimType));
    }
    const { code, facts } = judge(error, request, log);
    const { detail, retryAfterSeconds } = facts;
    if (code === 'signed_out') reply.header('www-authenticate', 'Bearer realm="SCIM"');
    if (retryAfterSeconds !== undefined) reply.header('retry-after', retryAfterSeconds);
    const status = statusOf(code);
    const said = [explain(code).sentence, detail].filter((part) => part !== undefined).join(' ');
    return reply.code(status).send(errorBody(status, said));
  });
  scope.setNotFoundHandler(({ url }) => {
    throw new ScimFault(notBuilt.test(url) ? 'notBuilt' : 'notFound');
  });
}

function errorBody(status: number, detail: string, scimType?: string) {
  return {
    schemas: [urns.error],
    status: String(status),
    ...(scimType === undefined ? {} : { scimType }),
    detail,
  };
}
