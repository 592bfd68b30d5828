import type { ExplainRequest, Explanation } from '@sidenote/contract/explain';
import { explain } from '@sidenote/contract/explain-code';
import type { Code } from '@sidenote/contract/faults';
import { type Ask, decide, examine } from './decide.ts';
import type { RuledOrganisation } from './state.ts';

export interface Explained {
  readonly asked: ExplainRequest;
  readonly organisation: RuledOrganisation;
  readonly revoked: boolean;
  readonly groups: Ask['groups'];
  /** Why no model could answer, once the policy allows it; undefined when one can. */
  readonly routeRefusal: Code | undefined;
}

/** What would be decided about a request, and by which rule; the very functions that decide say so. */
export function explainDecision({
  asked,
  organisation,
  revoked,
  groups,
  routeRefusal,
}: Explained): Explanation {
  const { action, site, product, length, parameters } = asked;
  const ask: Ask = { action, site, product, length, groups, parameters };
  const verdict = decide(organisation, ask);
  const code = revoked ? 'access_revoked' : (verdict?.code ?? routeRefusal);
  const told = code === undefined ? undefined : explain(code);
  return {
    allowed: code === undefined,
    code: code ?? null,
    sentence: told?.sentence ?? 'This would be allowed.',
    next: told?.next ?? null,
    rule: revoked ? null : (verdict?.rule ?? null),
    checks: examine(organisation, ask).map(({ about, verdict: own }) => ({
      about,
      passed: own === undefined,
      rule: own?.rule ?? null,
    })),
    state: organisation.state,
    missing: organisation.missing,
    revoked,
    groups: groups === 'unknown' ? groups : [...groups],
    policyVersion: organisation.policyVersion,
  };
}
