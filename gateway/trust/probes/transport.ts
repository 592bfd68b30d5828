import { isInProcess } from '../../providers/registry.ts';
import { fails, holds, type Probe } from '../probe.ts';
import { hopTo, ownHops } from './hops.ts';

/** Whether every hop is encrypted, or does not leave this machine (R13). Certificates are checked wherever there are any. */
export const hopsAreEncrypted: Probe = ({ parts: { config, publicUrl, routing } }) => {
  const upstreams = [
    ...new Set(routing().all.flatMap(({ endpoint }) => (isInProcess(endpoint) ? [] : [endpoint.baseUrl]))),
  ];
  const toPeople = hopTo(publicUrl);
  const plain = [toPeople, ...upstreams.map(hopTo), ...ownHops(config)].filter(
    ({ isHere, isEncrypted }) => !isHere && !isEncrypted,
  );
  if (plain.length > 0) return fails('hop_plain', { hops: plain.map(({ host }) => host).join(', ') });
  const within = config.listen.tls === undefined && !toPeople.isEncrypted;
  return holds(within ? 'loopback_only' : 'hops_encrypted', { upstreams: upstreams.length });
};
