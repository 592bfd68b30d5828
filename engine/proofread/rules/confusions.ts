import { type Row, tableRule } from '../rule.ts';

const LEFT = String.raw`(?<![\p{L}\p{N}'’-])`;
const RIGHT = String.raw`(?![\p{L}\p{N}'’-])`;
const MODALS = 'could|should|would|must|might|may';
const PARTICIPLES =
  'been|done|had|gone|made|taken|seen|known|used|told|said|sent|written|found|given|happened|worked|helped|asked|tested|noticed|checked|fixed|started|finished|received|added|updated|changed|thought|left|got|come|become|meant|let|put';
const DAYS =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon|end of|eod|next|the end|the \\d|\\d|january|february|march|april|june|july|august|september|october|november|december';

/** Words taken for others that sound or look alike, only where the neighbours leave no doubt. */
const rows: readonly Row[] = [
  row(`(?:${MODALS})(?:n['’]t)? of(?= (?:${PARTICIPLES}))${RIGHT}`, (found) => found.replace(/of$/, 'have')),
  row(
    `its(?= (?:a|an|the|not|been|going|very|really|too|also|still|already|just|only|now|clear|important|possible|necessary|likely|hard|easy|time|because|probably|worth|quite|never|always|okay|ok|fine|ready|done|broken|working|what|my|your|our))${RIGHT}`,
    "it's",
  ),
  row(`its(?= (?:useful|helpful|correct|good|better|enough|true|wrong|different|great)(?:[.,!?]|$))`, "it's"),
  row(`its(?= too? (?:late|early|slow|hard|big|long|complicated|expensive|much|many))${RIGHT}`, "it's"),
  row(`it['’]s(?= own${RIGHT})`, 'its'),
  row(
    `(?<=(?:of|in|on|with|for|and|to|from|by|lost|changed|updated|improved|reached|has|have|had) )it['’]s(?= (?:name|value|size|content|contents|state|status|users|owner|parent|children|performance|default|current|limits|limit|goal|goals|purpose|position|configuration|settings))${RIGHT}`,
    'its',
  ),
  row(
    `(?:their|they['’]re)(?= (?:is|are|was|were|has been|have been|will be|should be|might be|may be|seems|must be)${RIGHT})`,
    'there',
  ),
  row(
    `(?:there|they['’]re)(?= (?:own|team|manager|account|accounts|feedback|names|work|project|code|customers|laptop|laptops|data|tickets|email|emails|opinion|help|time|requirements|password|passwords)${RIGHT})(?<=(?:with|for|of|about|use|using|by|to|on|in|from|and|reset|need|needs|update|check|lost|share|sent|send|shared|gave|give) (?:there|they['’]re))`,
    'their',
  ),
  row(
    `(?:there|their)(?= (?:going to|not sure|waiting for|working on|looking for|trying to|planning to|using the|asking for|still waiting|already using)${RIGHT})`,
    "they're",
  ),
  row(
    `your(?= (?:welcome(?! (?:page|email|mail|message|pack|kit|bonus|call|screen|back|speech))|right(?=[.,!])|going to|not|doing|being asked|able|looking for|trying|sure))${RIGHT}`,
    "you're",
  ),
  row(
    `you['’]re(?= (?:team|manager|account|feedback|email|message|request|question|project|code|help|support|reply|ticket|password|time|name|opinion))${RIGHT}`,
    'your',
  ),
  row(
    `(?<=(?:more|less|better|worse|faster|slower|later|earlier|bigger|smaller|higher|lower|longer|shorter|rather|easier|harder|newer|older|greater|other|larger|sooner|fewer|stronger|cheaper) )then(?= (?:the|a|an|we|i|it|they|you|he|she|expected|planned|before|this|that|our|usual|needed|one|two|any|last|what|most|in|ever|\\d)${RIGHT})`,
    'than',
  ),
  row(
    `(?<=(?:to|not|don't|can't|cannot|we|they|will|would|could|might|may|you|i|even) )loose(?= (?:the|our|their|your|my|a|any|more|much|so|too|some|time|money|data|customers|it|this|that|all|access|track|information|sight)${RIGHT})`,
    'lose',
  ),
  row(
    `(?<=(?:the|an|no|any|big|huge|main|negative|positive|side|its|this|strong|bad|good|same|little) )affect(?= (?:on|of|is|was|will))${RIGHT}`,
    'effect',
  ),
  row(
    `(?<=(?:will|would|could|can|may|might|does|not|doesn't|didn't|won't|to|also|this|that|may) )effect(?= (?:the (?!change)|our|all|users|other|customers|performance|any|us|them|everyone|you))${RIGHT}`,
    'affect',
  ),
  row(
    `(?<=(?:some|any|good|your|my|his|her|their|more|the|for|need|needs|of) )advise(?=[.,!?]|(?: (?:on|about|from|for|is|was))${RIGHT})`,
    'advice',
  ),
  row(
    `(?<=(?:to|please|can|could|would|we|will|kindly) )advice(?= (?:us|me|them|you|on|if|whether|how|what|when)${RIGHT})`,
    'advise',
  ),
  row(
    `to(?= (?:much|many|late|early|slow|big|large|small|long|short|hard|expensive|complicated|complex|often|few|high|low|old) (?:to|for|and|now|already|time|work|of|in|at|data|errors|people|requests)${RIGHT})(?<=(?:is|are|was|were|it's|be|takes|take|not|have|has|getting|way|far|that's|spend|spent) to)`,
    'too',
  ),
  row(
    `to(?= (?:slow|late|long|expensive|complicated|complex|big|small|high|low|often|early|hard)[.,!?])(?<=(?:is|are|was|were|it's|be|not|getting|way|far|that's|takes) to)`,
    'too',
  ),
  row(
    `(?<=(?:we|they|i|you|has|have|had|was|were|be|been|all|it) )excepted(?= (?:the (?:offer|proposal|changes|change|invitation|terms|request|quote)))`,
    'accepted',
  ),
  row(
    `quiet(?= (?:a|good|easy|often|well|difficult|hard|simple|important|different|useful|sure|common|slow|fast)${RIGHT})`,
    'quite',
  ),
  row(
    `weather(?= (?:or not|we should|we can|we need|the (?:customer|team|user|client|release|deployment|change|fix|test)|it (?:is|works|was|will)|this (?:is|works)|to (?:use|keep|move|release|merge))${RIGHT})`,
    'whether',
  ),
  row(
    `(?<=(?:a|the|been|every|each|next|one|two|three|few|last) )(?:weak|weaks)(?= (?:ago|later|before|from now)${RIGHT})`,
    (found) => found.replace('ea', 'ee'),
  ),
  row(`(?<=(?:the|our|a|in) )passed(?= (?:week|month|year|weeks|months|years|few)${RIGHT})`, 'past'),
  row(
    `who['’]s(?= (?:team|account|ticket|responsibility|job|code|project|idea|turn|task|fault|laptop)${RIGHT})`,
    'whose',
  ),
  row(
    `were(?= (?:can|do|is|are|should|does|exactly) (?:i|we|you|they|the|it|this)${RIGHT})(?<=(?:^|[.!?\\n]\\s?|know |see |not sure |ask )were)`,
    'where',
  ),
  row(`principle(?= (?:engineer|developer|architect|consultant|designer|engineers))`, 'principal'),
  row(`(?<=(?:please|kindly|let me know|me know|us know|you know) (?:\\p{L}+ )?)weather${RIGHT}`, 'whether'),
  row(
    `since(?= (?:\\d+|two|three|four|five|six|ten|many|several) (?:days|weeks|months|years|hours|minutes)(?=[.,;!?]|$| (?:and|but|now)${RIGHT}))(?<=(?:been|have|has)[^.!?\\n]{0,60}since)`,
    'for',
  ),
  row(
    `(?<=(?:look|looking|looks) forward to )(?:hear|see|meet|work|talk|receive|discuss)(?= (?:from|you|with|about|your|the|to|it|this)${RIGHT})`,
    (found) => ing(found),
  ),
  row(`(?<=(?:depend|depends|depending) )(?:of|from)(?= (?:the|our|how|what|which|this|your))${RIGHT}`, 'on'),
  row(`(?<=discuss(?:ed|ing)? )about (?=the|this|it|our|that|how)`, ''),
  row(`informations${RIGHT}`, 'information'),
  row(`feedbacks${RIGHT}`, 'feedback'),
  row(
    `(?<=(?:some|any|more|many|the|these|those|all|good|several|useful) )(?:advices|equipments|softwares|knowledges|evidences)${RIGHT}`,
    (found) => found.replace(/s$/, ''),
  ),
  row(
    `(?<=(?:let me know|reply|respond|answer|get back to (?:me|us)|deliver(?: it)?|submit(?: it)?|finish(?: it| this| that)?|complete(?: it| this| that)?|send (?:it|this|me|us|them)) )until(?= (?:${DAYS}))`,
    (found, left) =>
      /(?:\b(?:not|never|nothing|wait|cannot)|n['’]t)\b[^.!?\n]*$/i.test(left)
        ? undefined
        : found.replace(/until/i, 'by'),
  ),
];

export const confusions = tableRule('confusions', rows);

type Put = string | ((found: string, left: string) => string | undefined);

/** A row of the table. The pattern starts at a word's border. */
function row(pattern: string, put: Put): Row {
  const find = new RegExp(LEFT + pattern.replaceAll("'t", "['’]t"), 'gimu');
  if (typeof put === 'string') return { find, put };
  return {
    find,
    put: (match) => put(match[0], match.input.slice(Math.max(0, match.index - 120), match.index)),
  };
}

function ing(verb: string): string {
  return verb.replace(/(?<=discuss|hear|see|meet|work|talk)$/, 'ing').replace(/receive$/, 'receiving');
}
