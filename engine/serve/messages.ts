import type { EngineRequest } from '@sidenote/contract/engine';

/** To the worker: one request, with a number to answer under. */
export interface Job {
  readonly id: number;
  readonly request: EngineRequest;
}

/** From the worker. A worn worker still answered, but its Harper broke: it is to be replaced. */
export type Report =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly id: number; readonly text: string; readonly worn: boolean }
  | { readonly kind: 'needs-model'; readonly id: number }
  | { readonly kind: 'failed'; readonly id: number };
