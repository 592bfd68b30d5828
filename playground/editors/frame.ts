import { place } from './expose.ts';

/** Puts a frame into the page, with the test id `frame`, and resolves once it has loaded. */
export async function frameOf(address: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.dataset.testid = 'frame';
  frame.title = 'Note';
  frame.src = address;
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    place().append(frame);
  });
  return frame;
}
