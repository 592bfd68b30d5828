import type { Proof } from './proof.ts';

export const r22: Proof = {
  tests: [],
  leavesOut: ['No certification is named anywhere yet, and nothing checks that none is.'],
  controls: [],
};
