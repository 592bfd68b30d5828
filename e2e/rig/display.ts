import { execFileSync, spawnSync } from 'node:child_process';
import { startProcess } from './process.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A screen of its own, on which a browser opens real windows with native menus. */
export interface Display {
  readonly name: string;
  /** Presses keys the way a keyboard does: they reach native menus, which the page's own protocol cannot. */
  press(...keys: string[]): void;
  /** Clicks with the mouse, in pixels of the screen. */
  click(at: Point, button?: 'left' | 'right'): void;
  /** The ids of the windows that are mapped; a native menu is one of its own. */
  windows(): string[];
  /** Gives the browser's window the keyboard, as a window manager would after another window closed. */
  focusBrowser(): void;
  /** Takes a picture of the screen, or of a part of it, in pixels. */
  screenshot(path: string, part?: Point & { readonly width: number; readonly height: number }): void;
  close(): Promise<void>;
}

export async function startDisplay(): Promise<Display> {
  const server = startProcess('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x960x24', '-nolisten', 'tcp']);
  const [, number = ''] = await server.waitFor(/^(\d+)\s*$/m);
  const name = `:${number}`;
  // Firefox's title has a dash that a machine without a locale would not find.
  const env = { ...process.env, DISPLAY: name, LC_ALL: 'C.UTF-8' };
  return {
    name,
    press: (...keys) => {
      execFileSync('xdotool', ['key', '--clearmodifiers', ...keys], { env });
    },
    click: ({ x, y }, button = 'left') => {
      const place = [Math.round(x), Math.round(y)].map(String);
      execFileSync('xdotool', ['mousemove', ...place, 'click', button === 'left' ? '1' : '3'], { env });
    },
    windows: () =>
      searchWindows(env, ['--name', ''])
        .split('\n')
        .filter((line) => line !== ''),
    focusBrowser: () => {
      searchWindows(env, ['--name', ' - Chromium$| — Mozilla Firefox$', 'windowfocus', '--sync']);
    },
    screenshot: (path, part) => {
      const crop = part && ['-crop', `${part.width}x${part.height}+${part.x}+${part.y}`, '+repage'];
      try {
        execFileSync('import', ['-window', 'root', ...(crop ?? []), path], { env, stdio: 'ignore' });
      } catch {
        // ImageMagick is a help for whoever looks into a failure, not a need of the tests.
      }
    },
    close: () => server.stop(),
  };
}

/** A window that closes while they are looked through ends the search with an error: then it begins anew. */
function searchWindows(env: NodeJS.ProcessEnv, search: readonly string[], attempts = 5): string {
  const args = ['search', '--onlyvisible', ...search];
  const { status, stdout, stderr } = spawnSync('xdotool', args, { env, encoding: 'utf8' });
  if (status === 0) return stdout;
  if (attempts === 0) throw new Error(`xdotool cannot look through the windows: ${stderr}`);
  return searchWindows(env, search, attempts - 1);
}
