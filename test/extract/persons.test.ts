import { describe, expect, it } from "vitest";
import { extractText, phenomenon, reads } from "./reading.js";

/** The persons of a text, each with the texts of its mentions in order. */
function personsOf(text: string): readonly (readonly string[])[] {
  return extractText(text)
    .entities.filter(({ type }) => type === "PERSON")
    .map(({ mentions }) => mentions.map((mention) => mention.text));
}

// أعلام مجهولة: names that no list holds, behind a title; the words after them are no part of them.
describe("unseen persons", () => {
  it.each([
    ["قال وزير الخارجية النرويجي هولغر ستراندسن إن الحوار ضروري.", "هولغر ستراندسن"],
    ["قالت وزيرة الدفاع الهولندية فيرليكا بوسمان أمس إن الحوار ضروري.", "فيرليكا بوسمان"],
    ["التقى لافروف وزير الخارجية العماني حمدان بن سيف الريسوتي في مسقط.", "حمدان بن سيف الريسوتي"],
    ["أكد السفير القطري عبد الحكيم الدوسران أن الحوار ضروري.", "عبد الحكيم الدوسران"],
    ["قال وزير العدل التونسي أبو القاسم الطرودي إن الحوار ضروري.", "أبو القاسم الطرودي"],
    ["زار الرئيس البوليفي إدموندو كاستيليانوس روسيا.", "إدموندو كاستيليانوس"],
    [
      "قال الرئيس البوليفي إدموندو خوسيه كاستيليانوس فارغاس إن الحوار ضروري.",
      "إدموندو خوسيه كاستيليانوس فارغاس",
    ],
    ["قال المتحدث باسم الخارجية الإيرانية بهرامند تابشيان: الحوار ضروري.", "بهرامند تابشيان"],
  ])("%s", (text, name) => {
    expect(personsOf(text).flat()).toContain(name);
  });
});

// بلا لقب: without a title, where a verb of saying, an office behind the name or a word such as عبد says that it is one.
describe("persons without a title", () => {
  it.each([
    ["وقال هولغر ستراندسن إن الحوار ضروري.", "هولغر ستراندسن"],
    ["والتقى هولغر ستراندسن نائب مستشار الأمن القومي وفدا تركيا.", "هولغر ستراندسن"],
    ["وصرح قائد شرطة كابل عبد الرحمن دوسراني بأن التحقيق بدأ.", "عبد الرحمن دوسراني"],
    ["وحضر اللقاء عبد الباسط الدوسران وفاطمة الكيلاني.", "عبد الباسط الدوسران"],
    ["وقال وزير الدفاع الكوري الجنوبي سونغ يونغ-مو إن الجيش مستعد.", "سونغ يونغ-مو"],
    ["قال وزير الخارجية اليمني، خالد اليماني، إن الحوار ضروري.", "خالد اليماني"],
    ["تسلم محمد أنور السادات الحكم في مصر.", "محمد أنور السادات"],
  ])("%s", (text, name) => {
    expect(personsOf(text).flat()).toContain(name);
  });

  it.each([
    "لا يقبل البلد أي تحويل لأي اعتداء، وهو مستعد.",
    "رد عليه أمس قائلا إن الاتفاق قائم.",
    "رفضت الحكومة طلب اللجنة الترشح للانتخابات.",
    "وقالت أبرشية المدينة إن الكنيسة مغلقة.",
  ])("finds nobody: %s", (text) => {
    expect(personsOf(text)).toEqual([]);
  });
});

// اسم العائلة: the surname alone, behind the full name or before it, is the same person.
describe("surnames", () => {
  it.each([
    [
      "قال وزير الخارجية النرويجي هولغر ستراندسن إن الحوار ضروري. وأضاف ستراندسن أن السلام ممكن.",
      ["هولغر ستراندسن", "ستراندسن"],
    ],
    [
      "التقى لافروف وزير الخارجية العماني حمدان بن سيف الريسوتي. وأشاد الريسوتي بروسيا.",
      ["حمدان بن سيف الريسوتي", "الريسوتي"],
    ],
    ["أدان إيمانويل ماكرون الهجوم. ودعا ماكرون إلى الحوار.", ["إيمانويل ماكرون", "ماكرون"]],
    ["وصل رئيس الوزراء اليمني أحمد بن دغر. وقال بن دغر إن السلام ممكن.", ["أحمد بن دغر", "بن دغر"]],
    ["اغتيلت الصحفية شيرين أبو عاقلة. ونددت قطر بمقتل أبو عاقلة.", ["شيرين أبو عاقلة", "أبو عاقلة"]],
    ["وصل الزعيم الكوري الشمالي كيم هونغ سول. وقال كيم إن السلام ممكن.", ["كيم هونغ سول", "كيم"]],
  ])("%s", (text, names) => {
    expect(personsOf(text)).toContainEqual(names);
  });
});

describe("fathers are not their sons", () => {
  it("keeps سلمان apart from محمد بن سلمان", () => {
    expect(personsOf("استقبل ولي العهد الأمير محمد بن سلمان وفدا. وحضر الملك سلمان اللقاء.")).toHaveLength(2);
  });
});

describe("what is no part of a name", () => {
  it("leaves the title out of the mention", () => {
    expect(personsOf("وصل الرئيس الفرنسي إيمانويل ماكرون.").flat()).toContain("إيمانويل ماكرون");
  });

  it("leaves glued clitics out of the mention", () => {
    expect(personsOf("أشادت تركيا بإيمانويل ماكرون.")).toEqual([["إيمانويل ماكرون"]]);
  });

  it("does not run on over a verb behind the subject", () => {
    expect(personsOf("وزير الخارجية النرويجي هولغر ستراندسن يزور تركيا.")).toEqual([["هولغر ستراندسن"]]);
  });
});

phenomenon("two known persons side by side, subject and object, are two", [
  reads(
    "استقبل الرئيس الفرنسي إيمانويل ماكرون محمود عباس.",
    "Emmanuel Macron HOLDS_OFFICE France",
    "Emmanuel Macron HOSTS Mahmoud Abbas",
  ),
  reads("هاتف رئيس الوزراء بنيامين نتنياهو فلاديمير بوتين.", "Benjamin Netanyahu PHONES Vladimir Putin"),
]);

phenomenon("a name behind a preposition and an office that is set apart", [
  reads(
    "أشاد محمد البرادعي، نائب الرئيس المصري السابق، بميشيل باشيليت.",
    "Mohamed ElBaradei HOLDS_OFFICE Egypt past_state",
    "Mohamed ElBaradei PRAISES Michelle Bachelet",
  ),
]);

// Whom the gazetteer knows by a title with a name is nobody else of that name.
phenomenon("persons known by title and name", [
  reads("زار الملك سلمان موسكو.", "Salman of Saudi Arabia VISITS Moscow"),
  reads("زار السفير سلمان موسكو.", "Salman VISITS Moscow"),
]);

// What is no part of a name: a thing done, a blessing, ف with a particle; and a town that begins like a title.
phenomenon("words behind a name", [
  reads("ينتظر الجميع من الرئيس أوباما تحقيق وعود كثيرة."),
  reads("أكد الأمير تميم الاتفاق مع إيران على المياه."),
  reads("عاد الهدوء إلى الشيخ زويد ورفح."),
  reads("بحسب تقارير فإن كيري زار مصر.", "John Kerry VISITS Egypt"),
  reads("حكمت المحكمة أن سوريا مسؤولة."),
]);
