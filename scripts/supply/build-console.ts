import { type Files, filesIn } from '../package/archive.ts';
import { type Circumstances, runVite, usual } from '../package/run-vite.ts';

/**
 * Builds the admin console as the gateway serves it and reads it.
 *
 * @param root the repository
 * @param folder where to build; emptied first
 */
export function buildConsole(root: string, folder: string, circumstances: Circumstances = usual): Files {
  runVite(root, 'of the console', ['console', '--outDir', folder, '--emptyOutDir'], {}, circumstances);
  return filesIn(folder);
}
