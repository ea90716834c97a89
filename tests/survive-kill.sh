#!/usr/bin/env bash
# Kills the service with SIGKILL under 64 writers (20 rounds, or as many as the first argument says), then counts the acknowledged
# writes that are lost or doubled and checks the store. Ends with 0 when none is and it is whole.
# The store is a file; or the Neo4j whose http address is the second argument, and whose database is emptied.
set -euo pipefail
cd "$(dirname "$0")/.."
exec dotnet run -c Release --project tests/ClaimGraph.Benchmarks -- survive "${1:-20}" ${2:+"$2"}
