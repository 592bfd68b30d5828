declare module 'snappyjs' {
  /** Throws where the bytes are no block of Snappy's. */
  export function uncompress(compressed: Uint8Array): Uint8Array;
}
