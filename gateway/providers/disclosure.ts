import { findAction } from '@sidenote/contract/catalogue';
import { OWN_ACTION_RUNS } from '@sidenote/contract/house';
import type { Answerer, SubProcessorFacts, Transparency } from '@sidenote/contract/transparency';
import type { RuledOrganisation } from '../policy/state.ts';
import { isInProcess } from './registry.ts';
import type { Routing } from './routing.ts';
import type { Target } from './target.ts';

type Disclosure = Pick<Transparency, 'answerers' | 'subProcessors'>;

/** Whoever may be asked about an organisation's texts here, each once, and the sub-processors among them (R18, R37). */
export function disclosureFor(
  { targets }: Pick<Routing, 'targets'>,
  { actions, house }: Pick<RuledOrganisation, 'actions' | 'house'>,
): Disclosure {
  const usable = house.actions.length === 0 ? actions : [...actions, OWN_ACTION_RUNS];
  const all = new Set(
    usable.flatMap((id) => {
      const action = findAction(id);
      return action === undefined ? [] : targets(action.id);
    }),
  );
  return disclosureOf([...all]);
}

/** The same of all that may be asked here, whatever an organisation allows: who opts in decides about each of them. */
export function disclosureOf(targets: readonly Target[]): Disclosure {
  return {
    answerers: distinct(targets.map(answererOf)),
    subProcessors: distinct(targets.flatMap(subProcessorOf)),
  };
}

/** Who answers, on whose word. */
export function answererOf({ provenance, terms, endpoint }: Target): Answerer {
  const { provider, model, region, retention } = provenance;
  const facts = { provider, model, region, retention };
  if (terms === undefined) {
    // Without a registry there is no list, and the provider itself is who sees the text.
    return isInProcess(endpoint)
      ? { ...facts, stands: 'gateway', attested: null, subProcessor: null }
      : { ...facts, stands: 'operator', attested: null, subProcessor: provider };
  }
  const { evidence, verified, expires } = terms.retention;
  const { noTraining: _, ...noTraining } = terms.training;
  return {
    ...facts,
    stands: 'attested',
    attested: { retention: { evidence, verified, expires }, noTraining },
    subProcessor: terms.subProcessor.name,
  };
}

/** The entry of the list that somebody outside stands under. */
export function subProcessorOf({ terms }: Target): SubProcessorFacts[] {
  if (terms === undefined) return [];
  const { id: _, ...facts } = terms.subProcessor;
  return [facts];
}

/** Two routes to one model, or two models of one sub-processor, say the same. */
function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
