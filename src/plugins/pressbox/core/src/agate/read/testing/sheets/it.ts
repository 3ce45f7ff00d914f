import { lines, type SheetCase } from './case';

export const it: readonly SheetCase[] = [
  {
    shows: 'halves, rig. before the name, su rig. behind it, tags of letters, a bare bench',
    text: lines(
      'PRO PATRIA-MONZA 2-2',
      "MARCATORI: 10' pt Rossi (PP), 31' pt rig. Bianchi (M), 12' st aut. Neri (PP), 48' st Gallo (M) su rig.",
      "PRO PATRIA (3-5-2): Abate; Bassi, Conti (dal 1' s.t. Dini), Ercoli; Fabbri, Galli (23' s.t. 24 Iori), Leone, Mori(dal 30' st Nava), Orsi; Rossi, Pace. A disposizione: Quinto, Riva, Sala. All. Totti.",
      "MONZA (4-4-2): Ugolini; Villa, Zani, Alba, Bini; Corti, Dossi, Elia, Ferri; Bianchi, Gallo. (12 Lupi, 13 Masi, 14 Neri). All.: D'Angelo.",
      'ARBITRO: Di Bello di Brindisi.',
      "NOTE: spettatori 2.500 circa. Espulso al 35' st Zani (M) per doppia ammonizione. Ammoniti: Conti, Leone (PP); Alba (M). Angoli 5-3. Recupero: 1' pt, 4' st.",
    ),
    expected: {
      sheets: [
        'PRO PATRIA 3-5-2: Abate | Bassi, Conti, Ercoli | Fabbri, Galli, Leone, Mori, Orsi | Rossi, Pace. Totti',
        "MONZA 4-4-2: Ugolini | Villa, Zani, Alba, Bini | Corti, Dossi, Elia, Ferri | Bianchi, Gallo. D'Angelo",
      ],
      changes: ['Conti>Dini 46', 'Galli>Iori 68', 'Mori>Nava 75'],
      bench: ['Quinto', 'Riva', 'Sala', 'Lupi', 'Masi', 'Neri'],
      goals: ['Rossi 10 0', 'Bianchi 31 penalty 1', 'Neri 57 own-goal 0', 'Gallo 90+3 penalty 1'],
      cards: ['Zani 80 second-yellow 1', 'Conti ? yellow 0', 'Leone ? yellow 0', 'Alba ? yellow 1'],
      score: '2-2',
      referee: 'Di Bello',
      attendance: 2500,
    },
  },
  {
    shows: 'initials behind homonyms, changes without a minute, absolute minutes',
    text: lines(
      "AUDACE: Gistri P., Gistri L., Neri, Verdi, Blu (60' Viola), Gialli, Rosa, Marroni, Grigi, Celesti, Indaco. All. Rossi",
      'VIRTUS: Uno, Due, Tre, Quattro (Cinque), Sei, Sette, Otto, Nove (Nove B.), Dieci, Undici, Dodici. All. Bruni',
      'Arbitro: Sig. Verdi di Lucca',
      "Reti: 22' Celesti, 50' Indaco, 79' Dieci (rig.)",
      'Espulsi:',
    ),
    expected: {
      sheets: [
        'AUDACE: Gistri P., Gistri L., Neri, Verdi, Blu, Gialli, Rosa, Marroni, Grigi, Celesti, Indaco. Rossi',
        'VIRTUS: Uno, Due, Tre, Quattro, Sei, Sette, Otto, Nove, Dieci, Undici, Dodici. Bruni',
      ],
      changes: ['Blu>Viola 60', 'Quattro>Cinque ?', 'Nove>Nove B. ?'],
      goals: ['Celesti 22 0', 'Indaco 50 0', 'Dieci 79 penalty 1'],
      referee: 'Sig. Verdi',
    },
  },
  {
    shows: 'one paragraph for two sides, pt before its minutes, aut. before the name',
    text: lines(
      "BARI (4-3-3): Adamo; Berti, Carli, Dotti, Elmi; Fani, Ghini, Ilari (1' st Lari); Manna, Nardi, Oliva. A disp.: Perri, Quaglia, Rizzo. All.: Sardi. COSENZA (3-5-2): Tani; Ubaldi, Vezzi, Zaini; Aldi, Bosi, Cini, Dalla Valle, Erba; Faini, Gori. All.: Ivi.",
      'Arbitro: Sacchi di Macerata.',
      "Reti: pt 10' Manna; st 5' rig. Gori, 40' aut. Vezzi.",
    ),
    expected: {
      sheets: [
        'BARI 4-3-3: Adamo | Berti, Carli, Dotti, Elmi | Fani, Ghini, Ilari | Manna, Nardi, Oliva. Sardi',
        'COSENZA 3-5-2: Tani | Ubaldi, Vezzi, Zaini | Aldi, Bosi, Cini, Dalla Valle, Erba | Faini, Gori. Ivi',
      ],
      changes: ['Ilari>Lari 46'],
      bench: ['Perri', 'Quaglia', 'Rizzo'],
      goals: ['Manna 10 0', 'Gori 50 penalty 1', 'Vezzi 85 own-goal 1'],
      referee: 'Sacchi',
    },
  },
  {
    shows: 'coach and next label with nothing between them',
    text: lines(
      "Torino-Lecce 1-0 (0-0) Torino (3-4-3): Gatti; Bassi, Conti, Dini; Ercoli, Fabbri, Galli, Iori; Leone, Mori (20'st Nava), Orsi. (1 Pace, 2 Quinto, 3 Riva). All. Sala Lecce (4-4-2): Totti; Ugolini, Villa, Zani, Alba; Bini, Corti, Dossi, Elia; Ferri, Lupi. (12 Masi, 13 Neri, 14 Oddo). All. Di Marco Arbitro: La Penna di Roma Reti: nel st 12' Mori Ammoniti: Conti, Villa per gioco scorretto Angoli: 5-2 per il Torino Recupero: 1' e 4' Note: Spettatori 20.000 circa",
    ),
    expected: {
      sheets: [
        'Torino 3-4-3: Gatti | Bassi, Conti, Dini | Ercoli, Fabbri, Galli, Iori | Leone, Mori, Orsi. Sala',
        'Lecce 4-4-2: Totti | Ugolini, Villa, Zani, Alba | Bini, Corti, Dossi, Elia | Ferri, Lupi. Di Marco',
      ],
      changes: ['Mori>Nava 65'],
      bench: ['Pace', 'Quinto', 'Riva', 'Masi', 'Neri', 'Oddo'],
      goals: ['Mori 57 0'],
      cards: ['Conti ? yellow 0', 'Villa ? yellow 1'],
      score: '1-0 (0-0)',
      referee: 'La Penna',
      attendance: 20000,
    },
  },
  {
    shows: 'shirt numbers, and the one of whoever came on',
    text: lines(
      "SAMB: 1 Alfa, 2 Bravo, 3 Charli, 4 Delta, 5 Eco, 6 Foxi, 7 Golfo (58' 18 Oscar), 8 Hotel, 9 India (c), 10 Giulia, 11 Kilo. A disp: 12 Lima, 13 Mike, 18 Oscar. All: November",
      "Marcatori: 12' India, 45'+2 Kilo (R)",
    ),
    expected: {
      sheets: [
        'SAMB: 1 Alfa, 2 Bravo, 3 Charli, 4 Delta, 5 Eco, 6 Foxi, 7 Golfo, 8 Hotel, 9 India (c), 10 Giulia, 11 Kilo. November',
      ],
      changes: ['Golfo>Oscar 58'],
      bench: ['Lima', 'Mike'],
      goals: ['India 12 0', 'Kilo 45+2 0'],
    },
  },
  {
    shows: 'bullets under a formation',
    text: lines(
      'Milan (4-3-3)',
      '',
      '• Uno',
      '• Due',
      "• Tre (60' Dodici)",
      '• Quattro',
      '• Cinque',
      '• Sei',
      '• Sette',
      '• Otto',
      '• Nove',
      '• Dieci',
      '• Undici',
      '',
      'All.: Tredici',
    ),
    expected: {
      sheets: ['Milan 4-3-3: Uno, Due, Tre, Quattro, Cinque, Sei, Sette, Otto, Nove, Dieci, Undici. Tredici'],
      changes: ['Tre>Dodici 60'],
    },
  },
];
