# ClaimGraph with both stores: the embedded file on a volume, or a Neo4j server named in ClaimGraph__Store.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/ClaimGraph.Api -c Release -o /app

# The -extra image carries ICU, which names of countries and Unicode normalisation come from.
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra
WORKDIR /app
COPY --from=build /app .
COPY seeds /app/seeds
ENV ASPNETCORE_HTTP_PORTS=8080 \
    ClaimGraph__Store=sqlite:/data/claimgraph.db
EXPOSE 8080
VOLUME /data
USER $APP_UID
ENTRYPOINT ["dotnet", "ClaimGraph.Api.dll"]
