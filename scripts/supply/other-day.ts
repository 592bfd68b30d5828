/** Imported before a build, it makes the build think that it is another day, at another time of it. */
const ahead = (400 * 24 + 7) * 3_600_000;
const Actual = Date;

class OtherDate extends Actual {
  constructor(...args: [] | [number | string | Date]) {
    if (args.length === 0) super(Actual.now() + ahead);
    else super(...args);
  }

  static override now(): number {
    return Actual.now() + ahead;
  }
}

Object.assign(globalThis, { Date: OtherDate });
