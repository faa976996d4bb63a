// Waits until a freshly started server is ready, then asks it one GraphQL question about the sample articles.
//   node .ci/ask.mjs http://127.0.0.1:4000
const [origin] = process.argv.slice(2);
const deadline = Date.now() + 120_000;

const isReady = () =>
  fetch(`${origin}/health/ready`).then(
    (response) => response.ok,
    () => false,
  );
while (!(await isReady())) {
  if (Date.now() > deadline) throw new Error(`${origin} was not ready within two minutes`);
  await new Promise((resolve) => setTimeout(resolve, 200));
}

const query = `{
  statements(filter: { subject: "country:united-states", object: "country:russia", relations: [WARNS] }, first: 5) {
    edges { node { sentence evidence { text start end article { id text } } } }
  }
}`;
const response = await fetch(`${origin}/graphql`, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ query }),
});
const { data, errors } = await response.json();
if (errors) throw new Error(JSON.stringify(errors));
const evidence = data.statements.edges.flatMap(({ node }) => node.evidence);
if (evidence.length === 0) throw new Error("the graph does not hold that the United States warns Russia");
for (const { text, start, end, article } of evidence) {
  if (article.text.slice(start, end) !== text)
    throw new Error(`${article.id}: ${start}-${end} is not its evidence`);
}
console.log(`${origin} answers: ${data.statements.edges[0].node.sentence} (${evidence[0].text})`);
