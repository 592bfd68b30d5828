/** Makes the key that an extension is packed with, and tells the id that follows from it. */
import { helpWhereAsked } from '@sidenote/gateway/command-line';
import { extensionIdOf } from './package/extension-id.ts';
import { makeOperatorKey } from './package/operator-key.ts';
import { PackageFault } from './package/package-fault.ts';

const usage = 'Usage: npm run package:key -- <file>';
helpWhereAsked(usage);
const [file, ...more] = process.argv.slice(2);

try {
  if (file === undefined || file.startsWith('-') || more.length > 0) throw new PackageFault(usage);
  const id = extensionIdOf(makeOperatorKey(file));
  console.log(`${file} is made. The extension's id in Chromium and Edge: ${id}

Keep a copy of this file where nothing gets lost and nobody else comes. Without it no browser takes an update of
the extension any more: it would have another id, and had to be rolled out anew. Whoever has it can publish updates
to every browser that trusts the id.`);
} catch (error) {
  if (!(error instanceof PackageFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
