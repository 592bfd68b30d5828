import type { Person, PersonId } from '../people.ts';

interface Accounts {
  readonly atlassian: string;
  readonly bitbucket: string;
  readonly trello: string;
  readonly gitlab: number;
}

/** Who the sample people are in each product, by the ids that it gives them. */
const accounts: Readonly<Record<PersonId, Accounts>> = {
  mira: {
    atlassian: '712020:6d1f2c58-0b7e-4a35-9e3d-52f6a1c0d001',
    bitbucket: '{0a1b2c3d-0001-4000-8000-00000000b001}',
    trello: '665f00aa00000000000000a1',
    gitlab: 801,
  },
  jonas: {
    atlassian: '712020:6d1f2c58-0b7e-4a35-9e3d-52f6a1c0d002',
    bitbucket: '{0a1b2c3d-0002-4000-8000-00000000b002}',
    trello: '665f00aa00000000000000a2',
    gitlab: 802,
  },
};

export function accountsOf({ id }: Person): Accounts {
  return accounts[id];
}
