import type { InsightDimension } from '@sidenote/contract/insights';
import { productIds } from '@sidenote/contract/products';
import { NOT_KEPT } from '@sidenote/contract/record';
import { say } from '../locales/say.ts';
import { toldCode } from '../locales/told.ts';
import { actionName } from '../parts/action-name.ts';
import { productName } from '../parts/product-names.ts';

/** How a value of a dimension is called. Names of sites and models are names in every language. */
export function valueName(dimension: InsightDimension, value: string, label: string | null = value): string {
  if (value === NOT_KEPT) return say('figures.notKept');
  if (dimension === 'team') return teamName(value, label);
  if (dimension === 'action') return actionName(value);
  if (dimension === 'product') return nameOfProduct(value);
  if (dimension === 'code') return codeName(value);
  if (dimension !== 'prompt') return value;
  const [action = '', version = ''] = value.split(' / ');
  return say('figures.promptOf', { action: actionName(action), version });
}

/** What a code says, in a sentence. */
export function codeName(code: string): string {
  if (code === 'answered' || code === 'stopped') return say(`figures.ends.${code}`);
  return toldCode(code)?.sentence ?? code;
}

/** A product that a later version knew is called as its record has it. */
function nameOfProduct(value: string): string {
  const id = productIds.find((one) => one === value);
  return id === undefined ? value : productName(id);
}

function teamName(value: string, label: string | null): string {
  return value === '' ? say('figures.noTeam') : (label ?? say('figures.teamGone'));
}
