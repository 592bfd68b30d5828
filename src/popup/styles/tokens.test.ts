import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../../..');

/** `color: red` of `.button`, as it stands in a file. */
interface Declared {
  readonly file: string;
  readonly rule: number;
  readonly property: string;
  readonly value: string;
}

const styles = globSync('{src,console/src,contract/design}/**/*.css', { cwd: root });
const declared: readonly Declared[] = styles
  .filter((file) => path.basename(file) !== 'tokens.css')
  .flatMap((file) => {
    const css = readFileSync(path.join(root, file), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
    return css
      .split('{')
      .flatMap((block, rule) =>
        Array.from(block.split('}')[0]?.matchAll(/([a-z-]+):\s*([^;{}]+);/g) ?? []).map(
          ([, property = '', value = '']) => ({ file, rule, property, value }),
        ),
      );
  });

const named = ({ file, property, value }: Declared) => `${path.basename(file)}: ${property}: ${value}`;
/** Without what tokens give, and without what stands in strings. */
const ownPart = ({ value }: Declared) => value.replaceAll(/var\([^)]*\)|"[^"]*"/g, '');

/** Words of values that may have a colour in them, and are none of ours. The last are the person's own, in forced colours. */
const colourless = new Set(
  `none inset inherit transparent currentcolor solid dashed underline double wavy thin
  Highlight HighlightText Canvas CanvasText`.split(/\s+/),
);
const mayColour =
  /^(?:color|background|border|outline|fill|stroke|box-shadow|text-decoration|scrollbar-color)/;

test('the styles are found', () => {
  expect(declared.length).toBeGreaterThan(300);
});

test('no colour stands outside of the tokens', () => {
  const coloured = declared.filter((one) => {
    if (/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/i.test(one.value)) return true;
    const words = ownPart(one).match(/[a-z-]{3,}/gi) ?? [];
    const isSize = /-(?:radius|width|style|offset|collapse|thickness|linejoin)$|-position/.test(one.property);
    return mayColour.test(one.property) && !isSize && words.some((word) => !colourless.has(word));
  });
  expect(coloured.map(named)).toEqual([]);
});

test('no duration stands outside of the tokens', () => {
  expect(declared.filter((one) => /\d\s*m?s\b/.test(ownPart(one))).map(named)).toEqual([]);
});

test('no size of text stands outside of the tokens', () => {
  const sized = declared.filter((one) => {
    if (one.property === 'font-size') return /\d/.test(ownPart(one));
    const [beforeHeight = ''] = ownPart(one).split('/');
    return one.property === 'font' && /\d/.test(beforeHeight);
  });
  expect(sized.map(named)).toEqual([]);
});

test('a size of more than 5 pixels that two things go by has a name', () => {
  const places = new Map<string, Set<string>>();
  for (const one of declared) {
    for (const [size, pixels] of ownPart(one).matchAll(/(\d+(?:\.\d+)?)px/g)) {
      if (Number(pixels) <= 5) continue;
      places.set(size, (places.get(size) ?? new Set()).add(`${one.file} ${one.rule}`));
    }
  }
  const shared = Array.from(places).filter(([, where]) => where.size > 1);
  expect(shared.map(([size, where]) => `${size}: ${[...where].join(', ')}`)).toEqual([]);
});
