/** How far back a connector looks in its first round: what is older hardly counts any more (`HALF_LIFE_WEEKS`). */
const FIRST_MS = 26 * 7 * 86_400_000;

/** How far a round reaches back behind the start of the one before it, since clocks differ. */
const OVERLAP_MS = 60_000;

/** From when on things are asked for in a round, and what the next round starts with. ISO 8601. */
export function sinceOf(since: string | null, startedAt: number): { from: string; next: string } {
  return {
    from: since ?? new Date(startedAt - FIRST_MS).toISOString(),
    next: new Date(startedAt - OVERLAP_MS).toISOString(),
  };
}
