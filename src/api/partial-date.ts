import { GraphQLScalarType, Kind } from "graphql";
import { badInput } from "./errors.js";

/** GraphQL's `PartialDate`: a day, month or year that exists, as `2022-01-06`, `2022-01` or `2022`. */
export const PartialDate = new GraphQLScalarType<string, string>({
  name: "PartialDate",
  serialize: (value) => String(value),
  parseValue: checked,
  parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : undefined),
});

function checked(value: unknown): string {
  if (typeof value === "string" && exists(value)) return value;
  const given = typeof value === "string" ? `"${value.slice(0, 40)}"` : "another kind of value";
  throw badInput(
    "date",
    `A date must be written "2022-01-06", "2022-01" or "2022" and exist in the calendar, not ${given}`,
  );
}

function exists(date: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)) return false;
  const day = `${date}-01-01`.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
