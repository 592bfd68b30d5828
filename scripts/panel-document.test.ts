import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { everyPicture } from '../e2e/gallery/gallery.ts';
import { panelDocument, pictureNames } from '../e2e/gallery/panel-document.ts';

const docs = join(import.meta.dirname, '../docs');

test('no two states have the same picture’s name', () => {
  const names = pictureNames();
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  expect(everyPicture.length).toBeGreaterThan(150);
});

test('docs/panel.md names every state (npm run screens writes it)', () => {
  expect(readFileSync(join(docs, 'panel.md'), 'utf8')).toBe(panelDocument());
});

test.each(['light', 'dark'])('each state has a picture, and each picture a state: %s', (theme) => {
  const files = readdirSync(join(docs, 'screens', theme)).toSorted();
  expect(files).toEqual(
    pictureNames()
      .map((name) => `${name}.png`)
      .toSorted(),
  );
});
