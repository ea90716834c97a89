using System.Collections.Frozen;

namespace ClaimGraph.Verifying;

/// <summary>Words that say little by themselves, in the languages that newspapers are quoted in most.</summary>
/// <remarks>
/// As <see cref="Search.SearchText"/> folds them. A list of its own, and short: what is in here neither finds nor proves anything. Words that
/// weigh something in another of the languages are left out: German "war" is what English papers write about. Stores keep the
/// <see cref="Shingles"/> made with it.
/// </remarks>
public static class FunctionWords
{
    /// <summary>All of them.</summary>
    public static FrozenSet<string> All { get; } = string.Join(' ',
    [
        // English
        "a an the and or but if so of to in on at by for from with as into about over than then that this these those there here it its",
        "he she they we you i me him her them us his their our your my who whom whose which what when where why how is are was were be been",
        "being am do does did have has had will would shall should can could may might must not no nor just very also only too s t",
        "im ive id ill youre youve youll youd hes hed shes its weve theyre theyve theyll theyd thats theres whats whos heres lets dont doesnt",
        "didnt isnt aint arent wasnt werent wont wouldnt cant cannot couldnt shouldnt mustnt hasnt havent hadnt",
        // German
        "der die das den dem des ein eine einen einem einer eines und oder aber wenn dass ob von zu zum zur im am an auf aus bei mit nach vor",
        "fur um als wie er sie es wir ihr ich du mich mir dich dir ihn ihm ihnen uns euch sein seine ihre ist sind waren ware wird werden",
        "wurde wurden haben hatte hatten kann konnen konnte konnten muss soll nicht kein keine auch nur noch schon sehr sich so da hier dort",
        "diese dieser dieses diesem diesen uber durch doch",
        // French
        "le la les l un une des du de d et ou mais si que qu qui quoi dont a au aux en dans par pour sur avec sans sous ce cet cette ces c il",
        "elle ils elles on nous vous je j tu me m te se sa ses leur leurs notre votre est sont etait etaient sera etre ete ont avait avons avez",
        "n ne pas y cest quil quils quelle quelles quon jai dun lon sil",
        // Spanish
        "el los las una unos unas y o u pero del al que quien con por para como lo le les se su sus nos yo ella ellos ellas nosotros es eran",
        "ser esta estan estar ha han habia hay no ni muy tambien ya mas este estos estas ese esa eso esto",
        // Russian: й is folded to и
        "и в во не ни на с со к ко у о об от до из за по для при над под без но а или же ли бы то что чтобы как так это этот эта эти этои того",
        "том тот та те тои он она оно они мы вы я ты его ее их ему еи им нас вас нам вам мне меня себя мои моя мое наш наша наше наши свои своя",
        "свое своеи был была было были быть есть будет будут еще уже только тоже также все вот там тут где когда если которыи которая которое",
        "которые которых",
    ]).Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a folded word is one.</summary>
    public static bool Contain(string word) => All.Contains(word);
}
