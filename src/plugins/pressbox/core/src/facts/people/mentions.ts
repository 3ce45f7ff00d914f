/** Where a text names the people and the teams of a match. */
import type { Side } from '../../events';
import { soundOfFolded } from '../../matching/sound';
import { foldName } from '../../names';
import { cuesIn, sentenceAt, type Prose, type Range } from '../text/prose';
import { PARTICLES } from '../words/name-parts';
import type { Cast, NameForm, Person } from './cast';

export interface Mention extends Range {
  /** Who it may be; more than one where the name does not say. Empty: a team. */
  people: readonly Person[];
  team: Side | null;
  /** A whole name, a surname, or a part of one. */
  strength: number;
}

const STEM_LEFT = 2;
const MIN_STEM = 4;

/** "Argentins" and "argentine", "suíços" and "suíça": all but the last letters. */
const sameStem = (a: string, b: string): boolean => {
  const stem = a.slice(0, Math.max(MIN_STEM, a.length - STEM_LEFT));
  return a.length >= MIN_STEM && b.startsWith(stem) && b.length <= a.length + STEM_LEFT + 1;
};

/** Letters whose sound is written with another. */
const ALIKE = /^[qxwyjp]/;
const NO_FORMS: readonly NameForm[] = [];

class Finder {
  private readonly sounds: (string | undefined)[] = [];
  /** The letters that a demonym or a nickname begins with: no other small word needs a closer look. */
  private readonly initials: ReadonlySet<string>;

  constructor(
    private readonly prose: Prose,
    private readonly cast: Cast,
  ) {
    this.initials = new Set(cast.stems.map(({ sounds: [first = ''] }) => first.charAt(0)));
  }

  private get hasGenitive(): boolean {
    return this.prose.words.traits.has('genitive');
  }

  private soundAt(at: number): string {
    const known = this.sounds[at];
    if (known !== undefined) return known;
    const piece = this.prose.pieces[at];
    const sound = piece?.kind === 'word' ? soundOfFolded(piece.fold) : '';
    this.sounds[at] = sound;
    return sound;
  }

  /** The pieces behind a form that starts at a piece, or null. */
  private follow(at: number, form: NameForm): number | null {
    const { pieces } = this.prose;
    const last = form.sounds.length - 1;
    for (const [index, sound] of form.sounds.entries()) {
      const piece = pieces[at + index];
      if (piece?.kind !== 'word') return null;
      const here = this.soundAt(at + index);
      const genitive = index === last && this.hasGenitive && here === `${sound}s`;
      if (here !== sound && !genitive && !(form.inflected && index === last && sameStem(sound, here))) return null;
    }
    return at + form.sounds.length;
  }

  private best(at: number): { to: number; forms: NameForm[] } | null {
    const piece = this.prose.pieces[at];
    if (piece?.kind !== 'word') return null;
    if (!piece.capital && !this.initials.has(piece.fold.charAt(0)) && !ALIKE.test(piece.fold)) return null;
    const sound = this.soundAt(at);
    const { forms } = this.cast;
    const known = forms.get(sound) ?? NO_FORMS;
    const genitive = this.hasGenitive && sound.endsWith('s') ? (forms.get(sound.slice(0, -1)) ?? NO_FORMS) : NO_FORMS;
    const inflected = this.cast.stems.filter(
      ({ sounds }) => sounds.length === 1 && sounds[0] !== sound && sameStem(sounds[0] ?? '', sound),
    );
    if (known.length + genitive.length + inflected.length === 0) return null;
    const candidates = [...known, ...genitive, ...inflected];
    let best: { to: number; forms: NameForm[] } | null = null;
    for (const form of candidates) {
      if (!piece.capital && !form.inflected) continue;
      const to = this.follow(at, form);
      if (to === null || (best && to < best.to)) continue;
      if (!best || to > best.to) best = { to, forms: [form] };
      else best.forms.push(form);
    }
    return best;
  }

  /** "Theo Hernández" where only Lucas is known: a capital beside the name that is none of it. */
  private isAnother(at: number, to: number, people: readonly Person[]): boolean {
    const { pieces, words } = this.prose;
    if (words.traits.has('nounsInCapitals')) return false;
    const { from } = sentenceAt(this.prose, at);
    const [before, piece, next] = [pieces[at - 1], pieces[at], pieces[to]];
    const isName = (other: typeof before): boolean =>
      other?.kind === 'word' &&
      other.capital &&
      other.text.length > 1 &&
      !words.notNames.has(other.fold) &&
      !this.cast.forms.has(soundOfFolded(other.fold));
    if (at > from && piece?.spaced && isName(before) && before?.text !== before?.text.toUpperCase()) {
      const roleBefore =
        cuesIn(
          this.prose,
          { from: at - 1, to: at },
          'coach',
          'referee',
          'substitute',
          'stranger',
          'goalNoun',
          'shotNoun',
        ).length > 0;
      // A title has capitals of its own at its start.
      if (!roleBefore && !(at - 1 === from)) return true;
    }
    const single = people.every(({ name }) => !/[\s-]/.test(name));
    return (
      !single &&
      next?.spaced === true &&
      isName(next) &&
      sentenceAt(this.prose, at).to > to &&
      pieces[at]?.text !== pieces[at]?.text.toUpperCase()
    );
  }

  /** "de Vrij", "van Dijk": a small word that belongs to the name. */
  private withParticles(at: number, people: readonly Person[], least: number): number {
    const { pieces } = this.prose;
    const [person] = people;
    let from = at;
    while (
      person &&
      from > least &&
      PARTICLES.has(pieces[from - 1]?.fold ?? '') &&
      pieces[from - 1]?.capital === false
    ) {
      const name = foldName(`${pieces[from - 1]?.text ?? ''} ${pieces[from]?.text ?? ''}`);
      if (!` ${foldName(person.name)} `.includes(` ${name} `) || !person.name.includes(` ${pieces[from - 1]?.text ?? ''} `)) break; // prettier-ignore
      from -= 1;
    }
    return from;
  }

  find(): Mention[] {
    const { pieces, words } = this.prose;
    const mentions: Mention[] = [];
    for (let at = 0; at < pieces.length; at += 1) {
      const found = this.best(at);
      if (!found) continue;
      const { to, forms } = found;
      const { from } = sentenceAt(this.prose, at);
      const starts = at === from || /^["“«„(:—–‘]$/.test(pieces[at - 1]?.text ?? '');
      if (starts && to === at + 1 && words.notNames.has(pieces[at]?.fold ?? '')) continue;
      const strength = Math.max(...forms.map((form) => form.strength));
      const strongest = forms.filter((form) => form.strength === strength);
      const people = [...new Set(strongest.flatMap(({ person }) => person ?? []))];
      const teams = [...new Set(strongest.flatMap(({ team }) => team ?? []))];
      // "Raheem Trippier": a given name of somebody else's is none of theirs.
      const before = mentions.at(-1);
      if (
        people.length > 0 &&
        before?.to === at &&
        before.people.length > 0 &&
        before.strength === 1 &&
        pieces[at]?.spaced
      )
        mentions.pop();
      if (people.length > 0 && !this.isAnother(at, to, people))
        mentions.push({ from: this.withParticles(at, people, mentions.at(-1)?.to ?? 0), to, people, team: null, strength }); // prettier-ignore
      else if (teams.length === 1) mentions.push({ from: at, to, people: [], team: teams[0] ?? null, strength });
      at = to - 1;
    }
    return mentions;
  }
}

/** "Schalke 04", "1860 München": a number of a name beside it belongs to it. */
const withNumerals = ({ pieces }: Prose, { numerals }: Cast, mentions: readonly Mention[]): readonly Mention[] => {
  let least = 0;
  return mentions.map((mention) => {
    const own = [mention.team, ...mention.people].map((who) => (who ? numerals.get(who) : undefined));
    const isOwn = (at: number): boolean =>
      pieces[at]?.kind === 'number' && own.some((numbers) => numbers?.has(pieces[at]?.text ?? ''));
    const from = mention.from > least && isOwn(mention.from - 1) ? mention.from - 1 : mention.from;
    const to = isOwn(mention.to) ? mention.to + 1 : mention.to;
    least = to;
    return { ...mention, from, to };
  });
};

/** The mentions of a text, in order; none lies in another. */
export const mentionsOf = (prose: Prose, cast: Cast): readonly Mention[] => {
  const mentions = new Finder(prose, cast).find();
  return cast.numerals.size === 0 ? mentions : withNumerals(prose, cast, mentions);
};
