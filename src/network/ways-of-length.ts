import mnemonist from "mnemonist";
import { byCodeUnits } from "../model/order.js";
import type { Edge, Way } from "./alternatives.js";

/** For each entity those beside it, with the edge to each. */
export type Around<Joint extends Edge> = ReadonlyMap<string, readonly (readonly [string, Joint])[]>;

/** A step to an entity from which the end can be reached, and how many statements the best way on from here rests on. */
interface Step<Joint extends Edge> {
  readonly id: string;
  readonly edge: Joint;
  readonly support: number;
}

/** The beginning of a way, and the steps that may follow from its last entity, the best first, from `next` on. */
interface Beginning<Joint extends Edge> extends Way<Joint> {
  /** How many statements its edges rest on. */
  readonly support: number;
  readonly steps: readonly Step<Joint>[];
  readonly next: number;
}

/**
 * Finds the ways of one length from an entity to another one after another, the best supported first, of equals by the ids on the
 * way. No way is made before its turn: of each beginning it is known how good the best way on can be, so that the search goes on
 * with the most promising one, however many there are.
 * @param distance how far each entity is from the end.
 */
export function waysOfLength<Joint extends Edge>(
  around: Around<Joint>,
  distance: ReadonlyMap<string, number>,
  from: string,
  to: string,
): (length: number, look: () => boolean) => Generator<Way<Joint>> {
  const known = new Map<string, readonly Step<Joint>[]>();

  /** The steps from an entity from which the end is so many steps away, if one may come by an entity again but not go straight back. */
  function stepsFrom(id: string, left: number): readonly Step<Joint>[] {
    const key = `${left} ${id}`;
    const before = known.get(key);
    if (before) return before;
    const steps: Step<Joint>[] = [];
    for (const [next, edge] of around.get(id) ?? []) {
      if (next === from || (distance.get(next) ?? left) > left - 1 || (next === to) !== (left === 1))
        continue;
      const onward = left === 1 ? 0 : stepsFrom(next, left - 1).find((step) => step.id !== id)?.support;
      if (onward !== undefined) steps.push({ id: next, edge, support: edge.count + onward });
    }
    steps.sort((a, b) => b.support - a.support || byCodeUnits(a.id, b.id));
    known.set(key, steps);
    return steps;
  }

  return function* (length, look) {
    const beginnings = new mnemonist.Heap<Beginning<Joint>>(morePromising);
    /** Adds a beginning with the first step, from one on, that leads to an entity it has not come by. */
    const add = (beginning: Beginning<Joint>): void => {
      const { steps, nodes } = beginning;
      let next = beginning.next;
      while (next < steps.length && nodes.includes((steps[next] as Step<Joint>).id)) next++;
      if (next < steps.length) beginnings.push({ ...beginning, next });
    };
    add({ nodes: [from], edges: [], support: 0, steps: stepsFrom(from, length), next: 0 });
    for (let one = beginnings.pop(); one; one = beginnings.pop()) {
      if (!look()) return;
      add({ ...one, next: one.next + 1 });
      const { id, edge } = one.steps[one.next] as Step<Joint>;
      const way = { nodes: [...one.nodes, id], edges: [...one.edges, edge] };
      const left = length - way.edges.length;
      if (left === 0) yield way;
      else add({ ...way, support: one.support + edge.count, steps: stepsFrom(id, left), next: 0 });
    }
  };
}

/** By what the best way can rest on; of equals by the ids up to the next step, in which two beginnings always differ. */
function morePromising<Joint extends Edge>(one: Beginning<Joint>, other: Beginning<Joint>): number {
  const [first, second] = [one.steps[one.next], other.steps[other.next]] as [Step<Joint>, Step<Joint>];
  const difference = other.support + second.support - (one.support + first.support);
  if (difference !== 0) return difference;
  for (let i = 1; ; i++) {
    const [id, otherId] = [one.nodes[i] ?? first.id, other.nodes[i] ?? second.id];
    if (id !== otherId) return byCodeUnits(id, otherId);
  }
}
