import type { EdgeKind } from '@sidenote/contract/graph/edges';
import type { WorkRole } from '@sidenote/contract/graph/work-note';
import type { WorkObjectType } from '@sidenote/contract/graph/work-objects';
import type { WorkType } from '@sidenote/contract/graph/work-types';
import { say } from './say.ts';

/** What a kind of work is called. */
export function toldWork(type: WorkType): string {
  return say(`workTypes.${type === 'other' ? 'otherwise' : type}`);
}

/** What a kind of work object is called. */
export function toldObject(type: WorkObjectType): string {
  return say(`workObjects.${type === 'other' ? 'otherwise' : type}`);
}

/** What somebody is to a work object. */
export function toldRole(role: WorkRole): string {
  return say(`workRoles.${role}`);
}

/** What was seen of people and work. */
export function toldEdge(kind: EdgeKind): string {
  return say(`edges.${kind}`);
}
