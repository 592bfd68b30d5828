import { sql } from 'kysely';

/** Whether an edge says that something is in a place of which an app lists who may open it. */
const inListedPlace = sql`graph_edge.kind = 'part-of' and graph_edge.origin <> '' and exists (
  select 1 from graph_node as place
  where place.org_id = graph_edge.org_id and place.key = graph_edge.target and place.listed = 1)`;

/**
 * Edges that do not go by their age: who may open something, and, as its app says it, in which listed place something is.
 * Without them what is told of once more would stand there open to everybody. They go when their connector has them no
 * more, and with it.
 */
export const lastingEdge = sql<boolean>`(graph_edge.kind = 'may-open'
  or (${inListedPlace}))`;

/** Nodes that do not go by their age: what is listed itself, or is in a place that is. */
export const lastingNode = sql<boolean>`(graph_node.listed = 1 or exists (
  select 1 from graph_edge where graph_edge.org_id = graph_node.org_id and graph_edge.source = graph_node.key
    and ${inListedPlace}))`;
