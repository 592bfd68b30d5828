import { keepJson } from '@sidenote/contract/keep-file';
import { useState } from 'react';
import { z } from 'zod';
import { request } from '../../api/request.ts';
import { toldFault } from '../../locales/told.ts';
import { change } from '../../session/fresh-sign-in.ts';
import { isEmpty } from './is-empty.ts';

const rows = z.array(z.unknown());

/** What this page reads of everything about a person; the file has all of it. */
const exportedSchema = z.looseObject({
  interactions: rows,
  votes: rows,
  outcomes: rows,
  weeks: rows,
  consoleSessions: rows,
  directory: rows,
  providerKeys: rows,
  webhooks: rows,
  audit: z.array(z.looseObject({ action: z.string() })),
  graph: z.looseObject({ left: z.boolean(), accounts: rows, events: rows, edges: rows }).optional(),
  groups: z.array(z.string()),
  revokedAt: z.int().nullable(),
  erasedAt: z.int().nullable(),
});

export type Exported = z.infer<typeof exportedSchema>;

/** Gets everything about a person as a file, if there is anything, and says what is in it. */
export function useExport() {
  const [exported, setExported] = useState<Exported>();
  const [fault, setFault] = useState<string>();
  const [getting, setGetting] = useState(false);
  const get = async (subject: string) => {
    setGetting(true);
    setFault(undefined);
    try {
      const asked = { method: 'POST', path: '/v1/admin/people/export', body: { subject } } as const;
      const { value } = await change(() => request({ ...asked, answer: exportedSchema }));
      setExported(value);
      // A file with nothing in it would pass for one about somebody.
      if (!isEmpty(value)) keepJson(value, 'person.json');
    } catch (error) {
      const { sentence, next } = toldFault(error);
      setFault(`${sentence} ${next}`);
    }
    setGetting(false);
  };
  return { exported, fault, getting, get, forget: () => setExported(undefined) };
}
