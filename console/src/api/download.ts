import { keepFile } from '@sidenote/contract/keep-file';
import { faultOf, send } from './request.ts';

/** Gets a file and gives it to the browser to keep. Rejects with an `ApiFault`. A link could not say that it is ours. */
export async function download(path: string, name: string): Promise<void> {
  const response = await send({ path });
  if (!response.ok) throw await faultOf(response);
  keepFile(await response.blob(), name);
}
