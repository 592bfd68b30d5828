/** The small words that carry grammar rather than content. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also am an and any are as at be because been before being below
  between both but by can cannot could did do does doing don't down during each few for from further had has
  have having he her here hers him his how i if in into is isn't it it's its just let me more most must my no
  nor not now of off on once only or other our ours out over own same shall she should so some such than that
  the their theirs them then there these they this those through to too under until up us very was we were
  what when where which while who whom why will with would yes yet you your yours`.split(/\s+/),
);

/** The commonest small words of other languages that people write at work, where English does not have them. */
export const FOREIGN_WORDS: readonly ReadonlySet<string>[] = [
  `der die das und ist nicht ein eine mit auf den dem für von zu wir sie ich es im werden wird haben hat auch
  noch bitte wenn oder aber sind dass wie bei`,
  `le la les et est pas un une avec sur des du pour de nous vous je il elle dans que qui ce cette sont avons être
  au aux mais ou merci`,
  `el la los las y es no un una con por para de que en nosotros yo se del al lo como pero está este esta gracias
  hay más`,
  `il lo la gli e è non un una con per di che in noi io si del della al come ma sono questo questa grazie abbiamo`,
  `o os as e é não um uma com por para de que em nós eu se do da ao como mas está este esta obrigado temos`,
  `de het een en is niet met op van voor wij ik zij te dat die zijn naar ook maar hebben wordt deze bij graag`,
  `och är inte en ett med på av för att vi jag det som den till har om men kan ska från`,
  `i w nie z na do jest się że to o jak po co tak ale dla przez proszę mamy`,
].map((words) => new Set(words.split(/\s+/)));
