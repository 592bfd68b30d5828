import type { Relay } from './open-relay.ts';

/** Characters of an answer that are taken. */
const MOST_CHARS = 10_000;

/**
 * Asks a model by an organisation's own route about a text that the gateway itself has made, past everything that requests of
 * people have. Undefined where no model may be asked; rejects with a `RelayFault`.
 */
export async function askOnce(
  relay: Pick<Relay, 'route' | 'ask'>,
  orgId: string,
  { task, text }: { task: string; text: string },
): Promise<string | undefined> {
  const targets = relay.route('free-prompt');
  if (typeof targets === 'string') return undefined;
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let literal = '';
  const question = {
    ...({ action: 'free-prompt', text, format: 'plain', parameters: { task }, house: undefined } as const),
  };
  const asking = relay.ask(
    { orgId, question, targets, streams: true },
    {
      begin: () => undefined,
      piece: (piece) => {
        literal += piece;
        if (literal.length > MOST_CHARS) {
          asking.stop();
          resolve('');
        }
      },
      flush: () => undefined,
      end: () => resolve(textOf(literal)),
      fail: reject,
    },
  );
  return promise;
}

/** The text of pieces as a sink takes them: what stands between the quotes of a JSON string, each byte one character. */
function textOf(literal: string): string {
  const text: unknown = JSON.parse(`"${Buffer.from(literal, 'latin1').toString('utf8')}"`);
  return typeof text === 'string' ? text : '';
}
