const fence = /^\s*(`{3,})[^\S\n]*\w*[^\S\n]*\n([\s\S]*?)\n?[^\S\n]*\1\s*$/;
const tick = /^`([^`]+)`$/;

/** The query in an answer: models like to put one between marks for code, though they are told not to. */
export function queryOf(answer: string): string {
  const fenced = fence.exec(answer)?.[2];
  // Two fences are two queries, or something else.
  if (fenced !== undefined && !fenced.includes('```')) return fenced.trim();
  const trimmed = answer.trim();
  return (tick.exec(trimmed)?.[1] ?? trimmed).trim();
}
