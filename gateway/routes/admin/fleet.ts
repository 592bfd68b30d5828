import { fleetQuerySchema, fleetSchema } from '@sidenote/contract/fleet';
import { utcDay } from '@sidenote/contract/utc-day';
import type { FastifyInstance } from 'fastify';
import type { Storage } from '../../storage/database.ts';
import { listFleetCounts } from '../../storage/fleet-versions.ts';
import type { FleetCounts } from '../../updates/fleet-counts.ts';
import type { UpdatesFolder } from '../../updates/updates-folder.ts';
import { parseBody } from '../json-body.ts';
import { callerOf } from '../rules.ts';

export interface FleetParts {
  readonly storage: Storage;
  readonly fleet: FleetCounts;
  readonly updates: UpdatesFolder;
}

const DAY_MS = 86_400_000;

/** `GET /v1/admin/fleet`: which versions of the extension the organisation's browsers have, day by day. */
export function addFleetRoute(app: FastifyInstance, { storage, fleet, updates }: FleetParts): void {
  app.get(
    '/v1/admin/fleet',
    {
      config: {
        rule: 'reads-policy',
        doc: {
          group: 'Administration',
          summary: 'Versions of the extension in use',
          description:
            'An extension whose person is signed in tells its browser and version with a question for the rules: once after each start of the browser, and once more on each later day (UTC), and with it whether an admin’s policy was there. A browser whose policy is broken asks for nothing, so it is only seen by telling no more. This is how often each was told. Nothing is kept of who told it, so browsers cannot be counted: one that is started three times a day counts three times.',
          query: fleetQuerySchema,
          answers: [{ status: 200, says: 'The counts, newest day first.', schema: fleetSchema }],
        },
      },
    },
    async (request) => {
      const { days } = parseBody(fleetQuerySchema, request.query);
      const orgId = callerOf(request).organisation.id;
      await fleet.flush();
      const since = utcDay(Date.now() - (days - 1) * DAY_MS);
      const counts = await storage.inOrganisation(orgId, (db) => listFleetCounts(db, orgId, since));
      const [chromium, firefox] = await Promise.all([
        updates.find('update.xml'),
        updates.find('updates.json'),
      ]);
      return {
        offered: { chromium: chromium?.offers ?? null, firefox: firefox?.offers ?? null },
        counts: counts.map((count) => ({ ...count, policy: count.policy === '' ? null : count.policy })),
      };
    },
  );
}
