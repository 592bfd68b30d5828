import { faultOf, send } from './request.ts';

/** Gets a file and gives it to the browser to keep. Rejects with an `ApiFault`. A link could not say that it is ours. */
export async function download(path: string, name: string): Promise<void> {
  const response = await send({ path });
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
