import { tryOutSchema } from '@sidenote/contract/administration';
import { OWN_ACTION_RUNS } from '@sidenote/contract/house';
import type { FastifyInstance } from 'fastify';
import { answerChat, type ChatParts } from './chat.ts';
import { chatDoc } from './chat-doc.ts';
import { parseBody } from './json-body.ts';

/**
 * `POST /v1/admin/organisation/try-out`: runs an own action that need not be in force yet. Every rule, the limits and the record are
 * those of any request; that the action is none of the organisation's yet is what it is let pass.
 */
export function addTryOutRoute(app: FastifyInstance, parts: ChatParts): void {
  app.post(
    '/v1/admin/organisation/try-out',
    {
      config: {
        rule: 'changes-policy',
        doc: {
          group: 'Administration',
          summary: 'Try out an own action',
          description:
            'Answers a text by an own action that need not be in force yet, as if it were, under the rules in force. It counts against the limits like any request, and its record says that it was a try-out. Text and answer are kept nowhere, and nothing is written into the audit: nothing changes.',
          body: tryOutSchema,
          answers: chatDoc.answers.slice(0, 1),
          codes: ['not_opted_in', 'suspended', ...(chatDoc.codes ?? [])],
        },
      },
    },
    async (request, reply) => {
      const auth = reply.elapsedTime;
      const { site, product, parameters, text } = parseBody(tryOutSchema, request.body);
      await answerChat(parts, request, reply, {
        ...{ auth, isTryOut: true },
        chat: {
          model: OWN_ACTION_RUNS,
          messages: [{ role: 'user', content: text }],
          stream: false,
          metadata: { site, product, object_type: 'other', format: 'plain', ...parameters },
        },
      });
    },
  );
}
