import { type GraphRules, graphPeople } from '@sidenote/contract/graph/rules';
import { ConfigError } from './config-error.ts';

/** What the command line says about the teamwork graph. */
interface GraphChanges {
  readonly graph?: string;
  readonly graphProducts?: string;
  readonly graphPeople?: string;
  readonly graphDetails?: string;
  readonly graphContext?: string;
  readonly graphNaming?: string;
}

/** The graph's rules after the changes. Throws a {@link ConfigError} that names the option that cannot be followed. */
export function changedGraph(
  rules: GraphRules,
  changes: GraphChanges,
  readProducts: (value: string, option: string) => GraphRules['products'],
): GraphRules {
  const { graph, graphProducts, graphPeople: people, graphDetails, graphContext, graphNaming } = changes;
  return {
    on: isOn(graph, rules.on, 'graph'),
    products: graphProducts === undefined ? rules.products : readProducts(graphProducts, 'graph-products'),
    details: isOn(graphDetails, rules.details, 'graph-details'),
    people: people === undefined ? rules.people : peopleOf(people),
    context: isOn(graphContext, rules.context, 'graph-context'),
    naming: isOn(graphNaming, rules.naming, 'graph-naming'),
  };
}

function isOn(value: string | undefined, before: boolean, option: string): boolean {
  if (value === undefined) return before;
  if (value === 'on' || value === 'off') return value === 'on';
  throw new ConfigError(`--${option} takes "on" or "off".`);
}

function peopleOf(value: string): GraphRules['people'] {
  const people = graphPeople.find((known) => known === value);
  if (people === undefined)
    throw new ConfigError(`--graph-people takes one of these: ${graphPeople.join(', ')}.`);
  return people;
}
