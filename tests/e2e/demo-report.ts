/** What the report of the demo says in each of its languages: the words from its files, the lines as they are printed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { demoFiles } from '../../database/demo/loader/files';
import { ROOT } from '../support/environment';

export type Locale = 'fr' | 'en' | 'it';
const files = demoFiles(path.join(ROOT, 'database', 'demo'));
const typography = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The words of an article of the demo in one language. */
export const wordsOf = (key: string, locale: Locale): Record<string, string> => {
  const words = files.articles().find((article) => article.key === key)?.locales[locale];
  if (!words) throw new Error(`The demo has no ${key} in ${locale}`);
  return words;
};

/** The first sentence and the last of the body, without subheadings. */
const ends = (locale: Locale): [string, string] => {
  const paragraphs = readFileSync(
    path.join(files.folder, 'words', 'bodies', `milan-atalanta-report.${locale}.md`),
    'utf8',
  )
    .split(/\n\s*\n/)
    .map(typography)
    .filter((text) => text !== '' && !text.startsWith('#'));
  return [paragraphs[0] ?? '', paragraphs.at(-1) ?? ''];
};

interface Report {
  slug: string;
  rubric: string;
  author: string;
  scoreline: string;
  scorers: string;
  sheets: [string, string];
  readAlso: { rubric: string; title: string };
  tags: string[];
  /** The first match of each player's recent matches, behind its boxes. */
  recentMatches: [string, string][];
  vote: string;
  partner: string;
}

const PRINTED: Record<Locale, Report> = {
  fr: {
    slug: 'milan-mene-deux-minutes-l-atalanta-passe-en-demi-finale',
    rubric: "Coupe d'Italie • Quarts • Milan-Atalanta (1-2)",
    author: 'Par Maud Ferrandi',
    scoreline: 'AC Milan 1-2 Atalanta',
    scorers: 'Buts : Leão (45e) pour les Milanais // Koopmeiners (45e+2, 57e, SP) pour les Bergamasques',
    sheets: [
      'AC Milan (4-3-3) : Maignan – Hernández, Jiménez (Terracciano, 62e), Gabbia (Kjaer, 42e), Calabria (Simić, 62e) – Reijnders (Adli, 73e), Musah, Loftus-Cheek (Giroud, 73e) – Rafael Leão, Jović, Pulisic. Entraîneur : Stefano Pioli.',
      'Atalanta (3-4-1-2) : Carnesecchi – Kolašinac, Djimsiti, Scalvini (Hien, 86e) – Ruggeri (Zappacosta, 78e), Ederson, de Roon (Pašalić, 42e), Holm – Koopmeiners (Muriel, 86e) – De Ketelaere (Scamacca, 78e), Mirančuk. Entraîneur : Gian Piero Gasperini.',
    ],
    readAlso: {
      rubric: 'Serie A • J15 • Atalanta-Milan (3-2)',
      title: wordsOf('atalanta-milan-report', 'fr').title ?? '',
    },
    tags: ["Coupe d'Italie", 'Atalanta', 'Milan', 'Rafael Leão', 'Teun Koopmeiners', 'Italie', 'Tactique'],
    recentMatches: [
      ['00', 'Revivez Portugal - Slovénie (0-0'],
      ['12', 'Revivez Pays-Bas-Angleterre (1-2)'],
    ],
    vote: 'Donner mon avis',
    partner: 'Radio Tribune : le football qui s’écoute',
  },
  en: {
    slug: 'milan-lead-for-two-minutes-atalanta-go-through-to-the-semi-finals',
    rubric: 'Coppa Italia • Quarter-finals • Milan-Atalanta (1-2)',
    author: 'By Maud Ferrandi',
    scoreline: 'AC Milan 1-2 Atalanta',
    scorers: 'Goals: Leão (45) for Milan; Koopmeiners (45+2, 57 pen) for Atalanta',
    sheets: [
      'AC Milan (4-3-3): Maignan; Hernández, Jiménez (Terracciano 62), Gabbia (Kjaer 42), Calabria (Simić 62); Reijnders (Adli 73), Musah, Loftus-Cheek (Giroud 73); Rafael Leão, Jović, Pulisic. Coach: Stefano Pioli.',
      'Atalanta (3-4-1-2): Carnesecchi; Kolašinac, Djimsiti, Scalvini (Hien 86); Ruggeri (Zappacosta 78), Ederson, de Roon (Pašalić 42), Holm; Koopmeiners (Muriel 86); De Ketelaere (Scamacca 78), Miranchuk. Coach: Gian Piero Gasperini.',
    ],
    readAlso: {
      rubric: 'Serie A • Matchday 15 • Atalanta-Milan (3-2)',
      title: wordsOf('atalanta-milan-report', 'en').title ?? '',
    },
    tags: ['Coppa Italia', 'Atalanta', 'Milan', 'Rafael Leão', 'Teun Koopmeiners', 'Italy', 'Tactics'],
    recentMatches: [
      ['00', 'Relive Portugal v Slovenia (0-0'],
      ['12', 'Relive Netherlands v England (1-2)'],
    ],
    vote: 'Give my rating',
    partner: 'Radio Tribune: football worth listening to',
  },
  it: {
    slug: 'milan-avanti-due-minuti-l-atalanta-va-in-semifinale',
    rubric: 'Coppa Italia • Quarti • Milan-Atalanta (1-2)',
    author: 'Di Maud Ferrandi',
    scoreline: 'Milan-Atalanta 1-2 (1-1)',
    scorers: "Reti: Leão (45') per i milanesi; Koopmeiners (45'+2, 57' rig.) per i bergamaschi",
    sheets: [
      "Milan (4-3-3): Maignan; Hernández, Jiménez (62' Terracciano), Gabbia (42' Kjaer), Calabria (62' Simić); Reijnders (73' Adli), Musah, Loftus-Cheek (73' Giroud); Rafael Leão, Jović, Pulisic. All.: Stefano Pioli.",
      "Atalanta (3-4-1-2): Carnesecchi; Kolašinac, Djimsiti, Scalvini (86' Hien); Ruggeri (78' Zappacosta), Ederson, de Roon (42' Pašalić), Holm; Koopmeiners (86' Muriel); De Ketelaere (78' Scamacca), Mirančuk. All.: Gian Piero Gasperini.",
    ],
    readAlso: {
      rubric: 'Serie A • 15ª giornata • Atalanta-Milan (3-2)',
      title: wordsOf('atalanta-milan-report', 'it').title ?? '',
    },
    tags: ['Coppa Italia', 'Atalanta', 'Milan', 'Rafael Leão', 'Teun Koopmeiners', 'Italia', 'Tattica'],
    recentMatches: [
      ['00', 'Rivivi Portogallo - Slovenia (0-0'],
      ['12', 'Rivivi Paesi Bassi - Inghilterra (1-2)'],
    ],
    vote: 'Dai il tuo voto',
    partner: 'Radio Tribuna: il calcio da ascoltare',
  },
};

/** The report in one language. */
export const reportIn = (locale: Locale) => {
  const words = wordsOf('milan-atalanta-report', locale);
  const [opening, closing] = ends(locale);
  return { locale, words, opening, closing, address: `/reader/${locale}/${PRINTED[locale].slug}`, ...PRINTED[locale] };
};
export type DemoReport = ReturnType<typeof reportIn>;
