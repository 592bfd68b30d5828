import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { randomFrom } from '../../scale/random.ts';
import type { Ties } from './ties.ts';

/**
 * About how many people would be one team if everybody worked with everybody. Modularity alone finds no teams that are small
 * beside the organisation (its resolution limit), so its resolution grows with the people: a team of ten is found among a
 * hundred thousand as it is among a hundred.
 */
const SCALE = 80;

/**
 * Who works together, by Louvain's method (graphology): a number of a group for each person. The same ties come out the same.
 * A tie counts by its square: who works with somebody all the time is of one team with them, and who does so now and then is not,
 * however many of those there are.
 */
export function findCommunities({ people, from, to, weight }: Ties): Uint32Array {
  const graph = new UndirectedGraph<object, { weight: number }>();
  for (let person = 0; person < people; person += 1) graph.addNode(person);
  for (let at = 0; at < from.length; at += 1)
    graph.addUndirectedEdgeWithKey(at, from[at], to[at], { weight: (weight[at] ?? 0) ** 2 });
  const found = louvain(graph, {
    getEdgeWeight: 'weight',
    resolution: Math.max(1, people / SCALE),
    rng: randomFrom(1),
  });
  return Uint32Array.from({ length: people }, (_none, person) => found[person] ?? 0);
}
