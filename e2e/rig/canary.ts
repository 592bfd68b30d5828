import { filesBeneath, leaksIn, type Place } from '@sidenote/gateway/testing/canary/places';
import { searchFor } from '@sidenote/gateway/testing/canary/search';
import { entriesOfLog, entriesOfTable } from './leveldb.ts';

export { newMarker as newCanary } from '@sidenote/gateway/testing/canary/markers';

/** Where beneath a folder the marker stands, in whatever spelling: the files as they are, and LevelDB's without its compression. */
export function filesWith(folder: string, canary: string): string[] {
  return leaksIn(searchFor({ canary }), filesOf(folder));
}

/** Every file beneath a folder, and what is in those of LevelDB, as it is and without its compression. */
export function filesOf(folder: string): Place[] {
  return filesBeneath(folder).flatMap((place) => [place, ...uncompressed(place)]);
}

function uncompressed({ name, bytes }: Place): Place[] {
  if (!/\.(?:ldb|sst|log)$/.test(name)) return [];
  const file = Buffer.from(bytes);
  const entries = name.endsWith('.log') ? entriesOfLog(file) : entriesOfTable(file);
  return entries === undefined ? [] : [{ name: `the entries of ${name}`, bytes: entries }];
}
