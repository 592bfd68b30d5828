import { urns } from './urns.ts';

/** Resources on one page of a list. */
export const MAX_RESULTS = 200;

/** What this service can do (RFC 7643, section 5). */
export const serviceProviderConfig = {
  schemas: [urns.serviceProviderConfig],
  patch: { supported: true },
  bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
  filter: { supported: true, maxResults: MAX_RESULTS },
  changePassword: { supported: false },
  sort: { supported: false },
  etag: { supported: true },
  authenticationSchemes: [
    {
      type: 'oauthbearertoken',
      name: 'Bearer token',
      description: 'A token of the organisation’s own, of which the gateway knows the SHA-256 alone.',
      primary: true,
    },
  ],
  meta: { resourceType: 'ServiceProviderConfig' },
};

/** The kinds of resources there are (RFC 7643, section 6). */
export const resourceTypes = [
  { id: 'User', endpoint: '/Users', schema: urns.user, description: 'A person who may use Sidenote' },
  { id: 'Group', endpoint: '/Groups', schema: urns.group, description: 'A team' },
].map((type) => ({
  schemas: [urns.resourceType],
  name: type.id,
  ...type,
  meta: { resourceType: 'ResourceType' },
}));

interface AttributeOptions {
  readonly type?: 'string' | 'boolean' | 'complex' | 'reference';
  readonly required?: boolean;
  readonly caseExact?: boolean;
  readonly uniqueness?: 'none' | 'server';
  readonly multiValued?: boolean;
  readonly subAttributes?: readonly unknown[];
  readonly mutability?: 'readWrite' | 'immutable' | 'readOnly';
}

function attribute(name: string, description: string, options: AttributeOptions = {}) {
  return {
    ...{ name, description, type: 'string', multiValued: false, required: false, caseExact: false },
    ...{ mutability: 'readWrite', returned: 'default', uniqueness: 'none' },
    ...options,
  };
}

/** What is kept of each kind: other attributes are taken and dropped, so they are not listed. */
export const schemas = [
  {
    id: urns.user,
    name: 'User',
    description: 'A person, known by the claim that their tokens carry too. No name or address is kept.',
    attributes: [
      attribute('userName', 'The name they sign in with', { required: true, uniqueness: 'server' }),
      attribute('externalId', 'The person claim of their tokens, such as oid or sub', { caseExact: true }),
      attribute('active', 'Whether they may use Sidenote; false ends it at once', { type: 'boolean' }),
      attribute('groups', 'The teams they are in, which are changed there', {
        ...{ type: 'complex', multiValued: true, mutability: 'readOnly' },
        subAttributes: [
          attribute('value', 'The id of a group here', { mutability: 'readOnly' }),
          attribute('$ref', 'The address of that group', { type: 'reference', mutability: 'readOnly' }),
          attribute('display', 'Its name', { mutability: 'readOnly' }),
          attribute('type', 'Always direct', { mutability: 'readOnly' }),
        ],
      }),
    ],
  },
  {
    id: urns.group,
    name: 'Group',
    description: 'A team, which the policy may allow or block by name or external id.',
    attributes: [
      attribute('displayName', 'The name that the policy knows it by', { required: true }),
      attribute('externalId', 'The group’s id in the directory', { caseExact: true }),
      attribute('members', 'Who belongs to it', {
        type: 'complex',
        multiValued: true,
        subAttributes: [
          attribute('value', 'The id of a user here, or the person claim of somebody who is to come', {
            required: true,
            mutability: 'immutable',
          }),
          attribute('$ref', 'The address of that user; none for somebody who is to come', {
            type: 'reference',
            mutability: 'readOnly',
          }),
          attribute('type', 'Always User', { mutability: 'readOnly' }),
        ],
      }),
    ],
  },
].map((schema) => ({ schemas: [urns.schema], ...schema, meta: { resourceType: 'Schema' } }));
