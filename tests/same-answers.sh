#!/usr/bin/env bash
# Asks the lookups and traces of the seeds on SQLite and on Neo4j, and compares the answers byte by byte, times and trace ids apart.
# Needs curl and jq, and an empty database: same-answers.sh http://localhost:7474 [SETTING=VALUE ...]
#   A setting is one of the service on Neo4j: ClaimGraph__Neo4j__Password=...
# With --answers as the first argument, prints every answer too.
set -euo pipefail
show=no
[[ ${1:-} != --answers ]] || { show=yes; shift; }
neo4j=${1:?the address of a Neo4j server}
shift
cd "$(dirname "$0")/.."
work=$(mktemp -d)
services=()
trap 'for service in ${services[@]+"${services[@]}"}; do kill "$service" 2>/dev/null || true; done; wait; rm -rf "$work"' EXIT
dotnet publish src/ClaimGraph.Api -c Release -o "$work/api" -v q -nologo >"$work/publish.log" || { cat "$work/publish.log"; exit 1; }

# start NAME PORT STORE [SETTING=VALUE ...]: a service with the seeds in it.
start() {
    local name=$1 port=$2 store=$3
    shift 3
    env ASPNETCORE_ENVIRONMENT=Production ClaimGraph__Store="$store" ClaimGraph__Seeds="$PWD/seeds" "$@" \
        dotnet "$work/api/ClaimGraph.Api.dll" --urls "http://127.0.0.1:$port" >"$work/$name.log" 2>&1 &
    services+=($!)
    for _ in $(seq 300); do
        [[ $(curl -s "127.0.0.1:$port/api/v1/claims?count=true&limit=1" | jq -r '.total.value // 0') != $(cat seeds/*.ndjson | grep -c '^{"speaker"') ]] ||
            ! curl -sf "127.0.0.1:$port/health/ready" >/dev/null || return 0
        sleep 0.2
    done
    cat "$work/$name.log"
    exit 1
}

# id SPEAKER WORDS: the claim of that speaker that holds the words.
id() { curl -s "127.0.0.1:$sqlite_port/api/v1/people/$1/claims" | jq -r --arg words "$2" '.items[] | select(.text | contains($words)).id'; }

# link FROM TYPE TO NOTE: draws an edge on both.
link() {
    for port in $sqlite_port $neo4j_port; do
        jq -nc --arg from "claim:$1" --arg type "$2" --arg to "claim:$3" --arg note "$4" '{from: $from, type: $type, to: $to, note: $note}' |
            curl -sf "127.0.0.1:$port/api/v1/links" -H 'Content-Type: application/json' -d @- >/dev/null
    done
}

# plain: an answer without times and trace ids.
plain() { sed -E 's/,?"(createdAt|updatedAt|textKeptAt|traceId)":"[^"]*"//g'; }

sqlite_port=$((21000 + RANDOM % 5000)) neo4j_port=$((27000 + RANDOM % 5000))
start sqlite $sqlite_port "sqlite:$work/answers.db"
start neo4j $neo4j_port "$neo4j" "$@"

partnership=$(id fyodor-lukyanov partnership)
strategic=$(id vladimir-putin strategic)
key=$(id alexander-gabuev 'The key')
link "$partnership" SUPPORTS "$strategic" 'Both speak of ties that do not hang on third parties.'
link "$key" QUALIFIES "$strategic" 'A programme against the US rather than a bond by itself.'
source=$(curl -s "127.0.0.1:$sqlite_port/api/v1/people/alexander-gabuev/claims" | jq -r '.items[0].quotations[0].source.id')
harbour=$(id mira-valdane-fictional harbour)

different=0
# ask QUESTION PATH [BODY]: on both; with a body, it is posted.
ask() {
    for port in $sqlite_port $neo4j_port; do
        curl -sg "127.0.0.1:$port$2" ${3:+-H 'Content-Type: application/json' -d "$3"} | plain >"$work/$port"
    done
    if cmp -s "$work/$sqlite_port" "$work/$neo4j_port"; then
        printf 'same, %6d bytes  %s  %s\n' "$(wc -c <"$work/$sqlite_port")" "$1" "$2"
    else
        printf 'DIFFERENT          %s  %s\n' "$1" "$2"
        diff <(jq . "$work/$sqlite_port") <(jq . "$work/$neo4j_port") | head -20 || true
        different=$((different + 1))
    fi
    [[ $show == no ]] || jq . "$work/$sqlite_port"
}

ask 'claims by speaker' /api/v1/people/alexander-gabuev/claims
ask 'claims by institution' /api/v1/institutions/carnegie-russia-eurasia-center/speakers/claims
ask 'only certain ones' '/api/v1/institutions/carnegie-russia-eurasia-center/speakers/claims?certain=true'
ask 'claims by country: it speaks' '/api/v1/countries/CN/claims?as=speaker'
ask 'claims by country: based there' '/api/v1/countries/CN/claims?as=based&count=true'
ask 'claims by country: about it' '/api/v1/countries/CN/claims?as=subject&limit=200'
ask 'speakers on a subject' '/api/v1/speakers?about=country:RU'
ask 'and a topic' '/api/v1/speakers?about=country:RU&topic=russian-economy'
ask 'capacity' '/api/v1/people/alexander-gabuev/capacity?on=2025-05-08&title=director%20of%20the%20Carnegie%20Russia%20Center%20Eurasia'
ask 'capacity that differs' '/api/v1/people/neil-thomas/capacity?on=2025-05&title=member%20of%20Chinese%20politics%20at%20Asia%20Society%20Policy%20Institute'
ask 'quoted by a source' "/api/v1/sources/$source/speakers"
ask 'quoted by a publisher' /api/v1/institutions/carnegie-russia-eurasia-center/quoted
ask 'quoted together' /api/v1/people/alexander-gabuev/quoted-with
for of in country:CN person:alexander-gabuev institution:carnegie-russia-eurasia-center topic:us-hegemony "source:$source" "claim:$strategic"; do
    ask 'neighbours' "/api/v1/graph/neighbors?of=$of&limit=100"
done
ask 'neighbours of one kind' '/api/v1/graph/neighbors?of=country:CN&type=ABOUT&direction=in&limit=50'
ask 'paths' '/api/v1/graph/paths?from=person:alexander-gabuev&to=person:wang-yiwei&maxLength=6'
ask 'paths round countries and topics' '/api/v1/graph/paths?from=person:alexander-gabuev&to=person:wang-yiwei&avoid=country:*,topic:*'
ask 'paths that are not there' '/api/v1/graph/paths?from=person:alexander-gabuev&to=person:wang-yiwei&types=AFFILIATED_WITH'
ask 'agreements and conflicts' "/api/v1/claims/$partnership/related?types=SUPPORTS,CONTRADICTS&depth=2"
ask 'all relations' "/api/v1/claims/$partnership/related"
ask 'positions over time' '/api/v1/people/alexander-gabuev/positions?about=country:RU'
ask 'somebody who is not there' /api/v1/people/nobody/quoted-with
ask 'something that is not there' '/api/v1/speakers?about=topic:nothing'

ask 'variants' "/api/v1/claims/$harbour/variants"
ask 'variants of one printing' "/api/v1/claims/$key/variants"
ask 'trace' "/api/v1/claims/$harbour/trace"
ask 'trace of one printing' "/api/v1/claims/$key/trace"
ask 'origins' "/api/v1/claims/$harbour/origins"
ask 'origins of one printing' "/api/v1/claims/$key/origins"
for quotation in $(curl -s "127.0.0.1:$sqlite_port/api/v1/claims/$harbour/quotations" | jq -r '.items[].id'); do
    ask 'anchor' "/api/v1/quotations/$quotation/anchor"
done
system='The US system is more run by the USA, it is not equal, it is not turned on'
ask 'verify: exact' /api/v1/verify "{\"text\":\"$system\",\"speaker\":\"Wang Yiwei\"}"
ask 'verify: a part' /api/v1/verify '{"text":"the partnership between Russia and China is developing"}'
ask 'verify: altered' /api/v1/verify "{\"text\":\"${system/not equal/equal}\",\"speaker\":\"Wang Yiwei\",\"saidOn\":\"2025-05-08\"}"
ask 'verify: another speaker' /api/v1/verify "{\"text\":\"$system\",\"speaker\":\"Fyodor Lukyanov\"}"
ask 'verify: reported only' /api/v1/verify '{"text":"China and Russia want to establish a brand new model of great power relations."}'
ask 'verify: translated' /api/v1/verify '{"text":"Turbulence in the world has not decreased, but only increased","speaker":"person:vladimir-putin"}'
ask 'verify: never said' /api/v1/verify '{"text":"We shall build a railway to the moon before the decade is out.","speaker":"Nobody Known"}'
ask 'verify: too short' /api/v1/verify '{"text":"Solidarity with Russia"}'

((different == 0)) && echo 'SQLite and Neo4j give the same answers.' || { echo "$different answers differ."; exit 1; }
