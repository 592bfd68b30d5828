import type { Proof } from './proof.ts';

export const r34: Proof = {
  tests: [],
  leavesOut: ['No context of a team is sent in this tree yet.'],
  controls: [],
};
