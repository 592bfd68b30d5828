import { expect, test } from 'vitest';
import { zoomOf } from './wheel.ts';

const times = (deltaY: number, { deltaMode = 0, ctrlKey = true } = {}) =>
  2 ** zoomOf({ deltaY, deltaMode, ctrlKey });

test.each([
  ['with Ctrl', {}, 100],
  ['with Ctrl, where the system turns faster', {}, 240],
  ['without, as the picture has the focus or ⌘ is held', { ctrlKey: false }, 100],
  ['in lines', { deltaMode: 1 }, 3],
  ['in lines, without Ctrl', { deltaMode: 1, ctrlKey: false }, 3],
  ['in pages', { deltaMode: 2 }, 1],
])('a notch of the wheel %s comes a little nearer, and the same back', (_how, of, delta) => {
  expect(times(-delta, of)).toBeGreaterThan(1.2);
  expect(times(-delta, of)).toBeLessThan(1.5);
  expect(times(-delta, of) * times(delta, of)).toBeCloseTo(1);
});

test('a pinch on a trackpad, which comes in small steps, follows the fingers', () => {
  // A pinch in Chromium on macOS: some thirty steps of one to eight pixels.
  const steps = [1, 2, 4, 6, 8, 8, 6, 4, 2, 1, 1, 2, 4, 6, 8, 8, 6, 4, 2, 1];
  const all = steps.reduce((far, step) => far * times(-step), 1);
  expect(all).toBeGreaterThan(2.5);
  expect(all).toBeLessThan(6);
  expect(times(-2)).toBeGreaterThan(1.02);
});
