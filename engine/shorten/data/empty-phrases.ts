import { phrasePairs } from './phrase-pairs.ts';

/** Phrases that say nothing, and pairs of words of which one is enough. Nothing after the arrow: the phrase goes. */
export const EMPTY_PHRASES = phrasePairs(`
please be advised that >
please be aware that >
please be informed that >
please note that >
please keep in mind that >
it should be noted that >
it is important to note that >
it is important to mention that >
it is worth noting that >
it is worth mentioning that >
it is interesting to note that >
it must be said that >
it goes without saying that >
it can be said that >
it is clear that >
it is obvious that >
it is evident that >
i would like to point out that >
i would like to mention that >
i would like to inform you that >
i would like to let you know that >
i am writing to inform you that >
i am writing to let you know that >
we would like to inform you that >
i wanted to let you know that >
i just wanted to let you know that >
i just want to let you know that >
i want to take this opportunity to > I want to
i would like to take this opportunity to > I want to
i would like to ask you to > please
i would like to request that you > please
i would like to kindly ask you to > please
would you be so kind as to > could you
would you be kind enough to > could you
if at all possible > if possible
as a matter of fact >
for all intents and purposes >
at the end of the day >
when all is said and done >
needless to say >
as you may already know >
as you may know >
as you already know >
as everyone knows >
as already mentioned >
as mentioned above >
as mentioned before >
as mentioned earlier >
as previously mentioned >
as i said before >
in actual fact > in fact
in today's day and age > today
in this day and age > today
nowadays in today's world > today
end result > result
final result > result
final outcome > outcome
past history > history
future plans > plans
advance planning > planning
added bonus > bonus
basic fundamentals > fundamentals
basic essentials > essentials
new innovation > innovation
new innovations > innovations
free gift > gift
close proximity > proximity
general consensus > consensus
current status quo > status quo
unexpected surprise > surprise
true fact > fact
true facts > facts
sum total > total
mutual agreement > agreement
joint collaboration > collaboration
absolutely essential > essential
absolutely necessary > necessary
completely finished > finished
completely eliminate > eliminate
completely unique > unique
totally unique > unique
very unique > unique
revert back > revert
return back > return
reply back > reply
refer back > refer
repeat again > repeat
combine together > combine
merge together > merge
join together > join
collaborate together > collaborate
continue on > continue
still remains > remains
still remain > remain
postpone until later > postpone
small in size > small
large in size > large
few in number > few
many in number > many
whole entire > whole
`);
