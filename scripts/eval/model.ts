import type { EvaluationCase } from '@sidenote/contract/action';
import type { ActionId } from '@sidenote/contract/catalogue';
import type { GatewayConfig } from '../../gateway/config.ts';
import { RelayFault } from '../../gateway/relay/fault.ts';
import { openRelay } from '../../gateway/relay/open-relay.ts';

/** What one case came to: the answer, or the code of the fault in its place. */
export type Answered =
  | { readonly how: 'answered'; readonly text: string; readonly ms: number; readonly by: string }
  | { readonly how: 'failed'; readonly code: string };

/** A model to ask, by the gateway's own way: its prompts, delimiters and limits are those that people get. */
export interface Model {
  ask(action: ActionId, asked: EvaluationCase): Promise<Answered>;
  close(): Promise<void>;
}

/**
 * Opens what the gateway's configuration names.
 *
 * @param upstream the id of one provider in the registry; without it, who is routed to first is asked
 */
export async function openModel(
  config: GatewayConfig,
  { environment, upstream }: { environment: NodeJS.ProcessEnv; upstream: string | undefined },
): Promise<Model> {
  const relay = await openRelay(config, {
    environment,
    onRefused: () => undefined,
    onUnforeseen: () => undefined,
  });

  function ask(action: ActionId, { text, parameters = {} }: EvaluationCase): Promise<Answered> {
    const route = relay.route(action);
    if (typeof route === 'string') return Promise.resolve({ how: 'failed', code: route });
    const targets = route
      .filter(({ endpoint }) => upstream === undefined || endpoint.id === upstream)
      .slice(0, 1);
    if (targets.length === 0) return Promise.resolve({ how: 'failed', code: 'no_route' });
    const question = { action, text, format: 'markdown', parameters, house: undefined } as const;
    const begun = performance.now();
    return new Promise((resolve) => {
      let by = 'unknown';
      let literal = '';
      relay.ask(
        { orgId: 'evaluation', question, targets, streams: false },
        {
          begin: ({ provider, model }) => {
            by = `${provider} · ${model}`;
          },
          piece: (piece) => {
            literal += piece;
          },
          flush: () => undefined,
          end: () => {
            const ms = performance.now() - begun;
            resolve({ how: 'answered', text: textOf(literal), ms, by });
          },
          fail: (fault) => {
            const code = fault instanceof RelayFault ? fault.code : 'internal';
            resolve({ how: 'failed', code });
          },
        },
      );
    });
  }

  return { ask, close: () => relay.close() };
}

/** Pieces are the insides of a JSON string, each byte of their UTF-8 one character. */
function textOf(literal: string): string {
  const text: unknown = JSON.parse(`"${Buffer.from(literal, 'latin1').toString('utf8')}"`);
  return typeof text === 'string' ? text : '';
}
