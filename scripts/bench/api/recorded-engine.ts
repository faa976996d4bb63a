import type { Engine } from "../../../src/store/engine.js";

/** Asks the engine the same again. */
type Question = () => Promise<unknown>;

/** What one request asks of the engine: questions of one round are under way together. */
export type Recording = readonly (readonly Question[])[];

/** An engine that remembers what it is asked. */
export interface RecordedEngine {
  readonly engine: Engine;
  /** What it was asked since this was called last. */
  readonly taken: () => Recording;
}

/** Puts a memory around an engine. What is asked again goes past it, and past the limits of time of requests. */
export function recorded(engine: Engine): RecordedEngine {
  let rounds: Question[][] = [];
  let underWay = 0;
  const remember = async <Answer>(answer: () => Promise<Answer>, again: Question): Promise<Answer> => {
    const round = underWay > 0 ? rounds.at(-1) : undefined;
    if (round) round.push(again);
    else rounds.push([again]);
    underWay++;
    try {
      return await answer();
    } finally {
      underWay--;
    }
  };
  return {
    engine: {
      ...engine,
      read: (query, params, options) =>
        remember(
          () => engine.read(query, params, options),
          () => engine.read(query, params),
        ),
      candidates: (words, limit, options) =>
        remember(
          () => engine.candidates(words, limit, options),
          () => engine.candidates(words, limit),
        ),
    },
    taken: () => {
      const taken = rounds;
      rounds = [];
      return taken;
    },
  };
}

/** Asks all that a request asked, in the same order. */
export async function replay(recording: Recording): Promise<void> {
  for (const round of recording) await Promise.all(round.map((ask) => ask()));
}
