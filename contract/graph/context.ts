import { productNames } from '../product-names.ts';
import type { ProductId } from '../products.ts';
import type { WorkType } from './work-types.ts';

/** What a line of context may say of whom a request is for. */
export const contextParts = ['team', 'product', 'work-type'] as const;
export type ContextPart = (typeof contextParts)[number];

const works: Readonly<Record<WorkType, string | undefined>> = {
  planning: 'planning',
  tracking: 'tracking work',
  support: 'support',
  engineering: 'software engineering',
  'code-review': 'code review',
  design: 'design',
  documentation: 'documentation',
  'knowledge-sharing': 'sharing knowledge',
  communication: 'communication',
  meetings: 'meetings',
  reporting: 'reporting',
  other: undefined,
};

/** What is known for the line. */
export interface Context {
  readonly team: string | null;
  readonly product: ProductId;
  readonly workType: WorkType;
}

/** The parts of a line that there is something to say for. */
export function partsOf({ team, product, workType }: Context): ContextPart[] {
  return contextParts.filter((part) => {
    if (part === 'team') return team !== null;
    return part === 'product' ? product !== 'web' : works[workType] !== undefined;
  });
}

/**
 * The line that goes to the model, word for word what the person is shown (R34); undefined where no part of it is wanted or
 * known. A team's name is the directory's: it is put between quotation marks, on one line, and cut.
 */
export function contextLine(known: Context, wanted: readonly ContextPart[]): string | undefined {
  const said = partsOf(known)
    .filter((part) => wanted.includes(part))
    .map((part) => {
      if (part === 'team') return `in the team “${plainName(known.team ?? '')}”`;
      return part === 'product' && known.product !== 'web'
        ? `in ${productNames[known.product]}`
        : `on ${works[known.workType]}`;
    });
  return said.length === 0 ? undefined : `The person works ${said.join(', ')}.`;
}

/** A name without anything that could end its quotation marks or its line. */
export function plainName(name: string): string {
  return name
    .replaceAll(/[\p{C}\p{Z}]+/gu, ' ')
    .replaceAll(/[“”"„‟<>]/g, '')
    .trim()
    .slice(0, 80);
}

/** `metadata.context` as it is on the wire: the parts that the person lets through, in their order. */
export function writeParts(parts: readonly ContextPart[]): string {
  return contextParts.filter((part) => parts.includes(part)).join(',');
}

/** The parts in such a value; undefined where it is none. */
export function readParts(value: string): ContextPart[] | undefined {
  const parts = contextParts.filter((part) => value.split(',').includes(part));
  return writeParts(parts) === value && value !== '' ? parts : undefined;
}
