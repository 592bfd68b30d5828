/** Why nothing was packed, in a sentence for the operator. It never holds anything of a key. */
export class PackageFault extends Error {
  override readonly name = 'PackageFault';
}
