import type { Lexicon } from "../../lexicon/lexicon.js";
import type { Word, WordedDocument } from "../words.js";
import { matchPhrase } from "./match.js";
import {
  beginsFullName,
  beginsKnownName,
  beginsKnownPerson,
  carriesClitic,
  endsThere,
  isAdverbial,
  isFiniteVerb,
  isForeignToArabic,
  isName,
  joinsAnotherName,
  keyAt,
  knownNameAt,
} from "./name-words.js";

/**
 * What makes us expect a personal name at a place: a title or a given name, or a verb of saying before and an office
 * behind, which announce persons but less surely.
 */
export type NameCue = "title" | "given-name" | "announced";

/** Whether a name may begin at a token, with such a cue before it. */
export function beginsName(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  limit: number,
  cue: NameCue,
  key: string,
): boolean {
  const token = document.tokens[i];
  const word = document.words[i];
  if (token?.kind === "latin") return cue === "title";
  if (!word || token?.kind !== "word") return false;
  const next = document.tokens[i + 1];
  if (lexicon.nameParticles.has(key))
    // فإن is no فان.
    return (
      i + 1 < limit &&
      next?.kind === "word" &&
      `${word.particleConjunction}${word.particle?.form}` !== token.bare
    );
  const given = lexicon.givenNames.get(key);
  if (lexicon.demonyms.has(key)) return false;
  // الأمير فيصل: behind a title a man's name, though it could be ف and a verb.
  if (carriesClitic(document, i) && (cue !== "title" || !given || given.ambiguous)) return false;
  if (!given && isGivenNameBehindPreposition(word, lexicon)) return false;
  if (cue === "title" && !given && isKnownBehindLam(document, lexicon, i)) return false;
  // وزراء الخارجية صباح الاثنين
  if (given?.ambiguous && lexicon.calendar.has(next?.key ?? "")) return false;
  // تيمور الشرقية: the name of a state, though it begins like that of a man.
  if (knownNameAt(document, lexicon, i) > i + 1) return false;
  const definite = token.bare.startsWith("ال");
  // الصادق المهدي, but not الدبلوماسي الهادئ.
  if (given && definite && word.common && !isName(document, lexicon, i + 1)) return false;
  // وأدان الرئيس إسرائيل: a state, unless more of a name follows.
  if (given && beginsKnownName(document, lexicon, i) && !isName(document, lexicon, i + 1)) return false;
  // نائب الرئيس علي محسن: as in continuesName, علي is no preposition.
  if (given && (!given.ambiguous || cue !== "given-name"))
    return (
      !word.particle ||
      (cue === "title" && word.particle.form !== token.bare && isName(document, lexicon, i + 1))
    );
  if (definite || cue === "given-name") return false;
  // وزراء خارجية الاتحاد الأوروبي وجون كيري: the و joins a name.
  if (token.bare.startsWith("و") && joinsAnotherName(document, lexicon, i)) return false;
  return isForeignToArabic(document, lexicon, i) && !beginsKnownName(document, lexicon, i);
}

/** `أكد العاهل السعودي لترامب`: ل and a person of the gazetteer, where the whole word is none. */
function isKnownBehindLam(document: WordedDocument, lexicon: Lexicon, i: number): boolean {
  if (!document.tokens[i]?.bare.startsWith("ل") || beginsKnownPerson(document, lexicon, i)) return false;
  const match = matchPhrase(document, i, lexicon.names);
  return match?.clitics.preposition === "ل" && match.payloads.some(({ type }) => type === "PERSON");
}

/** `أشاد البرادعي، نائب الرئيس السابق، بميشيل باشليه`: it begins a name of its own. */
function isGivenNameBehindPreposition({ givenName }: Word, { givenNames }: Lexicon): boolean {
  if (!givenName || givenName.preposition === "") return false;
  return givenName.stem.length > 3 && !givenNames.get(givenName.key)?.ambiguous;
}

/** Whether the name that begins at `first` goes on with token `i`. */
export function continuesName(
  document: WordedDocument,
  lexicon: Lexicon,
  first: number,
  i: number,
  limit: number,
  cue: NameCue,
): boolean {
  const token = document.tokens[i];
  const word = document.words[i];
  if (token?.kind === "latin") return cue === "title";
  if (!word || token?.kind !== "word") return false;
  const key = token.key;
  const length = i - first;
  if (carriesClitic(document, i)) return false;
  if (lexicon.nameParticles.has(key)) return i + 1 < limit && document.tokens[i + 1]?.kind === "word";
  const given = lexicon.givenNames.get(key);
  // أحمد علي: the name is spelt علي, the preposition على.
  const nameAsSpelt = given && word.particle?.form !== token.bare;
  if (lexicon.nameParticles.has(keyAt(document, i - 1))) return !word.particle || Boolean(nameAsSpelt);
  if (word.particle && key.length > 1 && !nameAsSpelt) return false;
  // الشيخ سالم الصباح: what is both is a name here; behind one no time of day stands with the article.
  if (!given && (lexicon.calendar.has(key) || matchPhrase(document, i, lexicon.calendarPhrases)))
    return false;
  if (lexicon.demonyms.has(key)) return mayBeSurname(document, lexicon, first, i, limit, cue);
  if (beginsKnownName(document, lexicon, i)) return false;
  // استقبل إيمانويل ماكرون محمود عباس: behind a whole name another one begins.
  if (length > 1 && beginsFullName(document, lexicon, i)) return false;
  const titled = () => matchPhrase(document, i, lexicon.titles, { limit }) !== null;
  // بن كاردين أكبر عضو: behind two words of a name, one that is a common word too goes on only to more of the name.
  if (given?.ambiguous && length > 1 && word.common)
    return !titled() && (isName(document, lexicon, i + 1) || document.tokens[i + 1]?.kind === "punctuation");
  if (given && !(length > 1 && titled())) return true;
  // فيصل بن بندر أمير منطقة الرياض: what could be a name too is a title behind two words of one.
  if (given && titled()) return false;
  if (isForeignToArabic(document, lexicon, i))
    return !(length > 1 && /^(و|ف(?![اورلي]))/.test(key)) && !joinsAnotherName(document, lexicon, i);
  return !titled() && mayBeSurname(document, lexicon, first, i, limit, cue);
}

/**
 * بشار الأسد, محمد أنور السادات, خالد اليماني: one ordinary word or demonym may be the surname behind a given name, or
 * behind two where it has the article, and before a boundary.
 */
function mayBeSurname(
  document: WordedDocument,
  lexicon: Lexicon,
  first: number,
  i: number,
  limit: number,
  cue: NameCue,
): boolean {
  const token = document.tokens[i];
  const given = lexicon.givenNames.get(keyAt(document, first));
  const key = keyAt(document, i);
  if (!token || isFiniteVerb(document, i) || isAdverbial(document, i)) return false;
  // دعا عباس الفلسطينيين: a people.
  if (lexicon.demonyms.get(key)?.number === "plural" && key.endsWith("ين")) return false;
  if (!given && !lexicon.nameParticles.has(keyAt(document, first))) return false;
  if (given?.ambiguous && cue === "announced") return false;
  const definite = token.bare.startsWith("ال");
  // بعث الملك سلمان رسالة: what is sent, held or paid is no surname; nor is what is done: ينتظر من أوباما تحقيق.
  if (!definite && token.bare.endsWith("ة") && (lexicon.isUtterance(key) || lexicon.isTriggerNoun(key)))
    return false;
  if (!definite && isDerivedMasdar(document, i)) return false;
  // أعلن تميم الاتفاق مع إيران, أخرج صدام القمة عن هدفها: an event or a body with the article, of which more is said; but سلمان العودة.
  const goesOn = document.tokens[i + 1]?.kind === "word" && !isFiniteVerb(document, i + 1);
  const thing = definite && (lexicon.isTriggerNoun(key.slice(2)) || isHeadOfBody(lexicon, key.slice(2)));
  if (thing && goesOn) return false;
  if (i - first > 1) {
    const second = keyAt(document, i - 1);
    if (i - first > 2 || !definite || (document.words[i]?.verbal.length ?? 0) > 0) return false;
    if (!lexicon.givenNames.has(second) && !lexicon.nameParticles.has(second)) return false;
  }
  if (matchPhrase(document, i, lexicon.modifiers, { clitics: "none", limit })) return false;
  const atTitle = definite && matchPhrase(document, i + 1, lexicon.titles, { limit }) !== null;
  const known = definite && beginsKnownPerson(document, lexicon, i);
  return (
    (known || atTitle || endsThere(document, lexicon, i + 1, limit)) && !/^([وف]|لل|[بك]ال)/.test(token.key)
  );
}

/** `تحقيق`, `إعلان`, not `نصر`: the masdar of a derived verb. */
function isDerivedMasdar(document: WordedDocument, i: number): boolean {
  return (
    document.words[i]?.noun.nominals.some(
      ({ nominal, verb }) => nominal.kind === "masdar" && verb.form !== "I",
    ) ?? false
  );
}

/** `محكمة`, `جيش`: heads the name of a body. */
function isHeadOfBody(lexicon: Lexicon, key: string): boolean {
  return lexicon.heads.next.get(key)?.payloads.some(({ head }) => head.type === "ORGANIZATION") ?? false;
}
