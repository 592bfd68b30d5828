/**
 * Harper's rules that are not used: those that judge style or taste, spell abbreviations out, insist on one brand
 * spelling or one variety of English, or turned out to alter correct sentences. Names ending in * are prefixes.
 */
export const HARPER_OFF: readonly string[] = `
  SpellCheck AnA RepeatedWords SentenceCapitalization CapitalizePersonalPronouns Spaces CommaFixes
  Expand* AvoidContractions AvoidCurses BoringWords FillerWords Hedging LongSentences Litotes* Oxymorons Redundant*
  Regionalisms UseTitleCase OxfordComma NoOxfordComma SpelledNumbers EllipsisLength UseEllipsisCharacter Dashes
  NumericRangeEnDash QuoteSpacing UnclosedQuotes CurrencyPlacement NoFrenchSpaces FootInchMinuteSecondSymbols
  DegreesKelvin* InMyOpinion InMyHumbleOpinion ToBeHonest ForYourInformation InCaseYouMissedIt InRealLife TalkToYouLater
  IfYouKnowYouKnow ExplainLikeImFive OhMyGod AsFarAsI* BeRightBack BlacklistWhitelist ChineseCommunistParty Prefer*
  ViciousC* Touristic ToDoHyphen OkToOkay AnotherThin* Tomorrow* Towards DiscourseMarkers ProperNouns
  OrthographicConsistency CompaniesProductsAndTrademarks *Names OperatingSystem Desktop Laptop SomewhatSomething
  Starving Freezing Excellent Really VeryUnique Insensitive Brutality Surreality Bollocks MassNouns SplitWords MergeWords
  CompoundNouns OpenCompounds DisjointPrefixes PhrasalVerbAsCompoundNoun MissingDeterminer MissingPreposition MissingTo ThatThan InflectedVerbAfterTo Codebase Codebases
  Damages Confident DefiniteArticle MoreAdjective AdjectiveDoubleDegree PossessiveNoun NominalWants AnalogAcousticBike
  IncludingButNotLimitedToPunctuation IntroCueCommaBeforeThanks RedundantThat CaseSensitive ClientOrServerSide
  NounVerbConfusion HaveTakeALook PleaseTakeALook TakeALookTo InOnTheCards WidelyAccepted LittleKnown StateOfTheArt
  Misspell UntilNegative WrongNegative DotInitialisms ThatWhich WayTooAdjective GoingTo PolitePlease ConfirmThat
  HyphenateNumberDay SubjunctiveWasToWere WhomSubjectOfVerb OfCourse Months PluralDecades DayOneNames ModalSeem
  FindFine ShowCase RoadMap RegularIrregulars CureFor DoNotWant`
  .trim()
  .split(/\s+/);

/** The kinds of Harper's findings that are mistakes; the other kinds are advice. */
export const HARPER_KINDS: ReadonlySet<string> = new Set([
  'Agreement',
  'BoundaryError',
  'Eggcorn',
  'Grammar',
  'Malapropism',
  'Miscellaneous',
  'Nonstandard',
  'Punctuation',
  'Repetition',
  'Typo',
  'Usage',
  'WordChoice',
]);
