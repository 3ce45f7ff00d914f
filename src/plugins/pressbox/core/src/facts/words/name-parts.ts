/** Words within names, which are of no language: a Portuguese club is named in Dutch too. */
/** Between a given name and a surname. */
export const PARTICLES = new Set(
  'de da do di du des del dal dei dos das den der ten ter van von zu la le el y e d l al'.split(' '),
);
/** What clubs have before and behind their name, and articles before a demonym. */
export const AFFIXES = new Set('ac fc sc ss as us ssc cf cd ud rc sv vfl vfb tsg rb cp sl sk fk bsc afc bc calcio club football clube futebol de da the le la les l il lo i gli el los las die der das os o a as de het een'.split(' ')); // prettier-ignore
/** What many clubs are called, and every national side. */
export const GENERIC = new Set('united city real sporting athletic atletico olympique racing inter borussia equipa equipe team selecao seleccion nazionale national nationalmannschaft'.split(' ')); // prettier-ignore
