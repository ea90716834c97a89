#!/usr/bin/env bash
# Runs every `$ ` line of the README's console blocks against a fresh service and compares what it answers with what is printed.
# With --write, prints the README with the real answers in place. Needs curl and jq.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'kill "$service" 2>/dev/null || true; wait "$service" 2>/dev/null || true; rm -rf "$work"' EXIT

ASPNETCORE_ENVIRONMENT=Development ClaimGraph__Store="sqlite:$work/readme.db" ClaimGraph__Seeds="$PWD/seeds" \
    dotnet run --no-launch-profile --project src/ClaimGraph.Api >"$work/log" 2>&1 &
service=$!
for _ in $(seq 300); do
    curl -sf localhost:5080/health/ready >/dev/null && break
    sleep 0.2
done

in_block=no
while IFS= read -r line; do
    case "$in_block$line" in
        no'```console') in_block=yes; echo "$line" ;;
        yes'```') in_block=no; echo "$line" ;;
        yes'$ '*) echo "$line"; bash -c "${line#\$ }" ;;
        yes*) ;;
        *) echo "$line" ;;
    esac
done <README.md >"$work/README.md"

if [ "${1:-}" = --write ]; then
    cp "$work/README.md" README.md
else
    diff README.md "$work/README.md" && echo "The README's answers are those of the service."
fi
