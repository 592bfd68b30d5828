import type { TextFormat } from '@sidenote/contract/wire';

/** Copies an answer, with its formatting where it has some. Rejects where the browser refuses. */
export async function copy(text: string, format: TextFormat): Promise<void> {
  if (format === 'plain') return navigator.clipboard.writeText(text);
  // Loaded with the screens of answers, so that it is there by now; the panel opens without it.
  const { copyFormatted } = await import('./copy-formatted.ts');
  return copyFormatted(text);
}
