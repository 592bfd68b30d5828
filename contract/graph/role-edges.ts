import type { EdgeKind } from './edges.ts';
import type { WorkRole } from './work-note.ts';

/** What somebody's role on an object says that they did with it. */
export const kindOfRole = {
  author: 'created',
  assignee: 'updated',
  reviewer: 'reviewed',
  commenter: 'commented',
  attendee: 'attended',
} as const satisfies Record<WorkRole, EdgeKind>;

/** What people did with an object, as its app says. */
export const roleKinds = Object.values(kindOfRole);
