import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Extraction } from "../../src/model/extraction.js";
import { printed, SAMPLE, visits } from "./sample.js";
import type { Served } from "./served.js";

/**
 * What the API must answer, the same over every engine.
 * @param serve Serves these articles and no others.
 */
export function apiAnswers(serve: (extractions: readonly Extraction[]) => Promise<Served>): void {
  let served: Served;
  beforeAll(async () => {
    served = await serve(SAMPLE);
  });
  afterAll(() => served.close());

  /** The data of a query that must succeed. */
  // biome-ignore lint/suspicious/noExplicitAny: answers are compared, whatever their shape
  async function dataOf(query: string, variables?: Readonly<Record<string, unknown>>): Promise<any> {
    const { data, errors } = await served.ask(query, variables);
    expect(errors).toEqual([]);
    return data;
  }

  /** The short forms of the statements that fit a filter. */
  async function found(filter: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
    const query =
      "query ($filter: StatementFilter) { statements(filter: $filter) { edges { node { sentence } } } }";
    const { statements } = await dataOf(query, { filter });
    return statements.edges.map(({ node }: { node: { sentence: string } }) => node.sentence);
  }

  const [WARNING, TROOPS, NO_TROOPS] = [
    "United States WARNS Russia",
    expect.stringMatching(/^CSTO SENDS_TROOPS_TO Kazakhstan/),
    expect.stringMatching(/^Russia SENDS_TROOPS_TO Iceland/),
  ];

  describe("entity", () => {
    it("gives names and the statements on either side", async () => {
      const { entity } = await dataOf(`{ entity(id: "organization:csto") {
      id type name nameAr nameEn aliases
      acts: statements(as: SUBJECT) { edges { node { sentence } } }
      undergoes: statements(as: OBJECT) { edges { node { relation { id } } } }
      both: statements { edges { node { date } } }
    } }`);
      expect(entity).toMatchObject({
        id: "organization:csto",
        type: "ORGANIZATION",
        name: "CSTO",
        nameAr: "منظمة معاهدة الأمن الجماعي",
        nameEn: "CSTO",
        aliases: [],
        acts: { edges: [{ node: { sentence: TROOPS } }] },
        both: {
          edges: [{ node: { date: "2022-01-06" } }, { node: { date: null } }, { node: { date: null } }],
        },
      });
      const relations = entity.undergoes.edges.map(
        (edge: { node: { relation: { id: string } } }) => edge.node.relation.id,
      );
      expect(relations.sort()).toEqual(["CHAIRS", "MEMBER_OF"]);
    });

    it("gives the articles that mention it, the latest first, those without a day last", async () => {
      const { entity } = await dataOf(
        `{ entity(id: "country:russia") { articles { edges { node { id publishedAt } } } } }`,
      );
      expect(entity.articles.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual([
        "second",
        "first",
        "third",
      ]);
    });

    it("is null where there is none, as is an article", async () => {
      expect(await dataOf('{ entity(id: "country:atlantis") { id } article(id: "none") { id } }')).toEqual({
        entity: null,
        article: null,
      });
    });
  });

  describe("search", () => {
    it.each([
      ["Russia", "country:russia"],
      ["روسيا", "country:russia"],
      ["الولايات المتحده", "country:united-states"],
      ["pashin", "person:nikol-pashinyan"],
    ])("finds %s", async (text, id) => {
      const { search } = await dataOf("query ($text: String!) { search(text: $text) { id } }", { text });
      expect(search[0]).toEqual({ id });
    });

    it("keeps to the types asked for", async () => {
      const query = 'query ($types: [EntityType!]) { search(text: "كازاخستان", types: $types) { id } }';
      expect((await dataOf(query, { types: ["COUNTRY"] })).search).toEqual([{ id: "country:kazakhstan" }]);
      expect((await dataOf(query, { types: ["PERSON"] })).search).toEqual([]);
    });

    it.each(['*:* OR "', "name:/.*/ ~", "'}) MATCH (n) DETACH DELETE n //", "ً ٌ", "()"])(
      "takes %s for mere text",
      async (text) => {
        const { search } = await dataOf("query ($text: String!) { search(text: $text) { id } }", { text });
        expect(Array.isArray(search)).toBe(true);
        expect((await dataOf("{ stats { entities } }")).stats.entities).toBe(8);
      },
    );

    it("wants a name", async () => {
      for (const text of ["  ", "x".repeat(201)]) {
        const { errors } = await served.ask("query ($text: String!) { search(text: $text) { id } }", {
          text,
        });
        expect(errors[0]?.extensions).toEqual({ code: "BAD_USER_INPUT", argument: "text" });
      }
    });
  });

  describe("networks", () => {
    it("rank actors by what is asked for, of the types asked for", async () => {
      const { all, places, threats } = await dataOf(`{
        all: actors(first: 2) { actors { rank entity { id } score statements } truncated }
        places: actors(types: [ORGANIZATION]) { actors { rank entity { id } } }
        threats: actors(by: DEGREE, filter: { cameoRoots: ["13"] }) { actors { entity { id } score } } }`);
      expect(all).toEqual({
        actors: [
          { rank: 1, entity: { id: "organization:csto" }, score: 3, statements: 3 },
          { rank: 2, entity: { id: "country:russia" }, score: 2, statements: 2 },
        ],
        truncated: false,
      });
      expect(places).toEqual({ actors: [{ rank: 1, entity: { id: "organization:csto" } }] });
      expect(threats.actors).toEqual([
        { entity: { id: "country:russia" }, score: 1 },
        { entity: { id: "country:united-states" }, score: 1 },
      ]);
    });

    it("show who stands between two blocs", async () => {
      const { brokers } = await dataOf(`{ brokers(between: ["country:russia"], and: ["country:kazakhstan"]) {
        brokers { entity { name } withFirst withSecond } truncated } }`);
      expect(brokers).toEqual({
        brokers: [{ entity: { name: "CSTO" }, withFirst: 1, withSecond: 1 }],
        truncated: false,
      });
    });

    it("are drawn around an entity", async () => {
      const query = `query ($depth: Int, $size: Int) { neighbourhood(of: "country:kazakhstan", depth: $depth, size: $size) {
        nodes { id } links { source { id } relation { id } target { id } count statements { sentence } } truncated } }`;
      const one = (await dataOf(query)).neighbourhood;
      expect(one.nodes.map(({ id }: { id: string }) => id)).toEqual([
        "country:kazakhstan",
        "organization:csto",
      ]);
      expect(one.links).toEqual([
        {
          source: { id: "organization:csto" },
          relation: { id: "SENDS_TROOPS_TO" },
          target: { id: "country:kazakhstan" },
          count: 1,
          statements: [{ sentence: "CSTO SENDS_TROOPS_TO Kazakhstan (planned)" }],
        },
      ]);
      const two = (await dataOf(query, { depth: 2 })).neighbourhood;
      expect([two.nodes.length, two.links.length, two.truncated]).toEqual([4, 3, false]);
      const small = (await dataOf(query, { depth: 2, size: 1 })).neighbourhood;
      expect([small.nodes.length, small.truncated]).toEqual([2, true]);
      expect(await dataOf('{ neighbourhood(of: "country:atlantis") { truncated } }')).toEqual({
        neighbourhood: null,
      });
    });

    it("show the ways between two entities, the shortest first", async () => {
      const query = `query ($first: Int, $from: ID!) { paths(from: $from, to: "country:kazakhstan", first: $first) {
        paths { length steps { from { id } relation { id } direction to { id } statements { evidence { text } } } } truncated } }`;
      const { paths } = await dataOf(query, { from: "country:russia" });
      expect(paths).toEqual({
        paths: [
          {
            length: 2,
            steps: [
              {
                from: { id: "country:russia" },
                relation: { id: "MEMBER_OF" },
                direction: "FORWARD",
                to: { id: "organization:csto" },
                statements: [{ evidence: [{ text: "روسيا عضو في منظمة معاهدة الأمن الجماعي" }] }],
              },
              {
                from: { id: "organization:csto" },
                relation: { id: "SENDS_TROOPS_TO" },
                direction: "FORWARD",
                to: { id: "country:kazakhstan" },
                statements: [{ evidence: [{ text: "منظمة معاهدة الأمن الجماعي سترسل قوات إلى كازاخستان" }] }],
              },
            ],
          },
        ],
        truncated: false,
      });
      expect((await dataOf(query, { from: "country:kazakhstan" })).paths).toEqual({
        paths: [],
        truncated: false,
      });
      const { errors } = await served.ask(query, { from: "country:atlantis" });
      expect(errors[0]?.extensions).toEqual({ code: "BAD_USER_INPUT", argument: "from" });
    });

    it("count statements over time", async () => {
      const { statementCounts } = await dataOf(
        "{ statementCounts(by: DAY, filter: { quadClasses: [VERBAL_CONFLICT, MATERIAL_COOPERATION] }) { counts { period count } lessExact undated } }",
      );
      expect(statementCounts).toEqual({
        counts: [
          { period: "2022-01-06", count: 2 },
          { period: "2022-01-08", count: 1 },
        ],
        lessExact: 0,
        undated: 0,
      });
    });

    it.each([
      ["{ actors(first: 0) { truncated } }", "first"],
      ['{ brokers(between: [], and: ["country:russia"]) { truncated } }', "between"],
      ['{ neighbourhood(of: "country:russia", depth: 3) { truncated } }', "depth"],
      ['{ neighbourhood(of: "country:russia", size: 1000) { truncated } }', "size"],
      ['{ statements(filter: { topic: "..." }) { pageInfo { endCursor } } }', "topic"],
    ])("refuse %s", async (query, argument) => {
      const { errors } = await served.ask(query);
      expect(errors[0]?.extensions).toEqual({ code: "BAD_USER_INPUT", argument });
    });
  });

  describe("node", () => {
    it("finds whatever has an id", async () => {
      const { statements, events } = await dataOf(
        "{ statements(first: 1) { edges { node { id } } } events(first: 1) { edges { node { id } } } }",
      );
      const query = "query ($id: ID!) { node(id: $id) { __typename id ... on Entity { name } } }";
      const typeOf = async (id: string) => (await dataOf(query, { id })).node;
      expect(await typeOf("country:russia")).toEqual({
        __typename: "Entity",
        id: "country:russia",
        name: "Russia",
      });
      expect(await typeOf("first")).toEqual({ __typename: "Article", id: "first" });
      expect((await typeOf(statements.edges[0].node.id)).__typename).toBe("Statement");
      expect((await typeOf(events.edges[0].node.id)).__typename).toBe("Event");
      expect(await typeOf("event:none")).toBeNull();
    });
  });

  describe("kinds of relation and topics", () => {
    it.each([
      [{ cameoRoots: ["13"] }, [WARNING]],
      [{ plover: ["AID"], polarity: "AFFIRMED" }, [TROOPS]],
      [{ quadClasses: ["VERBAL_CONFLICT"] }, [WARNING]],
      [{ relations: ["WARNS"], plover: ["AID"] }, []],
      [{ publishedSince: "2022-01-08", relations: ["WARNS"] }, [WARNING]],
      [{ publishedSince: "2022-01", participant: "country:iceland" }, [NO_TROOPS]],
      [{ publishedSince: "2022-01-09" }, []],
      [{ topic: "البقاء" }, [WARNING]],
      [{ topic: "بقا طويل" }, [WARNING]],
      [{ topic: "البقاء ترسل" }, []],
      [{ topic: "بالبقاء" }, [WARNING]],
      [{ topic: "سقط" }, [expect.stringContaining("KILLS")]],
      [{ topic: "السقوط" }, []],
    ])("filter statements by %j", async (filter, expected) => {
      expect(await found(filter)).toEqual(expected);
    });

    it("are called by their names in either language", async () => {
      const { entity, relations } = await dataOf(`{
        entity(id: "country:russia") { label ar: label(language: AR) } relations { id label(language: AR) } }`);
      expect(entity).toEqual({ label: "Russia", ar: "روسيا" });
      expect(relations).toContainEqual({ id: "WARNS", label: "يحذر" });
    });

    it("are told of each relation", async () => {
      const { relations } = await dataOf("{ relations { id cameoRoot quadClass plover } }");
      const told = (id: string) => relations.find((it: { id: string }) => it.id === id);
      expect(told("WARNS")).toMatchObject({
        cameoRoot: "13",
        quadClass: "VERBAL_CONFLICT",
        plover: "THREATEN",
      });
      expect(told("HOLDS_OFFICE")).toMatchObject({ cameoRoot: null, quadClass: null, plover: null });
    });
  });

  describe("tenures", () => {
    it("say who chairs what, and between which days articles attest it", async () => {
      const { entity } = await dataOf(`{ entity(id: "organization:csto") {
        tenures(as: OBJECT, relations: [CHAIRS, MEETS]) {
          relation { id } subject { name } object { name } title firstAttested lastAttested formerBy statements { sentence } }
        before: tenures(on: "2021") { title }
        around: tenures(on: "2022-01") { title }
        all: tenures { subject { id } firstAttested } } }`);
      expect(entity).toEqual({
        tenures: [
          {
            relation: { id: "CHAIRS" },
            subject: { name: "Nikol Pashinyan" },
            object: { name: "CSTO" },
            title: "رئيس المجلس",
            firstAttested: "2022-01-07",
            lastAttested: "2022-01-07",
            formerBy: null,
            statements: [{ sentence: "Nikol Pashinyan CHAIRS CSTO" }],
          },
        ],
        before: [],
        around: [{ title: "رئيس المجلس" }],
        all: [
          { subject: { id: "person:nikol-pashinyan" }, firstAttested: "2022-01-07" },
          { subject: { id: "country:russia" }, firstAttested: null },
        ],
      });
    });
  });

  describe("events", () => {
    const captions = async (filter: Readonly<Record<string, unknown>>): Promise<readonly string[]> => {
      const query = "query ($filter: EventFilter) { events(filter: $filter) { edges { node { caption } } } }";
      const { events } = await dataOf(query, { filter });
      return events.edges.map(({ node }: { node: { caption: string } }) => node.caption);
    };
    const [WARNED, SENT, NOT_SENT, KILLED] = [
      "United States WARNS Russia, 2022-01-06",
      "CSTO SENDS_TROOPS_TO Kazakhstan, 2022-01-06",
      "Russia SENDS_TROOPS_TO Iceland, 2022-01-08",
      "(unknown) KILLS Protesters, 2022-01",
    ];

    it("come once however many articles tell of them, the latest first, facts not", async () => {
      const all = await captions({});
      expect([all[0], all.slice(1, 3).sort(), all[3]]).toEqual([NOT_SENT, [SENT, WARNED], KILLED]);
      expect(all).toHaveLength(4);
    });

    it.each([
      [{ participant: "country:russia" }, [NOT_SENT, WARNED]],
      [{ subject: "country:russia" }, [NOT_SENT]],
      [{ object: "country:russia" }, [WARNED]],
      [{ relations: ["KILLS"] }, [KILLED]],
      [{ relations: [] }, []],
      [{ since: "2022-01-07" }, [NOT_SENT, KILLED]],
      [{ until: "2022-01-06", participant: "country:russia" }, [WARNED]],
      [{ minSources: 2, relations: ["WARNS", "SENDS_TROOPS_TO"] }, [WARNED]],
      [{ minOutlets: 2, relations: ["KILLS"] }, [KILLED]],
    ])("fit the filter %j", async (filter, expected) => {
      expect(await captions(filter)).toEqual(expected);
    });

    it("go on behind a cursor, and are found by their ids", async () => {
      const query =
        "query ($after: String) { events(first: 2, after: $after) { edges { cursor node { id caption } } pageInfo { hasNextPage endCursor } } }";
      const { events: first } = await dataOf(query);
      const { events: rest } = await dataOf(query, { after: first.pageInfo.endCursor });
      expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
      const { node } = rest.edges[1];
      expect(node.caption).toBe(KILLED);
      const byId = await dataOf("query ($id: ID!) { event(id: $id) { caption } }", { id: node.id });
      expect(byId.event).toEqual({ caption: KILLED });
    });

    it("show where reports differ, side by side", async () => {
      const { events } = await dataOf(`{ events(filter: { relations: [KILLS] }) { edges { node {
        reportCount sourceCount outletCount date datePrecision subject { id } object { id }
        disagreements { about positions { value outlets { name } reports { evidence { text } } } } } } } }`);
      expect(events.edges).toEqual([
        {
          node: {
            reportCount: 2,
            sourceCount: 2,
            outletCount: 2,
            date: "2022-01",
            datePrecision: "MONTH",
            subject: null,
            object: { id: "group:protesters" },
            disagreements: [
              {
                about: "NUMBER",
                positions: [
                  {
                    value: "3",
                    outlets: [{ name: "صحيفة العينة" }],
                    reports: [{ evidence: { text: "وقتل ثلاثة محتجون في ألماتي" } }],
                  },
                  {
                    value: "4",
                    outlets: [{ name: "وكالة العينة" }],
                    reports: [{ evidence: { text: "أربعة محتجون قتلى" } }],
                  },
                ],
              },
            ],
          },
        },
      ]);
    });

    it("lead from a statement to those who tell of the same, and why they are thought to", async () => {
      const { statements } =
        await dataOf(`{ statements(filter: { relations: [WARNS] }) { edges { node { events {
        caption statements { sentence } reports { reason evidence { article { id } } }
        sources { outlets { name } reports { statement { sentence } } } } } } } }`);
      expect(statements.edges[0].node.events).toEqual([
        {
          caption: WARNED,
          statements: [{ sentence: WARNING }],
          reports: [
            { reason: "SAME_DATE", evidence: { article: { id: "first" } } },
            { reason: "SAME_DATE", evidence: { article: { id: "second" } } },
          ],
          sources: [
            { outlets: [{ name: "صحيفة العينة" }], reports: [{ statement: { sentence: WARNING } }] },
            { outlets: [{ name: "وكالة العينة" }], reports: [{ statement: { sentence: WARNING } }] },
          ],
        },
      ]);
    });

    it("belong to entities by the side on which they stand", async () => {
      const { entity } = await dataOf(`{ entity(id: "country:russia") {
        acts: events(as: SUBJECT) { edges { node { caption } } }
        undergoes: events(as: OBJECT) { edges { node { caption relation { labelEn } } } } } }`);
      expect(entity).toEqual({
        acts: { edges: [{ node: { caption: NOT_SENT } }] },
        undergoes: { edges: [{ node: { caption: WARNED, relation: { labelEn: "warns" } } }] },
      });
    });
  });

  describe("statements", () => {
    it("run from the latest to those without a date", async () => {
      const { statements } = await dataOf("{ statements { edges { node { date } } } }");
      const dates = statements.edges.map(({ node }: { node: { date: string | null } }) => node.date);
      expect(dates).toEqual(["2022-01-08", "2022-01-06", "2022-01-06", "2022-01", null, null]);
    });

    it.each([
      ["subject", { subject: "country:united-states" }, [WARNING]],
      ["object", { object: "country:iceland" }, [NO_TROOPS]],
      ["pair", { subject: "country:united-states", participant: "country:russia" }, [WARNING]],
      ["relations", { relations: ["SENDS_TROOPS_TO"] }, [NO_TROOPS, TROOPS]],
      ["no relation", { relations: [] }, []],
      ["modality", { modalities: ["PLANNED", "REQUESTED"] }, [TROOPS]],
      ["polarity", { polarity: "NEGATED" }, [NO_TROOPS]],
      ["speaker", { speaker: "person:nikol-pashinyan" }, [TROOPS]],
      ["location", { location: "place:almaty" }, [expect.stringContaining("KILLS Protesters")]],
      ["article", { article: "third" }, ["Russia MEMBER_OF CSTO"]],
      [
        "time",
        { since: "2022-01-07", until: "2022-01-08", relations: ["WARNS", "SENDS_TROOPS_TO"] },
        [NO_TROOPS],
      ],
      ["month", { until: "2022-01", since: "2022-01", relations: ["WARNS"] }, [WARNING]],
      ["a date that reaches into the time", { since: "2022-01-20" }, [expect.stringContaining("KILLS")]],
      ["Cypher in an id", { subject: "x' OR true OR '" }, []],
    ])("are found by %s", async (_, filter, expected) => {
      expect(await found(filter)).toEqual(expected);
    });

    it("are found by outlet", async () => {
      const { outlets } = await dataOf("{ outlets { id name } }");
      const { id } = outlets.find(({ name }: { name: string }) => name === "وكالة العينة");
      expect(await found({ outlet: id, relations: ["WARNS", "MEMBER_OF", "CHAIRS"] })).toEqual([WARNING]);
    });

    it("bring the words of every article that makes the claim", async () => {
      const { statements } = await dataOf(`{ statements(filter: { relations: [WARNS] }) { edges { node {
      id sentence polarity modality date datePrecision
      relation { id kind labelEn labelAr cameo plover symmetric subjectTypes }
      subject { id } object { id } speakers { id } titles numbers
      evidence { text start end topic rule confidence speaker { id } sentence { text start end }
        article { id title url publishedAt text outlet { name } } }
    } } } }`);
      const [{ node }] = statements.edges;
      expect(node).toMatchObject({
        sentence: WARNING,
        polarity: "AFFIRMED",
        modality: "ASSERTED",
        date: "2022-01-06",
        datePrecision: "DAY",
        relation: {
          id: "WARNS",
          kind: "EVENT",
          labelEn: "warns",
          labelAr: "يحذر",
          cameo: "130",
          plover: "THREATEN",
          symmetric: false,
        },
        subject: { id: "country:united-states" },
        object: { id: "country:russia" },
        speakers: [{ id: "country:united-states" }],
      });
      expect(node.evidence.map((evidence: { article: { id: string } }) => evidence.article.id)).toEqual([
        "first",
        "second",
      ]);
      expect(node.evidence[0]).toMatchObject({
        topic: "البقاء طويلا",
        speaker: null,
        rule: "sample/WARNS",
        confidence: 0.9,
      });
      for (const { article, start, end, text, sentence } of node.evidence) {
        expect(article.text.slice(start, end)).toBe(text);
        expect(article.text.slice(sentence.start, sentence.end)).toBe(sentence.text);
        expect(sentence.text).toContain(text);
      }
    });

    it("show where articles differ", async () => {
      const { statements } = await dataOf(`{ statements(filter: { relations: [KILLS, CHAIRS] }) {
      edges { node { subject { id } numbers titles datePrecision evidence { number location { name } title } } } } }`);
      expect(statements.edges.map(({ node }: { node: unknown }) => node)).toEqual([
        {
          subject: null,
          numbers: [3, 4],
          titles: [],
          datePrecision: "MONTH",
          evidence: [
            { number: 3, location: { name: "Almaty" }, title: null },
            { number: 4, location: null, title: null },
          ],
        },
        {
          subject: { id: "person:nikol-pashinyan" },
          numbers: [],
          titles: ["رئيس المجلس"],
          datePrecision: null,
          evidence: [{ number: null, location: null, title: "رئيس المجلس" }],
        },
      ]);
    });

    it("show the text around the words, never half a character", async () => {
      const { article } = SAMPLE[0] as (typeof SAMPLE)[number];
      const smile = article.text.indexOf("😀");
      const query = `query ($n: Int) { statements(filter: { relations: [KILLS] }) { edges { node { evidence {
      start end before(characters: $n) after(characters: $n) article { id } } } } } }`;
      const one = async (n: number) => (await dataOf(query, { n })).statements.edges[0].node.evidence[0];
      const { start, end, before, after } = await one(10);
      expect(before).toBe(article.text.slice(start - 10, start));
      expect(after).toBe(". 😀");
      expect((await one(smile + 1 - end)).after).toBe(". 😀");
      expect((await one(0)).before).toBe("");
      expect((await one(1000)).before).toBe(article.text.slice(0, start));
      const { errors } = await served.ask(query, { n: -1 });
      expect(errors[0]?.extensions).toEqual({ code: "BAD_USER_INPUT", argument: "characters" });
    });

    it.each(["2022-13", "2022-02-30", "yesterday", "2022-1-6", ""])("refuse the date %s", async (since) => {
      const { status, errors } = await served.ask(
        "query ($d: PartialDate) { statements(filter: { since: $d }) { edges { cursor } } }",
        {
          d: since,
        },
      );
      expect([status, errors[0]?.extensions.code]).toEqual([400, "BAD_USER_INPUT"]);
      expect(errors[0]?.message).toContain('A date must be written "2022-01-06", "2022-01" or "2022"');
    });

    it("refuse a relation that the ontology lacks", async () => {
      const { errors } = await served.ask(
        "{ statements(filter: { relations: [WARNZ] }) { edges { cursor } } }",
      );
      expect(errors[0]?.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
      expect(errors[0]?.message).toContain("WARNS");
    });
  });

  describe("article", () => {
    it("gives its text, statements and entities", async () => {
      const { article } = await dataOf(`{ article(id: "second") {
      id title publishedAt url text outlet { id name }
      statements(first: 2) { edges { node { sentence } } pageInfo { hasNextPage } }
      entities { count entity { id type } mentions { text start end } }
    } }`);
      const { text } = (SAMPLE[1] as (typeof SAMPLE)[number]).article;
      expect(article).toMatchObject({
        id: "second",
        title: "واشنطن وموسكو",
        publishedAt: "2022-01-08",
        url: null,
        text,
      });
      expect(article.statements).toEqual({
        edges: [{ node: { sentence: NO_TROOPS } }, { node: { sentence: WARNING } }],
        pageInfo: { hasNextPage: true },
      });
      expect(article.entities[0]).toMatchObject({
        count: 2,
        entity: { id: "country:russia", type: "COUNTRY" },
      });
      for (const { count, mentions } of article.entities) {
        expect(mentions).toHaveLength(count);
        for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words);
      }
    });
  });

  describe("path", () => {
    const query = `query ($from: ID!, $to: ID!, $maxHops: Int, $relations: [RelationId!]) {
    path(from: $from, to: $to, maxHops: $maxHops, relations: $relations) { length steps {
      from { name } relation { id } direction to { name } count statements { sentence evidence { text article { id } } } } } }`;

    it("leads over links whichever way they point, with the words behind each", async () => {
      const { path } = await dataOf(query, { from: "country:united-states", to: "person:nikol-pashinyan" });
      expect(path.length).toBe(3);
      expect(path.steps).toMatchObject([
        {
          from: { name: "United States" },
          relation: { id: "WARNS" },
          direction: "FORWARD",
          to: { name: "Russia" },
        },
        {
          from: { name: "Russia" },
          relation: { id: "MEMBER_OF" },
          direction: "FORWARD",
          to: { name: "CSTO" },
        },
        {
          from: { name: "CSTO" },
          relation: { id: "CHAIRS" },
          direction: "BACKWARD",
          to: { name: "Nikol Pashinyan" },
        },
      ]);
      expect(path.steps[0]).toMatchObject({
        count: 1,
        statements: [
          {
            sentence: WARNING,
            evidence: [
              { text: "حذرت الولايات المتحدة روسيا", article: { id: "first" } },
              { text: "وجهت الولايات المتحدة إلى روسيا تحذيرا", article: { id: "second" } },
            ],
          },
        ],
      });
    });

    it.each([
      ["a denial makes no link", { from: "country:russia", to: "country:iceland" }],
      ["it would be too long", { from: "country:united-states", to: "country:kazakhstan", maxHops: 2 }],
      [
        "only other relations link them",
        { from: "country:united-states", to: "country:russia", relations: ["MEETS"] },
      ],
    ])("is null where %s", async (_, variables) => {
      expect(await dataOf(query, variables)).toEqual({ path: null });
    });

    it("has no steps from an entity to itself", async () => {
      expect(await dataOf(query, { from: "country:russia", to: "country:russia" })).toEqual({
        path: { length: 0, steps: [] },
      });
    });

    it("names an end that does not exist, and a length that is out of range", async () => {
      const unknown = await served.ask(query, { from: "country:russia", to: "country:atlantis" });
      expect(unknown.errors[0]).toMatchObject({
        message: 'No entity has the id "country:atlantis" (to). Look it up with search.',
        extensions: { code: "BAD_USER_INPUT", argument: "to" },
      });
      const long = await served.ask(query, { from: "country:russia", to: "country:iceland", maxHops: 7 });
      expect(long.errors[0]?.extensions).toEqual({ code: "BAD_USER_INPUT", argument: "maxHops" });
    });
  });

  describe("relations and stats", () => {
    it("list the ontology and count the graph", async () => {
      const { relations, facts, stats } = await dataOf(
        "{ relations { id } facts: relations(kind: FACT) { kind cameo } stats { articles entities statements } }",
      );
      expect(relations).toHaveLength(69);
      expect(new Set(facts.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(["FACT"]));
      expect(stats).toEqual({ articles: 3, entities: 8, statements: 6 });
    });
  });

  describe("cursors", () => {
    const query = `query ($after: String) { entity(id: "country:russia") {
    statements(as: SUBJECT, first: 4, after: $after) {
      edges { cursor node { id date } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;
    const top = `query ($after: String) { statements(filter: { relations: [VISITS] }, first: 4, after: $after) {
    edges { cursor node { id date } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

    it.each([
      ["of an entity", query],
      ["of all", top],
    ])(
      "lead through the statements %s once each, also when articles are added meanwhile",
      async (_, paged) => {
        const own = await serve([...visits(0, 10), ...SAMPLE.slice(2)]);
        const page = async (after: string | null) => {
          const { data, errors } = await own.ask(paged, { after });
          expect(errors).toEqual([]);
          return data.entity?.statements ?? data.statements;
        };
        const seen: { id: string; date: string | null }[] = [];
        let after: string | null = null;
        for (let pages = 0; ; pages++) {
          const { edges, pageInfo } = await page(after);
          expect(pageInfo.hasPreviousPage).toBe(pages > 0);
          expect(pageInfo.startCursor).toBe(edges[0].cursor);
          expect(pageInfo.endCursor).toBe(edges.at(-1).cursor);
          seen.push(...edges.map(({ node }: { node: { id: string; date: string | null } }) => node));
          if (!pageInfo.hasNextPage) break;
          after = pageInfo.endCursor;
          // Later visits stand before the page and must not shift it.
          await own.store.load(visits(20 + pages * 5, 25 + pages * 5));
        }
        const dates = seen.map(({ date }) => date);
        expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
        const march = Array.from({ length: 10 }, (__, i) => `2021-03-${String(10 - i).padStart(2, "0")}`);
        expect(dates).toEqual(paged === query ? [...march, null] : march);
        await own.close();
      },
    );

    it("are refused where they are not ours", async () => {
      for (const after of [
        "zzz",
        "",
        Buffer.from("[1,2]").toString("base64url"),
        Buffer.from('{"a":1}').toString("base64url"),
      ]) {
        const { errors } = await served.ask(top, { after });
        expect(errors[0]?.extensions).toEqual({ code: "BAD_USER_INPUT", argument: "after" });
      }
    });
  });

  describe("lists that can be long", () => {
    it("hold as many as are asked for, and a few where nothing is said", async () => {
      const own = await serve(printed(25));
      const query = `query ($first: Int) { statements(first: 1) { edges { node { speakers(first: $first) { id } titles(first: $first)
        numbers(first: $first) evidence(first: $first) { article { id } } events { statements { id }
        reports(first: $first) { evidence { article { id } } } sources(first: $first) { outlets { name } }
        disagreements { about positions(first: $first) { value outlets { name } reports { reason } } } } } } }
        outlets(first: $first) { name } }`;
      const answer = async (first?: number) => {
        const { data, errors } = await own.ask(query, { first });
        expect(errors).toEqual([]);
        return { ...data, ...data.statements.edges[0].node };
      };
      const two = await answer(2);
      expect(two).toMatchObject({
        speakers: [{ id: "place:100" }, { id: "place:101" }],
        titles: ["title 100", "title 101"],
        numbers: [100, 101],
        evidence: [{ article: { id: "print-100" } }, { article: { id: "print-101" } }],
      });
      const [event] = two.events;
      expect(event.statements).toHaveLength(1);
      expect(event.reports.map((it: { evidence: object }) => it.evidence)).toEqual(two.evidence);
      expect(event.sources).toHaveLength(2);
      expect(event.disagreements).toMatchObject([
        { about: "NUMBER", positions: [{ value: "100" }, { value: "101" }] },
        { about: "SPEAKER", positions: [{ value: "place:100" }, { value: "place:101" }] },
      ]);
      expect(two.outlets).toHaveLength(2);
      const usual = await answer();
      const lengths = [usual.speakers, usual.titles, usual.numbers, usual.evidence, usual.events[0].reports];
      expect(lengths.map(({ length }) => length)).toEqual([10, 20, 20, 10, 10]);
      expect(usual.outlets).toHaveLength(25);
      const all = await answer(100);
      expect([all.evidence.length, all.events[0].reports.length, all.titles.length]).toEqual([25, 25, 25]);
      for (const first of [0, 101])
        expect((await own.ask(query, { first })).errors[0]?.extensions).toEqual({
          code: "BAD_USER_INPUT",
          argument: "first",
        });
      await own.close();
    });
  });

  describe("round trips to the store", () => {
    it("are one for each level of the query, however many items there are", async () => {
      const own = await serve([...visits(0, 30), ...SAMPLE]);
      const query = `query ($filter: StatementFilter, $first: Int) { statements(filter: $filter, first: $first) {
      edges { node {
        subject { name } object { name statements(first: 5) { edges { node { sentence object { name } } } } }
        speakers { name } titles numbers
        evidence { sentence { text } before after speaker { name } article { title outlet { name }
          entities(first: 5) { entity { name } } statements(first: 3) { edges { node { relation { id } } } } } }
      } } } }`;
      const readsFor = async (filter: object, first: number) => {
        own.reads.length = 0;
        const { errors, data } = await own.ask(query, { filter, first });
        expect(errors).toEqual([]);
        expect(data.statements.edges).toHaveLength(first);
        return [...own.reads].sort();
      };
      const levels = [
        "articles-by-ids",
        "entities-by-ids",
        "entities-of-articles",
        "evidence-by-statements",
        "said-of-statements",
        "statements",
        "statements-of-articles",
        "statements-of-entities",
      ];
      for (const first of [2, 10, 30])
        expect(await readsFor({ relations: ["VISITS"] }, first)).toEqual(levels);
      // Entities that only evidence or the second level of statements names may come one trip later each.
      expect((await readsFor({}, 36)).length).toBeLessThanOrEqual(levels.length + 2);
      await own.close();
    });
  });
}
