/**
 * The date and the hour that a list of results prints before its teams. They are no part of a name:
 *
 *     June 12   Alfa 1-2 Beta            Fri Jun 9  Alfa 4-2 Beta        12.10. Bochum - Köln 2:1
 *     Samedi 12 octobre : Brest - Lens   Sa, 12.10., 15:30 Uhr: …        Jun 13 @ Salvador  Alfa v Beta 1-5
 */
import type { Range, Source } from './source';

/** What a date is read from. */
type Text = Pick<Source, 'text' | 'tokens'>;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const WEEKDAYS = words(
  'mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday ' +
    'lun mar mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'gio sab dom lunedi martedi mercoledi giovedi venerdi sabato domenica ' +
    'mie jue vie lunes martes miercoles jueves viernes sabado domingo ' +
    'mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag ' +
    'seg ter qua qui sex segunda-feira terca-feira quarta-feira quinta-feira sexta-feira segunda terca quarta quinta sexta ' +
    'ma wo vr za zo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
);
const MONTHS = words(
  'jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december ' +
    'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre janv fevr avr juil ' +
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre gen mag giu lug ago set ott dic ' +
    'enero febrero abril mayo junio julio septiembre octubre noviembre diciembre ene abr ' +
    'januar februar marz juni juli oktober dezember okt dez mrz ' +
    'janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro fev out ' +
    'januari februari maart mei augustus mrt',
);
/** Behind an hour. */
const CLOCKS = words('uhr cet cest gmt bst utc et wet west eet h hrs uur ore local');
/** Before an hour: "ore 15.30", "um 15:30 Uhr", "à 15h30". */
const AT = words('ore alle um at a as om');
/** "12 de octubre", "le 12 octobre", "the 12th of June". */
const LINKS = words('de le the of den am il del do op th st nd rd er');

const isMark = (source: Text, at: number, marks: string): boolean => {
  const token = source.tokens[at];
  return token?.kind === 'mark' && marks.includes(token.text);
};
const numberAt = ({ tokens }: Text, at: number): number =>
  tokens[at]?.kind === 'number' ? Number(tokens[at]?.text) : NaN;
const isDay = (day: number): boolean => day >= 1 && day <= 31;

/** "12.10.", "12/10/2024", "2024-10-12": the token behind, or the same. */
const skipNumbers = (source: Text, at: number): number => {
  const first = numberAt(source, at);
  const second = numberAt(source, at + 2);
  const join = source.tokens[at + 1];
  if (!join || join.spaced || source.tokens[at + 2]?.spaced) return at;
  if (
    join.text === '-' &&
    first > 1900 &&
    second <= 12 &&
    isMark(source, at + 3, '-') &&
    isDay(numberAt(source, at + 4))
  )
    return at + 5;
  if ((join.text !== '.' && join.text !== '/') || !isDay(first) || !(second >= 1 && second <= 12)) return at;
  let end = at + 3;
  if (isMark(source, end, join.text)) {
    end += 1;
    const year = source.tokens[end];
    if (year?.kind === 'number' && !year.spaced && (year.text.length === 4 || year.text.length === 2)) end += 1;
  }
  return end;
};

/** "20:00 CET", "15h30", "15.30 Uhr": the token behind, or the same. */
const skipClock = (source: Text, at: number): number => {
  const { tokens } = source;
  const [hour, join, minutes] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (hour?.kind !== 'number' || hour.text.length > 2 || Number(hour.text) > 24 || !join) return at;
  let end = at;
  // "ore 15", "14 Uhr"
  if (/^(ore|alle)$/.test(tokens[at - 1]?.fold ?? '')) end = at + 1;
  if (join.spaced && !CLOCKS.has(join.fold)) return end;
  if (
    /^[:.h]$/i.test(join.text) &&
    minutes?.kind === 'number' &&
    minutes.text.length === 2 &&
    Number(minutes.text) < 60
  )
    end = at + 3;
  else if (join.fold === 'h' || CLOCKS.has(join.fold) || /^[ap]m$/.test(join.fold)) end = at + 2;
  return end > at && CLOCKS.has(tokens[end]?.fold ?? '') ? end + 1 : end;
};

/** Whether an hour begins at a token. */
export const isClock = (source: Text, at: number): boolean => skipClock(source, at) > at;

/** "13 @ Salvador  Alfa": a place is followed by a gap, since nothing else parts it from the team. */
const skipPlace = ({ tokens, text }: Text, at: number, to: number): number => {
  if (tokens[at]?.text !== '@') return at;
  for (let next = at + 2; next < to; next += 1) {
    const gap = text.slice(tokens[next - 1]?.end ?? 0, tokens[next]?.start ?? 0);
    if (/\s{2}|\t/.test(gap)) return next;
  }
  return at;
};

/** A weekday or a month, and no club that begins like one ("Montreux", "Sundby"). */
export const isCalendarWord = (fold: string): boolean => WEEKDAYS.has(fold) || MONTHS.has(fold);

/** Before a day of the week: "on Tuesday", "le samedi", "am Samstag", "op zaterdag". */
const ON = words('on le am el il op na no em lo');

/**
 * Whether a token is part of a date or an hour that stands among other words: "on Tuesday", "12 de maio", "3pm". A
 * weekday or a month alone is none: clubs are called Mar and Sam.
 */
export const isDatePart = ({ tokens }: Text, at: number): boolean => {
  const [token, before, after] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (token?.kind !== 'word') return false;
  const isSmall = !token.capital && isCalendarWord(after?.fold ?? '');
  if (isSmall && (ON.has(token.fold) || LINKS.has(token.fold))) return true;
  const isDated = [before, after].some((near) => near?.kind === 'number');
  const isLinked = before?.kind === 'word' && !before.capital && (ON.has(before.fold) || LINKS.has(before.fold));
  if (isCalendarWord(token.fold)) return isDated || isLinked;
  return before?.kind === 'number' && !token.spaced && /^[ap]m$/.test(token.fold);
};

/**
 * Where a line goes on behind its date and hour; where it begins, when it has none. A weekday or a month alone is no
 * date: clubs are called Mar and Sam.
 */
export const skipCalendar = (source: Text, { from, to }: Range): number => {
  const { tokens } = source;
  let at = from;
  let [days, months, dates, clocks, weekdays] = [0, 0, 0, 0, 0];
  while (at < to) {
    const token = tokens[at];
    if (!token) break;
    const dated = skipNumbers(source, at);
    const hour = AT.has(token.fold) && !token.capital ? at + 1 : at;
    const clock = dated === at ? skipClock(source, hour) : hour;
    const timed = clock > hour ? clock : at;
    if (dated > at) dates += 1;
    else if (timed > at) clocks += 1;
    const fold = token.fold;
    if (dated > at) at = dated;
    else if (timed > at) at = timed;
    else if (token.kind === 'word' && MONTHS.has(fold) && (days > 0 || isDay(numberAt(source, at + 1)))) {
      months += 1;
      at += 1;
    } else if (token.kind === 'word' && WEEKDAYS.has(fold) && weekdays === 0 && months + days + dates + clocks === 0) {
      weekdays += 1;
      at += 1;
    } else if (token.kind === 'number' && isDay(Number(token.text)) && days === 0 && dates === 0) {
      const next =
        tokens[isMark(source, at + 1, '.') ? at + 2 : LINKS.has(tokens[at + 1]?.fold ?? '') ? at + 2 : at + 1];
      if (months === 0 && !MONTHS.has(next?.fold ?? '')) break;
      days += 1;
      at += 1;
    } else if (token.kind === 'number' && /^(19|20)\d\d$/.test(token.text) && months > 0) at += 1;
    else if (token.kind === 'mark' && /^[.,|]$/.test(token.text) && at > from) at += 1;
    else if (LINKS.has(fold) && !token.capital && (days > 0 || isDay(numberAt(source, at + 1)))) at += 1;
    else break;
  }
  if (dates + clocks === 0 && (days === 0 || months === 0)) return from;
  at = skipPlace(source, at, to);
  if (isMark(source, at, ':') || isMark(source, at, '–—-|')) at += 1;
  return at < to ? at : from;
};
