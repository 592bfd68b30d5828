/** Wordy passages with the facts that must survive. `tight` is true where nothing should be taken away. */
export interface WordyCase {
  readonly text: string;
  readonly facts: readonly string[];
  readonly tight?: true;
}

export const developmentWordy: readonly WordyCase[] = [
  {
    text: 'I hope this email finds you well. I just wanted to let you know that, due to the fact that the server was very slow, we have made a decision to move 3 services to Frankfurt.',
    facts: ['server', 'slow', '3 services', 'Frankfurt'],
  },
  {
    text: 'In order to be able to finish on 12 May, we need a large number of testers at this point in time.',
    facts: ['finish', '12 May', 'testers'],
  },
  {
    text: 'Please note that the contract has been signed by Anna. It should be noted that it ends in 2027.',
    facts: ['contract', 'signed', 'Anna', '2027'],
  },
  {
    text: 'Basically, the vast majority of users are able to sign in prior to the start of the meeting.',
    facts: ['users', 'sign in', 'start of the meeting'],
  },
  {
    text: 'The build takes 14 minutes. Tests run in parallel.',
    facts: ['14 minutes', 'parallel'],
    tight: true,
  },
  {
    text: 'It is important to note that Ben has the ability to approve orders on a daily basis in the event that Chloe is away.',
    facts: ['Ben', 'approve orders', 'daily', 'Chloe', 'away'],
  },
];

export const heldOutWordy: readonly WordyCase[] = [
  {
    text: 'As a matter of fact, we conducted a review of all 14 suppliers, and each and every one of them is really expensive.',
    facts: ['14 suppliers', 'expensive'],
  },
  {
    text: 'With regard to the invoice, I would like to inform you that we actually paid it on 3 March. Please do not hesitate to contact me if you have any questions.',
    facts: ['invoice', 'paid', '3 March'],
  },
  {
    text: 'In spite of the fact that it was raining, a considerable number of people from Acme came to the opening.',
    facts: ['raining', 'people', 'Acme', 'opening'],
  },
  {
    text: 'We will postpone until later the migration of db-7, in view of the fact that Omar is on leave until 9 June.',
    facts: ['migration', 'db-7', 'Omar', 'leave', '9 June'],
  },
  { text: 'She reviewed the code and merged it.', facts: ['reviewed', 'code', 'merged'], tight: true },
  {
    text: 'At the end of the day, the final outcome has an impact on the budget for the duration of 2027.',
    facts: ['budget', '2027'],
  },
];
