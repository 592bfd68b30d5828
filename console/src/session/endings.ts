import { ApiFault } from '../api/api-fault.ts';

const endings = ['signed_out', 'access_revoked', 'region_mismatch'] as const;

/** A code after which nothing that is asked will be answered until somebody signs in, here or elsewhere. */
export type Ending = (typeof endings)[number];

/** Which of them an error is; undefined for one after which the session goes on. */
export function endingOf(error: unknown): Ending | undefined {
  return error instanceof ApiFault ? endings.find((ending) => ending === error.code) : undefined;
}
