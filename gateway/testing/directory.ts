import { createHash, randomUUID } from 'node:crypto';

/** A token for an organisation's directory, with what the configuration is told of it. */
export function directoryToken(): { readonly token: string; readonly sha256: string } {
  const token = `scim-${randomUUID()}`;
  return { token, sha256: createHash('sha256').update(token).digest('hex') };
}

export interface ScimAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** The resource, list or error; empty where there is no body. */
  readonly body: ScimBody;
}

export interface ScimBody {
  readonly id?: string;
  readonly userName?: string;
  readonly displayName?: string;
  readonly externalId?: string;
  readonly active?: boolean;
  readonly members?: readonly { readonly value: string; readonly $ref?: string }[];
  readonly groups?: readonly { readonly value: string; readonly display?: string }[];
  readonly totalResults?: number;
  readonly itemsPerPage?: number;
  readonly startIndex?: number;
  readonly Resources?: readonly ScimBody[];
  readonly scimType?: string;
  readonly status?: string;
  readonly [other: string]: unknown;
}

export type ScimClient = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<ScimAnswer>;

/** A directory that asks a gateway with its token. */
export function scimClient(gatewayUrl: string, token: string): ScimClient {
  return async (method, path, body, headers = {}) => {
    const response = await fetch(`${gatewayUrl}/scim/v2${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/scim+json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? {} : (JSON.parse(text) as ScimBody),
    };
  };
}
