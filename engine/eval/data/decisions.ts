import type { MarkedText } from './questions.ts';

export const developmentDecisions: readonly MarkedText[] = [
  {
    text: 'We talked about the new search for an hour. Jonas would like to buy one. In the end the team decided to index attachments apart and to leave the rest as it is. Olga proposed a second server, which stays open.',
    found: ['index attachments apart'],
  },
  { text: 'Should we move to the new region? Mira thinks so. We come back to this on 12 May.', found: [] },
  {
    text: 'Decision: we stay with version 15.\nAction: Olga checks the backup.\nDecision (Mira): no release on Fridays.',
    found: ['stay with version 15', 'no release on Fridays'],
  },
  {
    text: 'It was agreed on 4 March that release 9.0 goes out without the import. Chloe agreed to write the summary. If the board approves the budget, we hire two people.',
    found: ['9.0 goes out without the import'],
  },
  {
    text: 'The proposal of the design team was rejected. The server rejected the request with code 403. The budget for 2027 has been approved.',
    found: ['proposal of the design team', 'budget for 2027'],
  },
  {
    text: '## Decisions\n- Postgres instead of a second cache\n- Standups on Tuesday and Thursday\n\n## Open\n- Names',
    found: ['Postgres instead', 'Standups on Tuesday'],
  },
  {
    text: 'We have not decided on a name yet. We will go with Kanto for the pilot. The bug was resolved on Monday.',
    found: ['go with Kanto'],
  },
  {
    text: 'Mira and Jonas chose to keep the old theme until June. The design must be approved by Anna before that.',
    found: ['keep the old theme'],
  },
];

export const heldOutDecisions: readonly MarkedText[] = [
  {
    text: 'After a long discussion the board has decided to close the Bern office on 30 June. Several people were unhappy about it. It has not been decided what happens to the furniture.',
    found: ['close the Bern office'],
  },
  {
    text: 'Everybody agreed that the retro moves to Thursday. Ben wanted Wednesday. We settled on 14:00.',
    found: ['retro moves to Thursday', 'settled on 14:00'],
  },
  {
    text: 'The committee approved the plan for the data centre. Once the contract is approved by Legal, work begins.',
    found: ['approved the plan for the data centre'],
  },
  {
    text: 'Agreed: invoices are sent on the first of the month.\nTo do: tell finance.\nAgreed: no paper copies.',
    found: ['first of the month', 'no paper copies'],
  },
  {
    text: 'We need to decide on the colour by Friday. Options are blue and green. Dmitri prefers blue.',
    found: [],
  },
  {
    text: 'Priya rejected the idea of a public bucket. The job was accepted by the queue. They voted against a second vendor.',
    found: ['public bucket', 'second vendor'],
  },
  {
    text: 'The final decision is to keep both currencies. Somebody asked why we decided this so late.',
    found: ['keep both currencies'],
  },
  {
    text: 'What we agreed:\n* Olga is on call in week 20\n* Alerts go to the platform channel\n\nThanks for coming.',
    found: ['Olga is on call', 'platform channel'],
  },
  {
    text: 'From 1 May on, the support team no longer answers by fax; that was settled in the meeting. The vendor may be chosen later.',
    found: ['no longer answers by fax'],
  },
];
