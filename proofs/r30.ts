import type { Proof } from './proof.ts';

export const r30: Proof = {
  tests: [],
  leavesOut: ['The teamwork graph is not part of this tree yet.'],
  controls: [],
};
