#!/usr/bin/env bash
# Tries the faults of a Neo4j server on the service and prints what is seen; needs curl and jq.
#
# neo4j-faults.sh FOLDER [absent killed frozen refused changed left]
#   FOLDER holds start and stop: `start [--home DIR] [--http PORT] [--bolt PORT] [--password WORD]` starts a server and prints
#   NEO4J_HTTP, NEO4J_BOLT, NEO4J_PID and NEO4J_HOME as assignments; `stop PID [HOME]` ends it, with its data when HOME is given.
set -euo pipefail
servers=$(cd "${1:?the folder of start and stop}" && pwd)
shift
cd "$(dirname "$0")/.."
work=$(mktemp -d)
api_pid='' NEO4J_PID=''
trap '[[ -z $api_pid ]] || kill -9 "$api_pid" 2>/dev/null || true; [[ -z $NEO4J_PID ]] || kill -CONT "$NEO4J_PID" 2>/dev/null || true
      [[ -z $NEO4J_PID ]] || "$servers/stop" "$NEO4J_PID" "$NEO4J_HOME"; rm -rf "$work"' EXIT
mkdir "$work/answers"
dotnet publish src/ClaimGraph.Api -c Release -o "$work/api" -v q -nologo >"$work/publish.log" || { cat "$work/publish.log"; exit 1; }

say() { printf '  %s\n' "$*"; }
now() { date +%s.%N; }
since() { awk -v a="$1" -v b="$(now)" 'BEGIN { printf "%.1f s", b - a }'; }
free_port() { local p; while :; do p=$((20000 + RANDOM % 12000)); (exec 3<>"/dev/tcp/127.0.0.1/$p") 2>/dev/null || { echo $p; return; }; done; }

start_server() { eval "$("$servers/start" "$@")"; export NEO4J_HTTP NEO4J_BOLT NEO4J_PID NEO4J_HOME; }
restart_server() { start_server --home "$NEO4J_HOME" --http "${NEO4J_HTTP##*:}" --bolt "${NEO4J_BOLT##*:}" "$@"; }
drop_server() { "$servers/stop" "$NEO4J_PID" "$NEO4J_HOME"; NEO4J_PID=''; }
# cypher STATEMENT [PARAMETERS [DATABASE [USER:PASSWORD]]]: the first value of the first row
cypher() {
    jq -nc --arg s "$1" --argjson p "${2:-{\}}" '{statement: $s, parameters: $p}' |
        curl -s -m 20 ${4:+-u "$4"} -H 'Content-Type: application/json' -d @- "$NEO4J_HTTP/db/${3:-neo4j}/query/v2" | jq -r '.data.values[0][0] // .errors // empty'
}

# start_api STORE [SETTING=VALUE ...]: in the background; its log is $work/api.log
start_api() {
    local store=$1
    shift
    api_port=$(free_port)
    api=http://127.0.0.1:$api_port
    env ASPNETCORE_ENVIRONMENT=Production ClaimGraph__Store="$store" ClaimGraph__Seeds= "$@" \
        dotnet "$work/api/ClaimGraph.Api.dll" --urls "$api" >"$work/api.log" 2>&1 &
    api_pid=$!
}
stop_api() {
    { kill -9 "$api_pid" && wait "$api_pid"; } 2>/dev/null || true
    api_pid=''
    cat "$work/api.log" >>"$work/answers/logs"
}
# ask METHOD PATH [curl arguments]: status, seconds, Retry-After; the body is in $work/answers/last
ask() {
    local method=$1 path=$2
    shift 2
    curl -s -m 60 -X "$method" -o "$work/answers/last" -w '%{http_code} %{time_total} %header{retry-after}\n' "$@" "$api$path" || true
    cat "$work/answers/last" >>"$work/answers/all" 2>/dev/null || true
}
detail() { jq -r '.detail // .' "$work/answers/last" 2>/dev/null || cat "$work/answers/last"; }
wait_for() { # wait_for STATUS PATH LONGEST: how long it took; a service on a server that was just started plans its statements for a minute
    local from
    from=$(now)
    while [[ $(ask GET "$2" | cut -d' ' -f1) != "$1" ]]; do
        awk -v a="$from" -v b="$(now)" -v l="$3" 'BEGIN { exit b - a > l }' || { echo "not within $3 s"; return; }
        sleep 0.1
    done
    since "$from"
}
claim() { # claim NUMBER: one document
    jq -nc --arg n "$1" '{speaker: {type: "person", name: "Speaker \($n | tonumber % 50)"}, text: "Statement \($n).", lang: "en", kind: "factual",
        saidOn: "2025-05-08", about: [{type: "country", id: "RU"}], quotations: [{text: "Statement \($n).", form: "direct", source: {title: "Report \($n | tonumber % 200)", kind: "article"}}]}'
}
claims() { # claims FIRST LAST: a document a line
    jq -nc --argjson a "$1" --argjson b "$2" 'range($a; $b + 1) | {speaker: {type: "person", name: "Speaker \(. % 50)"}, text: "Statement \(.).", lang: "en", kind: "factual",
        saidOn: "2025-05-08", about: [{type: "country", id: "RU"}], quotations: [{text: "Statement \(.).", form: "direct", source: {title: "Report \(. % 200)", kind: "article"}}]}'
}

absent() {
    start_server
    "$servers/stop" "$NEO4J_PID"
    start_api "$NEO4J_HTTP" ClaimGraph__Seeds="$PWD/seeds"
    say "no server at start: the API answers /health/live after $(wait_for 200 /health/live 40)"
    say "/health/ready: $(ask GET /health/ready), $(detail)"
    say "a read: $(ask GET /api/v1/people), $(detail)"
    say "a write: $(claim 1 >"$work/claim"; ask POST /api/v1/claims -H 'Content-Type: application/json' -d @"$work/claim"), $(detail)"
    restart_server
    say "the server is there: /health/ready 200 after $(wait_for 200 /health/ready 120)"
    local from seeds
    from=$(now) seeds=$(cat seeds/*.ndjson | grep -c '^{"speaker"')
    while (($(cypher 'MATCH (c:Claim) RETURN count(c)') < seeds)) && awk -v a="$from" -v b="$(now)" 'BEGIN { exit b - a > 60 }'; do sleep 0.2; done
    say "$(since "$from") later: $(cypher 'MATCH (c:Claim) RETURN count(c)') claims, of $seeds in the seeds"
    stop_api
    drop_server
}

killed() {
    local total=20000 from
    start_server
    start_api "$NEO4J_HTTP"
    wait_for 200 /health/ready 60 >/dev/null
    claims 1 $total >"$work/import.ndjson"
    curl -s -m 300 -X POST -H 'Content-Type: application/x-ndjson' -T "$work/import.ndjson" -o "$work/answers/import" -w '%{http_code} %{time_total}\n' "$api/api/v1/import" >"$work/import.status" &
    local import=$!
    while (($(cypher 'MATCH (c:Claim) RETURN count(c)' 2>/dev/null || echo 0) < total / 4)); do sleep 0.2; done
    kill -9 "$NEO4J_PID"
    from=$(now)
    wait $import || true
    say "killed in the middle of an import of $total lines: it ended $(since "$from") later with $(cat "$work/import.status")"
    say "its lines say: $(jq -rs 'group_by(.result) | map("\(.[0].result) \(length)") | join(", ")' "$work/answers/import")"
    say "the last one: $(tail -1 "$work/answers/import" | cut -c1-300)"
    from=$(now)
    restart_server
    say "restarted after $(since "$from"); /health/ready 200 after $(wait_for 200 /health/ready 120)"
    for result in created unknown refused stopped; do
        jq -c --arg r $result 'select(.result == $r) | .line' "$work/answers/import" | jq -sc '{texts: map("Statement \(.).")}' >"$work/texts"
        say "of those called $result, the graph holds $(cypher 'UNWIND $texts AS t MATCH (c:Claim {text: t}) RETURN count(c)' "$(cat "$work/texts")")"
    done
    say "all claims in the graph: $(cypher 'MATCH (c:Claim) RETURN count(c)')"
    curl -s -m 300 -X POST -H 'Content-Type: application/x-ndjson' -T "$work/import.ndjson" -o "$work/answers/import" "$api/api/v1/import"
    say "imported again: $(jq -rs 'group_by(.result) | map("\(.[0].result) \(length)") | join(", ")' "$work/answers/import")"
    say "then $(cypher 'MATCH (c:Claim) RETURN count(c)') claims, $(cypher 'MATCH (p:Person) RETURN count(p)') people, $(cypher 'MATCH (h:Change) RETURN max(h.sequence) - count(h)') gaps in the change log"
    stop_api
    drop_server
}

frozen() {
    start_server
    start_api "$NEO4J_HTTP"
    wait_for 200 /health/ready 60 >/dev/null
    claims 1 500 >"$work/import.ndjson"
    curl -s -X POST -H 'Content-Type: application/x-ndjson' -T "$work/import.ndjson" -o "$work/answers/import" "$api/api/v1/import"
    local turn
    for turn in {1..100}; do ask GET /api/v1/people/speaker-1/claims >/dev/null; done
    for turn in {1..30}; do claim "9$turn" >"$work/claim"; ask POST /api/v1/claims -H 'Content-Type: application/json' -d @"$work/claim" >/dev/null; done
    rm -f "$work/over"
    local worker from number=100000 stop cont
    from=$(now)
    for worker in 1 2 3 4; do
        traffic read GET /api/v1/people/speaker-1/claims &
        traffic write POST /api/v1/claims &
    done
    sleep 10
    kill -STOP "$NEO4J_PID"
    stop=$(now)
    sleep 60
    say "frozen, and after a minute /health/ready: $(ask GET /health/ready), $(detail)"
    kill -CONT "$NEO4J_PID"
    cont=$(now)
    sleep 15
    touch "$work/over"
    wait $(jobs -p | grep -vx "$api_pid")
    local kind phase a b
    for kind in read write; do
        for phase in "before $from $stop" "0-5s $stop $(awk "BEGIN { printf \"%.3f\", $stop + 5 }")" "5-60s $(awk "BEGIN { printf \"%.3f\", $stop + 5 }") $cont" "after $cont 9999999999"; do
            read -r phase a b <<<"$phase"
            say "$kind, sent $phase: $(cat "$work"/traffic.$kind.* | awk -v a="$a" -v b="$b" '$1 >= a && $1 < b { n[$2]++; s[$2] += $3; if ($3 > m[$2]) m[$2] = $3; if ($2 == 503 && $4 == "") bare++ }
                END { for (c in n) printf "%d x %s (mean %.2f s, longest %.2f s)  ", n[c], c, s[c] / n[c], m[c]; if (bare) printf "%d without Retry-After", bare }')"
        done
        say "$kind: first success $(cat "$work"/traffic.$kind.* | awk -v c="$cont" '$2 ~ /^2/ && $1 + $3 > c && (!f || $1 + $3 < f) { f = $1 + $3 } END { printf "%.2f s", f - c }') after the server went on"
    done
    say "writes acknowledged and not in the graph, or there twice: $(lost_writes)"
    stop_api
    drop_server
}
# One caller after the other, until $work/over is there: a line is when it was sent, status, seconds, Retry-After.
traffic() {
    local kind=$1 method=$2 path=$3 me=$BASHPID sent body number=0
    while [[ ! -e $work/over ]]; do
        sent=$(now)
        number=$((number + 1))
        if [[ $kind == write ]]; then
            body=$(claim "$((me * 10000 + number))")
            curl -s -m 60 -o "$work/answers/traffic.$me" -w "$sent %{http_code} %{time_total} %header{retry-after}\n" -H 'Content-Type: application/json' -d "$body" "$api$path" |
                tee -a "$work/traffic.$kind.$me" | awk -v t="Statement $((me * 10000 + number))." '$2 == 201 { print t }' >>"$work/acknowledged.$me" || true
        else
            curl -s -m 60 -o "$work/answers/traffic.$me" -w "$sent %{http_code} %{time_total} %header{retry-after}\n" "$api$path" >>"$work/traffic.$kind.$me" || true
        fi
        sleep 0.05
    done
}
lost_writes() {
    local said found twice
    said=$(cat "$work"/acknowledged.* | grep -c .)
    cat "$work"/acknowledged.* | jq -Rc . | jq -sc '{texts: .}' >"$work/texts"
    found=$(cypher 'UNWIND $texts AS t MATCH (c:Claim {text: t}) RETURN count(DISTINCT t)' "$(cat "$work/texts")")
    twice=$(cypher 'MATCH (c:Claim) WITH c.text AS t, count(*) AS n WHERE n > 1 RETURN count(*)')
    echo "$((said - found)) lost of $said, $twice twice"
}

refused() {
    start_server --password some-words
    cypher "CREATE USER keeper_of_claims SET PASSWORD \$p CHANGE NOT REQUIRED" '{"p": "words-that-fit"}' system neo4j:some-words
    expect_refusal 'a wrong password' "$NEO4J_HTTP" ClaimGraph__Neo4j__User=keeper_of_claims ClaimGraph__Neo4j__Password=words-that-do-not-fit
    say "authentication failures in the server's log: $(grep -c "Failed authentication attempt for 'keeper_of_claims'" "$NEO4J_HOME/logs/neo4j.log" || true)"
    expect_refusal 'a wrong database' "$NEO4J_HTTP" ClaimGraph__Neo4j__User=keeper_of_claims ClaimGraph__Neo4j__Password=words-that-fit ClaimGraph__Neo4j__Database=nope
    expect_refusal 'Bolt where it speaks HTTP' "http://127.0.0.1:${NEO4J_BOLT##*:}"
    expect_refusal 'no user and password' "$NEO4J_HTTP"
    expect_refusal 'user and password in the address' "http://keeper_of_claims:words-that-fit@127.0.0.1:${NEO4J_HTTP##*:}"
    drop_server
    start_api "sqlite:$work/other.db"
    local other=$api other_pid=$api_pid
    wait_for 200 /health/ready 120 >/dev/null
    expect_refusal 'an address that is no Neo4j' "$other"
    { kill -9 "$other_pid" && wait "$other_pid"; } 2>/dev/null || true
    start_api "http://127.0.0.1:$(free_port)"
    wait_for 200 /health/live 40 >/dev/null
    say "a port nobody listens on: starts; /health/ready $(ask GET /health/ready), $(detail)"
    stop_api
}
expect_refusal() { # expect_refusal WHAT STORE [SETTING=VALUE ...]
    local what=$1 code=0 from
    shift
    from=$(now)
    start_api "$@"
    ( sleep 45; kill -9 "$api_pid" 2>/dev/null ) &
    local watch=$!
    { wait "$api_pid" || code=$?; } 2>/dev/null
    kill $watch 2>/dev/null || true
    say "$what: exit code $code after $(since "$from"), $(wc -l <"$work/api.log") line(s): $(head -3 "$work/api.log")"
    cat "$work/api.log" >>"$work/answers/logs"
    api_pid=''
}

changed() {
    start_server --password some-words
    cypher "CREATE USER keeper_of_claims SET PASSWORD \$p CHANGE NOT REQUIRED" '{"p": "words-that-fit"}' system neo4j:some-words
    start_api "$NEO4J_HTTP" ClaimGraph__Neo4j__User=keeper_of_claims ClaimGraph__Neo4j__Password=words-that-fit
    wait_for 200 /health/ready 60 >/dev/null
    cypher "ALTER USER keeper_of_claims SET PASSWORD \$p CHANGE NOT REQUIRED" '{"p": "other-words"}' system neo4j:some-words
    claim 1 >"$work/claim"
    local turn
    for turn in 1 2 3; do
        say "password changed, a read: $(ask GET /api/v1/people), $(detail)"
        say "a write: $(ask POST /api/v1/claims -H 'Content-Type: application/json' -d @"$work/claim"), $(detail)"
    done
    say "/health/ready: $(ask GET /health/ready), $(detail)"
    sleep 3
    say "authentication failures in the server's log: $(grep -c "Failed authentication attempt for 'keeper_of_claims'" "$NEO4J_HOME/logs/neo4j.log" || true)"
    say "password or user in the API's log or answers: $(cat "$work"/answers/* "$work/api.log" | grep -cE "words-that|other-words|keeper_of_claims|$(printf keeper_of_claims:words-that-fit | base64)" || true) lines"
    stop_api
    drop_server
}

left() {
    start_server
    start_api "$NEO4J_HTTP"
    wait_for 200 /health/ready 60 >/dev/null
    claims 1 30000 >"$work/import.ndjson"
    curl -s -m 600 -X POST -H 'Content-Type: application/x-ndjson' -T "$work/import.ndjson" -o "$work/answers/import" "$api/api/v1/import"
    local heavy='/api/v1/claims?facets=speaker,institution,country,topic,kind,year&about=country:RU' turn from
    local running="SHOW TRANSACTIONS YIELD currentQuery, parameters WHERE parameters.claimgraphTag IS NOT NULL AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*)"
    for turn in 1 2; do ask GET "$heavy" >/dev/null; done
    say "a heavy question to its end: $(ask GET "$heavy")"
    for turn in 1 2 3; do
        curl -s -m 5 -o "$work/answers/last" "$api$heavy" &
        local caller=$!
        while (($(cypher "$running") == 0)); do kill -0 $caller 2>/dev/null || break; done
        kill -9 $caller 2>/dev/null || { say "it was answered before its caller could go"; continue; }
        from=$(now)
        { wait $caller || true; } 2>/dev/null
        while (($(cypher "$running") > 0)); do :; done
        say "its caller goes away while it runs: gone from SHOW TRANSACTIONS $(since "$from") later"
    done
    stop_api
    drop_server
}

for fault in ${@:-absent killed frozen refused changed left}; do
    echo "$fault"
    $fault
done
