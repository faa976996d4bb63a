import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../../src/config.js";
import { buildVerbTable, readVerbs, type VerbTable, type WordReading } from "../../src/lexicon/verbs.js";
import { problemsIn, seedFile } from "./seed-file.js";

const HEADER = "id\tlemma\troot\tform\tvowels\tmasdars\tpassive\tclass\texample";
const VERBS = `
arsala	أرسل	ر س ل	IV	-	-	yes	event	أرسلت روما وفدا.
bahatha	بحث	ب ح ث	I	a-a	بحث	yes	event	بحث الوفدان الملف.
daa	دعا	د ع و	I	a-u	دعوة|دعاء	yes	event	دعت باريس إلى الحوار.
istada	استدعى	د ع و	X	-	-	yes	event	استدعت برن السفير.
ittahama	اتهم	و ه م	VIII	-	-	yes	event	اتهم الوزير جاره.
laqiya	لقي	ل ق ي	I	i-a	لقاء	no	event	لقي الاقتراح قبولا.
ajra	أجرى	ج ر ي	IV	-	-	yes	event	أجرى الطرفان حوارا.
akkada	أكد	ء ك د	II	-	-	yes	say	يؤكد الوزير ذلك.
badaa	بدأ	ب د ء	I	a-a	بدء	yes	aspect	بدأت الجولة.
wajjaha	وجه	و ج ه	II	-	-	yes	event	وجه الأمين رسالة.
taraka	ترك	ت ر ك	I	a-u	ترك	yes	move	ترك الوفد القاعة.
raa	رأى	ر ء ي	I	a-a	رؤية	no	say	يرى المبعوث فرصة.
iltaqa	التقى	ل ق ي	VIII	-	-	no	event	التقى الوزيران.
adara	أدار	د و ر	IV	-	-	yes	event	أدارت الهيئة الملف.
qatala	قتل	ق ت ل	I	a-u	قتل	yes	event	قتل جنديان.
hannaa	هنأ	ه ن ء	II	-	-	no	event	هنأ الملك الفائز.
anha	أنهى	ن ه ي	IV	-	-	yes	aspect	أنهى الوفد جولته.
waffa	وفى	و ف ي	II	-	توفية	no	event	وفى الجانبان بالوعد.
`.trim();

let table: VerbTable;

function file(rows: string): string {
  return seedFile("verbs.tsv", HEADER, `${rows}\n`);
}

function problems(rows: string): readonly string[] {
  return problemsIn(() => readVerbs(file(rows)));
}

/** One line for each different reading, moods and voices left out: `arsala imperfect 3 future`. */
function readings(word: string): readonly string[] {
  return [...new Set(table.lookup(word).map(describeReading))];
}

function describeReading(reading: WordReading): string {
  const { id } = reading.verb;
  if ("form" in reading) {
    const { form, future, lam, objectSuffix } = reading;
    return [id, form.tense, form.person, future && "future", lam && "lam", objectSuffix]
      .filter(Boolean)
      .join(" ");
  }
  const { nominal, definite, suffix } = reading;
  return [id, nominal.kind, nominal.number, nominal.accusative && "accusative", definite && "the", suffix]
    .filter(Boolean)
    .join(" ");
}

beforeAll(() => {
  table = buildVerbTable(readVerbs(file(VERBS)));
});

describe("readVerbs", () => {
  it("reads a row", () => {
    expect(readVerbs(file(VERBS))[2]).toEqual({
      id: "daa",
      lemma: "دعا",
      root: ["د", "ع", "و"],
      form: "I",
      vowels: "a-u",
      masdars: ["دعوة", "دعاء"],
      passive: true,
      class: "event",
      traits: new Set(),
      example: "دعت باريس إلى الحوار.",
    });
  });

  it("lists every problem with its line and what to do", () => {
    const rows = [
      "hadhdhara\tحذر\tح ذ ر\tIV\t-\t-\tyes\tevent\tحذر الوزير.",
      "qala\tقال\tق و ل\tI\ta-u\t-\tyes\tsay\tقال الوزير.",
      "qala\tقال\tق ل\tI\ta-u\tقول\tyes\tsay\tقال الوزير.",
      "zaza\tزعزع\tز ع ز ع\tQ7\t-\t-\tmaybe\tother\tزعزع الأمن.",
      "arada\tأراد\tر ا د\tIV\ta-u\t-\tyes\tmodal\t-",
      "Radda\tرَدّ\tر د د\tI\to-u\tرَدّ\tyes\tevent|replies\tرد الوزير.",
    ].join("\n");
    expect(problems(rows)).toEqual([
      "verbs.tsv:2 lemma حذر is not what root ح ذ ر form IV gives (أحذر)",
      "verbs.tsv:3 has no masdar, which form I must give",
      "verbs.tsv:4 has the id qala of verbs.tsv:3; give it another",
      "verbs.tsv:4 has a root of 2 radicals; form I takes 3",
      'verbs.tsv:5 has the form "Q7", which is none of I, II, III, IV, V, VI, VII, VIII, IX, X, Q1, Q2, Q4',
      'verbs.tsv:5 has the class "other", which is none of say, event, modal, aspect, aux, move, narrative',
      'verbs.tsv:5 has the passive "maybe", which is none of yes, no',
      'verbs.tsv:6 has vowels "a-u", which only form I has; write -',
      'verbs.tsv:6 has the root "ر ا د"; write radicals separated by spaces, weak ones as و or ي, hamza as ء',
      "verbs.tsv:6 has no example sentence",
      'verbs.tsv:7 has the id "Radda"; an id is small Latin letters, digits and hyphens',
      'verbs.tsv:7 has the lemma "رَدّ"; write it without vowels',
      'verbs.tsv:7 has the trait "replies", which is none of lasts, relays, answers, makes, earlier',
      'verbs.tsv:7 has the vowels "o-u", which is none of a-u, a-i, a-a, i-a, u-u, i-i',
      'verbs.tsv:7 has the masdar "رَدّ"; write it without vowels',
    ]);
  });

  it("accepts the verbs of the lexicon", () => {
    const verbs = readVerbs(join(packageRoot, "seeds", "lexicon", "verbs.tsv"));
    expect(verbs.length).toBeGreaterThan(600);
  });
});

describe("lookup", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["أرسلت", ["arsala perfect 3", "arsala perfect 1", "arsala perfect 2"]],
    ["سترسل", ["arsala imperfect 3 future", "arsala imperfect 2 future"]],
    ["سأرسل", ["arsala imperfect 1 future"]],
    ["ليبحث", ["bahatha imperfect 3 lam"]],
    ["أرسلوه", ["arsala perfect 3 ه"]],
    ["سيرسلونها", ["arsala imperfect 3 future ها"]],
    ["دعاه", ["daa perfect 3 ه"]],
    ["رآه", ["raa perfect 3 ه"]],
    ["يدعوهم", ["daa imperfect 3 هم"]],
    ["استدعته", ["istada perfect 3 ه"]],
    ["يبدؤها", ["badaa imperfect 3 ها"]],
    ["بدأوا", ["badaa perfect 3"]],
    ["بدؤوا", ["badaa perfect 3"]],
    ["إرسال", ["arsala masdar singular"]],
    ["الإرسال", ["arsala masdar singular the"]],
    ["الاتهامات", ["ittahama masdar plural the"]],
    ["اتهاماته", ["ittahama masdar plural ه"]],
    ["اتهامها", ["ittahama masdar singular ها"]],
    ["دعوته", ["daa masdar singular ه", "daa perfect 1 ه", "daa perfect 2 ه"]],
    ["لقائه", ["laqiya masdar singular ه"]],
    ["إجراؤها", ["ajra masdar singular ها"]],
    ["دعاؤهم", ["daa masdar singular هم"]],
    [
      "مؤكدا",
      ["akkada active-participle singular accusative", "akkada passive-participle singular accusative"],
    ],
    ["داعية", ["daa active-participle singular"]],
  ];
  for (const [word, expected] of cases) {
    it(`${word}`, () => expect(readings(word)).toEqual(expected));
  }

  it("gives the third person active first", () => {
    const [first] = table.lookup("قتل");
    expect(first && "form" in first && first.form).toMatchObject({
      tense: "perfect",
      voice: "active",
      person: 3,
    });
    expect(readings("قتل")).toContain("qatala masdar singular");
  });

  it("takes no pronoun off a word that is one by itself", () => {
    expect(readings("وجه")).toEqual(["wajjaha perfect 3"]);
    expect(readings("ترك")).toEqual(["taraka perfect 3", "taraka masdar singular"]);
    expect(readings("يتهم")).toEqual(["ittahama imperfect 3"]);
  });

  it("reads ـنا as we and as us", () => {
    expect(readings("أرسلنا")).toEqual(["arsala perfect 3 نا", "arsala perfect 1"]);
  });

  it("gives no article to what cannot have one, and no object to a passive", () => {
    expect(table.lookup("المؤكدا")).toEqual([]);
    expect(table.lookup("الداع")).toEqual([]);
    expect(table.lookup("يرسلها").every((r) => "form" in r && r.form.voice === "active")).toBe(true);
  });

  it("finds words printed without their hamza, or with one too many", () => {
    expect(readings("اكد")).toEqual(["akkada perfect 3"]);
    expect(readings("إتهم")).toEqual(["ittahama perfect 3"]);
    expect(readings("الاداره")).toEqual(["adara masdar singular the"]);
    expect(readings("يلتقى")).toEqual(["iltaqa imperfect 3"]);
  });

  it("prefers what is printed exactly", () => {
    expect(
      readings("أجري").every((reading) => !reading.includes("perfect 3") || reading.includes("ajra")),
    ).toBe(true);
    expect(readings("أجرى")).toEqual(["ajra perfect 3", "ajra imperfect 1"]);
  });

  it.each(["هناك", "هنا", "وفي", "لندن", "انه", "من", "على", "رسمي", "بحثي", "ينهك", "مؤكدك"])(
    "does not read %s as a verb",
    (word) => {
      expect(table.lookup(word)).toEqual([]);
    },
  );

  it("knows its verbs by id", () => {
    expect(table.verb("raa")?.lemma).toBe("رأى");
    expect(table.verb("nothing")).toBeUndefined();
  });

  it("finds every example's verb in the lexicon", () => {
    const verbs = readVerbs(join(packageRoot, "seeds", "lexicon", "verbs.tsv"));
    const whole = buildVerbTable(verbs);
    const missed = verbs.filter((verb) => {
      const words = verb.example.match(/[ء-ي]+/g) ?? [];
      const stems = words.flatMap((word) => (/^[وف]/.test(word) ? [word, word.slice(1)] : [word]));
      return !stems.some((stem) => whole.lookup(stem).some((r) => "form" in r && r.verb.id === verb.id));
    });
    expect(missed.map((verb) => `${verb.id}: ${verb.example}`)).toEqual([]);
  });
});
