import { createRequire } from "node:module";
import { dirname } from "node:path";
import { Router } from "express";

const require = createRequire(import.meta.url);

/** The files that GraphiQL needs, by the name under which they are served; all ship with npm packages. */
const FILES: ReadonlyMap<string, { readonly root: string; readonly path: string }> = new Map(
  (
    [
      ["react.js", "react", "umd/react.production.min.js"],
      ["react-dom.js", "react-dom", "umd/react-dom.production.min.js"],
      ["graphiql.js", "graphiql", "graphiql.min.js"],
      ["graphiql.css", "graphiql", "graphiql.min.css"],
    ] as const
  ).map(([name, module, path]) => [name, { root: dirname(require.resolve(`${module}/package.json`)), path }]),
);

/** Addresses in it are relative, so that it also works behind a proxy that serves it under a longer path. */
const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Isnad GraphiQL</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="graphiql/graphiql.css">
<link rel="stylesheet" href="graphiql/start.css">
</head>
<body>
<div id="graphiql">Loading GraphiQL, which needs JavaScript …</div>
<script src="graphiql/react.js"></script>
<script src="graphiql/react-dom.js"></script>
<script src="graphiql/graphiql.js"></script>
<script src="graphiql/start.js"></script>
</body>
</html>
`;

const STYLE = `body { margin: 0; }
#graphiql { height: 100vh; }
`;

/** Runs in the browser, after the files above. */
function startScript(queries: readonly string[]): string {
  return `"use strict";
const fetcher = GraphiQL.createFetcher({ url: new URL("graphql", document.baseURI).href });
ReactDOM.createRoot(document.getElementById("graphiql")).render(
  React.createElement(GraphiQL, {
    fetcher,
    defaultTabs: ${JSON.stringify(queries.map((query) => ({ query })))},
    defaultEditorToolsVisibility: false,
    shouldPersistHeaders: false,
    schemaDescription: true,
  }),
);
`;
}

/**
 * GraphiQL at `/graphiql`, from files of this installation only: it works without a network.
 * @param queries It opens with a tab for each.
 */
export function graphiqlRoutes(queries: readonly string[]): Router {
  const script = startScript(queries);
  return Router()
    .get("/", (_request, response) => {
      response.redirect(302, "graphiql");
    })
    .get("/graphiql", (_request, response) => {
      response.type("html").send(PAGE);
    })
    .get("/graphiql/start.js", (_request, response) => {
      response.type("js").send(script);
    })
    .get("/graphiql/start.css", (_request, response) => {
      response.type("css").send(STYLE);
    })
    .get("/graphiql/:file", (request, response, next) => {
      const file = FILES.get(request.params.file);
      if (file === undefined) next();
      else response.sendFile(file.path, { root: file.root, maxAge: "1h" });
    });
}
