import type { PanelToWorker } from '../messages.ts';

/** Asks the worker for something. The answer comes as a new state. */
export type Send = (message: PanelToWorker) => void;
