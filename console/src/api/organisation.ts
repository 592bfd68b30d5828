import {
  type AdminOrganisation,
  adminOrganisationSchema,
  type OrganisationChanged,
  organisationChangedSchema,
} from '@sidenote/contract/administration';
import { say } from '../locales/say.ts';
import { type Answered, request } from './request.ts';
import { useAnswer } from './use-answer.ts';

const PATH = '/v1/admin/organisation';

/** The organisation as its admins decided about it. */
export function useOrganisation() {
  return useAnswer(PATH, adminOrganisationSchema);
}

/** The same, read now. */
export function readOrganisation(): Promise<Answered<AdminOrganisation>> {
  return request({ path: PATH, answer: adminOrganisationSchema });
}

/** Something that admins do to the organisation, below its path. Rejects with an `ApiFault`. */
export function actOnOrganisation(
  act: 'rules' | 'hipaa' | 'opt-in' | 'opt-out' | 'suspend' | 'resume',
  body: unknown,
  etag: string | null = null,
): Promise<Answered<OrganisationChanged>> {
  const method = act === 'rules' || act === 'hipaa' ? 'PUT' : 'POST';
  return request({ method, path: `${PATH}/${act}`, body, ifMatch: etag, answer: organisationChangedSchema });
}

/** Takes a change back by its row of the audit, unless what it touched was changed again since. */
export function undoChange({
  value,
  etag,
}: Answered<OrganisationChanged>): Promise<Answered<OrganisationChanged>> {
  return request({
    method: 'POST',
    path: `/v1/admin/audit/${value.audited}/undo`,
    body: { reason: say('change.undoReason') },
    ifMatch: etag,
    answer: organisationChangedSchema,
  });
}
