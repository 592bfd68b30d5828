import type { Proof } from './proof.ts';

export const r32: Proof = {
  tests: [],
  leavesOut: ['There are no connectors in this tree yet.'],
  controls: [],
};
