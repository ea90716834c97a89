#!/usr/bin/env bash
# Generates a typed client from the OpenAPI document of a fresh service, compiles a program that uses it under --strict, and runs it against
# that service. The document is checked first by a validator of OpenAPI 3.1 that is not ours. Needs curl, Node.js 20 and npm.
# With --no-build, the service is taken as it was built last.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'kill "$service" 2>/dev/null || true; wait "$service" 2>/dev/null || true; rm -rf "$work"' EXIT

# Not the folder itself: what is installed and generated is no part of the repository.
cp tests/typed-client/{package.json,tsconfig.json,client.ts} "$work"
(cd "$work" && install=(npm install --no-package-lock --no-audit --no-fund --loglevel=error) && { "${install[@]}" || "${install[@]}"; })

port=$(node -e 'const s = require("net").createServer().listen(0, () => { console.log(s.address().port); s.close(); })')
address=http://localhost:$port
ClaimGraph__Store="sqlite:$work/typed.db" ClaimGraph__Seeds="$PWD/seeds" \
    dotnet run ${1:+"$1"} --no-launch-profile --project src/ClaimGraph.Api -- --urls "$address" >"$work/log" 2>&1 &
service=$!
for _ in $(seq 600); do
    curl -sf "$address/health/ready" >/dev/null && break
    kill -0 "$service" || { cat "$work/log"; exit 1; }
    sleep 0.2
done

cd "$work"
curl -sf "$address/swagger/v1/swagger.json" >openapi.json
npx --no-install validate-api openapi.json >validated || { cat validated; exit 1; }
npx --no-install openapi-typescript openapi.json --output api.ts
npx --no-install tsc
node built/client.js "$address"
