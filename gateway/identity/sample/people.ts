import { type Role, roles } from '@sidenote/contract/roles';

/**
 * The people of the sample sign-in. The organisation of Olga and Otto is unknown to a gateway as it comes, so that
 * refusal can be seen; Otto may administer it, and nothing of Acme.
 */
export const samplePeople = [
  person('mira', 'Mira Okafor', { groups: ['billing'] }),
  person('jonas', 'Jonas Weber', { groups: ['billing', 'platform'] }),
  person('ada', 'Ada Admin', { roles, may: 'every role' }),
  person('pia', 'Pia Lindqvist', { roles: ['policy_admin'], may: 'sets policy' }),
  person('aron', 'Aron Feld', { roles: ['auditor'], may: 'reads audit' }),
  person('anouk', 'Anouk Marchand', { roles: ['analyst'], may: 'sees figures' }),
  person('olga', 'Olga Stranger', { org: 'elsewhere' }),
  person('otto', 'Otto Elsewhere', { org: 'elsewhere', roles: ['owner'], may: 'owner' }),
];

export interface SamplePerson {
  readonly id: SamplePersonId;
  readonly name: string;
  readonly email: string;
  /** Value of their organisation claim. */
  readonly org: string;
  readonly roles: readonly Role[];
  readonly groups: readonly string[];
  /** What they may do besides using actions, for the page; empty for most people. */
  readonly may: string;
}

export type SamplePersonId = 'mira' | 'jonas' | 'ada' | 'pia' | 'aron' | 'anouk' | 'olga' | 'otto';

export function findSamplePerson(id: unknown): SamplePerson | undefined {
  return samplePeople.find((person) => person.id === id);
}

function person(
  id: SamplePersonId,
  name: string,
  { org = 'acme', roles = ['user'], groups = [], may = '' }: Partial<SamplePerson>,
): SamplePerson {
  return { id, name, email: `${id}@${org}.example`, org, roles, groups, may };
}
