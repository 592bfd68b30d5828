import { stat } from 'node:fs/promises';

/** How often a file is looked at: looking works through links and mounts where being told does not. */
const INTERVAL_MS = 1_000;

/** Changes whenever a file does, also when a link leads to another one; empty where there is none. */
export async function stampOf(file: string): Promise<string> {
  try {
    const { ino, mtimeMs, size } = await stat(file);
    return `${ino} ${mtimeMs} ${size}`;
  } catch {
    return '';
  }
}

/** Calls back when a file was changed since the last call, or since now. */
export function watchFile(file: string, changed: () => void): { close(): void } {
  let stamp: string | undefined;
  const look = async () => {
    const now = await stampOf(file);
    const before = stamp;
    stamp = now;
    if (before !== undefined && before !== now) changed();
  };
  void look();
  const timer = setInterval(() => void look(), INTERVAL_MS);
  timer.unref();
  return { close: () => clearInterval(timer) };
}
