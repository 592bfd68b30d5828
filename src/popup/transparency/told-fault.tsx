import type { Code } from '@sidenote/contract/faults';
import { say } from '../../locales/say.ts';
import { told } from '../../locales/told.ts';

/** Why the gateway says nothing of itself. */
export function ToldFault({ code }: { code: Code }) {
  if (code === 'signed_out') return <p className="small soft">{say('transparency.signIn')}</p>;
  return <p className="small soft">{told(code).sentence}</p>;
}
