import type { SlowUpstream } from '../../rig/upstream.ts';
import type { Person } from './person.ts';
import { expect } from './test.ts';

/** Has the misspelt passage of the person's page corrected, and this answer put in its place. */
export async function correctWith(person: Person, upstream: SlowUpstream, answer: string): Promise<void> {
  const { page, popup } = person;
  await person.pick('fix-spelling-grammar', 'misspelt');
  // What is sent is shown before the first use.
  const toAgree = () => popup.hasButton(/^Send/);
  await expect.poll(async () => upstream.open() > 0 || (await toAgree())).toBe(true);
  if (await toAgree()) await popup.press(/^Send/);
  await expect.poll(() => upstream.open()).toBe(1);
  upstream.say(answer);
  upstream.finish();
  await popup.press(/^Replace/);
  await popup.shows('Replaced in the page.');
  expect(await page.evaluate(() => window.playground.text())).toContain(answer);
  await person.closePopup();
}
