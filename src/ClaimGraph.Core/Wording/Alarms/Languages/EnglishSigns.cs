namespace ClaimGraph.Wording.Alarms.Languages;

/// <summary>English phrases that carry what an alarm is about.</summary>
internal static class EnglishSigns
{
    public const string Lines = """
        [Idle]
        emphasis: not only; not just; not merely; not simply; not solely; not to mention; not least; no matter; nothing but; no, ; if not only; whether or not; or not
        comparison: no later than; no sooner; no wonder; no. #; no #; if not #; not unlike; no doubt,
        indifference: why not; if only; if any; if anything; as if; what if; see if; ask if; asked if; asks if; wonder if; wondered if; know if; check if; tell if; sure if; clear if
        noun: the will; political will; free will; good will; his will; her will; their will; our will; 's will; the can; a can; the might; military might; a must; of will
        comparative: most *ly; most *ant; most *ent; most *ful; most *ive; most *ous; most *ble; most *al; most *ic; most *ed; most *ing; most *ary; the most; at most ever
        idiom: at all; after all; above all; all right; first of all; all the more; all along; all over; each other; some day; in some way; every other; once and for all; most of all; all out; all but one
        [Negation]
        not: not; n't; never; no; none; nobody; nothing; nowhere; without; hardly; barely; scarcely; neither; no one; no longer; non; cant; dont; doesnt; didnt; isnt; arent; wasnt; werent; wont; ~nor; rarely; seldom
        [Modal]
        will: will; 'll; wo; shall; sha; wont; going to; is going to; are going to
        would: would; ~'d
        may: may; maybe
        might: might
        can: can; ca; cant; able to; is able to; are able to
        could: could
        should: should; ought; ought to
        must: must; have to; has to; need to; needs to; has got to; have got to
        [Quantifier]
        all: all; every; each; everyone; everybody; everything; all of; every one of; each of; every single; all the
        none: ~none; ~nobody; ~no one; ~nothing
        some: some; some of; certain; part of
        most: most; most of; the majority of; a majority of; the bulk of; majority
        many: many; a lot of; lots of; numerous; a great many; a large number of; many of; a great deal of
        few: few; very few; only a few; just a few
        several: several; a few; a number of; a handful of
        only: only; solely; exclusively
        always: always; constantly
        sometimes: sometimes; occasionally; at times
        often: often; frequently; regularly
        never: ~never
        rarely: rarely; seldom
        almost: almost; nearly; practically; virtually; all but
        about: about #; around #; approximately; roughly; some #; circa #
        at least: at least; no less than; no fewer than; not less than; not fewer than; a minimum of
        at most: at most; no more than; not more than; up to #; as many as #; a maximum of; at the most
        more: more than #; over #; above #; upwards of #; exceeding #; in excess of; more than
        less: less than #; under #; below #; fewer than; less than
        [Condition]
        if: if; ~whether; provided that; provided,; provided; providing that; as long as; so long as; in case; on condition; on the condition; assuming that; only if; in the event
        unless: unless
        even if: even if
        [Tense]
        be present: is; are; am; 're; isn; aren
        be past: was; were
        be future: will be; 'll be
        have present: has; have; 've
        have past: had
        do present: do; does
        do past: did
        """;

    public const string Verbs = """
        rise,rises,rising/rose fall,falls,falling/fell grow,grows,growing/grew say,says,saying/said go,goes/went come,comes/came see,sees/saw
        know,knows/knew think,thinks/thought take,takes/took give,gives/gave get,gets/got make,makes/made find,finds/found tell,tells/told
        become,becomes/became leave,leaves/left feel,feels/felt bring,brings/brought begin,begins/began keep,keeps/kept hold,holds/held
        write,writes/wrote stand,stands/stood lose,loses/lost pay,pays/paid meet,meets/met run,runs/ran build,builds/built send,sends/sent
        win,wins/won buy,buys/bought speak,speaks/spoke lead,leads/led fight,fights/fought mean,means/meant seek,seeks/sought deal,deals/dealt
        choose,chooses/chose drive,drives/drove break,breaks/broke spend,spends/spent sell,sells/sold show,shows/showed want,wants/wanted
        """;
}
