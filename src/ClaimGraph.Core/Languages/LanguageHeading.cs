namespace ClaimGraph.Languages;

/// <summary>What a part of a language's file holds; in the file it is written <c>[Negation openers]</c>.</summary>
internal enum LanguageHeading
{
    /// <summary>ISO 639 codes: first the one that names the file, then others that mean the same written language.</summary>
    Codes,
    /// <summary>What a language does with numbers, dates and capitals: see <see cref="LanguageTraits"/>.</summary>
    Traits,
    /// <summary>Words by which the language is guessed.</summary>
    Marks,
    /// <summary>Letters that no other language here has: a word with one is a mark.</summary>
    OwnLetters,
    /// <summary>Letters of its script that the language does not have: a text with one is in another.</summary>
    ForeignLetters,
    /// <summary>Phrases that only look as if they had a meaning (<c>not only</c>).</summary>
    Idle,
    /// <summary>Phrases that deny.</summary>
    Negation,
    /// <summary>Words with which negations of the meaning <c>bound</c> go (<c>ne ... plus</c>).</summary>
    NegationOpeners,
    /// <summary>Prefixes that deny the word behind, with its least length (<c>un 4</c>), and with what that begins with alone (<c>des 4 h</c>).</summary>
    NegativePrefixes,
    /// <summary>Pairs of endings, the denying one first (<c>less ful</c>).</summary>
    NegativeEndings,
    /// <summary>
    /// Syllables inside or at the end of a word that deny it, with what stands there in a word that affirms (<c>madı dı</c>; <c>-</c> for
    /// nothing): whatever stands behind stays.
    /// </summary>
    NegativeInfixes,
    /// <summary>
    /// Syllables that say that something may, would or must be, with what stands there in a word of another mood (<c>abilir acak malı</c>), as under
    /// <see cref="NegativeInfixes"/>.
    /// </summary>
    ModalInfixes,
    /// <summary>Starts of words that only look denied (<c>invest</c>).</summary>
    NotNegative,
    /// <summary>Will, may, should.</summary>
    Modal,
    /// <summary>All, some, most.</summary>
    Quantifier,
    /// <summary>If, unless.</summary>
    Condition,
    /// <summary>Auxiliaries in their tenses.</summary>
    Tense,
    /// <summary>Verbs with their tenses (<c>rise,rises/rose</c>), in the forms of <see cref="VerbForm"/>.</summary>
    IrregularVerbs,
    /// <summary>Endings of tenses that go on one stem (<c>e,es/ed</c>), in the forms of <see cref="VerbForm"/>.</summary>
    VerbEndings,
    /// <summary>Auxiliaries with which verbs make a tense, by names that the forms of verbs call them by (<c>have: a; ont</c>).</summary>
    Auxiliaries,
    /// <summary>What may stand behind any ending of a verb (<c>ся</c>).</summary>
    VerbTails,
    /// <summary>Words that deny nothing behind a phrase of the next heading, or in front of a word of the one behind it: print sets or drops them (<c>ne</c>).</summary>
    Expletives,
    /// <summary>Phrases a few words behind which such a word denies nothing (<c>avant que</c>); <c>*</c> is any word.</summary>
    ExpletiveOpeners,
    /// <summary>Words that deny by themselves, so that speech drops such a word in front of them (<c>pas</c>).</summary>
    ExpletiveCompanions,
    /// <summary>Words that join clauses on a level.</summary>
    Coordinators,
    /// <summary>Words that open a clause which hangs on another.</summary>
    Subordinators,
    /// <summary>Words with a period that ends no sentence; <c>#</c> behind one that is such a word in front of a number alone (<c>no. 5</c>).</summary>
    Abbreviations,
    /// <summary>Those in front of names that are met in any language.</summary>
    CommonAbbreviations,
    /// <summary>Words at the end of a sentence that only ask (吗); <c>~</c> in front of one that ends other sentences besides.</summary>
    QuestionParticles,
    /// <summary>Beginnings of words that are words of their own (<c>l'</c>).</summary>
    Elisions,
    /// <summary>Endings of words that are words of their own (<c>n't</c>).</summary>
    Contractions,
    /// <summary>
    /// Words with the apostrophe that data files leave out (<c>didnt</c>); <c>~</c> in front of one that without it is a word of another
    /// language. Those that are other words of the same language are not among them.
    /// </summary>
    LostApostrophes,
    /// <summary>Words to be read as two, parted by a bar (<c>can|not</c>).</summary>
    JoinedWords,
    /// <summary>Number words that add up.</summary>
    NumberValues,
    /// <summary>How a minus is read aloud, in front of figures.</summary>
    MinusWords,
    /// <summary>Number words that multiply.</summary>
    NumberScales,
    /// <summary>Words that join the parts of one number.</summary>
    NumberJoiners,
    /// <summary>Words between the whole of a spoken number and its fraction (<c>Komma</c>).</summary>
    DecimalWords,
    /// <summary>Words that say what a spoken fraction is parted by (<c>10: десятых</c>).</summary>
    DecimalPlaces,
    /// <summary>Fractions behind a number (<c>0.5: and a half</c>).</summary>
    AddedFractions,
    /// <summary>Fractions in front of a word of magnitude (<c>0.5: half a</c>).</summary>
    LeadingFractions,
    /// <summary>Words in front of a number, with what they add to it (<c>0.5: साढ़े</c>).</summary>
    LeadingAddends,
    /// <summary>Endings that number words take in other cases (<c>beşte</c>).</summary>
    NumberEndings,
    /// <summary>What Roman numerals number: centuries, wars.</summary>
    RomanCounted,
    /// <summary>Words behind the hours of a time of day (<c>Uhr</c>).</summary>
    HourWords,
    /// <summary>Words in front of an hour, with what they add to it (<c>-0.5: halb</c>).</summary>
    HalfHours,
    /// <summary>Words behind a time of the afternoon or evening (<c>12: p.m</c>).</summary>
    Afternoon,
    /// <summary>Words in front of one.</summary>
    LeadingAfternoon,
    /// <summary>Words behind a time of the morning.</summary>
    Morning,
    /// <summary>Number words below a hundred that some houses print in figures: cardinals alone, up to 20 and the tens, or all.</summary>
    Cardinals,
    /// <summary>What numbers count.</summary>
    Units,
    /// <summary>Words in front of a number that say what it counts (<c>yüzde 5</c>).</summary>
    LeadingUnits,
    /// <summary>Characters that numerals of a script without spaces count, or stand in front of.</summary>
    Counters,
    /// <summary>Words between a number and what it counts.</summary>
    UnitLinks,
    /// <summary>Words between the ends of a range.</summary>
    RangeWords,
    Months,
    /// <summary>Words for the first day of a month, beside its name (<c>premier</c>).</summary>
    FirstDay,
    /// <summary>Names of months that are other words besides.</summary>
    DoubtfulMonths,
    /// <summary>Words in front of a doubtful month.</summary>
    MonthOpeners,
    Weekdays,
    /// <summary>Endings glued to figures that make an ordinal or a decade of them.</summary>
    FigureEndings,
    /// <summary>Those of them that make a decade (<c>1990s</c>).</summary>
    DecadeEndings,
    /// <summary>Words for decades (<c>90: nineties</c>).</summary>
    Decades,
    /// <summary>Words in front of figures with the period of an ordinal that make a decade of them (<c>latach 90.</c>).</summary>
    DecadeOpeners,
    /// <summary>Names with their other spellings.</summary>
    Names,
    /// <summary>Endings of names in other cases, and of what is made of a country's name.</summary>
    NameEndings,
    /// <summary>Capitalised words in front of names.</summary>
    Titles,
    /// <summary>Words that say of a title that it is no longer held.</summary>
    Former,
    /// <summary>Words that say of it that it is held on the day that is spoken of.</summary>
    HeldThen,
    /// <summary>Words that say of it that it is not held yet.</summary>
    ToCome,
    /// <summary>Words that say of its holder that he or she has died.</summary>
    Late,
    /// <summary>Words that do not count when titles are compared.</summary>
    SmallWordsOfTitles,
    /// <summary>Words that join two titles.</summary>
    TitleConnectives,
    /// <summary>Words that say little by themselves, as <see cref="Search.SearchText"/> folds them.</summary>
    FunctionWords,
    /// <summary>Words that houses print in different ways, with what they are compared by (<c>%: percent</c>).</summary>
    HouseStyle,
    /// <summary>Two forms of one letter of a script without spaces, first the one that words are compared by (<c>说說</c>).</summary>
    LetterForms,
    /// <summary>Endings that stand for a word of their own (<c>not: n't</c>).</summary>
    ContractedWords,
    /// <summary>Words whose last accent may be printed as an apostrophe (<c>è</c>: <c>e'</c>).</summary>
    ApostropheAccents,
    /// <summary>Two spellings of one word.</summary>
    Spelling,
    /// <summary>Two spellings of one ending (<c>ise ize</c>).</summary>
    SpellingEndings,
    /// <summary>Sounds of thinking.</summary>
    FillerSounds,
    /// <summary>Words that fill a pause where something sets them apart.</summary>
    Fillers,
    /// <summary>Those of them that need nothing to set them apart.</summary>
    FillersAnywhere,
    /// <summary>Those of them that no comma need follow at the beginning of a sentence.</summary>
    OpeningFillers,
    /// <summary>What a transcript notes in brackets.</summary>
    Notes,
    /// <summary>Verbs with which a speaker is named.</summary>
    SpeechVerbs,
    /// <summary>Sayings that everybody uses.</summary>
    CommonSayings,
    /// <summary>Words that stand where a report says whose it is, by <see cref="CreditPlace"/> (<c>opener: by</c>).</summary>
    Credits,
    /// <summary>Words beside the number of a page, by <see cref="PagePlace"/> (<c>word: page</c>).</summary>
    Pages,
    /// <summary>The speaker's own <c>I</c> and <c>we</c>: with one of them, a verb of speaking reports nobody else.</summary>
    FrameOwn,
    /// <summary>How a text that prints what somebody said goes on to speak of that speaker: <c>he</c>, <c>sagte sie</c>.</summary>
    FrameSpeaker,
    /// <summary>Words that may stand inside of a phrase of a frame and only stress it: <c>it is simply a lie</c>.</summary>
    FrameEmphasis,
    /// <summary>Words that point back at what was said: <c>that</c>, <c>this</c>, <c>which</c>.</summary>
    FrameThat,
    /// <summary>Phrases in front of words that only look as if they turned them.</summary>
    FrameHarmlessBefore,
    /// <summary>Phrases behind words that only look as if they turned them.</summary>
    FrameHarmlessBehind,
    /// <summary>Phrases in front of words that deny them.</summary>
    FrameDenial,
    /// <summary>Phrases in front of words that report them of somebody else.</summary>
    FrameReport,
    /// <summary>Verbs of speaking, which report where their subject is somebody else and the words follow.</summary>
    FrameReportVerb,
    /// <summary>Phrases in front of words that ask them.</summary>
    FrameQuestion,
    /// <summary>Phrases in front of words that make them a condition, or only imagine them.</summary>
    FrameCondition,
    /// <summary>Phrases behind words, in their sentence, that deny them.</summary>
    FrameDenialBehind,
    /// <summary>Phrases behind words that ascribe them to somebody else.</summary>
    FrameAttributionBehind,
    /// <summary>Verbs of speaking that follow the words they report: <c>says the opposition</c>; at the end of a sentence in languages that have them there.</summary>
    FrameReportVerbBehind,
    /// <summary>Phrases behind words that ask them.</summary>
    FrameQuestionBehind,
    /// <summary>Phrases behind words that make them depend on something.</summary>
    FrameConditionBehind,
    /// <summary>Phrases behind words that limit them.</summary>
    FrameLimitBehind,
    /// <summary>Beginnings of the sentence or clause behind words that denies them.</summary>
    FrameDenialSentence,
    /// <summary>Beginnings of the sentence or clause behind words that says that they are somebody else's.</summary>
    FrameReportSentence,
    /// <summary>Beginnings of the sentence behind words that limits them.</summary>
    FrameConditionSentence,
}
