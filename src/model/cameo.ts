/** The four classes into which event data are summed up: in words or deeds, with or against one another. */
export const QUAD_CLASSES = [
  "verbal_cooperation",
  "material_cooperation",
  "verbal_conflict",
  "material_conflict",
] as const;
export type QuadClass = (typeof QUAD_CLASSES)[number];

/** The first two digits of a CAMEO code, under which the codebook describes it: `074` → `07`. */
export function cameoRoot(cameo: string): string {
  return cameo.slice(0, 2);
}

/** The class of a CAMEO code, as GDELT and the Phoenix data sets divide the roots: 01–05, 06–08, 09–13, 14–20. */
export function quadClass(cameo: string): QuadClass {
  const root = Number(cameoRoot(cameo));
  if (root <= 5) return "verbal_cooperation";
  if (root <= 8) return "material_cooperation";
  return root <= 13 ? "verbal_conflict" : "material_conflict";
}
