import type { ActionId } from '../catalogue.ts';
import type { ProductId } from '../products.ts';
import type { ObjectType } from '../wire.ts';
import type { WorkApp, WorkObjectType } from './work-objects.ts';

/** Kinds of work, as the graph tells them apart. */
export const workTypes = [
  'planning',
  'tracking',
  'support',
  'engineering',
  'code-review',
  'design',
  'documentation',
  'knowledge-sharing',
  'communication',
  'meetings',
  'reporting',
  'other',
] as const;
export type WorkType = (typeof workTypes)[number];

export interface Worked {
  readonly action: string;
  readonly product: ProductId;
  readonly objectType: ObjectType;
}

interface WorkTypeRule {
  readonly type: WorkType;
  readonly actions?: readonly ActionId[];
  readonly products?: readonly ProductId[];
  readonly objectTypes?: readonly ObjectType[];
}

/** The first rule that fits says which kind of work it is. */
export const workTypeRules: readonly WorkTypeRule[] = [
  { type: 'support', products: ['jira-service-management'] },
  { type: 'support', objectTypes: ['request'] },
  { type: 'reporting', actions: ['release-notes'] },
  { type: 'planning', actions: ['user-story', 'suggest-child-items', 'restructure-description'] },
  { type: 'planning', objectTypes: ['board'] },
  { type: 'code-review', actions: ['pull-request-description'] },
  { type: 'code-review', objectTypes: ['pull-request'] },
  { type: 'communication', actions: ['draft-reply', 'catch-up-on-comments'] },
  { type: 'tracking', actions: ['write-jql'] },
  { type: 'knowledge-sharing', actions: ['write-cql'] },
  { type: 'engineering', products: ['github', 'gitlab', 'bitbucket'] },
  { type: 'tracking', objectTypes: ['issue', 'card'] },
  { type: 'knowledge-sharing', objectTypes: ['blog-post'] },
  { type: 'documentation', objectTypes: ['page', 'document'] },
  { type: 'communication', objectTypes: ['message', 'comment'] },
];

/** Which kind of work something was, by a table over action, product and kind of object. */
export function workTypeOf({ action, product, objectType }: Worked): WorkType {
  const fits = <Value extends string>(list: readonly Value[] | undefined, value: string) =>
    list === undefined || list.some((one) => one === value);
  return (
    workTypeRules.find(
      (rule) =>
        fits(rule.actions, action) && fits(rule.products, product) && fits(rule.objectTypes, objectType),
    )?.type ?? 'other'
  );
}

const ofObject: Readonly<Record<WorkObjectType, WorkType>> = {
  'work-item': 'tracking',
  request: 'support',
  board: 'planning',
  page: 'documentation',
  'blog-post': 'knowledge-sharing',
  whiteboard: 'planning',
  document: 'documentation',
  design: 'design',
  video: 'knowledge-sharing',
  file: 'documentation',
  'pull-request': 'code-review',
  commit: 'engineering',
  branch: 'engineering',
  build: 'engineering',
  deployment: 'engineering',
  repository: 'engineering',
  message: 'communication',
  conversation: 'communication',
  comment: 'communication',
  'calendar-event': 'meetings',
  project: 'planning',
  space: 'documentation',
  'remote-link': 'other',
  other: 'other',
};

/** Which kind of work an object stands for where nobody asked anything about it: by where it is, and what it is. */
export function workTypeOfObject(app: WorkApp, type: WorkObjectType): WorkType {
  return app === 'jira-service-management' && type === 'work-item' ? 'support' : ofObject[type];
}
