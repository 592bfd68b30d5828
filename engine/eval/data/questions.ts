/** Texts and what a person finds open in them: words of each question or point. Written for this repository. */
export interface MarkedText {
  readonly text: string;
  readonly found: readonly string[];
}

export const developmentQuestions: readonly MarkedText[] = [
  {
    text: 'The importer is nearly done. Do we keep the old format after 2.0? Who will test it on Windows? Jonas will, he has said so. It is still unclear whether 20 MB are enough for ACME-9.',
    found: ['keep the old format', '20 MB are enough'],
  },
  {
    text: 'Can you send the file to Mira? Could we drop the second server? The canteen stays open until 3 pm.',
    found: ['drop the second server'],
  },
  { text: 'All 14 remarks are mended. Any questions? Thanks to everybody.', found: [] },
  {
    text: '## Open questions\n- Price after the first year\n- [x] Name of the service\n- Which region do we use?\n\n## Next steps\n- Book a room',
    found: ['Price after the first year', 'Which region'],
  },
  {
    text: 'We do not know yet who pays for the licences. The date is TBD. How many seats do we need? 40.',
    found: ['who pays for the licences', 'TBD'],
  },
  {
    text: 'Should the token expire after an hour? Yes, Olga checked that. Does it work offline? I have not tried.',
    found: ['work offline'],
  },
  {
    text: 'Open point: the limit for guests. It has not been decided whether guests may vote. There are no open questions about the design.',
    found: ['the limit for guests', 'guests may vote'],
  },
  {
    text: 'Why does `retry()` wait for 30 seconds here? Because the provider asks for it. And why is it called twice?',
    found: ['called twice'],
  },
];

export const heldOutQuestions: readonly MarkedText[] = [
  {
    text: 'The new form is live since Monday. What happens to drafts that were saved before? Support has had two calls about it. Whether the old address should redirect is undecided.',
    found: ['drafts that were saved before', 'old address should redirect'],
  },
  {
    text: 'Is the certificate still valid? No, it ended on 4 May. Would it help to automate this? We need to clarify who owns the mailbox.',
    found: ['automate this', 'who owns the mailbox'],
  },
  {
    text: 'Please check the log. Will you join the call? The ticket is still open because Anna is on leave.',
    found: ['join the call'],
  },
  {
    text: 'Q: How long are backups kept?\nA: 30 days.\nQ: Where are they stored?\nA: In Frankfurt.\nQ: Who may read them?',
    found: ['Who may read them'],
  },
  {
    text: 'We agreed on the colours. It remains to be seen if customers like them. Nobody knows whether the printer at the Basel office still works.',
    found: ['customers like them', 'printer at the Basel office'],
  },
  {
    text: 'The release went out at noon. No incidents so far. The team had cake.',
    found: [],
  },
  {
    text: 'Unresolved issues:\n1. Time zones in exports\n2. Names with more than 80 letters\n\nThe rest is done.',
    found: ['Time zones in exports', 'more than 80 letters'],
  },
  {
    text: 'Not sure if we need the cache at all. Which team runs the queue today? The platform team does.',
    found: ['need the cache'],
  },
  {
    text: 'The second warehouse is not yet confirmed. Do customs papers have to be printed, or is a PDF enough?',
    found: ['second warehouse', 'customs papers'],
  },
];
