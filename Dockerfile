# ClaimGraph with both stores: embedded, kept on a volume, unless ClaimGraph__Store names a Neo4j server.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/ClaimGraph.Api -c Release -p:Neo4jDriver=true -o /app && mkdir /data

# The -extra image carries ICU, which names of countries and Unicode normalisation come from.
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra
WORKDIR /app
COPY --from=build /app .
COPY seeds /app/seeds
# The image has no shell: the folder comes with its owner, so that the volume is writable without root.
COPY --from=build --chown=$APP_UID:$APP_UID /data /data
ENV ASPNETCORE_HTTP_PORTS=8080 \
    ClaimGraph__Store=sqlite:/data/claimgraph.db \
    ClaimGraph__Sessions=/data/sessions
EXPOSE 8080
VOLUME /data
USER $APP_UID
HEALTHCHECK --interval=10s --timeout=10s --start-period=60s CMD ["dotnet", "ClaimGraph.Api.dll", "--health"]
ENTRYPOINT ["dotnet", "ClaimGraph.Api.dll"]
