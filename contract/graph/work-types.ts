import type { ActionId } from '../catalogue.ts';
import type { ProductId } from '../products.ts';
import type { ObjectType } from '../wire.ts';

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
  { type: 'code-review', objectTypes: ['pull-request'] },
  { type: 'reporting', actions: ['release-notes'] },
  { type: 'planning', actions: ['user-story', 'suggest-child-items', 'restructure-description'] },
  { type: 'planning', objectTypes: ['board'] },
  { type: 'engineering', products: ['github', 'gitlab', 'bitbucket'] },
  { type: 'tracking', objectTypes: ['issue', 'card', 'request'] },
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
