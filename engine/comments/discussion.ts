/** One comment of a discussion as the extension writes it: a heading with who and when, then what they wrote. */
export interface Comment {
  readonly by: string;
  /** The day, or empty where it is not known. */
  readonly day: string;
  readonly text: string;
}

const HEADING =
  /^## (?<by>.+), (?:undated|(?<day>\d{4}-\d{2}-\d{2}), \d{2}:\d{2} UTC)(?:, (?:a reply|an internal note))?$/gm;

/** The comments of a discussion, in its order; none where the text is something else. */
export function commentsIn(source: string): Comment[] {
  const heads = Array.from(source.matchAll(HEADING));
  return heads.map((head, at) => ({
    by: (head.groups?.by ?? '').replaceAll(/\\(.)/g, '$1'),
    day: head.groups?.day ?? '',
    text: source.slice(head.index + head[0].length, heads[at + 1]?.index ?? source.length).trim(),
  }));
}
