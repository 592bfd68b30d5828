const base = 'urn:ietf:params:scim';

/** The names that SCIM's documents and messages are known by (RFC 7643, section 10, and RFC 7644, section 8.2). */
export const urns = {
  user: `${base}:schemas:core:2.0:User`,
  group: `${base}:schemas:core:2.0:Group`,
  schema: `${base}:schemas:core:2.0:Schema`,
  resourceType: `${base}:schemas:core:2.0:ResourceType`,
  serviceProviderConfig: `${base}:schemas:core:2.0:ServiceProviderConfig`,
  list: `${base}:api:messages:2.0:ListResponse`,
  patch: `${base}:api:messages:2.0:PatchOp`,
  error: `${base}:api:messages:2.0:Error`,
} as const;

/** An attribute's name without the schema before it, in lower case: names are the same in any case. */
export function attributeName(path: string): string {
  return path.replace(/^urn:ietf:params:scim:schemas:core:2\.0:(user|group):/i, '').toLowerCase();
}
