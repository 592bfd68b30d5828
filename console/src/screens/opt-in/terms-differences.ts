import type { AdminOrganisation } from '@sidenote/contract/administration';
import type { Difference } from '../../change/draft.ts';
import { say, sayTime } from '../../locales/say.ts';

type Accepted = Pick<AdminOrganisation, 'termsVersion' | 'termsAcceptedAt'>;

/** Which terms were accepted, and which are. */
export function termsDifferences(before: Accepted, after: Accepted): Difference[] {
  const [was, is] = [told(before), told(after)];
  return was === is ? [] : [{ what: say('optIn.termsTitle'), before: was, after: is }];
}

function told({ termsVersion: version, termsAcceptedAt: at }: Accepted): string {
  if (version === null || at === null) return say('scope.emptyList');
  return say('optIn.termsAccepted', { version, time: sayTime(at) });
}
