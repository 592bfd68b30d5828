import type { GatewayConfigInput, RunningGateway } from './gateway.ts';
import { startGatewayProcess } from './gateway.ts';
import { type SlowUpstream, startSlowUpstream } from './upstream.ts';
import { startWireTap, type WireTap } from './wire-tap.ts';

/** What a test says of the gateway it needs. */
export interface Wanted {
  /** What the gateway's configuration file says besides where it listens. */
  readonly config: GatewayConfigInput;
  /** What the gateway finds in its environment. */
  readonly env: Record<string, string>;
  /** True for a provider that answers when the test says so, instead of the built-in engine. */
  readonly slow: boolean;
}

/** A gateway with the wire that leads to it and the provider behind it. */
export interface Line {
  readonly tap: WireTap;
  readonly gateway: RunningGateway;
  readonly upstream: SlowUpstream;
  /** Forgets what went over the wire and what the provider was asked, and ends what still runs. */
  rest(): void;
  close(): Promise<void>;
}

/** One person does what all tests of a worker do, one after the other. */
const limits = { perPerson: { requestsPerMinute: 100_000 } };

/** Starts a line of its own. */
export async function startLine({ config, env, slow }: Wanted): Promise<Line> {
  const [tap, upstream] = await Promise.all([startWireTap(), startSlowUpstream()]);
  const provider = slow ? { upstream: slowProvider(upstream) } : {};
  const gateway = await startGatewayProcess({ publicUrl: tap.url, limits, ...provider, ...config }, env);
  tap.lead(gateway.url);
  return {
    tap,
    gateway,
    upstream,
    rest: () => {
      tap.rest();
      upstream.rest();
    },
    close: async () => {
      await gateway.close();
      await upstream.close();
      await tap.close();
    },
  };
}

/** The gateway's configuration for a provider that answers when the test says so. */
export function slowProvider(upstream: SlowUpstream): GatewayConfigInput['upstream'] {
  return {
    kind: 'openai-compatible',
    baseUrl: upstream.baseUrl,
    model: 'slow-1',
    provider: 'Slow Provider',
    region: 'eu',
    retention: 'none, attested by the operator',
    // It is silent for as long as a test says.
    timeouts: { idleMs: 180_000 },
  };
}
