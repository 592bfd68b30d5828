/** The people of the sample sign-in. Olga's organisation is unknown to the gateway, so that refusal can be seen. */
export const samplePeople = [
  { id: 'mira', name: 'Mira Okafor', email: 'mira@acme.example', org: 'acme' },
  { id: 'jonas', name: 'Jonas Weber', email: 'jonas@acme.example', org: 'acme' },
  { id: 'olga', name: 'Olga Stranger', email: 'olga@elsewhere.example', org: 'elsewhere' },
] as const;

export type SamplePerson = (typeof samplePeople)[number];
export type SamplePersonId = SamplePerson['id'];

export function findSamplePerson(id: unknown): SamplePerson | undefined {
  return samplePeople.find((person) => person.id === id);
}
