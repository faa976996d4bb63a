import type { Extraction } from "../../src/model/extraction.js";
import { datePrecision, statementId } from "../../src/model/ids.js";
import { MODALITIES, POLARITIES } from "../../src/model/statement.js";
import { extractor } from "../extract/reading.js";

/** What is wrong with an extraction, whatever its text is; empty where nothing is. */
export function faultsOf({ article, entities, statements }: Extraction): readonly string[] {
  const faults: string[] = [];
  const ids = new Set(entities.map(({ id }) => id));
  if (ids.size < entities.length) faults.push("two entities with one id");
  for (const { id, name, nameAr, mentions } of entities) {
    if (name.trim() === "" || nameAr.trim() === "") faults.push(`${id} has no name`);
    for (const { start, end, text } of mentions) {
      if (text === "" || article.text.slice(start, end) !== text)
        faults.push(`mention ${start}-${end} of ${id}`);
    }
  }
  const seen = new Set<string>();
  for (const one of statements) {
    const { id, subject, relation, object, speaker, location, evidence, date, number } = one;
    if (id !== statementId(one)) faults.push(`${id} is not the id of ${relation}`);
    if (seen.has(id)) faults.push(`${id} twice`);
    seen.add(id);
    const known = extractor().lexicon.ontology.get(relation);
    if (!known) faults.push(`${relation} is not in the ontology`);
    if (subject === null && !known?.subjectOptional) faults.push(`${relation} without a subject`);
    for (const [role, who] of Object.entries({ subject, object, speaker, location })) {
      if (who !== null && !ids.has(who)) faults.push(`${role} ${who} of ${relation} is no entity`);
    }
    if (subject === object) faults.push(`${object} ${relation} itself`);
    if (!POLARITIES.includes(one.polarity) || !MODALITIES.includes(one.modality))
      faults.push(`status of ${id}`);
    if (one.datePrecision !== datePrecision(date)) faults.push(`precision of ${date}`);
    if (date !== null && !isDate(date)) faults.push(`date ${date}`);
    if (number !== null && !(Number.isInteger(number) && number >= 0)) faults.push(`number ${number}`);
    if (article.text.slice(evidence.start, evidence.end) !== evidence.text || evidence.text === "") {
      faults.push(`evidence ${evidence.start}-${evidence.end} of ${relation}`);
    }
    if (evidence.start < evidence.sentence.start || evidence.end > evidence.sentence.end) {
      faults.push(`evidence ${evidence.start}-${evidence.end} is not in its sentence`);
    }
    if (!(evidence.confidence >= 0 && evidence.confidence <= 1))
      faults.push(`confidence ${evidence.confidence}`);
  }
  return faults;
}

/** `2022`, `2022-01` or a day that the calendar has. */
function isDate(date: string): boolean {
  if (/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(date)) return true;
  const time = Date.parse(`${date}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
  );
}
