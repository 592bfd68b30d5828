/** The sample people of the organisation "Acme"; the gateway's sample sign-in knows the same two. */
export const people = {
  mira: { id: 'mira', name: 'Mira Okafor', email: 'mira@acme.example', initials: 'MO' },
  jonas: { id: 'jonas', name: 'Jonas Weber', email: 'jonas@acme.example', initials: 'JW' },
} as const;

export type PersonId = keyof typeof people;
export type Person = (typeof people)[PersonId];

/** The sample person with this id, if there is one. */
export function personNamed(id: string | null | undefined): Person | undefined {
  return id === 'mira' || id === 'jonas' ? people[id] : undefined;
}
