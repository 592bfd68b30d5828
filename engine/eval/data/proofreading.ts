/** A sentence as it was typed and as it should be; equal when nothing is wrong with it. Written for this repository. */
export type Pair = readonly [typed: string, right: string];

const same = (...sentences: string[]): Pair[] => sentences.map((sentence) => [sentence, sentence]);

/** The rules were tuned on these. */
export const developmentPairs: readonly Pair[] = [
  [
    'We have recieved the the new requirments from teh customer and there are alot of open questions.',
    'We have received the new requirements from the customer and there are a lot of open questions.',
  ],
  [
    'Please let me know untill friday if the deploiment can procede.',
    'Please let me know by Friday if the deployment can proceed.',
  ],
  ['The team dont want to loose more time.', "The team doesn't want to lose more time."],
  [
    'I think its a good idea to wait untill the tests are finished.',
    "I think it's a good idea to wait until the tests are finished.",
  ],
  [
    'We was not able to reproduce the error on our side.',
    'We were not able to reproduce the error on our side.',
  ],
  ["He don't have access to the repository yet.", "He doesn't have access to the repository yet."],
  ['You could of told me before the meeting started.', 'You could have told me before the meeting started.'],
  ['Their is still a problem with the login page.', 'There is still a problem with the login page.'],
  ['I am looking forward to hear from you.', 'I am looking forward to hearing from you.'],
  ['Can you send me a update about the migration ?', 'Can you send me an update about the migration?'],
  ['The invoice was send to the wrong adress.', 'The invoice was sent to the wrong address.'],
  ['This feature is much faster then the old one.', 'This feature is much faster than the old one.'],
  [
    'We definately need a seperate enviroment for testing.',
    'We definitely need a separate environment for testing.',
  ],
  [
    'The meeting is moved to wednesday because of the holiday.',
    'The meeting is moved to Wednesday because of the holiday.',
  ],
  ['i will check it tommorow morning.', 'I will check it tomorrow morning.'],
  ['It did not worked on my machine.', 'It did not work on my machine.'],
  ['There is many open tickets in the backlog.', 'There are many open tickets in the backlog.'],
  ['The custumer has confirmed the apointment.', 'The customer has confirmed the appointment.'],
  ...same(
    'The deployment was postponed because the customer had not signed the contract.',
    'Anna and I have reviewed the pull request, and it looks good to us.',
    'Whether the change affects performance depends on the size of the data.',
    'The organisation recognised that its behaviour had to change.',
    'Please use the endpoint /api/v2/users instead of the old one.',
    'Its main advantage is that it needs no configuration.',
    'We had had the same problem before the upgrade.',
    'If I were you, I would ask the platform team first.',
    'She said that that version was never released.',
    'The API returns a 404 when the user is unknown.',
    'Kubernetes restarts the pod after an hour.',
    'An SLA of 99.9 % was agreed with the vendor.',
    'They were both there when the server lost its connection.',
    'Thanks, that works for me.',
  ),
];

/** Never looked at while tuning. */
export const heldOutPairs: readonly Pair[] = [
  [
    'The developper has allready fixed the bug but the custumer did not recieved the update.',
    'The developer has already fixed the bug but the customer did not receive the update.',
  ],
  [
    'We should of checked the logs before we restarted teh server.',
    'We should have checked the logs before we restarted the server.',
  ],
  ['She have asked for a extension of the deadline.', 'She has asked for an extension of the deadline.'],
  [
    'Unfortunatly the report was not availible yesterday.',
    'Unfortunately the report was not available yesterday.',
  ],
  [
    "They wasn't informed about the maintainance window.",
    "They weren't informed about the maintenance window.",
  ],
  [
    'Could you please check if your able to open the document?',
    "Could you please check if you're able to open the document?",
  ],
  [
    'The new version is more stable then the last one , but it uses more memory.',
    'The new version is more stable than the last one, but it uses more memory.',
  ],
  ['I dont know weather we need a new license.', "I don't know whether we need a new license."],
  ['Please give me your advise on this proposal.', 'Please give me your advice on this proposal.'],
  [
    'The managment has aproved the budget for the next quater.',
    'The management has approved the budget for the next quarter.',
  ],
  [
    'We need to to discuss about the next steps in the meeting on thursday.',
    'We need to discuss the next steps in the meeting on Thursday.',
  ],
  [
    'Me and my colleague has tested the integraton twice.',
    'My colleague and I have tested the integration twice.',
  ],
  ['The file is to large for the email attachement.', 'The file is too large for the email attachment.'],
  ['It doesnt matter which browser you are useing.', "It doesn't matter which browser you are using."],
  [
    'This will effect all users in the european region.',
    'This will affect all users in the European region.',
  ],
  [
    'There team is responsable for the payment servise.',
    'Their team is responsible for the payment service.',
  ],
  ['Does the script works on the new server?', 'Does the script work on the new server?'],
  ['We are waiting since three weeks for an answer.', 'We have been waiting for three weeks for an answer.'],
  ...same(
    'The auditors asked us to keep the logs for at least ninety days.',
    'Neither the gateway nor the database was under load at the time.',
    'The data centre in Frankfurt will be closed next March.',
    'I would rather wait than release something we have not tested.',
    'Every request is authenticated before it is counted.',
    'Can you tell me who is on call this weekend?',
    'As far as we know, nobody has used the old form since June.',
    'Set `maxRetries` to 3 in config.yaml and restart the worker.',
    'A user who has left the company cannot sign in any more.',
    'The number of open issues has fallen, but the number of new ones has not.',
    'Their proposal is shorter than ours, yet it covers more.',
    'You may want to read the runbook first.',
    'Priya’s summary of the incident is on the wiki.',
    'We use an in-memory queue, a database and an XML parser.',
  ),
];
