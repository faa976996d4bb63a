/** Numbers that look random and are the same each time (Park and Miller 1988). */
export function numbersFrom(seed: number): (below: number) => number {
  let state = (seed % 2147483646) + 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}
