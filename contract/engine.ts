import type { ActionId } from './catalogue.ts';
import type { Parameters } from './parameters.ts';
import type { TextFormat, Usage } from './wire.ts';

/** The name the built-in engine answers under, in `model` and in every provenance line. */
export const ENGINE_MODEL = 'offline-rules-1';

/** What the engine is asked: one action on one text. */
export interface EngineRequest {
  readonly action: ActionId;
  readonly text: string;
  readonly format: TextFormat;
  readonly parameters?: Parameters;
}

/** What the engine streams: pieces of the answer, then exactly one end. */
export type EngineEvent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'end'; readonly usage: Usage };

/** Thrown by the engine for what rules cannot do honestly: an action, or an action on a text in this language. Carries no text. */
export class NeedsModelError extends Error {
  override readonly name = 'NeedsModelError';
  constructor(action: string) {
    super(`The action "${action}" needs a language model.`);
  }
}
