import type { Code } from '@sidenote/contract/faults';

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
  mutability: { status: 400, code: 'invalid_request', detail: 'The attribute cannot be changed or removed.' },
  noTarget: { status: 400, code: 'invalid_request', detail: 'The path of an operation leads to nothing.' },
  uniqueness: { status: 409, code: 'invalid_request', detail: 'The name or external id is taken.' },
  notFound: { status: 404, code: 'not_found', detail: 'There is no such resource.' },
  changed: { status: 412, code: 'changed_meanwhile', detail: 'The resource was changed in the meantime.' },
} as const satisfies Record<string, { status: number; code: Code; detail: string }>;

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
    return this.kind === 'notFound' || this.kind === 'changed' ? undefined : this.kind;
  }
}
