import { fails, holds, type Probe } from '../probe.ts';

/** Whether this gateway and everyone it may ask is in the organisation's region (R19). */
export const staysInRegion: Probe = ({ parts: { config, routing }, organisation }) => {
  const region = organisation.region ?? config.region;
  const outside = routing().all.filter(({ provenance, terms }) =>
    // The operator's own word on the one upstream of a small set-up names a place, not a region of ours.
    terms === undefined ? false : provenance.region !== region,
  );
  return region === config.region && outside.length === 0
    ? holds('in_region', { region })
    : fails('out_of_region', { region });
};
