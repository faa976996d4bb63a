import { expect, it } from "vitest";
import { extractText, phenomenon, reads } from "./reading.js";

/** The entities of a text by name, sorted. */
function entitiesOf(text: string): readonly string[] {
  return extractText(text)
    .entities.map(({ name }) => name)
    .sort();
}

// أسماء متشابهة: names that contain or resemble one another and mean different things.
it.each([
  ["فرضت بريطانيا عقوبات على روسيا وبيلاروسيا.", ["Belarus", "Russia", "United Kingdom"]],
  ["دعم السودان جنوب السودان.", ["South Sudan", "Sudan"]],
  ["حذرت النيجر نيجيريا.", ["Niger", "Nigeria"]],
  ["تدعم غينيا غينيا بيساو وغينيا الاستوائية.", ["Equatorial Guinea", "Guinea", "Guinea-Bissau"]],
  ["هددت كوريا الشمالية كوريا الجنوبية.", ["North Korea", "South Korea"]],
  [
    "دعمت الصين جمهورية الكونغو الديمقراطية والكونغو برازافيل.",
    ["China", "Democratic Republic of the Congo", "Republic of the Congo"],
  ],
  ["زار ماكرون الدومينيكان ودومينيكا.", ["Dominica", "Dominican Republic", "Emmanuel Macron"]],
  ["دعمت إيران العراق.", ["Iran", "Iraq"]],
  ["حذرت النمسا ألمانيا.", ["Austria", "Germany"]],
])("%s", (text, names) => {
  expect(entitiesOf(text)).toEqual([...names].sort());
});

it("two ministers of the same title and different states are two", () => {
  const { entities, statements } = extractText(
    "التقى وزير الخارجية النرويجي هولغر ستراندسن وزير الخارجية السويدي لينارت فولكسون.",
  );
  expect(entities.filter(({ type }) => type === "PERSON")).toHaveLength(2);
  const offices = statements.filter(({ relation }) => relation === "HOLDS_OFFICE");
  expect(new Map(offices.map(({ subject, object }) => [subject, object])).size).toBe(2);
  expect(offices.map(({ object }) => object).sort()).toEqual(["country:norway", "country:sweden"]);
});

it("two persons with one surname and different first names are two", () => {
  const { entities } = extractText(
    "زار الوزير هولغر ستراندسن روسيا. وقال الوزير ماتياس ستراندسن إن الحوار ضروري.",
  );
  const names = entities.filter(({ type }) => type === "PERSON").map(({ nameAr }) => nameAr);
  expect(names).toEqual(["هولغر ستراندسن", "ماتياس ستراندسن"]);
});

it("husband and wife, both known, are two", () => {
  const { entities } = extractText("زار بيل كلينتون الصين. وزارت هيلاري كلينتون الهند.");
  expect(
    entities
      .filter(({ type }) => type === "PERSON")
      .map(({ name }) => name)
      .sort(),
  ).toEqual(["Bill Clinton", "Hillary Clinton"]);
});

// What stands behind a noun is not reached by who reaches the noun, unless the noun is a part of it.
phenomenon("genitives that a verb does not reach", [
  reads("ذهب ماكرون إلى حد وصف ألمانيا بالمترددة."),
  reads("وصلت كرواتيا إلى نهائي كأس العالم."),
  reads("احتلت تركيا أراضي سوريا.", "Turkey SEIZES Syria"),
]);

// Members that `بينها` lists are not whom the verb asks; what is told of behind ب is not the teller's deed.
phenomenon("members and what is told of", [
  reads("وتطالب دول عدة بينها ماليزيا وهولندا بمحكمة."),
  reads("ذكر باراك أوباما بغزو العراق."),
  reads("لم تغلق تركيا الباب أمام السويد."),
]);

// النسبة: an adjective in ية is no event with a pronoun.
phenomenon("adjectives that look like an event with a pronoun", [
  reads("تملك إيران قدرات قتالية ضد إسرائيل."),
  reads("نرفض العدوانية الإيرانية ضد السعودية."),
]);

// إنه توصل: behind a complementizer with its pronoun stands the predicate; روسيا behind an accusative is an adjective.
phenomenon("a verb behind إنه that is also a masdar, an adjective that is also a state", [
  reads(
    "قال جون كيري إنه توصل إلى اتفاق مع نظيره الروسي سيرغي لافروف.",
    "John Kerry AGREES_WITH Sergey Lavrov",
  ),
  reads("طردت واشنطن 60 دبلوماسيا روسيا.", "United States EXPELS Russia"),
  reads("طردت إدارة ترامب 60 دبلوماسيا روسيا أمس.", "United States EXPELS Russia"),
]);

// عبر is via and, with another vowel, voiced: the verb has its عن behind the name.
phenomenon("a verb that looks like a preposition", [
  reads("عبر جو بايدن أمس عن دعمه لتايوان.", "Joe Biden SUPPORTS Taiwan"),
  reads("وعبر جو بايدن عن قلقه إزاء روسيا.", "Joe Biden EXPRESSES_CONCERN_OVER Russia"),
  reads("وصل بوتين إلى طهران عبر تركيا.", "Vladimir Putin VISITS Tehran"),
]);

// دعمها … من: whom the pronoun means supports, and is not supported from there.
phenomenon("support with its pronoun", [
  reads("حظيت كييف بدعم من لندن.", "United Kingdom SUPPORTS Ukraine"),
  reads("أعلن علي خامنئي دعمه لفكرة وقف الصادرات من العراق."),
]);
