#!/usr/bin/env bash
# Makes docs/statement.png, which the README opens with: a statement of the seeds on its page, in Chromium. Needs chromium.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'kill "$service" 2>/dev/null || true; wait "$service" 2>/dev/null || true; rm -rf "$work"' EXIT

port=5081
ASPNETCORE_ENVIRONMENT=Development ClaimGraph__Store="sqlite:$work/pages.db" ClaimGraph__Seeds="$PWD/seeds" ClaimGraph__QueryDeadline=00:00:10 \
    dotnet run --no-launch-profile --project src/ClaimGraph.Api -- --urls "http://localhost:$port" >"$work/log" 2>&1 &
service=$!
page=http://localhost:$port/claims/x4d27na87aj63sg2
for _ in $(seq 900); do
    curl -sf "$page" >/dev/null && break
    sleep 0.2
done

chromium --headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update \
    --disable-sync --hide-scrollbars --user-data-dir="$work/profile" --window-size=1180,1000 --screenshot="$PWD/docs/statement.png" "$page" 2>/dev/null
