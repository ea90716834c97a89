// What a developer writes against the generated types. That it compiles under --strict shows that what is always there is not optional;
// that it runs shows that it really is always there. There is no `!`, no `as` and no `?.` on any of it.
import assert from "node:assert/strict";
import createClient from "openapi-fetch";
import type { components, paths } from "./api.js";

type Claim = components["schemas"]["Claim"];
type Speaker = components["schemas"]["Speaker"];
type NewClaim = components["schemas"]["ClaimDocument"];

const api = createClient<paths>({ baseUrl: process.argv[2] ?? "http://localhost:5080" });

function nameOf(speaker: Speaker): string {
    return speaker.type === "unnamed-source" ? speaker.descriptor : speaker.name;
}

function sentenceOf(claim: Claim): string {
    const printed: string[] = claim.quotations.map(quotation => `${quotation.form}: ${quotation.text} (${quotation.source.title})`);
    const about: string[] = claim.about.map(subject => subject.name);
    return `${claim.id} ${claim.version} ${claim.status} ${claim.createdAt}: ${nameOf(claim.speaker)} (${claim.speaker.id}), ${claim.lang}, `
        + `${claim.kind}: ${claim.text}, about ${about.join()}, ${printed.join()}`;
}

/** Reads all pages of a list. */
async function everyClaim(): Promise<Claim[]> {
    const claims: Claim[] = [];
    let cursor: string | undefined;
    do {
        const { data } = await api.GET("/api/v1/claims", { params: { query: { limit: 7, ...(cursor === undefined ? {} : { cursor }) } } });
        assert(data);
        claims.push(...data.items);
        cursor = data.nextCursor;
    } while (cursor !== undefined);
    return claims;
}

const claims = await everyClaim();
assert(claims.length > 7);
for (const claim of claims)
    assert(sentenceOf(claim).includes(claim.text));

const person = await api.GET("/api/v1/people/{id}", { params: { path: { id: "alexander-gabuev" } } });
assert(person.data);
const name: string = person.data.name;
const type: "person" = person.data.type;
const institutions: string[] = (person.data.affiliations ?? []).map(affiliation => affiliation.institution.name);
assert.deepEqual([name, type, institutions.length > 0], ["Alexander Gabuev", "person", true]);

// The least that a claim is: nothing else is asked for.
const least: NewClaim = {
    speaker: { type: "person", name: "Typed Client" },
    text: "What is always there is not optional.",
    lang: "en",
    kind: "opinion",
};
const recorded = await api.POST("/api/v1/claims", { body: least });
assert(recorded.data);
const location: string | null = recorded.response.headers.get("Location");
assert.deepEqual([recorded.response.status, recorded.data.version, location?.endsWith(recorded.data.id)], [201, 1, true]);

// What was read is changed and sent back.
const { data: standing } = await api.GET("/api/v1/topics/{id}", { params: { path: { id: "us-hegemony" } } });
assert(standing);
const replaced = await api.PUT("/api/v1/topics/{id}", {
    params: { path: { id: standing.id }, header: { "If-Match": "*" } },
    body: { ...standing, description: "As it was read, with a word more." },
});
assert(replaced.data);
assert.equal(replaced.data.version, standing.version + 1);

// Problems say which they are: a code that an operation does not answer does not compile.
const lost = await api.GET("/api/v1/claims/{id}", { params: { path: { id: "0000000000000000" } } });
assert(lost.error);
const { code, detail, status, traceId } = lost.error;
assert.deepEqual([code === "not-found", status, detail.length > 0, traceId.length > 0], [true, 404, true, true]);

const refused = await api.POST("/api/v1/claims", { body: { ...least, lang: "not a language" } });
assert(refused.error);
assert.deepEqual(Object.keys(refused.error.errors ?? {}), ["lang"]);

// Lookups and traces.
const speakers = await api.GET("/api/v1/speakers", { params: { query: { about: "country:RU" } } });
assert(speakers.data);
const counted: number = speakers.data.counted.value;
assert(counted > 0 && speakers.data.items.every(item => nameOf(item.speaker).length > 0 && item.restsOn.length > 0));

const neighbors = await api.GET("/api/v1/graph/neighbors", { params: { query: { of: "country:CN" } } });
assert(neighbors.data);
assert(neighbors.data.groups.every(group => group.count >= group.items.length && group.items.every(item => item.edge.words.length > 0)));

const first = claims[0];
assert(first);
const trace = await api.GET("/api/v1/claims/{id}/trace", { params: { path: { id: first.id } } });
assert(trace.data);
assert(trace.data.isComplete && trace.data.summary.length > 0 && trace.data.hops.every(hop => hop.step > 0));

const verified = await api.POST("/api/v1/verify", { body: { text: first.text } });
assert(verified.data);
assert(verified.data.candidates.some(candidate => candidate.claim === `claim:${first.id}` && candidate.comparison.alarms.length === 0));

console.log(`A typed client read ${claims.length} claims, recorded one, changed a topic and was told of two problems.`);
