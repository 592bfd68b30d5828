import type { ProductId } from '../products.ts';
import type { ObjectType } from '../wire.ts';

/**
 * Kinds of work objects, after the published list of Atlassian's Teamwork Graph (object types, without the vendor's
 * prefixes): https://developer.atlassian.com/platform/teamwork-graph/api-reference/object-types/overview/. What only
 * other trades have (deals, positions) is left out.
 */
export const workObjectTypes = [
  'work-item',
  'request',
  'board',
  'page',
  'blog-post',
  'whiteboard',
  'document',
  'design',
  'video',
  'file',
  'pull-request',
  'commit',
  'branch',
  'build',
  'deployment',
  'repository',
  'message',
  'conversation',
  'comment',
  'calendar-event',
  'project',
  'space',
  'remote-link',
  'other',
] as const;
export type WorkObjectType = (typeof workObjectTypes)[number];

/** Apps that hold work besides the products that actions run on. */
export const appIds = ['google-drive', 'google-calendar', 'figma'] as const;

/** Where a work object can be: a product of the catalogue, or another app. */
export type WorkApp = Exclude<ProductId, 'web'> | (typeof appIds)[number];

const ofObjectType: Readonly<Record<ObjectType, WorkObjectType>> = {
  issue: 'work-item',
  request: 'request',
  board: 'board',
  page: 'page',
  'blog-post': 'blog-post',
  'pull-request': 'pull-request',
  card: 'work-item',
  document: 'document',
  message: 'message',
  comment: 'comment',
  other: 'other',
};

/** The kind of work object that a page shows, by what a request calls it. */
export function workObjectOf(objectType: ObjectType): WorkObjectType {
  return ofObjectType[objectType];
}
