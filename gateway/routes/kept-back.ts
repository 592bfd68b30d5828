import type { Fault } from '@sidenote/contract/faults';
import { holdsBack } from '@sidenote/contract/guard/find';
import type { GuardPolicy } from '@sidenote/contract/guard/policy';
import type { ChatRequest } from '@sidenote/contract/wire';

/** The code for what an organisation keeps back, by the rule that it falls under. */
const codes = {
  secrets: 'secret_found',
  personal: 'personal_data_found',
} as const satisfies Record<string, Fault>;

/**
 * Whether a request holds what the organisation's rules replace or refuse, in its text or in what a person wrote beside
 * it. The extension has replaced it before it sends: what arrives here all the same came from another client, or from a
 * version that knows less.
 */
export function keptBack(
  { messages, metadata }: ChatRequest,
  guard: GuardPolicy,
): { readonly code: Fault; readonly param: string } | undefined {
  const { site: _site, product: _product, object_type: _type, format: _format, ...written } = metadata;
  const texts = [['messages[0].content', messages[0].content], ...Object.entries(written)] as const;
  for (const [param = '', text] of texts) {
    const group = typeof text === 'string' ? holdsBack(text, guard) : undefined;
    if (group !== undefined)
      return { code: codes[group], param: param === 'messages[0].content' ? param : `metadata.${param}` };
  }
  return undefined;
}
