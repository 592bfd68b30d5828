/** A text, a term, and what the text says the term means: words of the answer, or undefined where it says nothing. */
export interface TermCase {
  readonly text: string;
  readonly term: string;
  readonly says: string | undefined;
}

export const developmentTerms: readonly TermCase[] = [
  {
    text: 'Every change passes the gate review board (GRB) before it ships. The GRB meets on Tuesdays.',
    term: 'GRB',
    says: 'gate review board',
  },
  {
    text: 'The SLA for ACME was raised again, and Olga is not happy about it.',
    term: 'SLA',
    says: undefined,
  },
  {
    text: 'A blinker is a test that fails now and then without a change. Blinkers are switched off after 3 days.',
    term: 'blinker',
    says: 'fails now and then',
  },
  { text: 'Blinkers are a big problem for us. We met twice.', term: 'blinker', says: undefined },
  {
    text: '## Glossary\n- **Kanto**: the service that sends invoices\n- **Lumen**: the old one',
    term: 'Kanto',
    says: 'sends invoices',
  },
  { text: 'RTO (recovery time objective) is 4 hours.', term: 'RTO', says: 'recovery time objective' },
  {
    text: 'Customers that were here before 2020 are called founders. Founders pay 20 EUR.',
    term: 'founders',
    says: 'before 2020',
  },
  { text: 'By quiet week we mean the week before a release.', term: 'quiet week', says: 'before a release' },
  { text: 'We use the API of the vendor (see chapter 4). The API is slow.', term: 'API', says: undefined },
];

export const heldOutTerms: readonly TermCase[] = [
  {
    text: 'The customer data platform (CDP) joins all events. CDP access is given by Priya.',
    term: 'CDP',
    says: 'customer data platform',
  },
  {
    text: 'MTTR stands for mean time to repair. Ours is 47 minutes.',
    term: 'MTTR',
    says: 'mean time to repair',
  },
  {
    text: 'A shadow ticket is one that has no reporter. We had 14 shadow tickets in May.',
    term: 'shadow ticket',
    says: 'no reporter',
  },
  { text: 'The shadow ticket was closed on Monday by Ben.', term: 'shadow ticket', says: undefined },
  {
    text: 'Harbour – the building in which support sits\nMill – the warehouse',
    term: 'Mill',
    says: 'the warehouse',
  },
  {
    text: 'Everything that no customer pays for, known as grey work, is planned on Fridays.',
    term: 'grey work',
    says: 'no customer pays for',
  },
  {
    text: 'Our PSP failed at noon. The PSP is the reason why nobody could pay.',
    term: 'PSP',
    says: undefined,
  },
  {
    text: 'The term "cold start" describes the first request after an hour of silence.',
    term: 'cold start',
    says: 'first request after an hour',
  },
  {
    text: 'Each squad, i.e. a group of five to eight people, has one board.',
    term: 'squad',
    says: 'five to eight people',
  },
  {
    text: 'We asked the on-call engineer (OCE, a rotating role) to help.',
    term: 'OCE',
    says: 'on-call engineer',
  },
  { text: 'What is a runbook? Ask Dmitri, he wrote ours.', term: 'runbook', says: undefined },
];
