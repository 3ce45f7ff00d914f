/**
 * Crowds in words. They are put as numbers, so that what reads any other crowd reads these.
 *
 *     ante unos dos mil quinientos espectadores      Zuschauer: zweitausend      duemila spettatori circa
 */
import type { Token } from '../text/lexer';
import type { Vocabulary } from '../words/vocabulary';

const list = (text: string): string[] => text.split(' ');

/** The words for one to nineteen, for the tens and for the hundreds that are words of their own. */
const ONES: readonly string[][] = [
  list('un une uno una one ein eins een um uma'),
  list('deux due dos two zwei dois duas twee'),
  list('trois tre tres three drei drie'),
  list('quatre quattro cuatro four vier quatro'),
  list('cinq cinque cinco five funf vijf'),
  list('six sei seis sechs zes'),
  list('sept sette siete seven sieben sete zeven'),
  list('huit otto ocho eight acht oito'),
  list('neuf nove nueve nine neun negen'),
  list('dix dieci diez ten zehn dez tien'),
  list('onze undici once eleven elf'),
  list('douze dodici doce twelve zwolf doze twaalf'),
  list('treize tredici trece thirteen dreizehn treze dertien'),
  list('quatorze quattordici catorce fourteen vierzehn catorze veertien'),
  list('quinze quindici quince fifteen funfzehn vijftien'),
  list('seize sedici dieciseis sixteen sechzehn dezasseis dezesseis zestien'),
  list('diciassette diecisiete seventeen siebzehn dezassete dezessete zeventien'),
  list('diciotto dieciocho eighteen achtzehn dezoito achttien'),
  list('diciannove diecinueve nineteen neunzehn dezanove dezenove negentien'),
];
const TENS: readonly string[][] = [
  list('vingt vingts venti veinte twenty zwanzig vinte twintig'),
  list('trente trenta treinta thirty dreissig dreißig trinta dertig'),
  list('quarante quaranta cuarenta forty vierzig quarenta veertig'),
  list('cinquante cinquanta cincuenta fifty funfzig cinquenta vijftig'),
  list('soixante sessanta sesenta sixty sechzig sessenta zestig'),
  list('settanta setenta seventy siebzig zeventig'),
  list('ottanta ochenta eighty achtzig oitenta tachtig'),
  list('novanta noventa ninety neunzig negentig'),
];
const HUNDREDS: readonly string[][] = [
  list('cent cents cento cien ciento hundred hundert cem honderd'),
  list('doscientos doscientas duzentos duzentas'),
  list('trescientos trescientas trezentos trezentas'),
  list('cuatrocientos cuatrocientas quatrocentos quatrocentas'),
  list('quinientos quinientas quinhentos quinhentas'),
  list('seiscientos seiscientas seiscentos seiscentas'),
  list('setecientos setecientas setecentos setecentas'),
  list('ochocientos ochocientas oitocentos oitocentas'),
  list('novecientos novecientas novecentos novecentas'),
];
const THOUSAND = 1000;

const VALUES = new Map<string, number>([
  ...ONES.flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])),
  ...TENS.flatMap((words, index) => words.map((word): [string, number] => [word, (index + 2) * 10])),
  ...HUNDREDS.flatMap((words, index) => words.map((word): [string, number] => [word, (index + 1) * 100])),
  ...list('mille mila mil thousand tausend duizend millar millier milhar migliaio').map((word): [string, number] => [
    word,
    THOUSAND,
  ]),
]);
/** Words of several numbers that a crowd may be: hundreds, thousands, and what has hyphens. */
const COMPOUND = /-|hund|tausend|mil|cento|hon|duizend/;
/** Between the words of a number. */
const AND = new Set(['und', 'en', 'et', 'e', 'y', 'and', 'ed']);
const LONGEST = 14;

/** The numbers that one word is made of: "zweitausend" is 2 and 1000; null where it is none. */
const partsOf = (word: string): number[] | null => {
  const whole = VALUES.get(word);
  if (whole !== undefined) return [whole];
  return COMPOUND.test(word) ? split(word.replace(/-/g, '')) : null;
};

const split = (word: string): number[] | null => {
  const whole = VALUES.get(word);
  if (whole !== undefined) return [whole];
  for (let length = Math.min(LONGEST, word.length - 2); length >= 2; length -= 1) {
    const start = word.slice(0, length);
    const value = VALUES.get(start);
    if (value === undefined && !AND.has(start)) continue;
    const rest = split(word.slice(length));
    if (rest) return value === undefined ? rest : [value, ...rest];
  }
  return null;
};

/** "dos mil quinientos": 2 times 1000 and 500. */
const sumOf = (parts: readonly number[]): number => {
  let thousands = 0;
  let sum = 0;
  for (const part of parts) {
    if (part === THOUSAND) {
      thousands += Math.max(1, sum) * THOUSAND;
      sum = 0;
    } else if (part === 100 && sum > 0 && sum < 100) sum *= 100;
    // "quatre-vingts"
    else if (part === 20 && sum === 4) sum = 80;
    else sum += part;
  }
  return thousands + sum;
};

const FEWEST = 30;
/** Before the number: "unos", "ca.", "circa". */
const MOST_BEFORE = 4;
const MOST_WORDS = 7;

const isHeaded = (tokens: readonly Token[], at: number, words: Vocabulary): boolean => {
  for (let from = at - 1; from >= Math.max(0, at - MOST_BEFORE) && tokens[from]?.kind !== 'break'; from -= 1) {
    const heading = words.headings.match(tokens, from, at);
    if (heading?.value.role === 'attendance' && tokens[from]?.text !== 'A' && (tokens[from]?.text.length ?? 0) > 2)
      return true;
  }
  return false;
};

/** The tokens of a text with the crowds that it tells in words as numbers. */
export const withCountedCrowds = (tokens: readonly Token[], words: Vocabulary): Token[] => {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at] as Token;
    // "12 mil" is a number already.
    const begun = first.kind === 'word' && tokens[at - 1]?.kind !== 'number' ? partsOf(first.fold) : null;
    if (!begun) {
      result.push(first);
      continue;
    }
    const parts = [...begun];
    let to = at + 1;
    for (let next = to; next < at + MOST_WORDS && tokens[next]?.kind === 'word'; next += 1) {
      const more = partsOf(tokens[next]?.fold ?? '');
      if (more) {
        parts.push(...more);
        to = next + 1;
      } else if (!AND.has(tokens[next]?.fold ?? '')) break;
    }
    const value = sumOf(parts);
    const link = /^d[ei]?$/.test(tokens[to]?.fold ?? '') ? to + 1 : to;
    const isCrowd = words.crowd.match(tokens, link, link + 3) !== null;
    if (value < FEWEST || (!isCrowd && !isHeaded(tokens, at, words))) {
      result.push(first);
      continue;
    }
    const end = tokens[to - 1]?.end ?? first.end;
    result.push({ ...first, kind: 'number', text: String(value), fold: String(value), capital: false, end });
    at = to - 1;
  }
  return result;
};
