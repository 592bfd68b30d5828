import type { ReactNode } from 'react';
import type { Answered } from '../api/request.ts';

/** One thing that is different, in words. */
export interface Difference {
  readonly what: string;
  readonly before: ReactNode;
  readonly after: ReactNode;
}

/** A change that is about to be reviewed: of a value that has a version. */
export interface Draft<Value, Done extends Value = Value> {
  readonly title: string;
  /** What the change rests on, as it was read. */
  readonly read: Answered<Value>;
  /** The value with the change in it. It may be asked again, about what somebody else made of the value. */
  readonly change: (value: Value) => Value;
  /** Everything that is different between two values, in words. */
  readonly describe: (before: Value, after: Value) => readonly Difference[];
  /** What somebody else made of the value meanwhile, where `describe` tells of the change alone. */
  readonly describeMeanwhile?: (before: Value, now: Value) => readonly Difference[];
  /** Who it reaches, in one sentence. */
  readonly reaches: string;
  readonly reason: 'asked' | 'not asked';
  /** What the button says; “Change” unless told otherwise. */
  readonly button?: string;
  /** Reads the value as it is now. */
  readonly reread: () => Promise<Answered<Value>>;
  /** Carries the change out. Rejects with an `ApiFault`; `changed_meanwhile` where the version is another by now. */
  readonly write: (value: Value, facts: WriteFacts) => Promise<Answered<Done>>;
  /** What happened, once it has; the line after every change unless told otherwise. */
  readonly told?: (done: Done) => string;
  /** Takes it back; without it, the value of before is written. Null where it cannot be undone. */
  readonly undo?: ((done: Answered<Done>) => Promise<unknown>) | null;
}

export interface WriteFacts {
  readonly etag: string | null;
  readonly reason: string;
}
