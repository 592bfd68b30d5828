/** The place of the teamwork graph, which is not there yet. */
export const graph = {
  lead: 'There is no teamwork graph in this version: nothing is collected for it, and it shows nothing of your organisation.',
  now: 'As it is now',
  collected: 'Collected for it',
  collectedText:
    'Nothing. The records of requests are kept with it or without it, and no graph is made of them.',
  on: 'Switched on',
  onText:
    'No, and it cannot be. Once it is there, it stays off until an owner of your organisation opts in to it.',
  will: 'What it will show',
  work: 'Work',
  workText:
    'Kinds of work and how they hang together, and the teams that do them, each with where it comes from.',
  people: 'People',
  peopleText:
    'What concerns one person is for that person alone; groups are shown from five people on. Everybody will be able to opt out.',
  texts: 'Texts',
  textsText: 'None: neither what somebody selected, nor an answer, nor a title.',
  promised: 'What is promised about it',
  promisedLead: 'Nothing shows yet that these are kept, and the Trust screen says so.',
} as const;
