import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cueColours } from '../../cue.ts';

const css = readFileSync(path.join(import.meta.dirname, '../../../contract/design/tokens.css'), 'utf8');
const [light = '', dark = ''] = css.split('prefers-color-scheme: dark');

/** Relative luminance of a colour such as `#1f5fb0` (WCAG 2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [less = 0, more = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (more + 0.05) / (less + 0.05);
}

const tokenIn = (theme: string, name: string) =>
  new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(theme)?.[1] ?? '';

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_, theme) => {
  test.each(cueColours)('the sign can be read in %s, on every ground that it stands on', (colour) => {
    for (const ground of ['ground', 'raised'])
      expect(contrast(tokenIn(theme, `cue-${colour}`), tokenIn(theme, ground))).toBeGreaterThanOrEqual(4.5);
  });

  test('no two colours are the same', () => {
    expect(new Set(cueColours.map((colour) => tokenIn(theme, `cue-${colour}`))).size).toBe(cueColours.length);
  });
});
