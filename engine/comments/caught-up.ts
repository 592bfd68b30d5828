/** The headings of an answer, by which the answers to the parts of a long discussion are put together again. */
export const titles = {
  decided: '## Decided',
  tasks: '## To do',
  open: '## Still open',
  last: '## Last comment',
} as const;

const WHO = /^(?:One comment|\d+ comments) by .+\.$/;

/** What stood under the headings of answers: lines, by heading; under none, who wrote and when. */
type Told = ReadonlyMap<string, readonly string[]>;

/** The answers that a text is made of; none where it is something else. */
export function toldBefore(source: string): Told[] {
  const answers: Map<string, string[]>[] = [];
  let heading = '';
  for (const line of source.split('\n')) {
    if (WHO.test(line)) {
      answers.push(new Map());
      heading = '';
    }
    if (Object.values(titles).some((title) => title === line)) heading = line;
    else if (line.trim() !== '') {
      const answer = answers.at(-1);
      answer?.set(heading, [...(answer.get(heading) ?? []), line]);
    }
  }
  return answers;
}

/** One answer of several: what was told of each part, in their order, and how the last one ends. */
export function together(answers: readonly Told[]): string {
  const lines = (title: string) => [...new Set(answers.flatMap((answer) => answer.get(title) ?? []))];
  const who = lines('').filter((line) => WHO.test(line));
  const sections = [titles.decided, titles.tasks, titles.open].flatMap((title) => {
    const found = lines(title);
    return found.length === 0 ? [] : [title, found.join('\n')];
  });
  const ends = answers.flatMap((answer) => answer.get(titles.last)?.join(' ') ?? []).slice(-1);
  return [who.join('\n'), ...sections, ...ends.flatMap((end) => [titles.last, end])].join('\n\n');
}
