import { describe, expect, test } from 'vitest';
import { ApiFault } from '../api/api-fault.ts';
import { endingOf } from './endings.ts';

describe('what takes the screens away', () => {
  test.each<[error: unknown, ending: string | undefined]>([
    [new ApiFault('signed_out'), 'signed_out'],
    [new ApiFault('access_revoked'), 'access_revoked'],
    [new ApiFault('region_mismatch'), 'region_mismatch'],
    [new ApiFault('unreachable'), undefined],
    [new ApiFault('role_needed'), undefined],
    [new ApiFault('fresh_sign_in_needed'), undefined],
    [new Error('signed_out'), undefined],
    [null, undefined],
  ])('%s: %s', (error, ending) => {
    expect(endingOf(error)).toBe(ending);
  });
});
