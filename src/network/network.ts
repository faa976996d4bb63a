import { DirectedGraph, UndirectedGraph } from "graphology";
import { centrality } from "graphology-metrics";
import { byCodeUnits } from "../model/order.js";

/** How many statements say that one acts towards another. */
export interface Link {
  readonly source: string;
  readonly target: string;
  readonly count: number;
}

/**
 * What makes an actor important: `activity`: in how many statements it takes part; `degree`: with how many others; `pagerank`: being
 * acted towards by those who are important; `betweenness`: lying on the shortest ways between others.
 */
export const CENTRALITIES = ["activity", "degree", "pagerank", "betweenness"] as const;
export type Centrality = (typeof CENTRALITIES)[number];

/** An actor with its score and the number of statements in which it takes part. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
  readonly statements: number;
}

/** Betweenness takes nodes times edges: it is worked out among the so many most active. */
export const MOST_BETWEEN = 1000;

/**
 * Ranks the actors of a network, the first the most important; equals by their ids. The same links give the same ranks, in whatever
 * order they come.
 */
export function rank(links: readonly Link[], by: Centrality): readonly Ranked[] {
  const sorted = [...links].sort(
    (a, b) => byCodeUnits(a.source, b.source) || byCodeUnits(a.target, b.target),
  );
  const activity = activityOf(sorted);
  const scores = scoresOf(sorted, activity, by);
  return [...activity]
    .flatMap(([id, statements]) => {
      const score = scores.get(id);
      // So many digits tell actors apart, and are the same on every machine.
      return score === undefined ? [] : [{ id, score: Number(score.toPrecision(6)), statements }];
    })
    .sort((a, b) => b.score - a.score || byCodeUnits(a.id, b.id));
}

function activityOf(links: readonly Link[]): ReadonlyMap<string, number> {
  const activity = new Map<string, number>();
  for (const { source, target, count } of links)
    for (const id of new Set([source, target])) activity.set(id, (activity.get(id) ?? 0) + count);
  return activity;
}

function scoresOf(
  links: readonly Link[],
  activity: ReadonlyMap<string, number>,
  by: Centrality,
): ReadonlyMap<string, number> {
  if (by === "activity") return activity;
  const others = links.filter(({ source, target }) => source !== target);
  if (others.length === 0) return new Map();
  if (by === "pagerank") return asMap(centrality.pagerank(directed(others), { getEdgeWeight: "weight" }));
  if (by === "betweenness") {
    const core = new Set(
      [...activity]
        .sort((a, b) => b[1] - a[1] || byCodeUnits(a[0], b[0]))
        .slice(0, MOST_BETWEEN)
        .map(([id]) => id),
    );
    const among = others.filter(({ source, target }) => core.has(source) && core.has(target));
    if (among.length === 0) return new Map();
    return asMap(centrality.betweenness(undirected(among), { getEdgeWeight: null }));
  }
  const graph = undirected(others);
  return new Map(graph.mapNodes((id) => [id, graph.degree(id)]));
}

function directed(links: readonly Link[]): DirectedGraph {
  const graph = new DirectedGraph();
  for (const { source, target, count } of links)
    graph.updateEdge(source, target, ({ weight = 0 }) => ({ weight: (weight as number) + count }));
  return graph;
}

function undirected(links: readonly Link[]): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const { source, target } of links) graph.mergeEdge(source, target);
  return graph;
}

function asMap(scores: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(scores));
}

/** An actor with links to both of two blocs, and how many statements link it to each. */
export interface Broker {
  readonly id: string;
  readonly withFirst: number;
  readonly withSecond: number;
}

/**
 * Those outside two blocs who deal with both, first those whose weaker side is the strongest.
 * @param first ids of the one bloc; @param second of the other.
 */
export function brokersBetween(
  links: readonly Link[],
  first: ReadonlySet<string>,
  second: ReadonlySet<string>,
): readonly Broker[] {
  const dealings = new Map<string, { withFirst: number; withSecond: number }>();
  const add = (id: string, partner: string, count: number) => {
    if (first.has(id) || second.has(id)) return;
    const own = dealings.get(id) ?? { withFirst: 0, withSecond: 0 };
    if (first.has(partner)) own.withFirst += count;
    if (second.has(partner)) own.withSecond += count;
    dealings.set(id, own);
  };
  for (const { source, target, count } of links) {
    add(source, target, count);
    add(target, source, count);
  }
  const weaker = ({ withFirst, withSecond }: Broker) => Math.min(withFirst, withSecond);
  return [...dealings]
    .map(([id, own]) => ({ id, ...own }))
    .filter((broker) => weaker(broker) > 0)
    .sort(
      (a, b) =>
        weaker(b) - weaker(a) ||
        b.withFirst + b.withSecond - (a.withFirst + a.withSecond) ||
        byCodeUnits(a.id, b.id),
    );
}
