/** Enough of a key's SHA-256 to tell one from another, too little to find it. */
export async function fingerprintOf(key: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key));
  const bytes = [...new Uint8Array(hash).subarray(0, 6)];
  return `sha256:${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
