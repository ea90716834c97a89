using ClaimGraph.Api.Entities;
using ClaimGraph.Api.Security;
using ClaimGraph.Graph;

namespace ClaimGraph.Api.Http;

/// <summary>How endpoints are described, beside the line that maps them.</summary>
internal static class OperationConventions
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    extension(IEndpointRouteBuilder routes)
    {
        /// <summary>Maps GET, and HEAD with it, for those who may read.</summary>
        public RouteHandlerBuilder MapRead(string pattern, Delegate handler) =>
            routes.MapMethods(pattern, Reading, handler).Needs(Scope.Read);
    }

    extension(RouteHandlerBuilder route)
    {
        /// <summary>Names the operation; without this an endpoint is no part of the API.</summary>
        public RouteHandlerBuilder Does(string id, string summary, string? description = null) =>
            route.WithName(id).WithMetadata(new Operation(id, summary, description));

        /// <summary>Declares the query parameters; all others are refused.</summary>
        public RouteHandlerBuilder Takes(params QueryParameter[] parameters) => route.WithMetadata(new ParameterList(parameters));

        /// <summary>Declares the query parameters that are heeded; all others are passed over, as a protocol of others asks for.</summary>
        public RouteHandlerBuilder TakesAmongOthers(params QueryParameter[] parameters) => route.WithMetadata(new ParameterList(parameters) { IsOpen = true });

        /// <summary>Declares a JSON body, to be read by <see cref="RequestBody.ReadAsync"/>.</summary>
        /// <param name="kind">What the document records, when that is more than its type says.</param>
        /// <param name="maximum">Bytes at most, as they are read.</param>
        public RouteHandlerBuilder Reads<T>(string example, RecordKind? kind = null, int maximum = Limits.DocumentBytes) =>
            route.WithMetadata(new BodyTaken(typeof(T), MediaTypes.Json, maximum, example, kind))
                .Refuses(Problems.MalformedJson, Problems.TooLarge, Problems.UnsupportedMediaType);

        /// <summary>Declares a body that is not JSON.</summary>
        public RouteHandlerBuilder Reads(string mediaType, long? maximum, string example) =>
            route.WithMetadata(new BodyTaken(null, mediaType, maximum, example))
                .Refuses(Problems.TooLarge, Problems.UnsupportedMediaType);

        /// <summary>Declares a record as the answer, tagged.</summary>
        /// <param name="kind">Which record, unless the document says more than a record does.</param>
        public RouteHandlerBuilder Answers<T>(int status, string summary, string example, RecordKind? kind = null) =>
            route.WithMetadata(new AnswerGiven(status, summary, typeof(T), example, IsTagged: true, Kind: kind));

        /// <summary>Declares as the answer a record just written, which may have brought others with it.</summary>
        /// <param name="more">What only this answer says of it.</param>
        public RouteHandlerBuilder AnswersWritten<T>(int status, string summary, string example, RecordKind kind, params AnswerField[] more) =>
            route.WithMetadata(new AnswerGiven(
                status, summary, typeof(T), example, IsTagged: true, More: [.. more, .. PossibleDuplicates.Fields], Kind: kind,
                Shape: more.Length > 0 ? $"Recorded{kind}" : $"Written{kind}"));

        /// <summary>Declares a page of records as the answer.</summary>
        /// <param name="kind">Of which records.</param>
        /// <param name="more">What it says beside its items.</param>
        public RouteHandlerBuilder AnswersPage<T>(string summary, string example, RecordKind kind, params AnswerField[] more) =>
            route.WithMetadata(new AnswerGiven(StatusCodes.Status200OK, summary, typeof(T), example, IsPage: true, More: more, Kind: kind));

        /// <summary>Declares a page of documents that are no records, or say more than records do, as the answer.</summary>
        /// <param name="more">What it says beside its items.</param>
        public RouteHandlerBuilder AnswersPage<T>(string summary, string example, params AnswerField[] more) =>
            route.WithMetadata(new AnswerGiven(StatusCodes.Status200OK, summary, typeof(T), example, IsPage: true, More: more));

        /// <summary>Declares any other answer.</summary>
        public RouteHandlerBuilder Answers(AnswerGiven answer) => route.WithMetadata(answer);

        /// <summary>Declares problems beside those of every operation (bad parameters, failures of the service or the store).</summary>
        public RouteHandlerBuilder Refuses(params ProblemKind[] kinds) => route.WithMetadata(new ProblemsGiven(kinds));
    }
}
