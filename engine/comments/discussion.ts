import { fencedLines } from '@sidenote/contract/markdown/fences';

/** One comment of a discussion as the extension writes it: a heading with who and when, then what they wrote. */
export interface Comment {
  readonly by: string;
  /** The day, or empty where it is not known. */
  readonly day: string;
  /** Its thread was closed as settled: what it asks is open no more. */
  readonly resolved: boolean;
  readonly text: string;
}

const HEADING =
  /^## (?<by>.+), (?:undated|(?<day>\d{4}-\d{2}-\d{2}), \d{2}:\d{2} UTC)(?<told>(?:, (?:a reply|an internal note|resolved|continued))*)$/;

/**
 * The comments of a discussion, in its order; none where the text is something else. A heading within a block of code is
 * what somebody wrote, and no heading of a comment.
 */
export function commentsIn(source: string): Comment[] {
  const comments: { by: string; day: string; resolved: boolean; lines: string[] }[] = [];
  const lines = source.split('\n');
  const fenced = fencedLines(lines);
  for (const [at, line] of lines.entries()) {
    const head = fenced[at] === true ? undefined : HEADING.exec(line)?.groups;
    if (head === undefined) comments.at(-1)?.lines.push(line);
    else {
      const { by = '', day = '', told = '' } = head;
      comments.push({
        by: by.replaceAll(/\\(.)/g, '$1'),
        day,
        resolved: told.includes(', resolved'),
        lines: [],
      });
    }
  }
  return comments.map(({ lines, ...comment }) => ({ ...comment, text: lines.join('\n').trim() }));
}
