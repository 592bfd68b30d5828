/** Wordings that mark a sentence as weighty, with what they add to its score. */
export const CUES: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:in summary|to summari[sz]e|in short|overall|in conclusion|to conclude|bottom line|the upshot|tl;?dr)\b/i,
    0.45,
  ],
  [
    /\b(?:we|they|the (?:team|board|committee|group)) (?:have |has )?(?:decided|agreed|concluded|approved|chose|rejected)\b/i,
    0.4,
  ],
  [/\b(?:decision|root cause|conclusion|recommendation|recommend(?:s|ed)?|proposal is|we propose)\b/i, 0.3],
  [
    /\b(?:as a result|therefore|consequently|because of this|this means|the (?:main|key|biggest|most important|goal|aim|purpose|reason|result))\b/i,
    0.22,
  ],
  [
    /\b(?:must|deadline|critical|crucial|urgent|blocked|blocker|risk|outage|by the end of|go live|launch(?:es|ed)?)\b/i,
    0.15,
  ],
  [/\b(?:next steps?|from now on|going forward|will (?:be|start|stop|move|replace|end))\b/i, 0.1],
  [/\d/, 0.06],
];

/** Wordings of sentences that lean on others, or that only greet, ask or illustrate. */
export const WEAK: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:for example|for instance|e\.g\.|such as|in other words|also|in addition|additionally|besides|by the way|incidentally|another)\b/i,
    0.22,
  ],
  [/^(?:this|that|these|those|it|they|he|she|such|there|here)\b/i, 0.12],
  [/^(?:but|and|or|however|still|then|so|yet)\b/i, 0.08],
  [/\?$/, 0.25],
  [/\b(?:thanks|thank you|best regards|kind regards|please let me know|hope (?:this|you)|feel free)\b/i, 0.5],
  [/^(?:hi|hello|dear|hey)\b/i, 0.6],
  [/^(?:someone|somebody|one person|a colleague|several people) (?:asked|mentioned|joked|noted|said)/i, 0.2],
];
