import { actionWords } from '@sidenote/contract/action-words';
import { catalogue } from '@sidenote/contract/catalogue';
import { type Notes, notesSchema } from '@sidenote/contract/notes';
import { reviews } from '@sidenote/contract/reviews';
import type { FastifyInstance } from 'fastify';
import type { Routing } from '../../providers/routing.ts';
import { callerOf } from '../rules.ts';

export interface NoteParts {
  readonly routing: () => Routing;
}

/** `GET /v1/admin/notes`: what every action says of itself, was reviewed for, and is answered by (R25, R28). */
export function addNotesRoute(app: FastifyInstance, { routing }: NoteParts): void {
  app.get(
    '/v1/admin/notes',
    {
      config: {
        rule: 'reads-policy',
        doc: {
          group: 'Administration',
          summary: 'Feature notes',
          description:
            'For every action: what it does, what it uses and does not, what it is good for and not, its known limits, the risks it was reviewed for with what holds each, who answers it in this region, and whether your organisation allows it.',
          answers: [{ status: 200, says: 'A note for each action.', schema: notesSchema }],
        },
      },
    },
    async (request): Promise<Notes> => {
      const { actions } = callerOf(request).organisation;
      const { targets } = routing();
      return {
        notes: catalogue.map(({ id, group, takes, gives }) => {
          const { engine: _, ...words } = actionWords[id];
          const { on, promptVersion, risks } = reviews[id];
          return {
            ...{ id, group, takes: [...takes], gives, words, allowed: actions.includes(id) },
            answerers: targets(id).map(({ provenance: { provider, model, retention } }) => ({
              ...{ provider, model, retention },
            })),
            review: {
              ...{ on, promptVersion },
              risks: risks.map(({ risk, heldBy }) => ({ risk, heldBy: [...heldBy] })),
            },
          };
        }),
      };
    },
  );
}
