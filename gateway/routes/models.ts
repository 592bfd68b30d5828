import { type ActionId, catalogue } from '@sidenote/contract/catalogue';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { RouteDoc } from '../operations/route-doc.ts';
import { callerOf } from './rules.ts';

const doc: RouteDoc = {
  group: 'Answers',
  summary: 'The actions that can be used here',
  description: 'In OpenAI’s form: an action is a model.',
  answers: [
    {
      status: 200,
      says: 'Actions that the caller may use and that can be answered.',
      schema: z.strictObject({
        object: z.literal('list'),
        data: z.array(
          z.strictObject({
            id: z.string(),
            object: z.literal('model'),
            created: z.int(),
            owned_by: z.literal('sidenote'),
          }),
        ),
      }),
    },
  ],
};

/** `GET /v1/models`, in OpenAI's form: the actions that the caller may use here and that can be answered here. */
export function addModelsRoute(app: FastifyInstance, canAnswer: (action: ActionId) => boolean): void {
  app.get('/v1/models', { config: { rule: 'opted-in', doc } }, async (request) => {
    const { organisation } = callerOf(request);
    const usable = catalogue.filter(({ id }) => organisation.actions.includes(id) && canAnswer(id));
    const created = Math.floor(organisation.updatedAt / 1_000);
    return {
      object: 'list',
      data: usable.map(({ id }) => ({ id, object: 'model', created, owned_by: 'sidenote' })),
    };
  });
}
