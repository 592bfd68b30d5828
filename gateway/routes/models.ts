import { type ActionId, catalogue } from '@sidenote/contract/catalogue';
import type { FastifyInstance } from 'fastify';
import { callerOf } from './rules.ts';

/** `GET /v1/models`, in OpenAI's form: the actions that the caller may use here and that can be answered here. */
export function addModelsRoute(app: FastifyInstance, canAnswer: (action: ActionId) => boolean): void {
  app.get('/v1/models', { config: { rule: 'opted-in' } }, async (request) => {
    const { organisation } = callerOf(request);
    const usable = catalogue.filter(({ id }) => organisation.actions.includes(id) && canAnswer(id));
    const created = Math.floor(organisation.updatedAt / 1_000);
    return {
      object: 'list',
      data: usable.map(({ id }) => ({ id, object: 'model', created, owned_by: 'sidenote' })),
    };
  });
}
