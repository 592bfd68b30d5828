import { PatternFault } from './parse.ts';
import type { CharSet, Edge, Node } from './syntax.ts';

/** One step of a program: takes a character, looks at an edge, goes on in several places, or is done. */
export type Step =
  | { readonly does: 'take'; readonly set: CharSet; readonly next: number }
  | { readonly does: 'look'; readonly edge: Edge; readonly next: number }
  | { readonly does: 'fork'; readonly nexts: readonly number[] }
  | { readonly does: 'done' };

export interface Program {
  readonly steps: readonly Step[];
  readonly start: number;
}

/** A program costs each character of a text as many steps as it has, at worst. */
const MOST_STEPS = 1_000;

/** The fewest characters that a pattern may match: one that matches every letter would take the whole text away. */
const LEAST_CHARS = 4;

/** Writes a pattern's tree as a program, from its end to its start. Throws a {@link PatternFault} for one too large. */
export function programOf(node: Node): Program {
  if (leastOf(node) < LEAST_CHARS) throw new PatternFault('a match may be shorter than four characters');
  const steps: Step[] = [{ does: 'done' }];
  const add = (step: Step): number => {
    if (steps.length >= MOST_STEPS) throw new PatternFault('the pattern is too large');
    return steps.push(step) - 1;
  };
  const write = (of: Node, next: number): number => {
    switch (of.type) {
      case 'chars':
        return add({ does: 'take', set: of.set, next });
      case 'edge':
        return add({ does: 'look', edge: of.edge, next });
      case 'sequence':
        return of.parts.reduceRight((then, part) => write(part, then), next);
      case 'choice':
        return add({ does: 'fork', nexts: of.options.map((option) => write(option, next)) });
      case 'repeat':
        return repeat(of, next);
    }
  };
  const repeat = ({ of, least, most }: Node & { type: 'repeat' }, next: number): number => {
    let then = most === undefined ? loop(of, next) : next;
    for (let left = least; left < (most ?? least); left += 1)
      then = add({ does: 'fork', nexts: [write(of, then), next] });
    for (let left = 0; left < least; left += 1) then = write(of, then);
    return then;
  };
  const loop = (of: Node, next: number): number => {
    const nexts = [next];
    const fork = add({ does: 'fork', nexts });
    nexts.push(write(of, fork));
    return fork;
  };
  const start = write(node, 0);
  return { steps, start };
}

/** The fewest characters that a node takes. */
function leastOf(node: Node): number {
  switch (node.type) {
    case 'chars':
      return 1;
    case 'edge':
      return 0;
    case 'sequence':
      return node.parts.reduce((sum, part) => sum + leastOf(part), 0);
    case 'choice':
      return Math.min(...node.options.map(leastOf));
    case 'repeat':
      return node.least * leastOf(node.of);
  }
}
