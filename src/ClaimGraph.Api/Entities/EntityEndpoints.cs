using ClaimGraph.Api.Http;
using ClaimGraph.Api.Records;
using ClaimGraph.Api.Security;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Entities;

/// <summary>People, institutions, countries and topics: four collections that behave alike.</summary>
internal static class EntityEndpoints
{
    private static readonly RecordKind[] Kinds = [RecordKind.Person, RecordKind.Institution, RecordKind.Country, RecordKind.Topic];

    public static void MapEntities(this IEndpointRouteBuilder api)
    {
        foreach (var kind in Kinds)
            api.MapEntities(kind, Addresses.CollectionOf(kind));
    }

    private static void MapEntities(this IEndpointRouteBuilder api, RecordKind kind, string plural)
    {
        var example = WireNames<RecordKind>.Of(kind);
        var entities = api.MapGroup($"/{plural}").WithTags(Capital(plural));

        entities.MapRead("", (HttpContext http, IGraphStore store) => RecordLists.SearchAsync(http, store, new(kind)))
            .Does($"list{Capital(plural)}", $"Lists {plural}, by name unless said otherwise.")
            .Takes(RecordLists.Searchable)
            .AnswersPage<EntityDescription>("A page of them.", example, kind);

        entities.MapPost("", (HttpContext http, IGraphStore store) => PostAsync(kind, http, store))
            .Needs(Scope.Write)
            .Does($"create{kind}", $"Records one of the {plural}.",
                """
                One that is on record with the same content is answered as it stands. Several that fit, or only some whose names differ in nothing but
                marks on letters or the order of the parts, are a conflict with candidates, never a guess: name one by its id, or say isNew.
                Of a new one possibleDuplicates names those whose names are alike: a letter off, an initial, a middle name left out.
                """)
            .Reads<EntityDescription>(example, kind)
            .AnswersWritten<EntityDescription>(StatusCodes.Status201Created, "It was recorded.", example, kind)
            .AnswersWritten<EntityDescription>(StatusCodes.Status200OK, "It was on record.", example, kind)
            .Refuses(Problems.AmbiguousMatch, Problems.ContentConflict, Problems.Deleted)
            .Refuses(Problems.RuleBroken, Problems.UnknownReference, Problems.LimitExceeded, Problems.KeyReused);

        entities.MapRecord<EntityDescription>(kind, example);
        entities.MapReplacement<EntityDescription>(kind, example, entity => OfKind(entity, kind));
        entities.MapDeletion(kind);
        entities.MapHistory(kind);
    }

    private static async Task PostAsync(RecordKind kind, HttpContext http, IGraphStore store)
    {
        var received = await RequestBody.ReadAsync<EntityDescription>(http, entity => OfKind(entity, kind));
        await Writes.AnswerAsync(http, store, new RecordEntity(received.Document), received.Bytes);
    }

    private static EntityDescription OfKind(EntityDescription entity, RecordKind kind)
    {
        if (entity.Type is { } given && given != kind)
        {
            var name = WireNames<RecordKind>.Of(kind);
            throw new ProblemException(Problems.InvalidDocument, $"This address holds records of type {name}.")
                .At("type", $"Leave it out, or write {name}.");
        }
        return entity with { Type = kind };
    }

    private static string Capital(string plural) => $"{char.ToUpperInvariant(plural[0])}{plural[1..]}";
}
