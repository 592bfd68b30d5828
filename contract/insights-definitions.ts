/**
 * What each figure says, and of what it is counted. The ids are the names of the figures in answers and in files. A group is
 * shown from five people on, and no sum or difference of what is shown is about fewer.
 */
export const insightDefinitions = {
  eligible:
    'People whom the rules allow Sidenote to: active in the directory and in a group that is let in, and whoever had it in the last four weeks. Counted when the week was. In whole fives.',
  enabled: 'People whose extension asked for the rules in the week, signed in. In whole fives.',
  active: 'People who asked something in the week. In whole fives.',
  returning: 'Active people who had also been active in one of the four weeks before. In whole fives.',
  requests: 'Requests that the rules allowed, however they ended.',
  code: 'How requests ended: answered, stopped by the person, or with an error.',
  inputTokens:
    'Tokens sent to models, guessed from lengths: only a range of each length is kept, and its upper end is taken. Rather too many.',
  outputTokens: 'Tokens of answers, guessed in the same way. Rather too many.',
  cost: 'Guessed tokens times the prices that the operator told. Without a price of every model that answered it is unknown; so it is where fewer than five people are behind a currency.',
  firstMs:
    'Time from the question to the first piece of its answer: within p50 half of them, within p95 nearly all.',
  totalMs: 'Time from the question to the end of its answer: within p50 half of them, within p95 nearly all.',
  told: 'Answers of which a browser told what became of them. Of others, such as those of a closed tab, nothing is known.',
  inserted: 'Answers that were put beside the passage, of those that were told of.',
  replaced: 'Answers that were put in place of the passage, of those that were told of.',
  copied: 'Answers that were copied and not put into the page, of those that were told of.',
  discarded: 'Answers that were left unused, of those that were told of.',
  putBack: 'Answers that were put into the page and taken out again, of those that were told of.',
  up: 'Thumbs up on answers, each person’s last one.',
  down: 'Thumbs down on answers, each person’s last one.',
  satisfaction:
    'Thumbs up of all thumbs, with the range that the real share lies in 95 times in a hundred (Wilson’s interval): the fewer thumbs, the wider.',
  blocked: 'Requests that the organisation’s rules did not allow, as far as they reached the gateway.',
  device:
    'Requests that browsers stopped before anything was sent. They tell the reason and how often, and not who or where. Each week’s in whole fives; what was told fewer than five times is left out.',
  weeks: 'Of the weeks that are looked at, those in which a figure is shown: it adds up these alone.',
  rest: 'What is not shown by itself, together: groups of fewer than five people, and others that would tell of those.',
} as const satisfies Record<string, string>;

/** A figure that has a definition. */
export type InsightFigure = keyof typeof insightDefinitions;
