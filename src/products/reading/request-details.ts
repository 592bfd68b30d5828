import { z } from 'zod';
import { attachmentOf } from './attachment.ts';
import { type DetailsFor, inRole, namesBy, orElse } from './details.ts';
import { jiraDetails, jiraSelf } from './jira-details.ts';
import type { Get } from './page-reader.ts';

const MOST = 50;

const userSchema = z.object({ accountId: z.string(), displayName: z.string().nullish() });
const requestSchema = z.object({ reporter: userSchema.nullish() });
const participantsSchema = z.object({ values: z.array(userSchema) });
const attachmentsSchema = z.object({
  values: z.array(
    z.object({ filename: z.string().nullish(), mimeType: z.string().nullish(), size: z.number().nullish() }),
  ),
});

/**
 * Requests of Jira Service Management: on the portal by its own REST API, which customers may use, and in a queue as the
 * work items that they are.
 */
export const requestDetails: DetailsFor = (place, url) => {
  if (!url.pathname.startsWith('/servicedesk/')) return jiraDetails(place, url);
  const request = `/rest/servicedeskapi/request/${encodeURIComponent(place.object)}`;
  const reporterIn = async (get: Get) => requestSchema.parse(await get(request)).reporter;
  const participantsIn = async (get: Get) => {
    const asked = get(`${request}/participant?start=0&limit=${MOST}`).then(participantsSchema.parse);
    return (await orElse(asked, { values: [] })).values;
  };
  return {
    async details(get) {
      const [reporter, participants, attached, self] = await Promise.all([
        reporterIn(get),
        participantsIn(get),
        orElse(get(`${request}/attachment?start=0&limit=${MOST}`).then(attachmentsSchema.parse), {
          values: [],
        }),
        jiraSelf(get),
      ]);
      return {
        self,
        people: [
          ...inRole('author', [reporter?.accountId]),
          ...inRole(
            'attendee',
            participants.map(({ accountId }) => accountId),
          ),
        ],
        attachments: attached.values.map(({ filename, mimeType, size }) =>
          attachmentOf({ name: filename, media: mimeType, bytes: size }),
        ),
        links: [],
      };
    },
    self: jiraSelf,
    async names(get) {
      const [reporter, participants] = await Promise.all([reporterIn(get), participantsIn(get)]);
      return namesBy([reporter, ...participants].map((one) => [one?.accountId, one?.displayName]));
    },
  };
};
