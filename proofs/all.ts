import type { PromiseId } from '@sidenote/contract/promises';
import type { Proof } from './proof.ts';
import { r1 } from './r1.ts';
import { r2 } from './r2.ts';
import { r3 } from './r3.ts';
import { r4 } from './r4.ts';
import { r5 } from './r5.ts';
import { r6 } from './r6.ts';
import { r7 } from './r7.ts';
import { r8 } from './r8.ts';
import { r9 } from './r9.ts';
import { r10 } from './r10.ts';
import { r11 } from './r11.ts';
import { r12 } from './r12.ts';
import { r13 } from './r13.ts';
import { r14 } from './r14.ts';
import { r15 } from './r15.ts';
import { r16 } from './r16.ts';
import { r17 } from './r17.ts';
import { r18 } from './r18.ts';
import { r19 } from './r19.ts';
import { r20 } from './r20.ts';
import { r21 } from './r21.ts';
import { r22 } from './r22.ts';
import { r23 } from './r23.ts';
import { r24 } from './r24.ts';
import { r25 } from './r25.ts';
import { r26 } from './r26.ts';
import { r27 } from './r27.ts';
import { r28 } from './r28.ts';
import { r29 } from './r29.ts';
import { r30 } from './r30.ts';
import { r31 } from './r31.ts';
import { r32 } from './r32.ts';
import { r33 } from './r33.ts';
import { r34 } from './r34.ts';
import { r35 } from './r35.ts';
import { r36 } from './r36.ts';
import { r37 } from './r37.ts';
import { r38 } from './r38.ts';

/** The proof of every promise, in the order of `contract/promises.ts`. */
export const proofs = {
  R1: r1,
  R2: r2,
  R3: r3,
  R4: r4,
  R36: r36,
  R38: r38,
  R5: r5,
  R6: r6,
  R7: r7,
  R8: r8,
  R9: r9,
  R10: r10,
  R11: r11,
  R12: r12,
  R21: r21,
  R33: r33,
  R13: r13,
  R14: r14,
  R15: r15,
  R16: r16,
  R17: r17,
  R18: r18,
  R19: r19,
  R20: r20,
  R22: r22,
  R23: r23,
  R24: r24,
  R25: r25,
  R26: r26,
  R27: r27,
  R28: r28,
  R29: r29,
  R37: r37,
  R35: r35,
  R30: r30,
  R31: r31,
  R32: r32,
  R34: r34,
} as const satisfies Record<PromiseId, Proof>;
