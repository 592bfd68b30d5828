import { createContext, useContext } from 'react';
import type { GraphView } from '../../graph-view.ts';
import type { Send } from '../send.ts';

/** What any part of the panel may show of the teamwork graph, and its ways to the worker and to the person's own part. */
export interface GraphHere {
  readonly graph: GraphView;
  readonly send: Send;
  /** Opens what the graph has of the person. */
  readonly openMine: () => void;
}

const Here = createContext<GraphHere | undefined>(undefined);

export const GraphProvider = Here.Provider;

/** What there is of the graph; undefined where the organisation has none, so that nothing is said of it. */
export function useGraph(): GraphHere | undefined {
  const here = useContext(Here);
  return here?.graph.rules?.on === true ? here : undefined;
}
