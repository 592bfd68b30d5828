import {
  type AdminOrganisation,
  type OrganisationChanged,
  organisationChangedSchema,
} from '@sidenote/contract/administration';
import { readOrganisation } from '../../api/organisation.ts';
import { type Answered, request } from '../../api/request.ts';
import type { Difference, Draft } from '../../change/draft.ts';
import { say } from '../../locales/say.ts';
import { ruleDifferences } from '../scope/differences.ts';

/**
 * The change that takes a row of the audit back, by the row's number and what it says of itself. What that comes to now the gateway works
 * out; what somebody changed meanwhile is told from the organisation.
 */
export function undoDraft(undone: {
  seq: number;
  differences: readonly Difference[];
  read: Answered<AdminOrganisation>;
}): Draft<AdminOrganisation, OrganisationChanged> {
  const { seq, differences, read } = undone;
  return {
    ...{ title: say('audit.undo'), button: say('audit.undo'), reaches: say('audit.undoReaches') },
    ...{ read, reason: 'asked', reread: readOrganisation, undo: null },
    change: (organisation) => ({ ...organisation }),
    describe: () => differences.map(({ what, before, after }) => ({ what, before: after, after: before })),
    describeMeanwhile: (before, now) => ruleDifferences(before.rules, now.rules),
    write: (_organisation, { etag, reason }) => {
      const [path, answer] = [`/v1/admin/audit/${seq}/undo`, organisationChangedSchema];
      return request({ method: 'POST', path, body: { reason }, ifMatch: etag, answer });
    },
  };
}
