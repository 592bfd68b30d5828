import { Agent } from 'undici';
import { guardedLookup } from './guarded-lookup.ts';

/** Connections that an admin's address may lead to, by where it may be: on the internet, or inside a network. */
export interface GuardedAgents {
  readonly public: Agent;
  readonly private: Agent;
  /** Ends them, whatever is under way. */
  close(): Promise<void>;
}

/** Over TLS 1.2 and up alone; names that lead inside a network are refused where the connection is made. */
export function openGuardedAgents(options: {
  /** To one origin at the same time. */
  readonly connections: number;
  /** How long connecting may take, in milliseconds. */
  readonly timeoutMs: number;
}): GuardedAgents {
  const { connections, timeoutMs } = options;
  const agentOf = (network: 'public' | 'private') =>
    new Agent({
      connections,
      pipelining: 1,
      allowH2: false,
      keepAliveTimeout: 10_000,
      connect: { timeout: timeoutMs, minVersion: 'TLSv1.2', lookup: guardedLookup(network) },
    });
  const agents = { public: agentOf('public'), private: agentOf('private') };
  return {
    ...agents,
    close: async () => {
      await Promise.all([agents.public.destroy(), agents.private.destroy()]);
    },
  };
}
