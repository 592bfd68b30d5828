import type { Capture, Sent } from '../../job.ts';
import { load, save } from '../storage.ts';

/** What goes with a request for the graph or about its person, by name. */
function goingWith(capture: Capture, sent: Sent): readonly string[] {
  const { note } = capture;
  const told = note === undefined ? [] : note.details === 'off' ? ['note'] : ['note', 'details'];
  return [...told, ...(sent.context?.split(',') ?? [])];
}

/** Whether the person has been shown, in this session of the browser, everything of that kind that would go with a request. */
export async function hasSeenGraph(capture: Capture, sent: Sent): Promise<boolean> {
  const seen = (await load('graphSeen')) ?? [];
  return goingWith(capture, sent).every((one) => seen.includes(one));
}

/** Remembers that they were shown it, and sent the request. */
export async function noteSeenGraph(capture: Capture, sent: Sent): Promise<void> {
  const going = goingWith(capture, sent);
  if (going.length === 0) return;
  await save('graphSeen', [...new Set([...((await load('graphSeen')) ?? []), ...going])]);
}
