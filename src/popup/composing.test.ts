import { describe, expect, test, vi } from 'vitest';
import { enterKey } from './composing.ts';

const plain = { key: 'Enter', shiftKey: false, keyCode: 13, isComposing: false };

describe('enterKey', () => {
  test.each([
    ['Enter', plain, true],
    ['another key', { ...plain, key: 'a', keyCode: 65 }, false],
    ['Enter with Shift, which begins a line', { ...plain, shiftKey: true }, false],
    ['Enter that picks a candidate', { ...plain, isComposing: true }, false],
    ['the same as React tells it', { ...plain, nativeEvent: { isComposing: true } }, false],
    ['the same in a browser that ends composing before it', { ...plain, keyCode: 229 }, false],
  ])('%s', (_, pressed, acts) => {
    const act = vi.fn();
    const preventDefault = vi.fn();
    enterKey(act)({ ...pressed, preventDefault });
    expect(act).toHaveBeenCalledTimes(acts ? 1 : 0);
    expect(preventDefault).toHaveBeenCalledTimes(acts ? 1 : 0);
  });
});
