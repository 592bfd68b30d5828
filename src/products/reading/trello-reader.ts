import { z } from 'zod';
import { nameOf, oldestFirst } from './comments.ts';
import type { ReaderFor } from './page-reader.ts';
import { allPages } from './paging.ts';
import { shownOf } from './shown.ts';

/** The most comments that Trello gives at a time. */
const MOST = 1_000;

const cardSchema = z.object({
  name: z.string(),
  desc: z.string(),
  checklists: z
    .array(
      z.object({
        name: z.string(),
        checkItems: z.array(z.object({ name: z.string(), state: z.string() })),
      }),
    )
    .nullish(),
});

const actionsSchema = z.array(
  z.object({
    id: z.string(),
    date: z.string(),
    data: z.object({ text: z.string() }),
    memberCreator: z.object({ fullName: z.string().nullish() }).nullish(),
  }),
);

/** Cards of Trello (REST API, version 1, by the path under which the site itself serves it). */
export const trelloReader: ReaderFor = ({ object, objectType }) => {
  if (objectType === 'board') return undefined;
  const card = `/1/cards/${encodeURIComponent(object)}`;
  return {
    async page(get) {
      const { name, desc, checklists } = cardSchema.parse(
        await get(`${card}?fields=name,desc&checklists=all`),
      );
      const lists = (checklists ?? []).map((list) => {
        const items = list.checkItems.map(
          (item) => `- [${item.state === 'complete' ? 'x' : ' '}] ${item.name}`,
        );
        return [`## ${list.name}`, items.join('\n')].join('\n\n');
      });
      return { title: name, text: [shownOf(desc), ...lists].filter((part) => part !== '').join('\n\n') };
    },
    async comments(get) {
      const actions = await allPages('', async (before) => {
        const earlier = before === '' ? '' : `&before=${encodeURIComponent(before)}`;
        const path = `${card}/actions?filter=commentCard&limit=${MOST}${earlier}`;
        const items = actionsSchema.parse(await get(path));
        return { items, following: items.at(-1)?.id };
      });
      return oldestFirst(
        actions.map(({ date, data, memberCreator }) => ({
          by: nameOf(memberCreator?.fullName),
          at: date,
          text: shownOf(data.text),
        })),
      );
    },
  };
};
