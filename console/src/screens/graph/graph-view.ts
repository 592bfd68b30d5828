import { z } from 'zod';

/** As an address has it. Whether there is such a one, only the picture can say; what there is not is told, and no error. */
const named = z
  .union([z.string().max(60), z.number()])
  .transform(String)
  .optional()
  .catch(undefined);

/** What the screen shows, as its address has it. Teams and kinds of work are named by ids alone. */
export const graphView = z.object({
  view: z.enum(['teams', 'kinds']).default('teams').catch('teams'),
  /** The Monday of a week; the newest there is where it is not told. */
  week: named,
  /** The team that is chosen. */
  team: named,
  /** The kind of work that is chosen; among teams, where it is done. */
  kind: named,
});

export type GraphView = z.output<typeof graphView>;
export type ChangeView = (parts: Partial<GraphView>, options?: { replace?: boolean }) => void;

/** The week that is shown of those that there are: the one that is asked for, else the newest. */
export function weekOf(weeks: readonly string[], { week }: GraphView, newest: string): string {
  return weeks.find((one) => one === week) ?? newest;
}
