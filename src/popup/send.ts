import type { Command } from '../messages.ts';

/** Asks the worker for something, of the tab and the job that are drawn. The answer comes as a new state. */
export type Send = (command: Command) => void;
