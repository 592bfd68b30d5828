import type { FastifyReply, FastifyRequest } from 'fastify';
import { etagOf, type Resource } from './resources.ts';
import { ScimFault } from './scim-fault.ts';

type Versioned = { readonly version: number };

/** Holds a change against the caller's `If-Match`: somebody else's change in between is not written over. */
export function ifMatch(request: FastifyRequest): (version: number) => void {
  const header = request.headers['if-match'];
  return (version) => {
    if (header !== undefined && !includes(header, { version })) throw new ScimFault('changed');
  };
}

/** Answers a resource with its entity tag, or that it has not changed. */
export function sendVersioned(
  reply: FastifyReply,
  stored: Versioned,
  resource: () => Resource,
): FastifyReply {
  reply.header('etag', etagOf(stored));
  const header = reply.request.headers['if-none-match'];
  if (header !== undefined && includes(header, stored)) return reply.code(304).send();
  return reply.send(resource());
}

function includes(header: string, stored: Versioned): boolean {
  const plain = (tag: string) => tag.trim().replace(/^W\//, '');
  return header.split(',').some((tag) => tag.trim() === '*' || plain(tag) === plain(etagOf(stored)));
}
