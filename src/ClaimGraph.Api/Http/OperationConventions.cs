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

        /// <summary>Declares a JSON body, to be read by <see cref="RequestBody.ReadAsync"/>.</summary>
        public RouteHandlerBuilder Reads<T>(string example) =>
            route.WithMetadata(new BodyTaken(typeof(T), MediaTypes.Json, Limits.DocumentBytes, example))
                .Refuses(Problems.MalformedJson, Problems.TooLarge, Problems.UnsupportedMediaType);

        /// <summary>Declares a body that is not JSON.</summary>
        public RouteHandlerBuilder Reads(string mediaType, long? maximum, string example) =>
            route.WithMetadata(new BodyTaken(null, mediaType, maximum, example))
                .Refuses(Problems.TooLarge, Problems.UnsupportedMediaType);

        /// <summary>Declares a record as the answer, tagged.</summary>
        public RouteHandlerBuilder Answers<T>(int status, string summary, string example) =>
            route.WithMetadata(new AnswerGiven(status, summary, typeof(T), example, IsTagged: true));

        /// <summary>Declares a page of records as the answer.</summary>
        /// <param name="more">What it says beside its items.</param>
        public RouteHandlerBuilder AnswersPage<T>(string summary, string example, params PageField[] more) =>
            route.WithMetadata(new AnswerGiven(StatusCodes.Status200OK, summary, typeof(T), example, IsPage: true, More: more));

        /// <summary>Declares any other answer.</summary>
        public RouteHandlerBuilder Answers(AnswerGiven answer) => route.WithMetadata(answer);

        /// <summary>Declares problems beside those of every operation (bad parameters, failures of the service or the store).</summary>
        public RouteHandlerBuilder Refuses(params ProblemKind[] kinds) => route.WithMetadata(new ProblemsGiven(kinds));
    }
}
