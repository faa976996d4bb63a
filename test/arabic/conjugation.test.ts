import { describe, expect, it } from "vitest";
import { type ConjugatedVerb, citationForm, conjugate, type VerbForm } from "../../src/arabic/conjugation.js";
import type { FormIVowels, VerbPattern } from "../../src/arabic/conjugation-stems.js";

/**
 * Paradigms checked by hand. Columns: lemma; root; form; vowels; perfect she, they (m.), I; imperfect he, they (m.);
 * jussive he; passive perfect and imperfect he. `/` separates two accepted spellings.
 */
const PARADIGMS = `
كتب|ك ت ب|I|a-u|كتبت كتبوا كتبت|يكتب يكتبون|يكتب|كتب يكتب
شرب|ش ر ب|I|i-a|شربت شربوا شربت|يشرب يشربون|يشرب|شرب يشرب
قال|ق و ل|I|a-u|قالت قالوا قلت|يقول يقولون|يقل|قيل يقال
باع|ب ي ع|I|a-i|باعت باعوا بعت|يبيع يبيعون|يبع|بيع يباع
خاف|خ و ف|I|i-a|خافت خافوا خفت|يخاف يخافون|يخف|خيف يخاف
كان|ك و ن|I|a-u|كانت كانوا كنت|يكون يكونون|يكن|كين يكان
دعا|د ع و|I|a-u|دعت دعوا دعوت|يدعو يدعون|يدع|دعي يدعى
رمى|ر م ي|I|a-i|رمت رموا رميت|يرمي يرمون|يرم|رمي يرمى
نفى|ن ف ي|I|a-i|نفت نفوا نفيت|ينفي ينفون|ينف|نفي ينفى
سعى|س ع ي|I|a-a|سعت سعوا سعيت|يسعى يسعون|يسع|سعي يسعى
نسي|ن س ي|I|i-a|نسيت نسوا نسيت|ينسى ينسون|ينس|نسي ينسى
رضي|ر ض و|I|i-a|رضيت رضوا رضيت|يرضى يرضون|يرض|رضي يرضى
رأى|ر ء ي|I|a-a|رأت رأوا رأيت|يرى يرون|ير|رئي يرى
نأى|ن ء ي|I|a-a|نأت نأوا نأيت|ينأى ينأون|ينأ|نئي ينأى
أتى|ء ت ي|I|a-i|أتت أتوا أتيت|يأتي يأتون|يأت|أتي يؤتى
نوى|ن و ي|I|a-i|نوت نووا نويت|ينوي ينوون|ينو|نوي ينوى
جاء|ج ي ء|I|a-i|جاءت جاؤوا/جاءوا جئت|يجيء يجيئون|يجئ|جيء يجاء
ساء|س و ء|I|a-u|ساءت ساؤوا/ساءوا سؤت|يسوء يسوءون/يسوؤون|يسؤ|سيء يساء
وصل|و ص ل|I|a-i|وصلت وصلوا وصلت|يصل يصلون|يصل|وصل يوصل
وعد|و ع د|I|a-i|وعدت وعدوا وعدت|يعد يعدون|يعد|وعد يوعد
وضع|و ض ع|I|a-a|وضعت وضعوا وضعت|يضع يضعون|يضع|وضع يوضع
وسع|و س ع|I|i-a|وسعت وسعوا وسعت|يسع يسعون|يسع|وسع يوسع
ولي|و ل ي|I|i-i|وليت ولوا وليت|يلي يلون|يل|ولي يولى
رد|ر د د|I|a-u|ردت ردوا رددت|يرد يردون|يرد/يردد|رد يرد
ظل|ظ ل ل|I|i-a|ظلت ظلوا ظللت|يظل يظلون|يظل/يظلل|ظل يظل
ود|و د د|I|i-a|ودت ودوا وددت|يود يودون|يود/يودد|ود يود
أخذ|ء خ ذ|I|a-u|أخذت أخذوا أخذت|يأخذ يأخذون|يأخذ|أخذ يؤخذ
سأل|س ء ل|I|a-a|سألت سألوا سألت|يسأل يسألون|يسأل|سئل يسأل
بدأ|ب د ء|I|a-a|بدأت بدؤوا/بدأوا بدأت|يبدأ يبدؤون/يبدأون|يبدأ|بدئ يبدأ
قرأ|ق ر ء|I|a-a|قرأت قرؤوا/قرأوا قرأت|يقرأ يقرؤون/يقرأون|يقرأ|قرئ يقرأ
هدد|ه د د|II|-|هددت هددوا هددت|يهدد يهددون|يهدد|هدد يهدد
أكد|ء ك د|II|-|أكدت أكدوا أكدت|يؤكد يؤكدون|يؤكد|أكد يؤكد
أيد|ء ي د|II|-|أيدت أيدوا أيدت|يؤيد يؤيدون|يؤيد|أيد يؤيد
سمى|س م ي|II|-|سمت سموا سميت|يسمي يسمون|يسم|سمي يسمى
حيا|ح ي ي|II|-|حيت حيوا حييت|يحيي يحيون|يحي|حيي يحيا
هنأ|ه ن ء|II|-|هنأت هنؤوا/هنأوا هنأت|يهنئ يهنئون|يهنئ|هنئ يهنأ
وجه|و ج ه|II|-|وجهت وجهوا وجهت|يوجه يوجهون|يوجه|وجه يوجه
ناقش|ن ق ش|III|-|ناقشت ناقشوا ناقشت|يناقش يناقشون|يناقش|نوقش يناقش
آزر|ء ز ر|III|-|آزرت آزروا آزرت|يؤازر يؤازرون|يؤازر|أوزر يؤازر
نادى|ن د و|III|-|نادت نادوا ناديت|ينادي ينادون|يناد|نودي ينادى
حاور|ح و ر|III|-|حاورت حاوروا حاورت|يحاور يحاورون|يحاور|حوور يحاور
فاجأ|ف ج ء|III|-|فاجأت فاجؤوا/فاجأوا فاجأت|يفاجئ يفاجئون|يفاجئ|فوجئ يفاجأ
أعرب|ع ر ب|IV|-|أعربت أعربوا أعربت|يعرب يعربون|يعرب|أعرب يعرب
أدان|د ي ن|IV|-|أدانت أدانوا أدنت|يدين يدينون|يدن|أدين يدان
أنهى|ن ه ي|IV|-|أنهت أنهوا أنهيت|ينهي ينهون|ينه|أنهي ينهى
أثنى|ث ن ي|IV|-|أثنت أثنوا أثنيت|يثني يثنون|يثن|أثني يثنى
آمن|ء م ن|IV|-|آمنت آمنوا آمنت|يؤمن يؤمنون|يؤمن|أومن يؤمن
أوقف|و ق ف|IV|-|أوقفت أوقفوا أوقفت|يوقف يوقفون|يوقف|أوقف يوقف
أيقن|ي ق ن|IV|-|أيقنت أيقنوا أيقنت|يوقن يوقنون|يوقن|أوقن يوقن
أساء|س و ء|IV|-|أساءت أساؤوا/أساءوا أسأت|يسيء يسيئون|يسئ|أسيء يساء
أصر|ص ر ر|IV|-|أصرت أصروا أصررت|يصر يصرون|يصر/يصرر|أصر يصر
أنشأ|ن ش ء|IV|-|أنشأت أنشؤوا/أنشأوا أنشأت|ينشئ ينشئون|ينشئ|أنشئ ينشأ
أحيا|ح ي ي|IV|-|أحيت أحيوا أحييت|يحيي يحيون|يحي|أحيي يحيا
تحدث|ح د ث|V|-|تحدثت تحدثوا تحدثت|يتحدث يتحدثون|يتحدث|تحدث يتحدث
تلقى|ل ق ي|V|-|تلقت تلقوا تلقيت|يتلقى يتلقون|يتلق|تلقي يتلقى
ترأس|ر ء س|V|-|ترأست ترأسوا ترأست|يترأس يترأسون|يترأس|ترئس يترأس
تبادل|ب د ل|VI|-|تبادلت تبادلوا تبادلت|يتبادل يتبادلون|يتبادل|تبودل يتبادل
تفادى|ف د ي|VI|-|تفادت تفادوا تفاديت|يتفادى يتفادون|يتفاد|تفودي يتفادى
تآمر|ء م ر|VI|-|تآمرت تآمروا تآمرت|يتآمر يتآمرون|يتآمر|تؤومر يتآمر
انسحب|س ح ب|VII|-|انسحبت انسحبوا انسحبت|ينسحب ينسحبون|ينسحب|انسحب ينسحب
انحاز|ح و ز|VII|-|انحازت انحازوا انحزت|ينحاز ينحازون|ينحز|انحيز ينحاز
اتفق|و ف ق|VIII|-|اتفقت اتفقوا اتفقت|يتفق يتفقون|يتفق|اتفق يتفق
اتهم|و ه م|VIII|-|اتهمت اتهموا اتهمت|يتهم يتهمون|يتهم|اتهم يتهم
اتخذ|ء خ ذ|VIII|-|اتخذت اتخذوا اتخذت|يتخذ يتخذون|يتخذ|اتخذ يتخذ
ائتلف|ء ل ف|VIII|-|ائتلفت ائتلفوا ائتلفت|يأتلف يأتلفون|يأتلف|اؤتلف يؤتلف
احتل|ح ل ل|VIII|-|احتلت احتلوا احتللت|يحتل يحتلون|يحتل/يحتلل|احتل يحتل
اغتال|غ ي ل|VIII|-|اغتالت اغتالوا اغتلت|يغتال يغتالون|يغتل|اغتيل يغتال
التقى|ل ق ي|VIII|-|التقت التقوا التقيت|يلتقي يلتقون|يلتق|التقي يلتقى
اصطدم|ص د م|VIII|-|اصطدمت اصطدموا اصطدمت|يصطدم يصطدمون|يصطدم|اصطدم يصطدم
ازدهر|ز ه ر|VIII|-|ازدهرت ازدهروا ازدهرت|يزدهر يزدهرون|يزدهر|ازدهر يزدهر
ازدوج|ز و ج|VIII|-|ازدوجت ازدوجوا ازدوجت|يزدوج يزدوجون|يزدوج|ازدوج يزدوج
ادعى|د ع و|VIII|-|ادعت ادعوا ادعيت|يدعي يدعون|يدع|ادعي يدعى
استأنف|ء ن ف|X|-|استأنفت استأنفوا استأنفت|يستأنف يستأنفون|يستأنف|استؤنف يستأنف
استقال|ق ي ل|X|-|استقالت استقالوا استقلت|يستقيل يستقيلون|يستقل|استقيل يستقال
استدعى|د ع و|X|-|استدعت استدعوا استدعيت|يستدعي يستدعون|يستدع|استدعي يستدعى
استمر|م ر ر|X|-|استمرت استمروا استمررت|يستمر يستمرون|يستمر/يستمرر|استمر يستمر
استجوب|ج و ب|X|-|استجوبت استجوبوا استجوبت|يستجوب يستجوبون|يستجوب|استجوب يستجوب
زعزع|ز ع ز ع|Q1|-|زعزعت زعزعوا زعزعت|يزعزع يزعزعون|يزعزع|زعزع يزعزع
تدهور|د ه و ر|Q2|-|تدهورت تدهوروا تدهورت|يتدهور يتدهورون|يتدهور|تدهور يتدهور
اطمأن|ط م ء ن|Q4|-|اطمأنت اطمأنوا اطمأننت|يطمئن يطمئنون|يطمئن/يطمأنن|اطمئن يطمأن
`
  .trim()
  .split("\n");

function verb(lemma: string, root: string, form: string, vowels = "-"): ConjugatedVerb {
  return {
    lemma,
    root: root.split(" "),
    form: form as VerbPattern,
    vowels: vowels === "-" ? null : (vowels as FormIVowels),
    masdars: [],
    passive: true,
  };
}

const he = { person: 3, number: "singular", gender: "masculine", voice: "active" } as const;
const she = { ...he, gender: "feminine" } as const;
const they = { ...he, number: "plural" } as const;
const perfect = { tense: "perfect" } as const;
const indicative = { tense: "imperfect", mood: "indicative" } as const;

/** The spellings of the cells that have all of `wanted`, as `a/b`. */
function cell(forms: readonly VerbForm[], wanted: Partial<VerbForm>): string {
  const found = forms.filter((form) =>
    Object.entries(wanted).every(([key, value]) => form[key as keyof VerbForm] === value),
  );
  return [...new Set(found.map((form) => form.surface))].join("/");
}

describe("conjugate", () => {
  for (const line of PARADIGMS) {
    const [lemma = "", root = "", form = "", vowels = "", ...expected] = line.split("|");
    it(`${lemma} ${form}`, () => {
      const forms = conjugate(verb(lemma, root, form, vowels));
      expect(cell(forms, { ...he, ...perfect })).toBe(lemma);
      const jussive = cell(forms, { ...he, tense: "imperfect", mood: "jussive" });
      expect([
        [
          { ...she, ...perfect },
          { ...they, ...perfect },
          { ...perfect, voice: "active" as const, person: 1 as const, number: "singular" as const },
        ]
          .map((wanted) => cell(forms, wanted))
          .join(" "),
        `${cell(forms, { ...he, ...indicative })} ${cell(forms, { ...they, ...indicative })}`,
        jussive,
        `${cell(forms, { ...he, ...perfect, voice: "passive" })} ${cell(forms, { ...he, ...indicative, voice: "passive" })}`,
      ]).toEqual(expected);
    });
  }

  it("gives all persons of دعا", () => {
    const forms = conjugate(verb("دعا", "د ع و", "I", "a-u"));
    const of = (tense: "perfect" | "imperfect", mood: "indicative" | "subjunctive" | "jussive" | null) =>
      forms
        .filter((f) => f.tense === tense && f.mood === mood && f.voice === "active")
        .map((f) => f.surface)
        .join(" ");
    expect(of("perfect", null)).toBe("دعا دعت دعوا دعتا دعوا دعون دعوت دعونا دعوت دعوت دعوتم دعوتن");
    expect(of("imperfect", "indicative")).toBe(
      "يدعو تدعو يدعوان تدعوان يدعون يدعون أدعو ندعو تدعو تدعين تدعون تدعون",
    );
    expect(of("imperfect", "subjunctive")).toBe(
      "يدعو تدعو يدعوا تدعوا يدعوا يدعون أدعو ندعو تدعو تدعي تدعوا تدعون",
    );
    expect(of("imperfect", "jussive")).toBe("يدع تدع يدعوا تدعوا يدعوا يدعون أدع ندع تدع تدعي تدعوا تدعون");
  });

  it("gives all persons of رأى, whose imperfect has no hamza", () => {
    const forms = conjugate(verb("رأى", "ر ء ي", "I", "a-a"));
    const imperfect = forms
      .filter((f) => f.mood === "indicative" && f.voice === "active")
      .map((f) => f.surface);
    expect(imperfect.join(" ")).toBe("يرى ترى يريان تريان يرون يرين أرى نرى ترى ترين ترون ترين");
  });

  it("joins hamza and long a (بدآ، يبدآن، آكل)", () => {
    const began = conjugate(verb("بدأ", "ب د ء", "I", "a-a"));
    expect(cell(began, { ...he, ...perfect, number: "dual" })).toBe("بدآ");
    expect(cell(began, { ...he, ...indicative, number: "dual" })).toBe("يبدآن");
    const took = conjugate(verb("أخذ", "ء خ ذ", "I", "a-u"));
    expect(cell(took, { ...indicative, voice: "active", person: 1, number: "singular" })).toBe("آخذ");
  });

  it("joins a final t or n with the ending's (أثبتّ، آمنّا)", () => {
    const proved = conjugate(verb("أثبت", "ث ب ت", "IV"));
    expect(cell(proved, { ...perfect, voice: "active", person: 1, number: "singular" })).toBe("أثبت");
    const believed = conjugate(verb("آمن", "ء م ن", "IV"));
    expect(cell(believed, { ...perfect, voice: "active", person: 1, number: "plural" })).toBe("آمنا");
  });

  it("makes no passive where the verb has none", () => {
    const forms = conjugate({ ...verb("وصل", "و ص ل", "I", "a-i"), passive: false });
    expect(forms.filter((form) => form.voice === "passive")).toEqual([]);
    expect(forms.length).toBe(48);
  });

  it("says what a root gives where the lemma differs", () => {
    expect(citationForm(verb("حذر", "ح ذ ر", "IV"))).toBe("أحذر");
    expect(citationForm(verb("ادان", "د ي ن", "IV"))).toBe("أدان");
  });
});
