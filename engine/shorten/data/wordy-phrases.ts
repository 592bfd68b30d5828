import { phrasePairs } from './phrase-pairs.ts';

/** Wordy phrases and what says the same, one pair to a line. */
export const WORDY_PHRASES = phrasePairs(`
in order to be able to > to
to be able to > to
in order to > to
so as to > to
due to the fact that > because
owing to the fact that > because
in view of the fact that > because
on account of the fact that > because
because of the fact that > because
for the reason that > because
in light of the fact that > because
despite the fact that > although
in spite of the fact that > although
regardless of the fact that > although
given the fact that > since
at this point in time > now
at the present time > now
at this moment in time > now
at the present moment > now
at the current time > now
at that point in time > then
in the near future > soon
at some point in the future > later
at a later date > later
at a later point in time > later
until such time as > until
during the course of > during
in the course of > during
for the duration of > during
prior to > before
in advance of > before
previous to > before
subsequent to > after
in the event that > if
in case of the situation where > if
under circumstances in which > when
in the situation where > when
with regard to > about
with regards to > about
in regard to > about
in regards to > about
with respect to > about
with reference to > about
in reference to > about
on the subject of > about
pertaining to > about
as regards > about
for the purpose of > for
for the purposes of > for
by means of > by
by virtue of > by
through the use of > with
in the absence of > without
in the vicinity of > near
in close proximity to > near
in the neighbourhood of > about
in the neighborhood of > about
a large number of > many
a great number of > many
a high number of > many
a significant number of > many
a considerable number of > many
a wide variety of > many
a great deal of > much
a considerable amount of > much
a large amount of > much
a significant amount of > much
a small number of > a few
a limited number of > a few
the vast majority of > most
the majority of > most
a majority of > most
a sufficient number of > enough
a sufficient amount of > enough
an adequate number of > enough
an excessive number of > too many
each and every > every
each and every one of > all of
any and all > all
first and foremost > first
one and the same > the same
has the ability to > can
have the ability to > can
has the capability to > can
have the capability to > can
has the capacity to > can
have the capacity to > can
is able to > can
are able to > can
is capable of being > can be
are capable of being > can be
is in a position to > can
are in a position to > can
has the opportunity to > can
have the opportunity to > can
is obliged to > must
are obliged to > must
there is a need for > we need
is in need of > needs
are in need of > need
have a need for > need
has a need for > needs
make a decision > decide
makes a decision > decides
made a decision > decided
making a decision > deciding
come to a decision > decide
came to a decision > decided
come to an agreement > agree
came to an agreement > agreed
reach an agreement > agree
reached an agreement > agreed
come to the conclusion that > conclude that
came to the conclusion that > concluded that
take into consideration > consider
takes into consideration > considers
took into consideration > considered
taking into consideration > considering
give consideration to > consider
conduct an investigation into > investigate
conducted an investigation into > investigated
conduct an analysis of > analyse
perform an analysis of > analyse
performed an analysis of > analysed
carry out a review of > review
carried out a review of > reviewed
conduct a review of > review
conducted a review of > reviewed
do a review of > review
provide an explanation of > explain
provide a description of > describe
provide assistance to > help
provide support to > support
give an indication of > indicate
make an attempt to > try to
made an attempt to > tried to
make changes to > change
make a change to > change
made changes to > changed
make improvements to > improve
made improvements to > improved
make modifications to > change
make use of > use
makes use of > uses
made use of > used
making use of > using
put an emphasis on > stress
place an emphasis on > stress
have an impact on > affect
has an impact on > affects
had an impact on > affected
has an effect on > affects
have a tendency to > tend to
has a tendency to > tends to
is indicative of > indicates
is reflective of > reflects
is dependent on > depends on
are dependent on > depend on
is of the opinion that > thinks
are of the opinion that > think
am of the opinion that > think
in my personal opinion > in my opinion
it is my opinion that > I think
in a timely manner > promptly
in a timely fashion > promptly
in an efficient manner > efficiently
in an effective manner > effectively
in a careful manner > carefully
in a consistent manner > consistently
in a similar manner > similarly
in a similar way > similarly
in such a way that > so that
on a daily basis > daily
on a weekly basis > weekly
on a monthly basis > monthly
on a yearly basis > yearly
on an annual basis > yearly
on a regular basis > regularly
on a frequent basis > often
on a case by case basis > case by case
on a case-by-case basis > case by case
on a continuous basis > continuously
on numerous occasions > often
on many occasions > often
in many cases > often
in most cases > usually
in a number of cases > sometimes
in the majority of cases > usually
for the most part > mostly
for a period of > for
over a period of > over
the question as to whether > whether
the question of whether > whether
as to whether > whether
whether or not to > whether to
as a consequence of > because of
in conjunction with > with
in combination with > with
in addition to > besides
in excess of > more than
in lieu of > instead of
is located in > is in
are located in > are in
is located at > is at
not in a position to > unable to
with the exception of > except
with the exception that > except that
notwithstanding the fact that > although
except in a small number of cases > usually
the way in which > how
the manner in which > how
the extent to which > how far
`);
