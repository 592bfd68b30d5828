import readingScript from '../content/injected.ts?script&iife';
import writingScript from '../content/injected-writing.ts?script&iife';

/** Runs on this page the very scripts that the worker injects into others; ends once they have run. */
export async function runInjected(): Promise<void> {
  await Promise.all([readingScript, writingScript].map(run));
}

function run(path: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const script = document.createElement('script');
  script.src = chrome.runtime.getURL(path);
  script.onload = () => resolve();
  script.onerror = () => reject(new Error('A file of ours is gone.'));
  document.head.append(script);
  return promise;
}
