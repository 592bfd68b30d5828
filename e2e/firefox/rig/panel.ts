import { expect } from '@playwright/test';
import type { Display, Point } from '../../rig/display.ts';
import type { Firefox } from './firefox.ts';
import { inView } from './views.ts';

/** The panel, in the popup or in the sidebar: what it shows, and what a person does in it with mouse and keys. */
export interface Panel {
  /** Waits until its text holds this. */
  shows(text: string | RegExp): Promise<void>;
  showsNot(text: string | RegExp): Promise<void>;
  /** The text of the element with this test id, once it is there. */
  read(testId: string): Promise<string>;
  /** How many elements a selector finds now; none while the panel is closed. */
  count(selector: string): Promise<number>;
  /** Clicks the button, or the line that unfolds more, whose name this is, once it is there and stands still. */
  press(name: string | RegExp): Promise<void>;
  hasButton(name: string | RegExp): Promise<boolean>;
  fill(label: string, value: string): Promise<void>;
  isOpen(): Promise<boolean>;
}

/** A text to look for, in a form that reaches another process. */
interface Pattern {
  readonly source: string;
  readonly flags: string;
}

export function panelIn(firefox: Firefox, display: Display, kind: 'popup' | 'sidebar'): Panel {
  const text = async () => (await inView(firefox, kind, shownText, undefined)) ?? '';
  const find = (name: string | RegExp) => inView(firefox, kind, middleOfControl, pattern(name));

  const press = async (name: string | RegExp) => {
    let before: Point | undefined;
    const still = async () => {
      const now = (await find(name)) ?? undefined;
      const same = now !== undefined && now.x === before?.x && now.y === before.y;
      before = now;
      return same;
    };
    await expect.poll(still, { message: `the ${kind} has ${name}`, intervals: [50] }).toBe(true);
    if (before !== undefined) display.click(before);
  };

  return {
    shows: (wanted) =>
      expect.poll(text, { message: `the ${kind} shows ${wanted}` }).toMatch(anywhere(wanted)),
    showsNot: (wanted) =>
      expect.poll(text, { message: `the ${kind} shows no ${wanted}` }).not.toMatch(anywhere(wanted)),
    read: async (testId) => {
      const selector = `[data-testid="${testId}"]`;
      await expect.poll(() => inView(firefox, kind, countOf, selector)).toBe(1);
      return (await inView(firefox, kind, textOf, selector)) ?? '';
    },
    count: async (selector) => (await inView(firefox, kind, countOf, selector)) ?? 0,
    press,
    hasButton: async (name) => (await find(name)) != null,
    fill: async (label, value) => {
      await expect.poll(() => inView(firefox, kind, fillField, { label, value })).toBe(true);
    },
    isOpen: async () => (await inView(firefox, kind, () => true, undefined)) === true,
  };
}

function pattern(name: string | RegExp): Pattern {
  const { source, flags } = typeof name === 'string' ? new RegExp(`^${RegExp.escape(name)}$`) : name;
  return { source, flags };
}

function anywhere(text: string | RegExp): RegExp {
  return typeof text === 'string' ? new RegExp(RegExp.escape(text)) : text;
}

// What follows runs in the panel's own process.

function shownText(window: Window): string {
  return window.document.body.innerText;
}

function countOf(window: Window, selector: string): number {
  return window.document.querySelectorAll(selector).length;
}

function textOf(window: Window, selector: string): string | undefined {
  return window.document.querySelector<HTMLElement>(selector)?.innerText;
}

/** Where on the screen to click, or undefined where the control is missing, off, or covered. */
function middleOfControl(window: Window, { source, flags }: Pattern): Point | undefined {
  const wanted = new RegExp(source, flags);
  const controls = window.document.querySelectorAll<HTMLElement>(
    'button:not(:disabled), summary, [role="option"]',
  );
  const named = (control: HTMLElement) =>
    (control.getAttribute('aria-label') ?? control.innerText).replace(/\s+/g, ' ').trim();
  const control = [...controls].find((one) => wanted.test(named(one)));
  if (control === undefined) return undefined;
  control.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = control.getBoundingClientRect();
  const middle = { x: x + width / 2, y: y + height / 2 };
  const hit = window.document.elementFromPoint(middle.x, middle.y);
  if (hit === null || !control.contains(hit)) return undefined;
  return { x: window.mozInnerScreenX + middle.x, y: window.mozInnerScreenY + middle.y };
}

/** Types as a person does, as far as the page can tell. */
function fillField(window: Window, { label, value }: { label: string; value: string }): boolean {
  const labels = [...window.document.querySelectorAll('label')];
  const field = labels.find((one) => one.innerText.trim() === label)?.querySelector('input');
  if (!field) return false;
  field.focus();
  field.select();
  window.document.execCommand('insertText', false, value);
  return field.value === value;
}
