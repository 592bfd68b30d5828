import type { FastifyRequest } from 'fastify';
import { openRates } from '../limits/rates.ts';
import { clientAddresses, type TrustedProxies } from './client-address.ts';
import { Refusal } from './refusal.ts';

export interface RequestRatesOptions {
  readonly proxies: TrustedProxies | undefined;
  readonly failedPerMinute: number;
  readonly directoryPerMinute: number;
  readonly adminPerMinute: number;
}

/** Requests that no limit of a person's tokens counts. Each throws {@link Refusal} `rate_limited` when it is too many. */
export interface RequestRates {
  /** One without a valid token. Who has one is let in, however many fail at the same address: offices share one. */
  failed(request: FastifyRequest): void;
  directory(orgId: string): void;
  admin(orgId: string, person: string): void;
}

/** Counts by the minute, each instance for itself: what it bounds is the work and the guesses at one gateway. */
export function openRequestRates(options: RequestRatesOptions): RequestRates {
  const addressOf = clientAddresses(options.proxies);
  const failed = openRates(options.failedPerMinute);
  const directory = openRates(options.directoryPerMinute);
  const admin = openRates(options.adminPerMinute);
  return {
    failed: (request) => refuse(failed.take(addressOf(request.raw))),
    directory: (orgId) => refuse(directory.take(orgId)),
    admin: (orgId, person) => refuse(admin.take(`${orgId}/${person}`)),
  };
}

function refuse(retryAfterSeconds: number | undefined): void {
  if (retryAfterSeconds !== undefined) throw new Refusal('rate_limited', null, { retryAfterSeconds });
}
