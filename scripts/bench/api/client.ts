import { Agent, request } from "node:http";

/** Sends GraphQL requests over one connection that is kept open. */
export interface Client {
  /** The body of the answer. @throws Error where it has errors. */
  readonly ask: (query: string, variables: object) => Promise<string>;
  readonly close: () => void;
}

export function openClient(url: string): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const send = (body: string) =>
    new Promise<string>((resolve, reject) => {
      const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
      request(url, { method: "POST", agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => resolve(Buffer.concat(chunks).toString("utf8")));
        response.on("error", reject);
      })
        .on("error", reject)
        .end(body);
    });
  return {
    ask: async (query, variables) => {
      const answer = await send(JSON.stringify({ query, variables }));
      if (!answer.startsWith('{"data":')) throw new Error(`the API answers ${answer.slice(0, 500)}`);
      return answer;
    },
    close: () => agent.destroy(),
  };
}
