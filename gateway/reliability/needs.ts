import { globSync } from 'node:fs';
import type { Fault } from './fault.ts';

/** libfaketime, as Debian and its kin have it: for a process of several threads. Empty where it is not installed. */
export const clockLibrary = (): string => globSync('/usr/lib/*/faketime/libfaketimeMT.so.1')[0] ?? '';

const isLinux = process.platform === 'linux';

/** What each need is, and whether this machine has it. */
const needs = {
  linux: { isThere: () => isLinux, lacked: 'only Linux says how many files a process may have open' },
  root: {
    isThere: () => isLinux && process.getuid?.() === 0,
    lacked: 'only root on Linux may mount its small disk or lay its cable',
  },
  faketime: { isThere: () => clockLibrary() !== '', lacked: 'libfaketime is not installed' },
} as const;

export type Need = keyof typeof needs;

/** What a fault cannot do without and this machine lacks, in words; undefined where it can be done. */
export function lackedBy({ needs: need }: Pick<Fault, 'needs'>): string | undefined {
  return need === undefined || needs[need].isThere() ? undefined : needs[need].lacked;
}
