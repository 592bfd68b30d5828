/** Nouns of work that are plainly singular as they stand: after "the" they take "doesn't", "was" and "has". */
export const SINGULAR_NOUNS: ReadonlySet<string> = new Set(
  `account admin agent api app application architect backend board bug build button change client code colleague
  command company component computer connection contract customer dashboard database deadline deployment design
  designer developer device document engineer error feature field file fix form frontend function gateway idea
  issue job key language library link list log login machine manager meeting message method migration model module
  network office order organisation organization owner page partner password patch person pipeline plan policy
  portal problem process product program project proposal query question queue release repo report repository
  request requirement response result role script server service session site software solution sprint step system
  table task team template tenant test ticket token tool update upgrade user value vendor version website workflow`.split(
    /\s+/,
  ),
);
