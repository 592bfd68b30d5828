import type { Code } from '@sidenote/contract/faults';

interface Kind {
  readonly status: number;
  readonly code: Code;
  readonly detail: string;
  /** The keyword for the answer where it is not the name here; null where the standard has none. */
  readonly keyword?: string | null;
}

/** What a directory can be told, by the keywords of RFC 7644, section 3.12, and a few of our own without a keyword. */
const kinds = {
  invalidFilter: { status: 400, code: 'invalid_request', detail: 'The filter cannot be followed.' },
  invalidSyntax: { status: 400, code: 'invalid_request', detail: 'The body is not as the schema wants it.' },
  invalidPath: {
    status: 400,
    code: 'invalid_request',
    detail: 'The path of an operation cannot be followed.',
  },
  invalidValue: {
    status: 400,
    code: 'invalid_request',
    detail: 'A value is missing, too long or of another type.',
  },
  nestedGroup: {
    ...{ status: 400, code: 'invalid_request', keyword: 'invalidValue' },
    detail: 'A group cannot be a member of another one here: name its people.',
  },
  tooManyWaiting: {
    ...{ status: 400, code: 'invalid_request', keyword: 'invalidValue' },
    detail: 'Too many members are named who are not there as users. Send the users first.',
  },
  mutability: { status: 400, code: 'invalid_request', detail: 'The attribute cannot be changed or removed.' },
  noTarget: { status: 400, code: 'invalid_request', detail: 'The path of an operation leads to nothing.' },
  uniqueness: { status: 409, code: 'invalid_request', detail: 'The name or external id is taken.' },
  notBuilt: {
    ...{ status: 501, code: 'not_found', keyword: null },
    detail: 'The service does without this part of the standard.',
  },
  notFound: { status: 404, code: 'not_found', detail: 'There is no such resource.', keyword: null },
  changed: {
    status: 412,
    code: 'changed_meanwhile',
    detail: 'The resource was changed in the meantime.',
    keyword: null,
  },
} as const satisfies Record<string, Kind>;

/** A request of a directory that is turned down. Nothing the directory wrote is repeated. */
export class ScimFault extends Error {
  override readonly name = 'ScimFault';
  readonly kind: keyof typeof kinds;
  /** The attribute it is about; one of our own names. */
  readonly attribute: string | undefined;
  constructor(kind: keyof typeof kinds, attribute?: string) {
    super(kind);
    this.kind = kind;
    this.attribute = attribute;
  }

  get status(): number {
    return kinds[this.kind].status;
  }

  /** How the request is logged. */
  get code(): Code {
    return kinds[this.kind].code;
  }

  get detail(): string {
    const { detail } = kinds[this.kind];
    return this.attribute === undefined ? detail : `${detail} Attribute: ${this.attribute}.`;
  }

  /** The keyword for the answer; undefined where the standard has none. */
  get scimType(): string | undefined {
    const { keyword }: Kind = kinds[this.kind];
    return keyword === undefined ? this.kind : (keyword ?? undefined);
  }
}
