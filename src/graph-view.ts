import type { Code } from '@sidenote/contract/faults';
import type { Mine, Why } from '@sidenote/contract/graph/around';
import type { ContextPart } from '@sidenote/contract/graph/context';
import type { GraphForPerson } from '@sidenote/contract/graph/rules';
import type { WorkNote, WorkRef, WorkRole } from '@sidenote/contract/graph/work-note';
import type { WorkType } from '@sidenote/contract/graph/work-types';
import type { ProductId } from '@sidenote/contract/products';

/** A work object of one's own graph that the person's session can open: its title is the product's, asked for just now. */
export interface WorkShown {
  readonly ref: WorkRef;
  readonly title: string;
  readonly address: string;
  readonly weight: number;
  readonly why: Why;
  /** How many of the page's people are on it, too. */
  readonly shared: number;
}

/** Somebody on the page, by the name that the product shows its person. */
export interface PersonShown {
  readonly account: string;
  readonly name: string;
  readonly roles: readonly WorkRole[];
  readonly weight: number;
  readonly why: Why;
}

export type AroundView =
  | { readonly state: 'asking' }
  | { readonly state: 'failed'; readonly code: Code }
  | {
      readonly state: 'shown';
      readonly team: string | null;
      readonly workType: WorkType | null;
      /** Those to turn to first come first. */
      readonly people: readonly PersonShown[];
      /** The nearest first. */
      readonly work: readonly WorkShown[];
    };

export type MineView =
  | Mine
  | { readonly state: 'asking' }
  | { readonly state: 'failed'; readonly code: Code };

/** What the panel shows of the teamwork graph. */
export interface GraphView {
  /** What the policy says; undefined while there is none. */
  readonly rules: GraphForPerson | undefined;
  /** Whether the watched page is an object around which something can be asked: rules, person and product let it. */
  readonly here: boolean;
  /** Whether nothing but the person's own switch for its product keeps that from being asked. */
  readonly productOff: boolean;
  /** Products that the person has switched off. */
  readonly productsOff: readonly ProductId[];
  /** Parts of the line of context that the person lets through. */
  readonly context: readonly ContextPart[];
  /** What was asked of the watched page; undefined where nothing was. */
  readonly around: AroundView | undefined;
  /** What the graph has of the person; undefined until they ask. */
  readonly mine: MineView | undefined;
}

/** What is told of the page for the graph, as soon as an answer to the request is whole; shown before. */
export interface ShownNote {
  /** All of it but the id of the request, which the gateway gives. */
  readonly told: Omit<WorkNote, 'requestId'>;
  /** The same by its address alone, which is told where what the product said is not wanted any more. */
  readonly byAddress: Omit<WorkNote, 'requestId'>;
  /**
   * Whether the product was asked for more than its address says: the organisation or the product does not have it so
   * (`off`), it is being asked, it has answered, or it gave nothing and only what the address says is told.
   */
  readonly details: 'off' | 'asking' | 'read' | 'refused';
  /** What the product was asked for in the person's own session: paths of its site, in the order of asking. */
  readonly readFrom: readonly string[];
}

/** What may be said to the model of whom a request is for. */
export interface ContextHere {
  /** Name of the person's team, as far as the directory knows one. */
  readonly team: string | null;
  /** Parts that the person lets through. */
  readonly parts: readonly ContextPart[];
}
