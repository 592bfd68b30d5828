import type { Answers } from './app-server.ts';

export const figmaSecret = 'figd_0123456789abcdefghij';

/** A team, 77, with one project and one file; everything that people wrote says `text`. */
export function sampleFigma(text: string, at = new Date()): Answers {
  const time = at.toISOString();
  const user = (id: string) => ({ id, handle: text, img_url: text });
  const answers: Record<string, unknown> = {
    '/v1/teams/77/projects': { name: text, projects: [{ id: '88', name: text }] },
    '/v1/projects/88/files': {
      name: text,
      files: [{ key: 'abcdefghijklmnop0123', name: text, thumbnail_url: text, last_modified: time }],
    },
    '/v1/files/abcdefghijklmnop0123/versions': {
      versions: [{ id: '1', created_at: time, label: text, description: text, user: user('99') }],
      pagination: { next_page: text },
    },
  };
  return ({ path, headers }) => {
    if (headers['x-figma-token'] !== figmaSecret) return { status: 403, body: { status: 403, err: text } };
    const body = answers[path];
    return body === undefined ? { status: 404, body: { err: text } } : { body };
  };
}
