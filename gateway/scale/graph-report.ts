import type { Answered, Upkeep } from './graph-load.ts';

/** What was measured of a planted organisation's graph. */
export interface GraphMeasured {
  readonly people: number;
  readonly weeks: number;
  /** Things that people did. */
  readonly done: number;
  readonly noise: number;
  readonly teams: number;
  readonly analysis: {
    readonly seconds: number;
    /** How long each step took, in seconds. */
    readonly steps: ReadonlyMap<string, number>;
    readonly bytes: number;
    /** Adjusted Rand index of the teams that were found. */
    readonly index: number;
  };
  readonly around: Answered;
  /** Notes of what an address says. */
  readonly alone: Upkeep;
  /** Notes with people and links, as products tell them. */
  readonly upkeep: Upkeep;
  /** Of each table, its rows and its bytes with all indexes. */
  readonly tables: readonly { readonly name: string; readonly rows: number; readonly bytes: number }[];
}

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const tenth = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** The lines and the table as they stand in docs/scale.md. */
export function graphAsMarkdown(measured: GraphMeasured): string {
  const { people, weeks, done, noise, teams, analysis, around, alone, upkeep, tables } = measured;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const bytes = tables.reduce((sum, table) => sum + table.bytes, 0);
  const a = (one: number) => whole.format(one);
  const steps = [...analysis.steps].map(([step, seconds]) => `${a(seconds)} ${step}`).join(', ');
  const lines = [
    ['', 'figure'],
    ['---', '---'],
    [`analysis of a week, looking back over ${weeks}`, `${a(analysis.seconds)} s: ${steps}`],
    ['memory for it', `${tenth.format(analysis.bytes / 1e9)} GB more at most, given back with its thread`],
    ['planted teams found', `adjusted Rand index ${analysis.index.toFixed(3)}`],
    [
      'what is around an object',
      `p50 ${a(around.p50)} ms, p95 ${a(around.p95)} ms, one asked after the other`,
    ],
    [
      'notes taken, of what the address says',
      `**${a(alone.notesPerSecond)} a second**, durable before it is answered: one gateway, ${alone.telling} browsers that tell at once, of which one in twenty waits ${a(alone.p95)} ms or longer; ${tenth.format(alone.walBytes / 1e3)} KB of write-ahead log each`,
    ],
    [
      'notes taken, with what the product says',
      `**${a(upkeep.notesPerSecond)} a second**, each with three people and what it links to, which are nine edges: one in twenty waits ${a(upkeep.p95)} ms or longer; ${a(upkeep.together)} notes in a transaction, ${tenth.format(upkeep.walBytes / 1e3)} KB of write-ahead log each`,
    ],
    [
      'room',
      `${tables.map((table) => `${a(table.bytes / table.rows)} bytes a row of \`${table.name}\``).join(', ')}, with indexes: ${tenth.format(bytes / 1e9)} GB`,
    ],
    [
      'growth',
      `a thing done is ${tenth.format(rows / done)} rows and ${a(bytes / done)} bytes; 20,000,000 a day are ${a((20e6 * bytes) / done / 1e9)} GB`,
    ],
  ];
  return `${a(people)} people in ${a(teams)} teams of 5 to 30, ${a(done / people / weeks)} things each in a week, ${weeks} weeks, ${a(noise * 100)} % of them with another team's object: ${a(done)} things done, which are ${a(rows)} rows.

${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`;
}
