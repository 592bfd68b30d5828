import { expect, test } from 'vitest';
import { missingIn } from './controls.ts';
import { newMarker } from './markers.ts';
import { type Place, textPlace } from './places.ts';

const text = newMarker();
const controls = [{ what: 'a request', where: /^the log$/, text }];

test.each<[string, Place[], boolean]>([
  ['where it has to be', [textPlace('the log', `one ${text} more`)], true],
  ['in one of two of that name', [textPlace('the log', ''), textPlace('the log', text)], true],
  ['in another spelling', [textPlace('the log', Buffer.from(text).toString('hex'))], true],
  ['in an empty place', [textPlace('the log', '')], false],
  ['in a place that is not there', [], false],
  ['in another place alone', [textPlace('the logs', text), textPlace('metrics', text)], false],
  ['in part', [textPlace('the log', text.slice(1))], false],
])('a known thing %s', (_name, places, isThere) => {
  expect(missingIn(places, controls)).toEqual(isThere ? [] : ['a request is not in ^the log$']);
});
