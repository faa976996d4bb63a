// Written by `npm run resolver-types` from schema.graphql: change that, and run it again.
import type { Centrality } from '../../network/network.js';
import type { CurationKind } from '../../model/curation.js';
import type { DatePrecision } from '../../model/statement.js';
import type { GroupingReason } from '../../model/event.js';
import type { Modality } from '../../model/statement.js';
import type { Polarity } from '../../model/statement.js';
import type { QuadClass } from '../../model/cameo.js';
import type { RelationKind } from '../../model/ontology.js';
import type { IngestState } from '../ingests.js';
import type { TimeUnit } from '../../network/periods.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ArticleRecord, EntityRecord, EventRecord, EvidenceRecord, MentionedRecord, OutletRecord, StepRecord, ReportRecord, StatementRecord } from '../rows.js';
import type { DecisionRecord } from '../resolve-decision.js';
import type { Disagreement as DisagreementRecord, Position as PositionRecord, Source as SourceRecord } from '../resolve-event.js';
import type { Ingest as IngestRecord } from '../ingests.js';
import type { EdgeRecord } from '../resolve-network.js';
import type { Relation as RelationRecord } from '../../model/ontology.js';
import type { Tenure as TenureRecord } from '../../events/tenures.js';
import type { RequestContext } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day, a month or a year: `2022-01-06`, `2022-01`, `2022`. A date is never more precise than the text. */
  PartialDate: { input: string; output: string; }
  /** A moment: `2026-11-22T10:00:00.000Z`. */
  DateTimeISO: { input: string; output: string; }
  /** Text with at least one sign that is not a space. */
  NonEmptyString: { input: string; output: string; }
};

/** What can be asked. */
export type Query = {
  /**
   * One actor or place by its id; null where there is none.
   *
   * Example: `entity(id: "country:russia") { name nameAr aliases }`. Ids come from `search`.
   */
  readonly entity?: Maybe<Entity>;
  /**
   * Actors and places by name, in Arabic or English, best match first.
   *
   * Spelling variants count as one: `أمريكا` finds `أميركا`, `الولايات المتحده` finds `الولايات المتحدة`. The last word may
   * be unfinished: `kazak`. Example: `search(text: "واشنطن", types: [COUNTRY]) { id name }`.
   */
  readonly search: ReadonlyArray<Entity>;
  /**
   * The claims that fit a filter, the latest first; those without a date come last.
   *
   * Example, what Russia and Kazakhstan had to do with one another in January 2022:
   * `statements(filter: { participant: "country:russia", relations: [PHONES, MEETS], since: "2022-01", until: "2022-01" })`.
   */
  readonly statements: StatementConnection;
  /** One event by its id; null where there is none. An event with a day keeps its id as long as most sources give that day. */
  readonly event?: Maybe<Event>;
  /**
   * What happened, each once however many articles tell of it, the latest first; those without a date come last.
   *
   * Example, what more than one source reports of Russia in January 2022, and where the reports differ:
   * `events(filter: { participant: "country:russia", since: "2022-01", until: "2022-01", minSources: 2 }) { edges { node { caption
   * sourceCount disagreements { about positions { value outlets { name } } } } } }`.
   */
  readonly events: EventConnection;
  /** One article by its id, with all that was found in it; null where there is none. */
  readonly article?: Maybe<Article>;
  /**
   * How two entities are connected: the shortest chain of direct links between them, whichever way each points.
   *
   * Only what is said to have happened, to be so or to be planned makes a link; denials, requests and mere
   * possibilities do not. Null where no chain of at most `maxHops` links exists. Example:
   * `path(from: "country:united-states", to: "country:kazakhstan") { steps { from { name } relation { id } to { name } } }`.
   */
  readonly path?: Maybe<Path>;
  /**
   * The ways in which two entities are connected: the shortest, then those beside it, each through no entity twice; of equally long ones
   * first those that more statements support.
   *
   * Example: `paths(from: "country:united-states", to: "country:kazakhstan", first: 3) { paths { length steps { from { name } relation { id } to
   * { name } statements(first: 1) { evidence { text } } } } truncated }`.
   */
  readonly paths: Paths;
  /** Whatever has this id: an entity, a statement, an event, a decision or an article; null where nothing has. */
  readonly node?: Maybe<Node>;
  /**
   * An entity with those linked to it, to depth 2 with those linked to these, and the direct links among them all: what one draws. Null
   * where there is no such entity.
   *
   * Example: `neighbourhood(of: "country:russia", depth: 2) { nodes { id name } links { source { id } target { id } relation { id } count } truncated }`.
   */
  readonly neighbourhood?: Maybe<Neighbourhood>;
  /**
   * The most important actors of a period, topic or kind of statement; what is denied, asked for or merely possible does not count.
   *
   * Example, who was central in January 2022:
   * `actors(by: PAGERANK, filter: { since: "2022-01", until: "2022-01" }, first: 10) { actors { rank entity { name } score } }`.
   */
  readonly actors: ActorRanking;
  /**
   * Who deals with both of two blocs without belonging to either, the first the one whose weaker side is the strongest.
   *
   * Example: `brokers(between: ["country:iran"], and: ["country:united-states", "country:saudi-arabia"]) { brokers { entity { name } withFirst withSecond } }`.
   */
  readonly brokers: BrokerRanking;
  /**
   * How many statements there are over time, for plots.
   *
   * Example, threats against Ukraine by months: `statementCounts(by: MONTH, filter: { object: "country:ukraine", cameoRoots: ["13"] }) { counts { period count } }`.
   */
  readonly statementCounts: StatementCounts;
  /**
   * What people decided about the graph, the latest first, with what they took back.
   *
   * Example: `decisions(about: "country:russia") { edges { node { caption author reason at undone { reason } } } }`.
   */
  readonly decisions: DecisionConnection;
  /** How far an ingest has come; null where this server knows none of that id. Needs the token. */
  readonly ingest?: Maybe<Ingest>;
  /** Every kind of link that the graph knows, facts first, then events from cooperation to conflict as CAMEO orders them. */
  readonly relations: ReadonlyArray<Relation>;
  /** The newspapers, channels and agencies whose articles were read, those with most articles first. */
  readonly outlets: ReadonlyArray<Outlet>;
  /** How large the graph is. */
  readonly stats: Stats;
};


/** What can be asked. */
export type QueryentityArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerysearchArgs = {
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QuerystatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryeventArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryeventsArgs = {
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryarticleArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerypathArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationId>>;
};


/** What can be asked. */
export type QuerypathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationId>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QuerynodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryneighbourhoodArgs = {
  of: Scalars['ID']['input'];
  depth?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationId>>;
  size?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryactorsArgs = {
  filter?: InputMaybe<StatementFilter>;
  by?: InputMaybe<Centrality>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QuerybrokersArgs = {
  between: ReadonlyArray<Scalars['ID']['input']>;
  and: ReadonlyArray<Scalars['ID']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QuerystatementCountsArgs = {
  by: TimeUnit;
  filter?: InputMaybe<StatementFilter>;
};


/** What can be asked. */
export type QuerydecisionsArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  kinds?: InputMaybe<ReadonlyArray<CurationKind>>;
  standing?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryingestArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryrelationsArgs = {
  kind?: InputMaybe<RelationKind>;
};


/** What can be asked. */
export type QueryoutletsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * What changes the graph. Every field needs the token that the server was started with (`ISNAD_TOKEN`), as
 * `Authorization: Bearer …`; without one nothing can be changed. A field is null where what it asks for was refused: the others of the same
 * request are done all the same, and `errors` says why.
 *
 * What people decide is kept beside what the extractor says and applied to it: also to articles that are loaded later or again. Every
 * decision has an author and a reason, stays in the history, and can be taken back: the graph is then as if it had never been made.
 */
export type Mutation = {
  /**
   * Reads Arabic articles into the graph. The answer comes at once; `Subscription.ingest` and `Query.ingest` tell how far it is.
   *
   * An article with the id of one that is there replaces it; the same again changes nothing. One that cannot be used is left out and named.
   */
  readonly ingestArticles?: Maybe<Ingest>;
  /** Removes an article with every statement that only it supports. False where there was none of that id. */
  readonly deleteArticle?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Two entities are one: whatever is said of the one is said of the other, by whose names both are found.
   *
   * Example: `mergeEntities(merged: "person:putn-…", kept: "person:vladimir-putin", author: "Amal", reason: "a misprint") { articles }`.
   */
  readonly mergeEntities?: Maybe<DecisionMade>;
  /** An entity is two: in some articles it is another, which gets an id and names of its own. */
  readonly splitEntity?: Maybe<DecisionMade>;
  /** Gives an entity other names; those that it had become aliases. At least one name must be given, the other stays. */
  readonly renameEntity?: Maybe<DecisionMade>;
  /** A statement is not what the articles say: it is left out of the graph, with all that only it supports. */
  readonly rejectStatement?: Maybe<DecisionMade>;
  /** A statement was read and found right: `Statement.confirmed` says so, and `StatementFilter.confirmed` finds it. */
  readonly confirmStatement?: Maybe<DecisionMade>;
  /** Takes a decision back: the graph is as if it had never been made. It stays in the history. */
  readonly undoDecision?: Maybe<DecisionMade>;
};


/**
 * What changes the graph. Every field needs the token that the server was started with (`ISNAD_TOKEN`), as
 * `Authorization: Bearer …`; without one nothing can be changed. A field is null where what it asks for was refused: the others of the same
 * request are done all the same, and `errors` says why.
 *
 * What people decide is kept beside what the extractor says and applied to it: also to articles that are loaded later or again. Every
 * decision has an author and a reason, stays in the history, and can be taken back: the graph is then as if it had never been made.
 */
export type MutationingestArticlesArgs = {
  articles: ReadonlyArray<ArticleInput>;
};


/**
 * What changes the graph. Every field needs the token that the server was started with (`ISNAD_TOKEN`), as
 * `Authorization: Bearer …`; without one nothing can be changed. A field is null where what it asks for was refused: the others of the same
 * request are done all the same, and `errors` says why.
 *
 * What people decide is kept beside what the extractor says and applied to it: also to articles that are loaded later or again. Every
 * decision has an author and a reason, stays in the history, and can be taken back: the graph is then as if it had never been made.
 */
export type MutationdeleteArticleArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What changes the graph. Every field needs the token that the server was started with (`ISNAD_TOKEN`), as
 * `Authorization: Bearer …`; without one nothing can be changed. A field is null where what it asks for was refused: the others of the same
 * request are done all the same, and `errors` says why.
 *
 * What people decide is kept beside what the extractor says and applied to it: also to articles that are loaded later or again. Every
 * decision has an author and a reason, stays in the history, and can be taken back: the graph is then as if it had never been made.
 */
export type MutationmergeEntitiesArgs = {
  merged: Scalars['ID']['input'];
  kept: Scalars['ID']['input'];
  author: Scalars['NonEmptyString']['input'];
  reason: Scalars['NonEmptyString']['input'];
};


/**
 * What changes the graph. Every field needs the token that the server was started with (`ISNAD_TOKEN`), as
 * `Authorization: Bearer …`; without one nothing can be changed. A field is null where what it asks for was refused: the others of the same
 * request are done all the same, and `errors` says why.
 *
 * What people decide is kept beside what the extractor says and applied to it: also to articles that are loaded later or again. Every
 * decision has an author and a reason, stays in the history, and can be taken back: the graph is then as if it had never been made.
 */
export type MutationsplitEntityArgs = {
  entity: Scalars['ID']['input'];
  articles: ReadonlyArray<Scalars['ID']['input']>;
  nameAr: Scalars['NonEmptyString']['input'];
  nameEn?: InputMaybe<Scalars['NonEmptyString']['input']>;
  author: Scalars['NonEmptyString']['input'];
  reason: Scalars['NonEmptyString']['input'];
};


/**
 * What changes the graph. Every field needs the token that the server was started with (`ISNAD_TOKEN`), as
 * `Authorization: Bearer …`; without one nothing can be changed. A field is null where what it asks for was refused: the others of the same
 * request are done all the same, and `errors` says why.
 *
 * What people decide is kept beside what the extractor says and applied to it: also to articles that are loaded later or again. Every
 * decision has an author and a reason, stays in the history, and can be taken back: the graph is then as if it had never been made.
 */
export type MutationrenameEntityArgs = {
  entity: Scalars['ID']['input'];
  nameAr?: InputMaybe<Scalars['NonEmptyString']['input']>;
  nameEn?: InputMaybe<Scalars['NonEmptyString']['input']>;
  author: Scalars['NonEmptyString']['input'];
  reason: Scalars['NonEmptyString']['input'];
};


/**
 * What changes the graph. Every field needs the token that the server was started with (`ISNAD_TOKEN`), as
 * `Authorization: Bearer …`; without one nothing can be changed. A field is null where what it asks for was refused: the others of the same
 * request are done all the same, and `errors` says why.
 *
 * What people decide is kept beside what the extractor says and applied to it: also to articles that are loaded later or again. Every
 * decision has an author and a reason, stays in the history, and can be taken back: the graph is then as if it had never been made.
 */
export type MutationrejectStatementArgs = {
  statement: Scalars['ID']['input'];
  author: Scalars['NonEmptyString']['input'];
  reason: Scalars['NonEmptyString']['input'];
};


/**
 * What changes the graph. Every field needs the token that the server was started with (`ISNAD_TOKEN`), as
 * `Authorization: Bearer …`; without one nothing can be changed. A field is null where what it asks for was refused: the others of the same
 * request are done all the same, and `errors` says why.
 *
 * What people decide is kept beside what the extractor says and applied to it: also to articles that are loaded later or again. Every
 * decision has an author and a reason, stays in the history, and can be taken back: the graph is then as if it had never been made.
 */
export type MutationconfirmStatementArgs = {
  statement: Scalars['ID']['input'];
  author: Scalars['NonEmptyString']['input'];
  reason: Scalars['NonEmptyString']['input'];
};


/**
 * What changes the graph. Every field needs the token that the server was started with (`ISNAD_TOKEN`), as
 * `Authorization: Bearer …`; without one nothing can be changed. A field is null where what it asks for was refused: the others of the same
 * request are done all the same, and `errors` says why.
 *
 * What people decide is kept beside what the extractor says and applied to it: also to articles that are loaded later or again. Every
 * decision has an author and a reason, stays in the history, and can be taken back: the graph is then as if it had never been made.
 */
export type MutationundoDecisionArgs = {
  decision: Scalars['ID']['input'];
  author: Scalars['NonEmptyString']['input'];
  reason: Scalars['NonEmptyString']['input'];
};

/** What the server tells by itself, over server-sent events: `POST /graphql/stream` with `Accept: text/event-stream`. */
export type Subscription = {
  /** How far an ingest has come: at once, with every article, and when it is done. Needs the token. */
  readonly ingest: Ingest;
};


/** What the server tells by itself, over server-sent events: `POST /graphql/stream` with `Accept: text/event-stream`. */
export type SubscriptioningestArgs = {
  id: Scalars['ID']['input'];
};

/** An article to read. */
export type ArticleInput = {
  /** Under which id it is kept, up to 200 characters; left out: one made from its text. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The headline. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The text, in Arabic. */
  readonly text: Scalars['NonEmptyString']['input'];
  /** The newspaper, channel or agency. */
  readonly outlet?: InputMaybe<Scalars['String']['input']>;
  /** The day it appeared: `2022-01-06`. Days such as *yesterday* in it are counted from here. */
  readonly publishedAt?: InputMaybe<Scalars['String']['input']>;
  /** Where it was read. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** Articles on their way into the graph. */
export type Ingest = {
  /** By which to ask for it. Forgotten when the server stops, or behind two hundred newer ones. */
  readonly id: Scalars['ID']['output'];
  /** Where it stands. */
  readonly state: IngestState;
  /** How many articles were sent. */
  readonly total: Scalars['Int']['output'];
  /** How many of them have been read. */
  readonly read: Scalars['Int']['output'];
  /** How many are new in the graph. */
  readonly added: Scalars['Int']['output'];
  /** How many were there before and say something else now. */
  readonly replaced: Scalars['Int']['output'];
  /** How many were there before and say the same. */
  readonly unchanged: Scalars['Int']['output'];
  /** What was left out or repaired, and why. */
  readonly remarks: ReadonlyArray<Scalars['String']['output']>;
  /** What went wrong where it failed; the articles that are counted as added or replaced are in the graph. */
  readonly error?: Maybe<Scalars['String']['output']>;
};

export type { IngestState };

export type { CurationKind };

/** A correction of what the extractor says, which somebody made and perhaps somebody took back. */
export type Decision = Node & {
  /** `decision:7`; decisions apply in the order of their numbers. */
  readonly id: Scalars['ID']['output'];
  /** What kind of correction. */
  readonly kind: CurationKind;
  /** What was decided, as things were called then: `not so: United States WARNS Russia`. */
  readonly caption: Scalars['String']['output'];
  /** Who decided. */
  readonly author: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTimeISO']['output'];
  /** Who took it back, why and when; null while it stands. */
  readonly undone?: Maybe<Undoing>;
  /** Ids of the entities or the statement that it is about. */
  readonly about: ReadonlyArray<Scalars['ID']['output']>;
  /** Those of the entities that the graph has now. */
  readonly entities: ReadonlyArray<Entity>;
  /** The statement, where it is about one that the graph has now. */
  readonly statement?: Maybe<Statement>;
  /** How many articles it alters now. */
  readonly articleCount: Scalars['Int']['output'];
};

/** That a decision was taken back. */
export type Undoing = {
  /** Who took it back. */
  readonly author: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTimeISO']['output'];
};

/** What came of a decision, or of taking one back. */
export type DecisionMade = {
  /** As it is now. */
  readonly decision: Decision;
  /** How many articles say something else now. */
  readonly articles: Scalars['Int']['output'];
};

/** A page of decisions. */
export type DecisionConnection = {
  /** The decisions, each with its cursor. */
  readonly edges: ReadonlyArray<DecisionEdge>;
  /** Whether there is more, and from where to go on. */
  readonly pageInfo: PageInfo;
};

/** A decision in a page. */
export type DecisionEdge = {
  /** The decision. */
  readonly node: Decision;
  /** Where it stands: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
};

/** Something with an id by which it is found again. */
export type Node = {
  /** Stable: the same in every graph, but for decisions and what they split off. */
  readonly id: Scalars['ID']['output'];
};

/** What an entity is. */
export type EntityType =
  /** A human being: Nikol Pashinyan. */
  | 'PERSON'
  /** A state, also one that is not generally recognised: Kazakhstan. */
  | 'COUNTRY'
  /** A city, region, river or building: Almaty. */
  | 'PLACE'
  /** An international body, organ of a state, party, armed movement, company or news outlet: the CSTO. */
  | 'ORGANIZATION'
  /** People who act together and have no name of their own: Protesters in Kazakhstan. */
  | 'GROUP';

export type { Polarity };

export type { Modality };

/** A language in which things are called. */
export type Language =
  /** English. */
  | 'EN'
  /** Arabic. */
  | 'AR';

export type { DatePrecision };

export type { RelationKind };

export type { QuadClass };

/** The event types of the PLOVER scheme, which sums CAMEO up and leaves statements and appeals out. */
export type PloverType =
  /** Agrees to, accedes, promises to help. */
  | 'AGREE'
  /** Meets, visits, telephones, mediates. */
  | 'CONSULT'
  /** Praises, defends, recognises, signs an agreement. */
  | 'SUPPORT'
  /** Cooperates in deed: exercises, trade, shared information. */
  | 'COOPERATE'
  /** Gives aid, arms, troops. */
  | 'AID'
  /** Yields: releases, lifts sanctions, ceases fire, withdraws. */
  | 'RETREAT'
  /** Demands. */
  | 'REQUEST'
  /** Investigates, condemns, accuses, protests to. */
  | 'ACCUSE'
  /** Rejects, vetoes. */
  | 'REJECT'
  /** Warns, threatens. */
  | 'THREATEN'
  /** Demonstrates, strikes. */
  | 'PROTEST'
  /** Shows force: alert, exercises, build-up. */
  | 'MOBILIZE'
  /** Cuts ties, suspends aid, imposes sanctions, expels. */
  | 'SANCTION'
  /** Seizes, arrests, restricts, represses. */
  | 'COERCE'
  /** Attacks, kills, abducts, clashes. */
  | 'ASSAULT';

export type { Centrality };

export type { TimeUnit };

/** On which side of a statement an entity stands. */
export type Role =
  /** It acts: the United States in *United States WARNS Russia*. */
  | 'SUBJECT'
  /** It is acted upon: Russia in *United States WARNS Russia*. */
  | 'OBJECT'
  /** Either. */
  | 'ANY';

/** Which way a link of a path points. */
export type Direction =
  /** From this step's `from` to its `to`: *from* WARNS *to*. */
  | 'FORWARD'
  /** Against the way the path goes: *to* WARNS *from*. */
  | 'BACKWARD';

/** An actor or place, the same one in all articles, however each spells it. */
export type Entity = Node & {
  /** Stable, for example `country:russia`. The same entity has the same id in every graph. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly type: EntityType;
  /** The name to show: English where it is known, else the Arabic one in Latin letters. */
  readonly name: Scalars['String']['output'];
  /** The Arabic name: `روسيا`. */
  readonly nameAr: Scalars['String']['output'];
  /** The English name; null where only a romanisation is known. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** The name in a language: `name` in English, `nameAr` in Arabic. */
  readonly label: Scalars['String']['output'];
  /** Other names in use, Arabic and English: `موسكو`, `الاتحاد الروسي`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * The statements in which it takes part, the latest first; those without a date come last.
   *
   * Example: `statements(as: OBJECT, first: 5) { edges { node { sentence date } } }`: what was done to it.
   */
  readonly statements: StatementConnection;
  /** The events in which it takes part, the latest first; those without a date come last. */
  readonly events: EventConnection;
  /**
   * The offices, chairs, memberships and other facts that articles attest of it, by the first day on which one does.
   *
   * Example, who held office in Russia in January 2022:
   * `entity(id: "country:russia") { tenures(as: OBJECT, relations: [HOLDS_OFFICE], on: "2022-01") { subject { name } title } }`.
   */
  readonly tenures: ReadonlyArray<Tenure>;
  /** The articles that mention it, the latest first. */
  readonly articles: ArticleConnection;
};


/** An actor or place, the same one in all articles, however each spells it. */
export type EntitylabelArgs = {
  language?: Language;
};


/** An actor or place, the same one in all articles, however each spells it. */
export type EntitystatementsArgs = {
  as?: InputMaybe<Role>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An actor or place, the same one in all articles, however each spells it. */
export type EntityeventsArgs = {
  as?: InputMaybe<Role>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An actor or place, the same one in all articles, however each spells it. */
export type EntitytenuresArgs = {
  as?: InputMaybe<Role>;
  relations?: InputMaybe<ReadonlyArray<RelationId>>;
  on?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An actor or place, the same one in all articles, however each spells it. */
export type EntityarticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * One claim: someone, a relation, someone. Articles that make the same claim share the statement, and each is
 * evidence for it. Two articles that differ in polarity, modality or date make two statements.
 */
export type Statement = Node & {
  /** Stable: made from the claim itself, so that it is the same in every graph. */
  readonly id: Scalars['ID']['output'];
  /** The claim in short: `United States WARNS Russia`, `CSTO SENDS_TROOPS_TO Kazakhstan (planned)`. */
  readonly sentence: Scalars['String']['output'];
  /** What is claimed to be between subject and object. */
  readonly relation: Relation;
  /** Said to be so, or denied. */
  readonly polarity: Polarity;
  /** Said to have happened, planned, asked for, possible, or over. */
  readonly modality: Modality;
  /** When it happened or is to happen; null where the text does not settle it. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** How exact the date is; null where there is none. */
  readonly datePrecision?: Maybe<DatePrecision>;
  /** Whether a person has read it and found it right; see `decisions`. */
  readonly confirmed: Scalars['Boolean']['output'];
  /** Who acts; null where the text names nobody (*three killed in Almaty*). */
  readonly subject?: Maybe<Entity>;
  /** Who or what is acted upon. */
  readonly object: Entity;
  /** Whom the articles credit with the claim, each once; empty where they state it themselves. */
  readonly speakers: ReadonlyArray<Entity>;
  /** The Arabic titles that articles give for an office, each once: `وزير الخارجية`. */
  readonly titles: ReadonlyArray<Scalars['String']['output']>;
  /** How many were killed, injured, arrested or expelled, each figure once, the smallest first: where there are several, articles differ. */
  readonly numbers: ReadonlyArray<Scalars['Int']['output']>;
  /** Where articles make the claim, in the order of publication. Never empty. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The events that it reports, the latest first: none for a fact; several where articles of different times claim it without a date. */
  readonly events: ReadonlyArray<Event>;
};


/**
 * One claim: someone, a relation, someone. Articles that make the same claim share the statement, and each is
 * evidence for it. Two articles that differ in polarity, modality or date make two statements.
 */
export type StatementspeakersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * One claim: someone, a relation, someone. Articles that make the same claim share the statement, and each is
 * evidence for it. Two articles that differ in polarity, modality or date make two statements.
 */
export type StatementtitlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * One claim: someone, a relation, someone. Articles that make the same claim share the statement, and each is
 * evidence for it. Two articles that differ in polarity, modality or date make two statements.
 */
export type StatementnumbersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * One claim: someone, a relation, someone. Articles that make the same claim share the statement, and each is
 * evidence for it. Two articles that differ in polarity, modality or date make two statements.
 */
export type StatementevidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * One claim: someone, a relation, someone. Articles that make the same claim share the statement, and each is
 * evidence for it. Two articles that differ in polarity, modality or date make two statements.
 */
export type StatementeventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * A fact that holds over a time, such as an office, and the days between which articles attest it. It may have begun before the
 * first and end after the last; a president who returns to office has two.
 */
export type Tenure = {
  /** HOLDS_OFFICE, CHAIRS, MEMBER_OF or another fact. */
  readonly relation: Relation;
  /** Who holds it. */
  readonly subject: Entity;
  /** The state or body that it is held in. */
  readonly object: Entity;
  /** The Arabic title, for an office: `وزير الخارجية`. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The first day on which an article says that it is so; null where none with a day does. */
  readonly firstAttested?: Maybe<Scalars['PartialDate']['output']>;
  /** The last day on which an article says that it is so. */
  readonly lastAttested?: Maybe<Scalars['PartialDate']['output']>;
  /** The first day from then on on which an article calls it over (`الوزير السابق`); null where none does. */
  readonly formerBy?: Maybe<Scalars['PartialDate']['output']>;
  /** The statements that say so. */
  readonly statements: ReadonlyArray<Statement>;
};


/**
 * A fact that holds over a time, such as an office, and the days between which articles attest it. It may have begun before the
 * first and end after the last; a president who returns to office has two.
 */
export type TenurestatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * What happened once: the reports of several articles about the same participants, on the same day or nearly, in the same
 * relation or one that tells of the same (one says that he visits, another that they meet). Reports without a date belong to it
 * only where their words are alike and the articles appeared within three days.
 */
export type Event = Node & {
  /** Made from participants and date; without a date, from the first report. */
  readonly id: Scalars['ID']['output'];
  /** The event in short: `CSTO SENDS_TROOPS_TO Kazakhstan, 2022-01-06`. */
  readonly caption: Scalars['String']['output'];
  /** The relation that most sources give. */
  readonly relation: Relation;
  /** Who acts, as most sources have it; null where the texts name nobody. */
  readonly subject?: Maybe<Entity>;
  /** Who or what is acted upon. */
  readonly object: Entity;
  /** The date that most sources give; null where none gives one. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** How exact the date is; null where there is none. */
  readonly datePrecision?: Maybe<DatePrecision>;
  /** The earliest day that a report gives. */
  readonly firstDate?: Maybe<Scalars['PartialDate']['output']>;
  /** The latest day that a report gives. */
  readonly lastDate?: Maybe<Scalars['PartialDate']['output']>;
  /** How many places in articles report it. */
  readonly reportCount: Scalars['Int']['output'];
  /** How many sources report it, copies of one sentence counted once. */
  readonly sourceCount: Scalars['Int']['output'];
  /** How many outlets printed it. */
  readonly outletCount: Scalars['Int']['output'];
  /** The statements that report it. */
  readonly statements: ReadonlyArray<Statement>;
  /** Each place in each article that reports it, and why it is reckoned to belong here. */
  readonly reports: ReadonlyArray<Report>;
  /** The reports by their source: the same sentence in several outlets (agency copy) has one, and so has all that one article says. */
  readonly sources: ReadonlyArray<Source>;
  /** On what the reports differ: how many were killed, on which day, whether it was done or planned, who says so. */
  readonly disagreements: ReadonlyArray<Disagreement>;
};


/**
 * What happened once: the reports of several articles about the same participants, on the same day or nearly, in the same
 * relation or one that tells of the same (one says that he visits, another that they meet). Reports without a date belong to it
 * only where their words are alike and the articles appeared within three days.
 */
export type EventstatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What happened once: the reports of several articles about the same participants, on the same day or nearly, in the same
 * relation or one that tells of the same (one says that he visits, another that they meet). Reports without a date belong to it
 * only where their words are alike and the articles appeared within three days.
 */
export type EventreportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What happened once: the reports of several articles about the same participants, on the same day or nearly, in the same
 * relation or one that tells of the same (one says that he visits, another that they meet). Reports without a date belong to it
 * only where their words are alike and the articles appeared within three days.
 */
export type EventsourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One place in one article that reports an event. */
export type Report = {
  /** What it claims. */
  readonly statement: Statement;
  /** The words. */
  readonly evidence: Evidence;
  /** Why it belongs to the event. */
  readonly reason: GroupingReason;
};

export type { GroupingReason };

/** Reports of an event that have one origin. */
export type Source = {
  /** The outlets that printed it. */
  readonly outlets: ReadonlyArray<Outlet>;
  /** The reports. */
  readonly reports: ReadonlyArray<Report>;
};


/** Reports of an event that have one origin. */
export type SourceoutletsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Reports of an event that have one origin. */
export type SourcereportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that the reports of an event say differently. */
export type Disagreement = {
  /** What it is. */
  readonly about: DisagreementAspect;
  /** What is said, each with those who say it; reports that say nothing of it are left out. */
  readonly positions: ReadonlyArray<Position>;
};


/** Something that the reports of an event say differently. */
export type DisagreementpositionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What reports of one event may differ in. */
export type DisagreementAspect =
  /** How many were killed, injured, arrested or expelled. */
  | 'NUMBER'
  /** When it was. */
  | 'DATE'
  /** Whether it happened, is planned, was asked for, is possible. */
  | 'MODALITY'
  /** Whether it is said or denied. */
  | 'POLARITY'
  /** Who is credited with saying it. */
  | 'SPEAKER'
  /** Where it was. */
  | 'LOCATION';

/** One of the things that are said. */
export type Position = {
  /** A number, a date, a modality or polarity, or the id of an entity. */
  readonly value: Scalars['String']['output'];
  /** The outlets that print it. */
  readonly outlets: ReadonlyArray<Outlet>;
  /** The reports that say it. */
  readonly reports: ReadonlyArray<Report>;
};


/** One of the things that are said. */
export type PositionoutletsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the things that are said. */
export type PositionreportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * The words of one article that carry a statement. Offsets count UTF-16 code units from the beginning of the article's
 * original text, so that in JavaScript `article.text.slice(start, end)` is exactly `text`.
 */
export type Evidence = {
  /** The Arabic words, character for character. */
  readonly text: Scalars['String']['output'];
  /** Where they begin. */
  readonly start: Scalars['Int']['output'];
  /** Where they end: the offset after the last character. */
  readonly end: Scalars['Int']['output'];
  /** The whole sentence around them. */
  readonly sentence: TextSpan;
  /** What stands before them in the article. */
  readonly before: Scalars['String']['output'];
  /** What stands after them in the article. */
  readonly after: Scalars['String']['output'];
  /** The rule of grammar that read them so: `frame:hadhdhara/WARNS`. */
  readonly rule: Scalars['String']['output'];
  /** From 0 to 1: how often rules of this kind were right on articles that were checked by hand. Not a probability of truth. */
  readonly confidence: Scalars['Float']['output'];
  /** Whom the article credits with the claim; null where it states it itself. */
  readonly speaker?: Maybe<Entity>;
  /** The Arabic words for what was said, asked or warned of. */
  readonly topic?: Maybe<Scalars['String']['output']>;
  /** The Arabic title, for an office: `وزير الخارجية`. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** How many were killed, injured, arrested or expelled, by this article. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** Where it took place, by this article. */
  readonly location?: Maybe<Entity>;
  /** The article. */
  readonly article: Article;
};


/**
 * The words of one article that carry a statement. Offsets count UTF-16 code units from the beginning of the article's
 * original text, so that in JavaScript `article.text.slice(start, end)` is exactly `text`.
 */
export type EvidencebeforeArgs = {
  characters?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The words of one article that carry a statement. Offsets count UTF-16 code units from the beginning of the article's
 * original text, so that in JavaScript `article.text.slice(start, end)` is exactly `text`.
 */
export type EvidenceafterArgs = {
  characters?: InputMaybe<Scalars['Int']['input']>;
};

/** A stretch of an article's original text, in UTF-16 code units. */
export type TextSpan = {
  /** The characters. */
  readonly text: Scalars['String']['output'];
  /** Where it begins. */
  readonly start: Scalars['Int']['output'];
  /** Where it ends: the offset after the last character. */
  readonly end: Scalars['Int']['output'];
};

/** One news article. */
export type Article = Node & {
  /** The id under which it was loaded. */
  readonly id: Scalars['ID']['output'];
  /** The headline. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The newspaper, channel or agency. */
  readonly outlet?: Maybe<Outlet>;
  /** The day it appeared; null where that is not known. */
  readonly publishedAt?: Maybe<Scalars['PartialDate']['output']>;
  /** Where it was read. Any address in the source data: look at it before you follow it. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** The original text, character for character. It is not HTML: escape it before you show it in a page. */
  readonly text: Scalars['String']['output'];
  /** The statements it makes, the latest first; those without a date come last. */
  readonly statements: StatementConnection;
  /** Whom and what it mentions, the most often mentioned first. */
  readonly entities: ReadonlyArray<MentionedEntity>;
};


/** One news article. */
export type ArticlestatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One news article. */
export type ArticleentitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An entity and where one article mentions it. */
export type MentionedEntity = {
  /** The entity. */
  readonly entity: Entity;
  /** How often it is mentioned. */
  readonly count: Scalars['Int']['output'];
  /** The mentions, in the order of the text: names, descriptions (`الرئيس الروسي`) and pronouns. */
  readonly mentions: ReadonlyArray<TextSpan>;
};


/** An entity and where one article mentions it. */
export type MentionedEntitymentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A newspaper, channel or agency. */
export type Outlet = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** How two entities are connected. */
export type Path = {
  /** How many links the chain has. */
  readonly length: Scalars['Int']['output'];
  /** The links in order; none where both ends are the same entity. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** Several ways in which two entities are connected. */
export type Paths = {
  /** The shortest first. */
  readonly paths: ReadonlyArray<Path>;
  /** Whether there may be more. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One link of a path. */
export type PathStep = {
  /** The nearer end. */
  readonly from: Entity;
  /** The farther end. */
  readonly to: Entity;
  /** What links them. Where several relations do, the one that most statements support. */
  readonly relation: Relation;
  /** Whether `from` acts, or `to` does. */
  readonly direction: Direction;
  /** How many statements say so. */
  readonly count: Scalars['Int']['output'];
  /** The statements behind this link, each with its evidence, the latest first. */
  readonly statements: ReadonlyArray<Statement>;
};


/** One link of a path. */
export type PathStepstatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An entity and those around it. */
export type Neighbourhood = {
  /** The entity itself, then the others, those nearer and with more statements first. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The direct links among them. */
  readonly links: ReadonlyArray<Link>;
  /** Whether there are more than were asked for. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A direct link: what statements that are affirmed, and asserted, planned or about a former state, say of two entities with one relation. */
export type Link = {
  /** Who acts. */
  readonly source: Entity;
  /** Who is acted upon. */
  readonly target: Entity;
  /** What links them. */
  readonly relation: Relation;
  /** How many statements say so. */
  readonly count: Scalars['Int']['output'];
  /** The earliest date that one gives. */
  readonly firstDate?: Maybe<Scalars['PartialDate']['output']>;
  /** The latest date that one gives. */
  readonly lastDate?: Maybe<Scalars['PartialDate']['output']>;
  /** The statements, each with its evidence. */
  readonly statements: ReadonlyArray<Statement>;
};


/** A direct link: what statements that are affirmed, and asserted, planned or about a former state, say of two entities with one relation. */
export type LinkstatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Actors by importance. */
export type ActorRanking = {
  /** The first the most important. */
  readonly actors: ReadonlyArray<RankedActor>;
  /** Whether there were too many links or actors to look at all of them. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** An actor and how important it is. */
export type RankedActor = {
  /** From 1. */
  readonly rank: Scalars['Int']['output'];
  /** The actor. */
  readonly entity: Entity;
  /** Compares only within one answer. */
  readonly score: Scalars['Float']['output'];
  /** In how many of the statements it takes part. */
  readonly statements: Scalars['Int']['output'];
};

/** Those between two blocs. */
export type BrokerRanking = {
  /** The first the one whose weaker side is the strongest. */
  readonly brokers: ReadonlyArray<Broker>;
  /** Whether there were too many links to look at all of them. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One that deals with both of two blocs. */
export type Broker = {
  /** Who it is. */
  readonly entity: Entity;
  /** How many statements link it to the first bloc. */
  readonly withFirst: Scalars['Int']['output'];
  /** How many link it to the second. */
  readonly withSecond: Scalars['Int']['output'];
};

/** How many statements there are over time. */
export type StatementCounts = {
  /** In order; stretches without any are left out. */
  readonly counts: ReadonlyArray<PeriodCount>;
  /** How many have a date that is less exact than the stretches. */
  readonly lessExact: Scalars['Int']['output'];
  /** How many have no date. */
  readonly undated: Scalars['Int']['output'];
};

/** How many statements one stretch of time has. */
export type PeriodCount = {
  /** The day, the Monday of the week, the month or the year. */
  readonly period: Scalars['PartialDate']['output'];
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** A kind of link, from the closed list of the project. */
export type Relation = {
  /** Its name in the graph and in filters. */
  readonly id: RelationId;
  /** Whether it holds over a time or happens. */
  readonly kind: RelationKind;
  /** In English: `warns`. */
  readonly labelEn: Scalars['String']['output'];
  /** In Arabic: `يحذر`. */
  readonly labelAr: Scalars['String']['output'];
  /** In a language. */
  readonly label: Scalars['String']['output'];
  /** The code of the CAMEO scheme: `130`; null for facts and for acts that CAMEO lacks. */
  readonly cameo?: Maybe<Scalars['String']['output']>;
  /** The first two digits of the code; null where it has none. */
  readonly cameoRoot?: Maybe<Scalars['String']['output']>;
  /** The event type of the PLOVER scheme; null where it has none. */
  readonly plover?: Maybe<PloverType>;
  /** Whether it is in words or deeds, with or against somebody; null where it has no CAMEO code. */
  readonly quadClass?: Maybe<QuadClass>;
  /** What may act. */
  readonly subjectTypes: ReadonlyArray<EntityType>;
  /** What may be acted upon. */
  readonly objectTypes: ReadonlyArray<EntityType>;
  /** Whether subject and object can change places without a change of meaning. */
  readonly symmetric: Scalars['Boolean']['output'];
  /** When it applies, in a sentence; empty where the label says it all. */
  readonly meaning: Scalars['String']['output'];
};


/** A kind of link, from the closed list of the project. */
export type RelationlabelArgs = {
  language?: Language;
};

/** How large the graph is. */
export type Stats = {
  /** How many articles were read. */
  readonly articles: Scalars['Int']['output'];
  /** How many different entities they mention. */
  readonly entities: Scalars['Int']['output'];
  /** How many different statements they make. */
  readonly statements: Scalars['Int']['output'];
};

/** What statements to look for. Every condition that is given must hold. */
export type StatementFilter = {
  /** Who acts: an entity's id. */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
  /** Who is acted upon: an entity's id. */
  readonly object?: InputMaybe<Scalars['ID']['input']>;
  /** Who takes part, on either side: an entity's id. With `subject` or `object`, the other party of a pair. */
  readonly participant?: InputMaybe<Scalars['ID']['input']>;
  /** One of these relations. An empty list finds nothing. */
  readonly relations?: InputMaybe<ReadonlyArray<RelationId>>;
  /** CAMEO roots, two digits each: `13` for threats; see `relations { id cameoRoot }`. An empty list finds nothing. */
  readonly cameoRoots?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Of these PLOVER types. An empty list finds nothing. */
  readonly plover?: InputMaybe<ReadonlyArray<PloverType>>;
  /** In words or deeds, with or against one another. An empty list finds nothing. */
  readonly quadClasses?: InputMaybe<ReadonlyArray<QuadClass>>;
  /** One of these modalities. An empty list finds nothing. */
  readonly modalities?: InputMaybe<ReadonlyArray<Modality>>;
  /** Only what is affirmed, or only what is denied. */
  readonly polarity?: InputMaybe<Polarity>;
  /** Only what a person has confirmed, or only what nobody has. */
  readonly confirmed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whom an article credits with the claim: an entity's id. */
  readonly speaker?: InputMaybe<Scalars['ID']['input']>;
  /** Where an article says it took place: an entity's id. */
  readonly location?: InputMaybe<Scalars['ID']['input']>;
  /** Made in this article: its id. */
  readonly article?: InputMaybe<Scalars['ID']['input']>;
  /** Made in an article of this outlet: its id. */
  readonly outlet?: InputMaybe<Scalars['ID']['input']>;
  /** Made in an article that appeared on this day, in this month or year, or later: what is new since then. */
  readonly publishedSince?: InputMaybe<Scalars['PartialDate']['input']>;
  /**
   * Made in a sentence with all of these words, names left out: `العقوبات النفط`. Spelling variants count as the same, so do the
   * article and the letters glued to a word (`بالعقوبات`, `وللعقوبات`), and the beginning of a word is enough: `عقوب`.
   */
  readonly topic?: InputMaybe<Scalars['String']['input']>;
  /**
   * Not before this day, month or year. A statement whose date is less exact counts where its month or year reaches into
   * the time asked for. Statements without a date are left out.
   */
  readonly since?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Not after this day, month or year, which is itself included. */
  readonly until?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** What events to look for. Every condition that is given must hold. */
export type EventFilter = {
  /** Who acts, as most sources have it: an entity's id. */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
  /** Who is acted upon, as most sources have it: an entity's id. */
  readonly object?: InputMaybe<Scalars['ID']['input']>;
  /** Who takes part, on either side: an entity's id. With `subject` or `object`, the other party of a pair. */
  readonly participant?: InputMaybe<Scalars['ID']['input']>;
  /** A report gives one of these relations. An empty list finds nothing. */
  readonly relations?: InputMaybe<ReadonlyArray<RelationId>>;
  /** CAMEO roots, two digits each: `13` for threats; see `relations { id cameoRoot }`. An empty list finds nothing. */
  readonly cameoRoots?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Of these PLOVER types. An empty list finds nothing. */
  readonly plover?: InputMaybe<ReadonlyArray<PloverType>>;
  /** In words or deeds, with or against one another. An empty list finds nothing. */
  readonly quadClasses?: InputMaybe<ReadonlyArray<QuadClass>>;
  /** Not before this day, month or year; as in StatementFilter. */
  readonly since?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Not after this day, month or year, which is itself included. */
  readonly until?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Reported by so many sources at least, copies of one sentence counted once: 1 to 1000. */
  readonly minSources?: InputMaybe<Scalars['Int']['input']>;
  /** Printed by so many outlets at least: 1 to 1000. */
  readonly minOutlets?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of events. */
export type EventConnection = {
  /** The events, each with its cursor. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** Whether there is more, and from where to go on. */
  readonly pageInfo: PageInfo;
};

/** An event in a page. */
export type EventEdge = {
  /** The event. */
  readonly node: Event;
  /** Where it stands: give it as `after` to go on from here. It stays good when articles are added. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of statements. */
export type StatementConnection = {
  /** The statements, each with its cursor. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** Whether there is more, and from where to go on. */
  readonly pageInfo: PageInfo;
};

/** A statement in a page. */
export type StatementEdge = {
  /** The statement. */
  readonly node: Statement;
  /** Where it stands: give it as `after` to go on from here. It stays good when articles are added. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of articles. */
export type ArticleConnection = {
  /** The articles, each with its cursor. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** Whether there is more, and from where to go on. */
  readonly pageInfo: PageInfo;
};

/** An article in a page. */
export type ArticleEdge = {
  /** The article. */
  readonly node: Article;
  /** Where it stands: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
};

/** Where a page stands in its list. */
export type PageInfo = {
  /** Whether there is another page after this one. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page was asked for with `after`, so that there are items before it. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item; null where the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last item; null where the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** The relations by name. `relations { id labelEn labelAr cameo meaning }` explains each. */
export type RelationId =
  /** Person holds a titled post of a country or organisation (president, prime minister, minister, king, ambassador, envoy, high representative, secretary-general). Qualifier: title. 'Former' holders get modality past_state. */
  | 'HOLDS_OFFICE'
  /** Presides over an organisation, council, session or delegation. */
  | 'CHAIRS'
  /** Speaks officially for it. */
  | 'SPOKESPERSON_OF'
  /** Leads an alliance, coalition, movement or force ('بقيادة روسيا'). */
  | 'LEADS'
  /** Membership stated by the text. */
  | 'MEMBER_OF'
  /** An organ belongs to a country or organisation (ministry, army, secretariat, agency). */
  | 'PART_OF'
  /** Stated or appositive location ('مدينة ألماتي أكبر مدن كازاخستان'). */
  | 'LOCATED_IN'
  /** 'العاصمة نور سلطان'. */
  | 'CAPITAL_OF'
  /** Worry, alarm. */
  | 'EXPRESSES_CONCERN_OVER'
  /** Regret for victims, condolences, congratulations. */
  | 'EXPRESSES_SYMPATHY_TO'
  /** Denies an accusation or a report; object is whoever made it, if named. */
  | 'DENIES'
  /** Calls on, appeals to, urges, presses an addressee. The content goes into topic. */
  | 'URGES'
  /** Asks for aid, troops, mediation. */
  | 'REQUESTS_HELP_FROM'
  /** Readiness or promise to help. */
  | 'OFFERS_HELP_TO'
  /** Agreement in principle, joint decision, shared position. */
  | 'AGREES_WITH'
  /** Telephone or video call. */
  | 'PHONES'
  /** Meeting, talks held in person, summit. */
  | 'MEETS'
  /** Visit to a country, place or host. */
  | 'VISITS'
  /** Receives a visitor or a meeting. */
  | 'HOSTS'
  /** Negotiation round. */
  | 'NEGOTIATES_WITH'
  /** One statement per party mediated for. */
  | 'MEDIATES_BETWEEN'
  /** Letter, cable, written message. */
  | 'SENDS_MESSAGE_TO'
  /** Praise, welcome of an actor's step. */
  | 'PRAISES'
  /** Gratitude. */
  | 'THANKS'
  /** Declared backing, solidarity, endorsement. */
  | 'SUPPORTS'
  /** Verbal defence of an actor. */
  | 'DEFENDS'
  /** Diplomatic recognition. */
  | 'RECOGNIZES'
  /** Apologises to. */
  | 'APOLOGIZES_TO'
  /** Treaty, accord, memorandum, contract. */
  | 'SIGNS_AGREEMENT_WITH'
  /** Establishes or resumes relations, returns an ambassador. */
  | 'RESTORES_TIES_WITH'
  /** Accession, joining a mission or coalition. */
  | 'JOINS'
  /** Material cooperation, joint exercise, information sharing. */
  | 'COOPERATES_WITH'
  /** Economic, humanitarian or other aid delivered. */
  | 'PROVIDES_AID_TO'
  /** Supplies arms to. */
  | 'SUPPLIES_ARMS_TO'
  /** Sends or deploys forces, peacekeepers, advisers at or for the recipient. */
  | 'SENDS_TROOPS_TO'
  /** Takes part in a mission, operation or conference. */
  | 'CONTRIBUTES_TO'
  /** Frees persons or property. */
  | 'RELEASES'
  /** Lifts sanctions on. */
  | 'LIFTS_SANCTIONS_ON'
  /** Ceases fire with. */
  | 'CEASES_FIRE_WITH'
  /** Forces leave a place, or a party leaves an agreement or organisation. */
  | 'WITHDRAWS_FROM'
  /** Inquiry, monitoring for violations ('سيراقب'). */
  | 'INVESTIGATES'
  /** Stronger than URGES: demand, ultimatum-free. */
  | 'DEMANDS'
  /** Condemns, denounces, criticises, deplores. */
  | 'CONDEMNS'
  /** Accuses, blames, holds responsible. */
  | 'ACCUSES'
  /** Official complaint, summoning an ambassador. */
  | 'PROTESTS_TO'
  /** Rejects a proposal, demand or act of the object. */
  | 'REJECTS'
  /** Object: author or beneficiary of the blocked text, if named. */
  | 'VETOES'
  /** Warns an addressee; content in topic. */
  | 'WARNS'
  /** Threat of harm, force or sanctions, ultimatum. */
  | 'THREATENS'
  /** Demonstrations, strikes, unrest; object is the authority, or else the country or place where they happen. */
  | 'PROTESTS_AGAINST'
  /** Build-up, alert, exercises as a signal. */
  | 'MOBILIZES_AGAINST'
  /** Breaks or downgrades relations, recalls an envoy. */
  | 'CUTS_TIES_WITH'
  /** Stops aid, membership, deliveries, talks. */
  | 'SUSPENDS_AID_TO'
  /** Embargo, boycott, sanctions. */
  | 'SANCTIONS'
  /** Expels diplomats, organisations or persons. */
  | 'EXPELS'
  /** Confiscation, occupation, storming of buildings or land. */
  | 'SEIZES'
  /** Curfew (1723), ban, blockade (191), closure of borders. */
  | 'IMPOSES_RESTRICTIONS_ON'
  /** Declares emergency in. */
  | 'DECLARES_EMERGENCY_IN'
  /** Arrests. */
  | 'ARRESTS'
  /** Violent repression, tear gas, order to shoot. */
  | 'REPRESSES'
  /** Clashes with. */
  | 'CLASHES_WITH'
  /** Assault, shelling, bombing (195), invasion. */
  | 'ATTACKS'
  /** Qualifier: number. Subject may be null when the text names no perpetrator. */
  | 'KILLS'
  /** Qualifier: number. */
  | 'INJURES'
  /** Abducts. */
  | 'ABDUCTS'
  /** Appoints. */
  | 'APPOINTS'
  /** Dismisses. */
  | 'DISMISSES'
  /** 'استقالت الحكومة الكازاخية' -> Government of Kazakhstan RESIGNS_FROM Kazakhstan. */
  | 'RESIGNS_FROM'
  /** Replaces. */
  | 'REPLACES';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( DecisionRecord )
    | ( EntityRecord )
    | ( StatementRecord )
    | ( EventRecord )
    | ( ArticleRecord )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  DateTimeISO: ResolverTypeWrapper<Scalars['DateTimeISO']['output']>;
  NonEmptyString: ResolverTypeWrapper<Scalars['NonEmptyString']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ArticleInput: ArticleInput;
  Ingest: ResolverTypeWrapper<IngestRecord>;
  IngestState: IngestState;
  CurationKind: CurationKind;
  Decision: ResolverTypeWrapper<DecisionRecord>;
  Undoing: ResolverTypeWrapper<Undoing>;
  DecisionMade: ResolverTypeWrapper<Omit<DecisionMade, 'decision'> & { decision: ResolversTypes['Decision'] }>;
  DecisionConnection: ResolverTypeWrapper<Omit<DecisionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DecisionEdge']> }>;
  DecisionEdge: ResolverTypeWrapper<Omit<DecisionEdge, 'node'> & { node: ResolversTypes['Decision'] }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  EntityType: EntityType;
  Polarity: Polarity;
  Modality: Modality;
  Language: Language;
  DatePrecision: DatePrecision;
  RelationKind: RelationKind;
  QuadClass: QuadClass;
  PloverType: PloverType;
  Centrality: Centrality;
  TimeUnit: TimeUnit;
  Role: Role;
  Direction: Direction;
  Entity: ResolverTypeWrapper<EntityRecord>;
  Statement: ResolverTypeWrapper<StatementRecord>;
  Tenure: ResolverTypeWrapper<TenureRecord>;
  Event: ResolverTypeWrapper<EventRecord>;
  Report: ResolverTypeWrapper<ReportRecord>;
  GroupingReason: GroupingReason;
  Source: ResolverTypeWrapper<SourceRecord>;
  Disagreement: ResolverTypeWrapper<DisagreementRecord>;
  DisagreementAspect: DisagreementAspect;
  Position: ResolverTypeWrapper<PositionRecord>;
  Evidence: ResolverTypeWrapper<EvidenceRecord>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  TextSpan: ResolverTypeWrapper<TextSpan>;
  Article: ResolverTypeWrapper<ArticleRecord>;
  MentionedEntity: ResolverTypeWrapper<MentionedRecord>;
  Outlet: ResolverTypeWrapper<OutletRecord>;
  Path: ResolverTypeWrapper<Omit<Path, 'steps'> & { steps: ReadonlyArray<ResolversTypes['PathStep']> }>;
  Paths: ResolverTypeWrapper<Omit<Paths, 'paths'> & { paths: ReadonlyArray<ResolversTypes['Path']> }>;
  PathStep: ResolverTypeWrapper<StepRecord>;
  Neighbourhood: ResolverTypeWrapper<Omit<Neighbourhood, 'nodes' | 'links'> & { nodes: ReadonlyArray<ResolversTypes['Entity']>, links: ReadonlyArray<ResolversTypes['Link']> }>;
  Link: ResolverTypeWrapper<EdgeRecord>;
  ActorRanking: ResolverTypeWrapper<Omit<ActorRanking, 'actors'> & { actors: ReadonlyArray<ResolversTypes['RankedActor']> }>;
  RankedActor: ResolverTypeWrapper<Omit<RankedActor, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  BrokerRanking: ResolverTypeWrapper<Omit<BrokerRanking, 'brokers'> & { brokers: ReadonlyArray<ResolversTypes['Broker']> }>;
  Broker: ResolverTypeWrapper<Omit<Broker, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  StatementCounts: ResolverTypeWrapper<StatementCounts>;
  PeriodCount: ResolverTypeWrapper<PeriodCount>;
  Relation: ResolverTypeWrapper<RelationRecord>;
  Stats: ResolverTypeWrapper<Stats>;
  StatementFilter: StatementFilter;
  EventFilter: EventFilter;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EventEdge']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  StatementConnection: ResolverTypeWrapper<Omit<StatementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['StatementEdge']> }>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  ArticleConnection: ResolverTypeWrapper<Omit<ArticleConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ArticleEdge']> }>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  RelationId: RelationId;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  PartialDate: Scalars['PartialDate']['output'];
  DateTimeISO: Scalars['DateTimeISO']['output'];
  NonEmptyString: Scalars['NonEmptyString']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  ArticleInput: ArticleInput;
  Ingest: IngestRecord;
  Decision: DecisionRecord;
  Undoing: Undoing;
  DecisionMade: Omit<DecisionMade, 'decision'> & { decision: ResolversParentTypes['Decision'] };
  DecisionConnection: Omit<DecisionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DecisionEdge']> };
  DecisionEdge: Omit<DecisionEdge, 'node'> & { node: ResolversParentTypes['Decision'] };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Entity: EntityRecord;
  Statement: StatementRecord;
  Tenure: TenureRecord;
  Event: EventRecord;
  Report: ReportRecord;
  Source: SourceRecord;
  Disagreement: DisagreementRecord;
  Position: PositionRecord;
  Evidence: EvidenceRecord;
  Float: Scalars['Float']['output'];
  TextSpan: TextSpan;
  Article: ArticleRecord;
  MentionedEntity: MentionedRecord;
  Outlet: OutletRecord;
  Path: Omit<Path, 'steps'> & { steps: ReadonlyArray<ResolversParentTypes['PathStep']> };
  Paths: Omit<Paths, 'paths'> & { paths: ReadonlyArray<ResolversParentTypes['Path']> };
  PathStep: StepRecord;
  Neighbourhood: Omit<Neighbourhood, 'nodes' | 'links'> & { nodes: ReadonlyArray<ResolversParentTypes['Entity']>, links: ReadonlyArray<ResolversParentTypes['Link']> };
  Link: EdgeRecord;
  ActorRanking: Omit<ActorRanking, 'actors'> & { actors: ReadonlyArray<ResolversParentTypes['RankedActor']> };
  RankedActor: Omit<RankedActor, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  BrokerRanking: Omit<BrokerRanking, 'brokers'> & { brokers: ReadonlyArray<ResolversParentTypes['Broker']> };
  Broker: Omit<Broker, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  StatementCounts: StatementCounts;
  PeriodCount: PeriodCount;
  Relation: RelationRecord;
  Stats: Stats;
  StatementFilter: StatementFilter;
  EventFilter: EventFilter;
  EventConnection: Omit<EventConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EventEdge']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  StatementConnection: Omit<StatementConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['StatementEdge']> };
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  ArticleConnection: Omit<ArticleConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ArticleEdge']> };
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  PageInfo: PageInfo;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export interface DateTimeISOScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTimeISO'], any> {
  name: 'DateTimeISO';
}

export interface NonEmptyStringScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NonEmptyString'], any> {
  name: 'NonEmptyString';
}

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryentityArgs, 'id'>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QuerysearchArgs, 'text' | 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QuerystatementsArgs, 'first'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryeventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryeventsArgs, 'first'>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryarticleArgs, 'id'>>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QuerypathArgs, 'from' | 'to' | 'maxHops'>>;
  paths?: Resolver<ResolversTypes['Paths'], ParentType, ContextType, RequireFields<QuerypathsArgs, 'from' | 'to' | 'maxHops' | 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QuerynodeArgs, 'id'>>;
  neighbourhood?: Resolver<Maybe<ResolversTypes['Neighbourhood']>, ParentType, ContextType, RequireFields<QueryneighbourhoodArgs, 'of' | 'depth' | 'size'>>;
  actors?: Resolver<ResolversTypes['ActorRanking'], ParentType, ContextType, RequireFields<QueryactorsArgs, 'by' | 'first'>>;
  brokers?: Resolver<ResolversTypes['BrokerRanking'], ParentType, ContextType, RequireFields<QuerybrokersArgs, 'between' | 'and' | 'first'>>;
  statementCounts?: Resolver<ResolversTypes['StatementCounts'], ParentType, ContextType, RequireFields<QuerystatementCountsArgs, 'by'>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<QuerydecisionsArgs, 'first'>>;
  ingest?: Resolver<Maybe<ResolversTypes['Ingest']>, ParentType, ContextType, RequireFields<QueryingestArgs, 'id'>>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType, Partial<QueryrelationsArgs>>;
  outlets?: Resolver<ReadonlyArray<ResolversTypes['Outlet']>, ParentType, ContextType, RequireFields<QueryoutletsArgs, 'first'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  ingestArticles?: Resolver<Maybe<ResolversTypes['Ingest']>, ParentType, ContextType, RequireFields<MutationingestArticlesArgs, 'articles'>>;
  deleteArticle?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationdeleteArticleArgs, 'id'>>;
  mergeEntities?: Resolver<Maybe<ResolversTypes['DecisionMade']>, ParentType, ContextType, RequireFields<MutationmergeEntitiesArgs, 'merged' | 'kept' | 'author' | 'reason'>>;
  splitEntity?: Resolver<Maybe<ResolversTypes['DecisionMade']>, ParentType, ContextType, RequireFields<MutationsplitEntityArgs, 'entity' | 'articles' | 'nameAr' | 'author' | 'reason'>>;
  renameEntity?: Resolver<Maybe<ResolversTypes['DecisionMade']>, ParentType, ContextType, RequireFields<MutationrenameEntityArgs, 'entity' | 'author' | 'reason'>>;
  rejectStatement?: Resolver<Maybe<ResolversTypes['DecisionMade']>, ParentType, ContextType, RequireFields<MutationrejectStatementArgs, 'statement' | 'author' | 'reason'>>;
  confirmStatement?: Resolver<Maybe<ResolversTypes['DecisionMade']>, ParentType, ContextType, RequireFields<MutationconfirmStatementArgs, 'statement' | 'author' | 'reason'>>;
  undoDecision?: Resolver<Maybe<ResolversTypes['DecisionMade']>, ParentType, ContextType, RequireFields<MutationundoDecisionArgs, 'decision' | 'author' | 'reason'>>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  ingest?: SubscriptionResolver<ResolversTypes['Ingest'], "ingest", ParentType, ContextType, RequireFields<SubscriptioningestArgs, 'id'>>;
};

export type IngestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Ingest'] = ResolversParentTypes['Ingest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IngestState'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replaced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IngestStateResolvers = EnumResolverSignature<{ WAITING?: any, RUNNING?: any, DONE?: any, FAILED?: any }, ResolversTypes['IngestState']>;

export type CurationKindResolvers = EnumResolverSignature<{ MERGE?: any, SPLIT?: any, RENAME?: any, REJECT?: any, CONFIRM?: any }, ResolversTypes['CurationKind']>;

export type DecisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CurationKind'], ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  undone?: Resolver<Maybe<ResolversTypes['Undoing']>, ParentType, ContextType>;
  about?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UndoingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Undoing'] = ResolversParentTypes['Undoing']> = {
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
};

export type DecisionMadeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionMade'] = ResolversParentTypes['DecisionMade']> = {
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Decision' | 'Entity' | 'Statement' | 'Event' | 'Article', ParentType, ContextType>;
};

export type PolarityResolvers = EnumResolverSignature<{ AFFIRMED?: any, NEGATED?: any }, ResolversTypes['Polarity']>;

export type ModalityResolvers = EnumResolverSignature<{ ASSERTED?: any, PLANNED?: any, REQUESTED?: any, POSSIBLE?: any, PAST_STATE?: any }, ResolversTypes['Modality']>;

export type DatePrecisionResolvers = EnumResolverSignature<{ DAY?: any, MONTH?: any, YEAR?: any }, ResolversTypes['DatePrecision']>;

export type RelationKindResolvers = EnumResolverSignature<{ FACT?: any, EVENT?: any }, ResolversTypes['RelationKind']>;

export type QuadClassResolvers = EnumResolverSignature<{ VERBAL_COOPERATION?: any, MATERIAL_COOPERATION?: any, VERBAL_CONFLICT?: any, MATERIAL_CONFLICT?: any }, ResolversTypes['QuadClass']>;

export type CentralityResolvers = EnumResolverSignature<{ ACTIVITY?: any, DEGREE?: any, PAGERANK?: any, BETWEENNESS?: any }, ResolversTypes['Centrality']>;

export type TimeUnitResolvers = EnumResolverSignature<{ DAY?: any, WEEK?: any, MONTH?: any, YEAR?: any }, ResolversTypes['TimeUnit']>;

export type EntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameAr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EntitylabelArgs, 'language'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<EntitystatementsArgs, 'as' | 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<EntityeventsArgs, 'as' | 'first'>>;
  tenures?: Resolver<ReadonlyArray<ResolversTypes['Tenure']>, ParentType, ContextType, RequireFields<EntitytenuresArgs, 'as' | 'first'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<EntityarticlesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  datePrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<StatementspeakersArgs, 'first'>>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<StatementtitlesArgs, 'first'>>;
  numbers?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<StatementnumbersArgs, 'first'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<StatementevidenceArgs, 'first'>>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<StatementeventsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TenureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Tenure'] = ResolversParentTypes['Tenure']> = {
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstAttested?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastAttested?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  formerBy?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<TenurestatementsArgs, 'first'>>;
};

export type EventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  datePrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  firstDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  reportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outletCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<EventstatementsArgs, 'first'>>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<EventreportsArgs, 'first'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<EventsourcesArgs, 'first'>>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['GroupingReason'], ParentType, ContextType>;
};

export type GroupingReasonResolvers = EnumResolverSignature<{ ALONE?: any, SAME_DATE?: any, DAYS_APART?: any, SAME_WORDS_WITHIN_DATE?: any, SAME_WORDS_UNDATED?: any }, ResolversTypes['GroupingReason']>;

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  outlets?: Resolver<ReadonlyArray<ResolversTypes['Outlet']>, ParentType, ContextType, RequireFields<SourceoutletsArgs, 'first'>>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<SourcereportsArgs, 'first'>>;
};

export type DisagreementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Disagreement'] = ResolversParentTypes['Disagreement']> = {
  about?: Resolver<ResolversTypes['DisagreementAspect'], ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType, RequireFields<DisagreementpositionsArgs, 'first'>>;
};

export type PositionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outlets?: Resolver<ReadonlyArray<ResolversTypes['Outlet']>, ParentType, ContextType, RequireFields<PositionoutletsArgs, 'first'>>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<PositionreportsArgs, 'first'>>;
};

export type EvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EvidencebeforeArgs, 'characters'>>;
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EvidenceafterArgs, 'characters'>>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type TextSpanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TextSpan'] = ResolversParentTypes['TextSpan']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['Outlet']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ArticlestatementsArgs, 'first'>>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['MentionedEntity']>, ParentType, ContextType, RequireFields<ArticleentitiesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionedEntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MentionedEntity'] = ResolversParentTypes['MentionedEntity']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['TextSpan']>, ParentType, ContextType, RequireFields<MentionedEntitymentionsArgs, 'first'>>;
};

export type OutletResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Outlet'] = ResolversParentTypes['Outlet']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<PathStepstatementsArgs, 'first'>>;
};

export type NeighbourhoodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<LinkstatementsArgs, 'first'>>;
};

export type ActorRankingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActorRanking'] = ResolversParentTypes['ActorRanking']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['RankedActor']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RankedActorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RankedActor'] = ResolversParentTypes['RankedActor']> = {
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BrokerRankingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BrokerRanking'] = ResolversParentTypes['BrokerRanking']> = {
  brokers?: Resolver<ReadonlyArray<ResolversTypes['Broker']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BrokerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Broker'] = ResolversParentTypes['Broker']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  withFirst?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withSecond?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementCountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatementCounts'] = ResolversParentTypes['StatementCounts']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['PeriodCount']>, ParentType, ContextType>;
  lessExact?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PeriodCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeriodCount'] = ResolversParentTypes['PeriodCount']> = {
  period?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  id?: Resolver<ResolversTypes['RelationId'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  labelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelAr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RelationlabelArgs, 'language'>>;
  cameo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cameoRoot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plover?: Resolver<Maybe<ResolversTypes['PloverType']>, ParentType, ContextType>;
  quadClass?: Resolver<Maybe<ResolversTypes['QuadClass']>, ParentType, ContextType>;
  subjectTypes?: Resolver<ReadonlyArray<ResolversTypes['EntityType']>, ParentType, ContextType>;
  objectTypes?: Resolver<ReadonlyArray<ResolversTypes['EntityType']>, ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  PartialDate?: GraphQLScalarType;
  DateTimeISO?: GraphQLScalarType;
  NonEmptyString?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Ingest?: IngestResolvers<ContextType>;
  IngestState?: IngestStateResolvers;
  CurationKind?: CurationKindResolvers;
  Decision?: DecisionResolvers<ContextType>;
  Undoing?: UndoingResolvers<ContextType>;
  DecisionMade?: DecisionMadeResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Polarity?: PolarityResolvers;
  Modality?: ModalityResolvers;
  DatePrecision?: DatePrecisionResolvers;
  RelationKind?: RelationKindResolvers;
  QuadClass?: QuadClassResolvers;
  Centrality?: CentralityResolvers;
  TimeUnit?: TimeUnitResolvers;
  Entity?: EntityResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Tenure?: TenureResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  GroupingReason?: GroupingReasonResolvers;
  Source?: SourceResolvers<ContextType>;
  Disagreement?: DisagreementResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  TextSpan?: TextSpanResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  MentionedEntity?: MentionedEntityResolvers<ContextType>;
  Outlet?: OutletResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  ActorRanking?: ActorRankingResolvers<ContextType>;
  RankedActor?: RankedActorResolvers<ContextType>;
  BrokerRanking?: BrokerRankingResolvers<ContextType>;
  Broker?: BrokerResolvers<ContextType>;
  StatementCounts?: StatementCountsResolvers<ContextType>;
  PeriodCount?: PeriodCountResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
};

