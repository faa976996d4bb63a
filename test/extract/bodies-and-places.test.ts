import { describe, expect, it } from "vitest";
import { extractText } from "./reading.js";

/** The bodies and places of a text, each with the text of its first mention. */
function namedIn(text: string): readonly string[] {
  return extractText(text)
    .entities.filter(({ type }) => type === "ORGANIZATION" || type === "PLACE")
    .map(({ mentions }) => mentions[0]?.text ?? "");
}

function idsIn(text: string): readonly string[] {
  return extractText(text).entities.map(({ id }) => id);
}

// الرؤوس: a common noun announces the name; where it ends.
describe("names behind their heads", () => {
  it.each([
    ["وقع الانفجار في بلدة المريسية شرق ليبيا.", "بلدة المريسية"],
    ["انسحب المقاتلون من مدينة كويسنداق أمس.", "مدينة كويسنداق"],
    ["هبطت الطائرة في مطار أسمرة الدولي.", "مطار أسمرة الدولي"],
    ["وصلت السفينة إلى ميناء الحديدة.", "ميناء الحديدة"],
    ["رحبت وزارة الخارجية والتعاون الدولي القطرية بالاتفاق.", "وزارة الخارجية والتعاون الدولي القطرية"],
    ["أعلنت وزارة الداخلية والدفاع المدني السوري حصيلة الزلزال.", "الدفاع المدني السوري"],
    ["قالت صحيفة لوفيغارون إن الحوار ضروري.", "صحيفة لوفيغارون"],
    ["دان حزب الشعب الاشتراكي الهجوم.", "حزب الشعب الاشتراكي"],
    ["اتهمت الوزارة شركة دونغفاي شيبينغ.", "شركة دونغفاي شيبينغ"],
    ["ذكرت وكالة «سبأنيوز» أن الحوار بدأ.", "وكالة «سبأنيوز»"],
  ])("%s", (text, name) => {
    expect(namedIn(text)).toContain(name);
  });

  it.each([
    "أدى الإضراب إلى توقف حركة التجارة في البلاد.",
    "بدأت اللجنة تنظيم الاقتراع أمس.",
    "قطعت السلطات شبكة الكهرباء عن المدينة.",
    'وصفها بأنها منظمة "إرهابية" أمس.',
    "تنتهي ولاية ترامب في العام المقبل.",
    "كان صالح في السلطة لفترة طويلة.",
  ])("finds none: %s", (text) => {
    expect(namedIn(text)).toEqual([]);
  });

  it("keeps the airport apart from its city", () => {
    expect(idsIn("وصل الوفد إلى مطار صنعاء، ثم انتقل إلى صنعاء.")).toContain("place:sanaa");
    expect(namedIn("وصل الوفد إلى مطار صنعاء، ثم انتقل إلى صنعاء.")).toContain("مطار صنعاء");
  });
});

// إدارة ترامب: a government called by its leader or its seat is the country's.
describe("governments by leader or seat", () => {
  it.each([
    [
      "قال الرئيس الأميركي دونالد ترامب إن الحوار بدأ. وفرضت إدارة ترامب عقوبات على إيران.",
      "إدارة ترامب",
      "country:united-states",
    ],
    ["رفض الرئيس السوري بشار الأسد الخطة. ويدعم حزب الله نظام الأسد.", "نظام الأسد", "country:syria"],
    ["اتهم المتمردون حكومة جوبا بالقصف.", "حكومة جوبا", "country:south-sudan"],
  ])("%s", (text, mention, id) => {
    const country = extractText(text).entities.find((entity) => entity.id === id);
    expect(country?.mentions.map(({ text: surface }) => surface)).toContain(mention);
  });
});
