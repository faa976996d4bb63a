import type { Report } from "../../src/model/event.js";

/** Words of a sentence on talks, none of them a name. */
export const TALKS = ["اجتماع", "بحثا", "تعزيز", "ثنائيه", "علاقات", "مستجدات"];
/** Words of another sentence. */
export const TRADE = ["استثمار", "تبادل", "تجاري", "حجم", "شركات", "مليار"];

/** A report of a meeting of Egypt and Iraq, with what is said otherwise. */
export function report(said: Partial<Report> & { readonly articleId: string }): Report {
  const date = said.date === undefined ? "2022-01-06" : said.date;
  return {
    statementId: `statement:${said.relation ?? "MEETS"}:${said.modality ?? "asserted"}:${date}`,
    relation: "MEETS",
    subject: "country:egypt",
    object: "country:iraq",
    polarity: "affirmed",
    modality: "asserted",
    date,
    start: 0,
    publishedAt: "2022-01-07",
    publisher: `outlet:${said.articleId}`,
    number: null,
    words: [],
    ...said,
  };
}
