import { isInProcess } from '../../providers/registry.ts';
import { fails, holds, type Probe } from '../probe.ts';

/** Whether everyone beyond this process who may see a text stands in the list of sub-processors (R18). */
export const processorsAreListed: Probe = ({ parts: { routing } }) => {
  const outside = routing().all.filter(({ endpoint }) => !isInProcess(endpoint));
  const unlisted = outside.filter(({ terms }) => terms === undefined);
  const names = unlisted.map(({ provenance }) => provenance.provider);
  if (names.length > 0) return fails('processors_unlisted', { processors: [...new Set(names)].join(', ') });
  const listed = new Set(outside.map(({ terms }) => terms?.subProcessor.id));
  return holds('processors_listed', { processors: listed.size });
};
