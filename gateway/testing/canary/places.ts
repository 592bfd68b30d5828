import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Search } from './search.ts';

/** Somewhere that something could have been written, and all that is written there. */
export interface Place {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A text as a place, such as an output or a page that was fetched. */
export function textPlace(name: string, text: string): Place {
  return { name, bytes: Buffer.from(text) };
}

/** Every file beneath a folder, with its own name, which could hold a marker as well. */
export function filesBeneath(folder: string): Place[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .flatMap((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const name = path.relative(folder, file);
      const bytes = readIfThere(file);
      return [textPlace(`the name of ${name}`, name), ...(bytes === undefined ? [] : [{ name, bytes }])];
    });
}

/** Which markers stand where, and how they are written there, a line for each; empty where nothing does. */
export function leaksIn(search: Search, places: Iterable<Place>): string[] {
  return [...places].flatMap(({ name, bytes }) =>
    search(bytes).map(({ marker, spelling }) => `${marker} (${spelling}) in ${name}`),
  );
}

/** Files come and go while a server runs, and a link may lead to none. */
function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
