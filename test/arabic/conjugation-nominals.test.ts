import { describe, expect, it } from "vitest";
import { type ConjugatedVerb, type NominalForm, nominals } from "../../src/arabic/conjugation.js";
import type { FormIVowels, VerbPattern } from "../../src/arabic/conjugation-stems.js";
import { nominalSuffixes, verbalSuffixes } from "../../src/arabic/conjugation-suffixes.js";

function verb(
  lemma: string,
  root: string,
  form: VerbPattern,
  vowels: FormIVowels | null,
  masdars: string,
): ConjugatedVerb {
  return {
    lemma,
    root: root.split(" "),
    form,
    vowels,
    masdars: masdars ? masdars.split(" ") : [],
    passive: true,
  };
}

function surfaces(of: ConjugatedVerb, kind: NominalForm["kind"]): string {
  return nominals(of)
    .filter((form) => form.kind === kind)
    .map((form) => form.surface)
    .join(" ");
}

function singularMasdar(of: ConjugatedVerb): string {
  const forms = nominals(of).filter(
    (f) => f.kind === "masdar" && f.number === "singular" && f.state === "free",
  );
  return forms.map((form) => form.surface).join(" ");
}

describe("derived verbal nouns", () => {
  const cases: readonly (readonly [string, string, VerbPattern, string])[] = [
    ["حذر", "ح ذ ر", "II", "تحذير"],
    ["سوى", "س و ي", "II", "تسوية"],
    ["حيا", "ح ي ي", "II", "تحية"],
    ["هنأ", "ه ن ء", "II", "تهنئة"],
    ["أكد", "ء ك د", "II", "تأكيد"],
    ["ناقش", "ن ق ش", "III", "مناقشة"],
    ["نادى", "ن د و", "III", "مناداة"],
    ["ساءل", "س ء ل", "III", "مساءلة"],
    ["فاجأ", "ف ج ء", "III", "مفاجأة"],
    ["أعلن", "ع ل ن", "IV", "إعلان"],
    ["أدان", "د ي ن", "IV", "إدانة"],
    ["أنهى", "ن ه ي", "IV", "إنهاء"],
    ["أوقف", "و ق ف", "IV", "إيقاف"],
    ["آمن", "ء م ن", "IV", "إيمان"],
    ["أنشأ", "ن ش ء", "IV", "إنشاء"],
    ["أساء", "س و ء", "IV", "إساءة"],
    ["تنبأ", "ن ب ء", "V", "تنبؤ"],
    ["تلقى", "ل ق ي", "V", "تلقي"],
    ["تعاون", "ع و ن", "VI", "تعاون"],
    ["تفادى", "ف د ي", "VI", "تفادي"],
    ["انحاز", "ح و ز", "VII", "انحياز"],
    ["انقضى", "ق ض ي", "VII", "انقضاء"],
    ["اتهم", "و ه م", "VIII", "اتهام"],
    ["اغتال", "غ ي ل", "VIII", "اغتيال"],
    ["ازدوج", "ز و ج", "VIII", "ازدواج"],
    ["احتل", "ح ل ل", "VIII", "احتلال"],
    ["استقال", "ق ي ل", "X", "استقالة"],
    ["استدعى", "د ع و", "X", "استدعاء"],
    ["استأنف", "ء ن ف", "X", "استئناف"],
    ["استوقف", "و ق ف", "X", "استيقاف"],
    ["زعزع", "ز ع ز ع", "Q1", "زعزعة"],
    ["تدهور", "د ه و ر", "Q2", "تدهور"],
    ["اطمأن", "ط م ء ن", "Q4", "اطمئنان"],
  ];
  for (const [lemma, root, form, masdar] of cases) {
    it(`${lemma} → ${masdar}`, () => expect(singularMasdar(verb(lemma, root, form, null, ""))).toBe(masdar));
  }

  it("have case and number forms", () => {
    expect(surfaces(verb("حذر", "ح ذ ر", "II", null, ""), "masdar")).toBe(
      "تحذير تحذيرا تحذيران تحذيرين تحذيرات",
    );
    expect(surfaces(verb("تلقى", "ل ق ي", "V", null, ""), "masdar")).toBe(
      "تلقي تلق تلقيا تلقيان تلقيين تلقيات",
    );
    expect(surfaces(verb("أجرى", "ج ر ي", "IV", null, ""), "masdar")).toBe("إجراء إجراءان إجراءين إجراءات");
  });
});

describe("given verbal nouns", () => {
  it("take the accusative alif where it is written", () => {
    expect(surfaces(verb("قتل", "ق ت ل", "I", "a-u", "قتل"), "masdar")).toBe("قتل قتلا");
    expect(surfaces(verb("بدأ", "ب د ء", "I", "a-a", "بدء"), "masdar")).toBe("بدء بدءا");
    expect(surfaces(verb("جاء", "ج ي ء", "I", "a-i", "مجيء"), "masdar")).toBe("مجيء مجيئا");
    expect(surfaces(verb("دعا", "د ع و", "I", "a-u", "دعوة دعاء"), "masdar")).toBe(
      "دعوة دعوتان دعوتين دعوات دعاء",
    );
    expect(surfaces(verb("ذكر", "ذ ك ر", "I", "a-u", "ذكرى"), "masdar")).toBe("ذكرى");
  });

  it("come instead of the rule's", () => {
    expect(singularMasdar(verb("حاور", "ح و ر", "III", null, "حوار"))).toBe("حوار");
    expect(singularMasdar(verb("حاور", "ح و ر", "III", null, "حوار محاورة"))).toBe("حوار محاورة");
  });
});

describe("participles", () => {
  const active = (lemma: string, root: string, form: VerbPattern, vowels: FormIVowels | null = null) =>
    surfaces(verb(lemma, root, form, vowels, "-"), "active-participle");
  const passive = (lemma: string, root: string, form: VerbPattern, vowels: FormIVowels | null = null) =>
    surfaces(verb(lemma, root, form, vowels, "-"), "passive-participle");

  it("of a sound stem", () => {
    expect(active("أكد", "ء ك د", "II")).toBe(
      "مؤكد مؤكدا مؤكدة مؤكدان مؤكدين مؤكدتان مؤكدتين مؤكدون مؤكدين مؤكدات مؤكدو مؤكدي",
    );
  });

  it("of form I", () => {
    expect(active("قال", "ق و ل", "I", "a-u")).toContain("قائل قائلا قائلة");
    expect(active("سأل", "س ء ل", "I", "a-a")).toContain("سائل ");
    expect(active("دعا", "د ع و", "I", "a-u")).toBe(
      "داع داعي داعيا داعية داعيان داعيين داعيتان داعيتين داعون داعين داعيات داعو داعي",
    );
    expect(active("حد", "ح د د", "I", "a-u")).toContain("حاد حادا حادة");
    expect(active("كبر", "ك ب ر", "I", "u-u")).toBe("");
    expect(passive("قتل", "ق ت ل", "I", "a-u")).toContain("مقتول مقتولا مقتولة");
    expect(passive("باع", "ب ي ع", "I", "a-i")).toContain("مبيع ");
    expect(passive("دعا", "د ع و", "I", "a-u")).toContain("مدعو مدعوا مدعوة");
    expect(passive("نفى", "ن ف ي", "I", "a-i")).toContain("منفي منفيا منفية");
    expect(passive("سأل", "س ء ل", "I", "a-a").split(" ")).toEqual(
      expect.arrayContaining(["مسؤول", "مسئول", "مسؤولين"]),
    );
  });

  it("of weak derived forms", () => {
    expect(active("أدان", "د ي ن", "IV")).toContain("مدين مدينا مدينة");
    expect(passive("أدان", "د ي ن", "IV")).toContain("مدان مدانا مدانة");
    expect(active("تولى", "و ل ي", "V")).toContain("متول متولي متوليا متولية");
    expect(passive("ألقى", "ل ق ي", "IV")).toBe(
      "ملقى ملقاة ملقيان ملقيين ملقاتان ملقاتين ملقون ملقين ملقيات ملقو ملقي",
    );
    expect(active("احتل", "ح ل ل", "VIII")).toContain("محتل محتلا محتلة");
  });
});

describe("pronouns", () => {
  const verbal = (word: string) => verbalSuffixes(word).map(({ stem, suffix }) => `${stem}+${suffix}`);
  const nominal = (word: string) => nominalSuffixes(word).map(({ stem, suffix }) => `${stem}+${suffix}`);

  it("are taken off verbs", () => {
    expect(verbal("أرسلتها")).toEqual(["أرسلت+ها"]);
    expect(verbal("رماه")).toEqual(["رما+ه", "رمى+ه"]);
    expect(verbal("رآهم")).toContain("رأى+هم");
    expect(verbal("أرسلوه")).toEqual(["أرسلو+ه", "أرسلوا+ه"]);
    expect(verbal("يبدؤه")).toContain("يبدأ+ه");
    expect(verbal("يسيئها")).toContain("يسيء+ها");
  });

  it("are taken off nouns", () => {
    expect(nominal("دعوته")).toEqual(["دعوة+ه", "دعوت+ه"]);
    expect(nominal("لقائه")).toContain("لقاء+ه");
    expect(nominal("دعاؤهم")).toContain("دعاء+هم");
    expect(nominal("تنبئها")).toContain("تنبؤ+ها");
    expect(nominal("زيارتي")).toEqual(["زيارة+ي"]);
  });

  it("are not seen in an adjective's ending", () => expect(nominal("دفاعي")).toEqual([]));
});
