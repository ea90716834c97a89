#!/usr/bin/env bash
# Kills the service with SIGKILL under 64 writers (20 rounds, or as many as the first argument says), then counts the acknowledged
# writes that are lost and checks the file. Ends with 0 when none is and it is whole.
set -euo pipefail
cd "$(dirname "$0")/.."
exec dotnet run -c Release --project tests/ClaimGraph.Benchmarks -- survive "${1:-20}"
