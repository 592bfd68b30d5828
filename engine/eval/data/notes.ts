/** Notes and the tasks a person finds in them: the task's key words, its owner and its date where stated. */
export interface MarkedNotes {
  readonly text: string;
  readonly tasks: readonly { readonly words: string; readonly owner?: string; readonly due?: string }[];
}

export const developmentNotes: readonly MarkedNotes[] = [
  {
    text: 'Anna will send the offer to the client by Friday. The weather was nice. Ben needs to update the runbook.',
    tasks: [
      { words: 'send the offer', owner: 'Anna', due: 'Friday' },
      { words: 'update the runbook', owner: 'Ben' },
    ],
  },
  {
    text: '## Action items\n- Priya: rotate the keys (tomorrow)\n- [ ] Book a room for the retro\n- [x] Invite everybody\n',
    tasks: [{ words: 'rotate the keys', owner: 'Priya', due: 'tomorrow' }, { words: 'book a room' }],
  },
  {
    text: 'The release will include a new dashboard. We talked about prices. Everybody was happy with the demo.',
    tasks: [],
  },
  {
    text: 'TODO: check the certificates before 3 March. @omar please review the draft.',
    tasks: [
      { words: 'check the certificates', due: '3 March' },
      { words: 'review the draft', owner: 'omar' },
    ],
  },
  {
    text: 'Chloe agreed to write the summary and Dmitri will present it next week.',
    tasks: [
      { words: 'write the summary', owner: 'Chloe' },
      { words: 'present it', owner: 'Dmitri', due: 'next week' },
    ],
  },
  {
    text: 'If the tests fail, Ops will roll back. Could somebody please clean the staging server? No need to inform support.',
    tasks: [{ words: 'clean the staging server' }],
  },
];

export const heldOutNotes: readonly MarkedNotes[] = [
  {
    text: 'The design team should prepare two drafts before the next meeting. Maria has already sent the logo. Lukas to order the new laptops.',
    tasks: [
      { words: 'prepare two drafts', owner: 'design team', due: 'next meeting' },
      { words: 'order the new laptops', owner: 'Lukas' },
    ],
  },
  {
    text: 'Next steps:\n- Compare the three offers (Yusuf, 12 May)\n- Ask legal about the contract\n- Done: cancel the old licence',
    tasks: [{ words: 'compare the three offers', owner: 'Yusuf', due: '12 May' }, { words: 'ask legal' }],
  },
  {
    text: 'We need to renew the certificate by the end of the month. It would be nice to have a dark theme. Mark will call the vendor tomorrow.',
    tasks: [
      { words: 'renew the certificate', due: 'end of the month' },
      { words: 'call the vendor', owner: 'Mark', due: 'tomorrow' },
    ],
  },
  {
    text: 'The server was slow yesterday. Users will notice the new layout. The customer will be on holiday until Monday.',
    tasks: [],
  },
  {
    text: 'Please add the figures for March, and let me know when it is done. Sofia is responsible for testing the import.',
    tasks: [{ words: 'add the figures' }, { words: 'testing the import', owner: 'Sofia' }],
  },
  {
    text: "I'll draft the announcement today. Noah promised to fix the flaky test. Should we also invite finance?",
    tasks: [
      { words: 'draft the announcement', due: 'today' },
      { words: 'fix the flaky test', owner: 'Noah' },
    ],
  },
];
