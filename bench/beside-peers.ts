import { measuredWith, type Peer, peers } from './peers.ts';
import { short, table } from './table.ts';

/** What a built extension of ours weighs, in bytes, and what its manifest asks for. */
export interface Ours {
  /** Gzipped: what its manifest puts into every page, and what a click and an answer put into the one page they are about. */
  readonly everyPage: number;
  readonly onClick: number;
  readonly packed: number;
  readonly asks: readonly string[];
}

/** Ours beside other extensions of its kind, as a part in Markdown. */
export function besidePeers(ours: Ours, others: readonly Peer[] = peers): string {
  const times = (theirs: number | undefined, own: number) =>
    theirs === undefined ? '–' : short(theirs / own);
  const rows = others.map(({ name, version, everyPage, note, packed, asks }) => [
    `${name} ${version}${note === undefined ? '' : ` (${note})`}`,
    kilobytes(everyPage.raw),
    kilobytes(everyPage.gzip),
    times(everyPage.gzip, ours.onClick),
    kilobytes(packed),
    times(packed, ours.packed),
    asks,
  ]);
  const own = [
    '**Sidenote**, as it was built in this run',
    ...[kilobytes(ours.everyPage), kilobytes(ours.everyPage), times(ours.everyPage, ours.onClick)],
    ...[kilobytes(ours.packed), times(ours.packed, ours.packed), ours.asks.join(', ')],
  ];
  return [
    '### Beside other extensions of its kind',
    `Script that is in every page before anybody clicks, the packed file with all languages, and what is asked for. Ours puts ${kilobytes(ours.onClick)} into one page, gzipped, on a click and with an answer; how many times that much another one puts into every page is the first ratio. The others’ figures are of the versions named, and were measured once with ${measuredWith}, on a day that was not written down: not in this run. A dash is what was not measured.`,
    table(
      ['extension', 'in every page', 'gzip', '× ours on a click', 'packed', '× ours', 'asks for'],
      [own, ...rows],
    ),
  ].join('\n\n');
}

function kilobytes(bytes: number | undefined): string {
  return bytes === undefined ? '–' : `${short(bytes / 1_000)} KB`;
}
