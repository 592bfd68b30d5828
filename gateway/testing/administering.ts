/** Asks a gateway for something as an owner, or as the directory where the address is for that. Rejects where it is refused. */
export type Send = (method: string, path: string, ask?: Ask) => Promise<unknown>;

/** What is sent with a request; `version` goes into `If-Match`. */
export interface Ask {
  readonly body?: object;
  readonly version?: number;
}

interface Tokens {
  readonly owner: string;
  readonly directory: string;
}

/** Somebody who administers an organisation of a gateway, by tokens alone. Answers are told as JSON, or as text where they are none. */
export function administering(gatewayUrl: string, { owner, directory }: Tokens): Send {
  return async (method, path, { body, version } = {}) => {
    const isDirectory = path.startsWith('/scim/');
    const type = isDirectory ? 'application/scim+json' : 'application/json';
    const response = await fetch(gatewayUrl + path, {
      method,
      headers: {
        authorization: `Bearer ${isDirectory ? directory : owner}`,
        ...(body === undefined ? {} : { 'content-type': type }),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return response.headers.get('content-type')?.includes('json') === true ? JSON.parse(text) : text;
  };
}
