import { unzipSync } from 'fflate';
import { PackageFault } from './package-fault.ts';

/** Where Mozilla puts its signature, and a file that names it. */
const SIGNATURE = 'META-INF/';

/**
 * The XPI that Mozilla signed, to be served in place of the one that was handed in. Throws a {@link PackageFault}
 * where it is not signed, or holds anything else than what was built here.
 */
export function checkedXpi(signed: Uint8Array, built: Uint8Array): Uint8Array {
  const files = open(signed);
  const own = Object.entries(files).filter(([path]) => !path.startsWith(SIGNATURE));
  if (own.length === Object.keys(files).length) throw new PackageFault('The XPI is not signed.');
  const expected = unzipSync(built);
  const same = (path: string, bytes: Uint8Array) => {
    const ours = expected[path];
    return ours !== undefined && Buffer.from(ours).equals(bytes);
  };
  if (own.length !== Object.keys(expected).length || !own.every(([path, bytes]) => same(path, bytes)))
    throw new PackageFault(
      'The signed XPI holds other files than this build: it was made of another version.',
    );
  return signed;
}

function open(xpi: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(xpi);
  } catch {
    throw new PackageFault('The signed XPI is not an archive.');
  }
}
