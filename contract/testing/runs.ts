/**
 * How often a property is tried: as often as in `npm test`, times what `SIDENOTE_PROPERTY_RUNS` says. `npm run fuzz -- --properties`
 * tries them many times as often, and mutation testing less often, as it runs the same tests some thousand times.
 */
export function runs(usual: number): number {
  const times = Number(process.env.SIDENOTE_PROPERTY_RUNS ?? 1);
  return Math.max(1, Math.round(usual * times));
}
