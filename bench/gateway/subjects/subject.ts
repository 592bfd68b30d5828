export type SubjectId = 'direct' | 'nginx' | 'bare' | 'ours' | 'growing' | 'secure' | 'http2' | 'portkey';

/** Something that answers chat requests, and that is measured. */
export interface Subject {
  readonly id: SubjectId;
  readonly name: string;
  /** Where it is asked. */
  readonly url: string;
  readonly protocol: 'http/1.1' | 'h2';
  readonly headers: Readonly<Record<string, string>>;
  /** Access tokens that its requests carry in turn; none where nobody looks at them. */
  readonly tokens: readonly string[];
  /** The process whose time and memory are its own; undefined for the upstream itself. */
  readonly pid: number | undefined;
  stop(): Promise<void>;
}

/** What every subject is started with. */
export interface Surroundings {
  /** A folder of its own that is gone afterwards. */
  readonly folder: string;
  /** Origin of the fake upstream. */
  readonly upstream: string;
}

export const CHAT_PATH = '/v1/chat/completions';

/** What all subjects have in common that do nothing but pass on. */
export const unchecked = { protocol: 'http/1.1', headers: {}, tokens: [] } as const;
