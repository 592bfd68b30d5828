import type { Comment } from './page-reader.ts';

/** Whose words they are; an account can be gone. */
export function nameOf(name: string | null | undefined): string {
  return name || 'Somebody';
}

/** Comments in the order of their writing. */
export function oldestFirst<One extends Pick<Comment, 'at'>>(comments: readonly One[]): One[] {
  return comments.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
