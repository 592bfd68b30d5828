import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Display } from './display.ts';

/** The folder that `npm run film` asks for. */
const folder = process.env.SIDENOTE_FILM;

/** The file of a film's folder that says how long each of its frames is shown. */
export const FRAMES = 'frames.json';

export interface Frame {
  readonly file: string;
  /** Milliseconds. */
  readonly shown: number;
}

export interface Film {
  /** Takes a picture of the whole screen, menus included, that the film shows for so many milliseconds. */
  frame(shown: number): void;
}

/** Films a journey where that was asked for; everywhere else nothing is taken. */
export function filmOf(display: Display): Film {
  if (folder === undefined) return { frame: () => undefined };
  mkdirSync(folder, { recursive: true });
  const frames: Frame[] = [];
  return {
    frame: (shown) => {
      const file = `${String(frames.length + 1).padStart(2, '0')}.png`;
      display.screenshot(join(folder, file));
      frames.push({ file, shown });
      writeFileSync(join(folder, FRAMES), JSON.stringify(frames));
    },
  };
}
