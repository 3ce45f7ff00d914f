import { lines, type SheetCase } from './case';

export const de: readonly SheetCase[] = [
  {
    shows: 'FE, Elfmeter, a full stop for the minute, two kinds of red',
    text: lines(
      'SC Nord – FC Süd 2:1 (1:0)',
      'SC Nord: Adam – Bauer, Conrad (46. Dietz), Ebert, Fuchs (77. Graf) – Haas, Imhof (90.+2 Jung) – Kern, Lang(82. Maier), Nagel – Otto. Trainer: Peter Quast',
      'FC Süd: Roth – Seidel, Thoma, Ullrich, Vogt – Wagner, Xaver – Zorn, Albers (57. Busch), Cramer (36.min Dorn) – Engel (91./Frey)',
      'Tore: 1:0 Kern (12.), 1:1 Zorn (80. FE), 2:1 Otto (88., Elfmeter)',
      'Gelbe Karten: Bauer (31.), Ebert / Zorn – Gelb-Rote Karte: Ullrich (70.) – Rote Karte: Vogt (85.)',
      'SR: Max Huber (Wien). – Zuschauer: 5.000',
    ),
    expected: {
      sheets: [
        'SC Nord: Adam | Bauer, Conrad, Ebert, Fuchs | Haas, Imhof | Kern, Lang, Nagel | Otto. Peter Quast',
        'FC Süd: Roth | Seidel, Thoma, Ullrich, Vogt | Wagner, Xaver | Zorn, Albers, Cramer | Engel',
      ],
      changes: [
        'Conrad>Dietz 46',
        'Fuchs>Graf 77',
        'Imhof>Jung 90+2',
        'Lang>Maier 82',
        'Albers>Busch 57',
        'Cramer>Dorn 36',
        'Engel>Frey 90+1',
      ],
      goals: ['Kern 12 0', 'Zorn 80 penalty 1', 'Otto 88 penalty 0'],
      cards: [
        'Bauer 31 yellow 0',
        'Ebert ? yellow 0',
        'Zorn ? yellow 1',
        'Ullrich 70 second-yellow 1',
        'Vogt 85 red 1',
      ],
      score: '2-1 (1-0)',
      referee: 'Max Huber',
      attendance: 5000,
    },
  },
  {
    shows: 'last name, first name',
    text: lines(
      'Neuer, Max – Lahm, Peter – Kroos, Tom – Braun, Uwe – Vogel, Jan – Stein, Karl – Wolf, Ben – Fink, Leo (60. Hahn, Paul) – Sommer, Ole – Winter, Tim – Herbst, Finn',
      'Trainer: Klaus Meier',
    ),
    expected: {
      sheets: [
        '?: Neuer, Max, Lahm, Peter, Kroos, Tom, Braun, Uwe, Vogel, Jan, Stein, Karl, Wolf, Ben, Fink, Leo, Sommer, Ole, Winter, Tim, Herbst, Finn. Klaus Meier',
      ],
      changes: ['Fink, Leo>Hahn, Paul 60'],
    },
  },
  {
    shows: 'ratings, who gave the pass, a card’s team in its bracket',
    text: lines(
      'FK Austria: Hagen; Ilic, Janko (46. Kolm), Leitner, Moser; Novak 6,5 (31. Ofner 7), Pichler; Reiter, Steiner, Traxler; Unger',
      '31. Reiter (Steiner) 1:0.',
      'Tore: 31. Reiter (Steiner) 1:0. 55. Unger 2:0. ',
      'Gelb: Leitner (31./FK Austria)',
    ),
    expected: {
      sheets: ['FK Austria: Hagen | Ilic, Janko, Leitner, Moser | Novak, Pichler | Reiter, Steiner, Traxler | Unger'],
      changes: ['Janko>Kolm 46', 'Novak>Ofner 31'],
      goals: ['Reiter 31 0', 'Unger 55 0'],
      cards: ['Leitner 31 yellow 0'],
    },
  },
  {
    shows: 'Foulpenalty, Eigentor before the name, gegen, thousands with an apostrophe',
    text: lines(
      'Wiesen - Halden 3:1 (1:1)',
      "Stadion Au. – 22'000 Zuschauer. – SR Tobler. – Tore: 12. Ammann 1:0. 30. Zollinger (Foulpenalty) 1:1. 55. Brunner (Caduff) 2:1. 93. Eigentor Wyss 3:1.",
      'Wiesen: Derungs; Eicher, Fässler, Gisler, Hefti (46. Imfeld); Brunner, Jost; Kaiser (70. Lüthi), Ammann, Marti; Caduff (85. Nüssli).',
      'Halden: Odermatt; Pfister, Rast, Sutter, Trachsel; Ulmer (65. Vonlanthen), Wyss; Zollinger, Abegg, Bischof; Camenzind.',
      'Bemerkungen: Wiesen ohne Danuser (verletzt). Verwarnungen: 20. Pfister, 61. Fässler (Foul). 75. Gelb-Rote Karte gegen Sutter.',
    ),
    expected: {
      sheets: [
        'Wiesen: Derungs | Eicher, Fässler, Gisler, Hefti | Brunner, Jost | Kaiser, Ammann, Marti | Caduff',
        'Halden: Odermatt | Pfister, Rast, Sutter, Trachsel | Ulmer, Wyss | Zollinger, Abegg, Bischof | Camenzind',
      ],
      changes: ['Hefti>Imfeld 46', 'Kaiser>Lüthi 70', 'Caduff>Nüssli 85', 'Ulmer>Vonlanthen 65'],
      goals: ['Ammann 12 0', 'Zollinger 30 penalty 1', 'Brunner 55 0', 'Wyss 90+3 own-goal 0'],
      cards: ['Pfister 20 yellow 1', 'Fässler 61 yellow 0', 'Sutter 75 second-yellow 1'],
      score: '3-1 (1-1)',
      referee: 'Tobler',
      attendance: 22000,
    },
  },
  {
    shows: 'numbers before the names, FE behind a slash, nobody sent off',
    text: lines(
      'VfB West: 1 Abt – 2 Beil, 4 Cron, 5 Dorn, 3 Eck – 6 Faber, 8 Gans – 7 Hahn (46. 17 Ilg), 10 Jung (C), 11 Kern (63. 19 Lutz) – 9 Mohr (88. 20 Noll)',
      'Trainer: Otto Pabst',
      'SV Ost (3-5-2): Quast - Rabe, Sachs, Tann – Uhl, Vogt, Wirth, Zahn, Adler – Biber, Dachs',
      'Tore: 1:0 Kern (5.), 2:0 Kern (44./FE), 2:1 Dachs (90.+3)',
      'Zuschauer: 1.200 - Schiedsrichter: Fuchs (Bonn)',
      'Gelb-Rot: Rabe (60./Foulspiel) - Rot: -',
    ),
    expected: {
      sheets: [
        'VfB West: 1 Abt | 2 Beil, 4 Cron, 5 Dorn, 3 Eck | 6 Faber, 8 Gans | 7 Hahn, 10 Jung (c), 11 Kern | 9 Mohr. Otto Pabst',
        'SV Ost 3-5-2: Quast | Rabe, Sachs, Tann | Uhl, Vogt, Wirth, Zahn, Adler | Biber, Dachs',
      ],
      changes: ['Hahn>Ilg 46', 'Kern>Lutz 63', 'Mohr>Noll 88'],
      goals: ['Kern 5 0', 'Kern 44 penalty 0', 'Dachs 90+3 1'],
      cards: ['Rabe 60 second-yellow 1'],
      referee: 'Fuchs',
      attendance: 1200,
    },
  },
  {
    shows: 'missing spaces, Elfmeter between two minutes, K for the captain',
    text: lines(
      'TSV Alt - SC Neu 3- 1 (1 : 0)',
      'Tore: Kurz (19., Elfmeter, 69.), Lang (40.), Breit (88.)',
      'TSV Alt: Ahorn– Birke, Buche, Eiche, Erle – Esche, Fichte (K), Hasel – Kurz(82. Linde), Lang (60. Pappel) – Tanne',
      'SC Neu: Adler - Amsel, Drossel, Fink, Star - Meise, Specht, Kauz - Breit, Elster (46. Dohle), Krähe',
      'Schiedsrichter: Hans Wurst Zuschauer: 250',
    ),
    expected: {
      sheets: [
        'TSV Alt: Ahorn | Birke, Buche, Eiche, Erle | Esche, Fichte (c), Hasel | Kurz, Lang | Tanne',
        'SC Neu: Adler | Amsel, Drossel, Fink, Star | Meise, Specht, Kauz | Breit, Elster, Krähe',
      ],
      changes: ['Kurz>Linde 82', 'Lang>Pappel 60', 'Elster>Dohle 46'],
      goals: ['Kurz 19 penalty 0', 'Kurz 69 0', 'Lang 40 0', 'Breit 88 1'],
      score: '3-1 (1-0)',
      referee: 'Hans Wurst',
      attendance: 250,
    },
  },
];
