import { cameoRoot, type QuadClass, quadClass } from "../model/cameo.js";
import type { Ontology, Relation } from "../model/ontology.js";

/** The conditions on relations that several filters of the schema share; what is absent or null is no condition. */
export interface RelationFilter {
  readonly relations?: readonly string[] | null;
  readonly cameoRoots?: readonly string[] | null;
  readonly plover?: readonly string[] | null;
  readonly quadClasses?: readonly QuadClass[] | null;
}

/** The ids of the relations that meet all conditions; null where there is none, so that any relation will do. */
export function relationsOf(filter: RelationFilter, ontology: Ontology): readonly string[] | null {
  const { relations, cameoRoots, plover, quadClasses } = filter;
  if (!relations && !cameoRoots && !plover && !quadClasses) return null;
  const meets = ({ id, cameo, plover: type }: Relation) =>
    (!relations || relations.includes(id)) &&
    (!cameoRoots || (cameo !== null && cameoRoots.includes(cameoRoot(cameo)))) &&
    (!plover || (type !== null && plover.includes(type))) &&
    (!quadClasses || (cameo !== null && quadClasses.includes(quadClass(cameo))));
  return [...ontology.values()].filter(meets).map(({ id }) => id);
}
