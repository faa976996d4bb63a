/** The results that a subscription gives until it ends. */
export async function eventsOf(
  origin: string,
  query: string,
  token?: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const response = await fetch(`${origin}/graphql/stream`, {
    method: "POST",
    headers: {
      Accept: "text/event-stream",
      "Content-Type": "application/json",
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  if (!response.headers.get("content-type")?.startsWith("text/event-stream")) return [JSON.parse(text)];
  return text
    .split("\n\n")
    .filter((event) => event.includes("event: next"))
    .map((event) => JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? "null"));
}
