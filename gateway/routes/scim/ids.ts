import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ScimFault } from './scim-fault.ts';

const parametersSchema = z.object({ id: z.uuid().toLowerCase() });

/** The id in a resource's address. One that cannot be ours is answered like one that is not there. */
export function idIn(request: FastifyRequest): string {
  const parameters = parametersSchema.safeParse(request.params);
  if (!parameters.success) throw new ScimFault('notFound');
  return parameters.data.id;
}
