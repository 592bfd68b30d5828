/** The longest answer that is read of a sign-in provider, in bytes: its documents and tokens have a few thousand. */
const LONGEST = 1_000_000;

/**
 * Asks a sign-in provider. The library reads whatever comes as if it were JSON, and all of it: an answer that is no JSON fails
 * here, and a longer one as it is read.
 */
export async function fetchFromProvider(
  url: string,
  { body, ...init }: Omit<RequestInit, 'body'> & { readonly body: URLSearchParams | undefined },
): Promise<Response> {
  const response = await fetch(url, { ...init, body: body ?? null });
  const type = response.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(?:;|$)/i.test(type)) throw new Error('no JSON');
  let bytes = 0;
  const bounded = new TransformStream<Uint8Array, Uint8Array>({
    transform: (piece, onwards) => {
      bytes += piece.byteLength;
      if (bytes > LONGEST) throw new Error('too long');
      onwards.enqueue(piece);
    },
  });
  const { status, headers } = response;
  return new Response(response.body?.pipeThrough(bounded), { status, headers });
}
