/**
 * A query to open GraphiQL with: what the first entity did to the second, and the words that say so.
 * @param subject Id of the entity that acts, for example `country:united-states`.
 * @param object Id of the entity that is acted upon, for example `country:russia`.
 */
export function exampleQuery(subject: string, object: string): string {
  return `# Who did what to whom, in the exact Arabic words.
# Run it: Ctrl-Enter. The book on the left explains
# every field. Other ids: search(text: "واشنطن") { id }

query BetweenTwo {
  statements(
    filter: {
      subject: ${JSON.stringify(subject)}
      object: ${JSON.stringify(object)}
    }
    first: 10
  ) {
    edges {
      node {
        sentence
        polarity
        modality
        date
        speakers { name }
        evidence {
          text
          start
          end
          sentence { text }
          rule
          article {
            title
            publishedAt
            outlet { name }
          }
        }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`;
}
