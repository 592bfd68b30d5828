import { z } from 'zod';
import { SIGN_IN_SECONDS } from './cookies.ts';
import { keyFrom, seal, unseal } from './seal.ts';

const PURPOSE = 'console sign-in';

const stateSchema = z.strictObject({
  issuer: z.string(),
  /** What the provider has to send back, and what has to stand in its ID token. */
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** Whose people sign in, as the link or an ended session said; null where nobody did. It may be none of ours. */
  organisation: z.string().nullable(),
  /** A page of the console. */
  next: z.string(),
  /** Who signs in afresh; null for a first sign-in. Nobody else may come back from it. */
  anew: z.strictObject({ orgId: z.string(), person: z.string(), idHash: z.string() }).nullable(),
  /** In milliseconds since 1970. */
  begunAt: z.int(),
});

/** A sign-in on its way, as the browser carries it for us, sealed. */
export type SignInState = z.infer<typeof stateSchema>;

/** Seals and opens sign-ins on their way, for every instance with the same master key. */
export function signInStates(masterKey: Buffer) {
  const key = keyFrom(masterKey, PURPOSE);
  return {
    seal: (state: SignInState) => seal(key, state, PURPOSE),
    /** Undefined for what is none, or begun too long ago. */
    open: (sealed: string | undefined, now: number): SignInState | undefined => {
      const state = stateSchema.safeParse(sealed === undefined ? undefined : unseal(key, sealed, PURPOSE));
      return state.success && now - state.data.begunAt < SIGN_IN_SECONDS * 1_000 ? state.data : undefined;
    },
  };
}

export type SignInStates = ReturnType<typeof signInStates>;
