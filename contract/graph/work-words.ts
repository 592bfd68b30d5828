import type { EdgeKind } from './edges.ts';
import type { WorkRole } from './work-note.ts';
import type { WorkObjectType } from './work-objects.ts';
import type { WorkType } from './work-types.ts';

/** A key `other` would be the form of a plural among words. */
type Named<Kind extends string> = Exclude<Kind, 'other'> | 'otherwise';

/** Kinds of work, as a person reads them. */
export const workTypeWords = {
  planning: 'Planning',
  tracking: 'Tracking work',
  support: 'Support',
  engineering: 'Engineering',
  'code-review': 'Code review',
  design: 'Design',
  documentation: 'Documentation',
  'knowledge-sharing': 'Sharing knowledge',
  communication: 'Communication',
  meetings: 'Meetings',
  reporting: 'Reporting',
  otherwise: 'Other work',
} as const satisfies Record<Named<WorkType>, string>;

/** Kinds of work objects. */
export const workObjectWords = {
  'work-item': 'Work item',
  request: 'Request',
  board: 'Board',
  page: 'Page',
  'blog-post': 'Blog post',
  whiteboard: 'Whiteboard',
  document: 'Document',
  design: 'Design',
  video: 'Video',
  file: 'File',
  'pull-request': 'Pull request',
  commit: 'Commit',
  branch: 'Branch',
  build: 'Build',
  deployment: 'Deployment',
  repository: 'Repository',
  message: 'Message',
  conversation: 'Conversation',
  comment: 'Comment',
  'calendar-event': 'Calendar event',
  project: 'Project',
  space: 'Space',
  'remote-link': 'Link',
  otherwise: 'Other',
} as const satisfies Record<Named<WorkObjectType>, string>;

/** What somebody is to a work object. */
export const workRoleWords = {
  author: 'Author',
  assignee: 'Assignee',
  reviewer: 'Reviewer',
  commenter: 'Commenter',
  attendee: 'Attendee',
} as const satisfies Record<WorkRole, string>;

/** What was seen, of which the graph has counts. */
export const edgeWords = {
  'member-of': 'In the team',
  'part-of': 'In the same place',
  'links-to': 'Linked',
  // Of a role it is known when it was seen, and not when its work was done.
  created: workRoleWords.author,
  updated: workRoleWords.assignee,
  reviewed: workRoleWords.reviewer,
  commented: workRoleWords.commenter,
  attended: workRoleWords.attendee,
  used: 'Worked on with Sidenote',
  rated: 'Answer rated',
  'may-open': 'May be opened',
  'works-with': 'Worked together',
  collaborates: 'Teams worked together',
  does: 'Kind of work done',
  feeds: 'One kind of work after the other',
  uses: 'App used',
} as const satisfies Record<EdgeKind, string>;
