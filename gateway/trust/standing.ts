import type { Showing } from '@sidenote/contract/promises';
import type { Shown as Tests } from '@sidenote/contract/proofs';
import type { Attested, Probed, TrustState } from '@sidenote/contract/trust';

export interface Shown {
  readonly shown: readonly Showing[];
  readonly probe: Probed | null;
  readonly attested: readonly Attested[];
  /** Whether nobody is left who would have to attest and does not. */
  readonly everyoneAttests: boolean;
  readonly tests: Tests | null;
  /** Whether the run is known to be of another commit than the gateway is. */
  readonly isOtherRun: boolean;
}

/**
 * What a promise comes to. Whatever speaks against it wins. A word counts as a word, also beside tests: they cannot
 * show what happens at somebody else's. A promise that nothing at hand shows is not covered, whatever would show it; nor
 * is one whose look did not come to an end, as that may have been the one to find something. A look sees less than tests:
 * where these belong to it and have not passed, it was only looked at. What passed at another commit says nothing here,
 * nor do tests that stayed green when the product was broken for them.
 */
export function stateOf({ shown, probe, attested, everyoneAttests, tests, isOtherRun }: Shown): TrustState {
  const isUnseen = probe?.finding === 'no_answer';
  if (
    (probe?.holds === false && !isUnseen) ||
    attested.some(({ holds }) => !holds) ||
    (tests?.failed ?? 0) > 0
  )
    return 'failing';
  if (isUnseen) return 'not-covered';
  if (shown.includes('attested') && attested.length > 0) return everyoneAttests ? 'attested' : 'not-covered';
  if (shown.includes('attested') && !everyoneAttests) return 'not-covered';
  const canFail = (tests?.controls?.green ?? 0) === 0;
  const havePassed = !isOtherRun && canFail && (tests?.passed ?? 0) > 0;
  if (havePassed) return 'proved';
  if (probe === null) return 'not-covered';
  return shown.includes('tests') ? 'looked-at' : 'proved';
}
