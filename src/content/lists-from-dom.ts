import type { Block, ListItem } from '@sidenote/contract/markdown/ast';
import { isReadable, type Reading, touched } from './reading.ts';

/** An item as the page has it: some editors keep nested lists flat, with a depth on each item. */
interface FlatItem extends ListItem {
  readonly depth: number;
  readonly ordered: boolean;
}

type Flow = (container: Element, reading: Reading) => Block[];

const taskList = '[data-node-type="actionList"], [data-task-list-local-id]';
const task = '[data-task-local-id], [data-task-state]';

/** Whether an element is a list of tasks that is not made of list items. */
export function isTaskList(element: Element): boolean {
  return element.matches(taskList);
}

function isList(element: Element): boolean {
  return /^(UL|OL)$/.test(element.tagName) || isTaskList(element);
}

export function listFrom(list: Element, reading: Reading, flow: Flow): Block[] {
  const flat: FlatItem[] = [];
  for (const child of touched(list, reading.range)) {
    if (!(child instanceof Element) || !isReadable(child, reading)) continue;
    const children = isList(child) ? listFrom(child, reading, flow) : flow(child, reading);
    const last = flat.at(-1);
    // A list without an item of its own belongs to the item before, as a list beside the items does.
    const isNested = children.length > 0 && children.every(({ type }) => type === 'list');
    if (isNested && last !== undefined) {
      flat[flat.length - 1] = { ...last, children: [...last.children, ...children] };
    } else if (children.length > 0) {
      flat.push({
        checked: checkedOf(child),
        children,
        depth: depthOf(child),
        ordered: isOrdered(child, list),
      });
    }
  }
  const start = list instanceof HTMLOListElement ? firstNumber(list, reading) : 1;
  return nest(flat, start);
}

/** Flat items as lists within lists. */
function nest(flat: readonly FlatItem[], start: number): Block[] {
  const depth = flat.reduce((least, item) => Math.min(least, item.depth), Number.POSITIVE_INFINITY);
  const lists: { start: number | undefined; items: ListItem[] }[] = [];
  let deeper: FlatItem[] = [];
  const close = () => {
    const item = lists.at(-1)?.items.pop();
    if (item !== undefined)
      lists.at(-1)?.items.push({ ...item, children: [...item.children, ...nest(deeper, 1)] });
    deeper = [];
  };
  for (const item of flat) {
    if (item.depth > depth && lists.length > 0) {
      deeper.push(item);
      continue;
    }
    if (deeper.length > 0) close();
    const open = lists.at(-1);
    const own = { checked: item.checked, children: item.children };
    if (open !== undefined && (open.start !== undefined) === item.ordered) open.items.push(own);
    else lists.push({ start: item.ordered ? start : undefined, items: [own] });
  }
  if (deeper.length > 0) close();
  return lists.map((list) => ({ type: 'list', ...list }));
}

function depthOf(item: Element): number {
  const inClass = /(?:^|\s)(?:ql-indent-|public-DraftStyleDefault-depth)(\d+)/.exec(item.className)?.[1];
  return Number(inClass ?? item.getAttribute('aria-level') ?? 0);
}

function isOrdered(item: Element, list: Element): boolean {
  const kind = item.getAttribute('data-list');
  return kind === null ? list.tagName === 'OL' : kind === 'ordered';
}

/** Whether a task is done; undefined for an item that is no task. Editors and products spell it in many ways. */
function checkedOf(item: Element): boolean | undefined {
  if (!(item instanceof HTMLElement)) return undefined;
  const { dataset } = item;
  if (dataset.list === 'checked' || dataset.list === 'unchecked') return dataset.list === 'checked';
  if (dataset.checked !== undefined) return dataset.checked === 'true';
  if (item.getAttribute('role') === 'checkbox') return item.getAttribute('aria-checked') === 'true';
  if (dataset.inlineTaskId !== undefined) return item.classList.contains('checked');
  const state =
    item.closest(task)?.getAttribute('data-task-state') ??
    item.querySelector(task)?.getAttribute('data-task-state');
  if (state) return state === 'DONE';
  const box = item.querySelector('input[type="checkbox"]');
  const own = box instanceof HTMLInputElement && (box.closest('li') ?? item) === item;
  return own ? box.checked : undefined;
}

function firstNumber(list: HTMLOListElement, reading: Reading): number {
  let number = list.start;
  const [first] = touched(list, reading.range);
  for (let item = first?.previousSibling ?? null; item !== null; item = item.previousSibling) {
    if (item instanceof HTMLLIElement) number += 1;
  }
  return number;
}
