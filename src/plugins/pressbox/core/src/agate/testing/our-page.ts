/** A report page of our own about a match that was played, as a reader of a newspaper copies it: all of it. */

export const RUBRIC = ["Coupe d'Italie", 'Quarts', 'Milan-Atalanta (1-2)'];
export const EARLIER_RUBRIC = ['Serie A', 'J15', 'Atalanta-Milan (3-2)'];
export const SCORELINE = 'AC Milan 1-2 Atalanta';
export const SCORERS = 'Buts : Leão (45e) pour les Milanais // Koopmeiners (45e+2, 57e, SP) pour les Bergamasques';
export const HOME =
  'AC Milan (4-3-3) : Maignan – Hernández, Jiménez (Terracciano, 62e), Gabbia (Kjaer, 42e), Calabria (Simić, 62e) – Reijnders (Adli, 73e), Musah, Loftus-Cheek (Giroud, 73e) – Rafael Leão, Jović, Pulisic. Entraîneur : Stefano Pioli.';
export const AWAY =
  'Atalanta (3-4-1-2) : Carnesecchi – Kolašinac, Djimsiti, Scalvini (Hien, 86e) – Ruggeri (Zappacosta, 78e), Ederson, de Roon (Pašalić, 42e), Holm – Koopmeiners (Muriel, 86e) – De Ketelaere (Scamacca, 78e), Mirančuk. Entraîneur : Gian Piero Gasperini.';

const bullets = (parts: readonly string[]): string => parts.map((part) => `  • ${part}`).join('\n');

export const OUR_PAGE = [
  'Abonnez-vous',
  bullets(RUBRIC),
  'Le Milan éliminé de la Coupe par l’Atalanta',
  'Par M.F.',
  'Photo : San Siro, la nuit, 10 janvier 2024 – Milan-Atalanta, quart de finale',
  `  ${SCORELINE}`,
  `${SCORERS} `,
  'Comme en championnat, Gasperini donne la leçon à Pioli, et le Milan pousse en vain (70e).',
  'Les Bergamasques rejoindront la Fiorentina en demi-finale. Rafael Leão ouvre la marque au bout d’un contre (1-0, 45e), Koopmeiners répond dans la foulée (1-1, 45e+2), puis transforme le penalty obtenu par Mirančuk (1-2, 57e). Gasperini, expulsé (36e), a vu la fin de la tribune.',
  `  ${HOME}`,
  `  ${AWAY}`,
  'À lire aussi',
  'Photo : Lookman (Atalanta) après son but',
  bullets(EARLIER_RUBRIC),
  "L'Atalanta arrache la victoire face au Milan",
  'Votre avis sur cet article',
  'Nos partenaires',
  'Revivez Portugal-Géorgie (2-0)',
  'Revivez Pays-Bas-Angleterre (1-2)',
].join('\n\n');
