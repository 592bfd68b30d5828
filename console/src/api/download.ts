import { CONSOLE_HEADER, consoleHeaderValues } from '@sidenote/contract/console-session';
import { usedSinceLastAsked } from '../session/use.ts';
import { ApiFault } from './api-fault.ts';
import { faultOf } from './request.ts';

/** Gets a file and gives it to the browser to keep. Rejects with an {@link ApiFault}. A link could not say that it is ours. */
export async function download(path: string, name: string): Promise<void> {
  const headers = { [CONSOLE_HEADER]: consoleHeaderValues[usedSinceLastAsked()] };
  const response = await fetch(path, { headers, cache: 'no-store', redirect: 'error' }).catch(
    () => undefined,
  );
  if (response === undefined) throw new ApiFault('unreachable');
  if (!response.ok) throw await faultOf(response);
  keep(await response.blob(), name);
}

/** Gives something to the browser to keep as a file. */
export function keep(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
