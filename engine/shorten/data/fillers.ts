/** Words that carry nothing where these patterns find them. The blank after them goes too. */
export const FILLERS: readonly RegExp[] = [
  /(?<!\b(?:the|not|this|that|that's|n['’]t|how|so)[ ])very[ ](?=\p{Ll}+)(?!very\b|same|first|last|end|beginning|best|least|next|much|few|little|own|idea|reason|thing|different)/giu,
  /(?<!\b(?:not|n['’]t|how|never|cannot|do|does|did)[ ])really[ ](?=\p{Ll}+)(?!is\b|are\b|was\b|were\b|matters?\b|as\b)/giu,
  /(?<!\b(?:not|n['’]t|never|what|how|if|whether|who|only|it)[ ])actually[ ](?=\p{Ll}+)/giu,
  /(?<!\b(?:not|n['’]t)[ ])(?:basically|essentially|literally|honestly|frankly|admittedly)[ ](?=\p{Ll}+)/gu,
  /(?<!\b(?:not|n['’]t)[ ])quite[ ](?!a\b|an\b|the\b|some\b|literally|rightly|right\b|so\b)(?=\p{Ll}+)/giu,
  /(?<!\b(?:not|n['’]t)[ ])(?:extremely|incredibly|absolutely|totally|truly)[ ](?=(?:important|happy|good|great|helpful|useful|clear|necessary|critical|sure|difficult|easy|slow|fast|grateful|excited|pleased)\b)/giu,
  /(?<=\b(?:I|we|can|could|to|please|wanted|will|I['’]d|they|you)[ ])just[ ](?=(?:want|wanted|wondering|check|follow|say|ask|let|make|need|think|wonder|remind|confirm|send|a\b)\p{Ll}*)/giu,
  /(?<=\b(?:is|are|was|were|feels|seems|looks)[ ])(?:kind|sort)[ ]of[ ](?=\p{Ll}+)/giu,
  /(?<=\b(?:can|will|could|then|to)[ ])simply[ ](?=\p{Ll}+)/giu,
];

/** Openings of a sentence that can go, with their comma; what follows begins the sentence. */
export const OPENINGS: readonly RegExp[] = [
  /(?:basically|essentially|actually|honestly|honestly speaking|frankly|obviously|clearly|of course|needless to say|to be honest|to be frank|as a matter of fact|in fact|in my opinion|that being said|having said that|with that being said|at the end of the day|when all is said and done|generally speaking|first of all|for what it['’]s worth|as you know|as you may know|as you may already know|as everyone knows|well|so|okay|anyway),[ ]+/giu,
];

/** Sentences that say nothing: they go whole where others of the same paragraph stay. */
export const EMPTY_SENTENCES: readonly RegExp[] = [
  /^I hope (?:this|that this|my) (?:e-?mail|message|note|mail) finds you (?:all )?(?:well|in good health)[.!]?$/iu,
  /^I hope (?:you are|you['’]re|everyone is|everybody is|all is) (?:all )?(?:doing )?(?:well|fine|good)(?: today)?[.!]?$/iu,
  /^I hope you (?:had|have had|are having) a (?:great|nice|good|lovely|wonderful) (?:weekend|day|week|start to the week)[.!]?$/iu,
  /^I hope (?:this|that) (?:helps|makes sense|clarifies things|is helpful)[.!]?$/iu,
  /^(?:Please )?(?:do not|don['’]t) hesitate to (?:contact|ask|reach out(?: to)?|get in touch(?: with)?)(?: me| us)?(?: if you (?:have|need) [^.!?]{1,60}| with any questions?)?[.!]?$/iu,
  /^(?:Please )?feel free to (?:contact|ask|reach out(?: to)?|get in touch(?: with)?)(?: me| us)?(?: if you (?:have|need) [^.!?]{1,60}| with any questions?| at any time)?[.!]?$/iu,
  /^(?:If|Should) (?:you have any|there are any) (?:further |other |more )?questions?, (?:please )?(?:feel free to|do not hesitate to|don['’]t hesitate to) (?:ask|contact|reach out)(?: to)?(?: me| us)?[.!]?$/iu,
  /^Thank you (?:very much |so much )?(?:in advance )?for your (?:time|understanding|time and understanding|time and consideration|attention)(?: in advance)?[.!]?$/iu,
  /^I am writing (?:this (?:e-?mail|message) )?to you today[.!]?$/iu,
];
