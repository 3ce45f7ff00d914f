import { lines, type SheetCase } from './case';

export const fr: readonly SheetCase[] = [
  {
    shows: 'minutes before and behind the player, puis, cap, a keeper’s mark, teams before their players',
    text: lines(
      'Brest - Lorient : 2-1 (mi-temps : 1-0)',
      'Stade Francis-Le Blé. 12 345 spectateurs. Arbitre : M. Dupuis.',
      'Buts pour Brest : Le Goff (15ème/43ème). But pour Lorient : Kerrien (pen 83e).',
      'Avertissements : à Brest, Morvan (34e), Le Goff (60e) ; à Lorient, Tanguy (90+3e).',
      'Expulsion à Lorient : Kerrien (88e).',
      'BREST : Bihan – Cadiou, Morvan (Salaün 53e), Le Goff (cap) (71e Prigent), Abgrall – Quéré (45 +4 Nédélec), Floch – Jaouen, Riou, Tanguy P. et Guillou(74eCorre). Entr. : J. Hamon.',
      'LORIENT : Le Gall – Moal, Pennec [puis Rio à la 80e], Bars (puis Huet, 74e), Cloarec – Stephan, Guéguen, Le Roux – Kerrien, Podeur, Menez. Remplaçants : Urvoy, Gac (g.), Sévère. Sélectionneur : Y. Le Bris',
    ),
    expected: {
      sheets: [
        'BREST: Bihan | Cadiou, Morvan, Le Goff (c), Abgrall | Quéré, Floch | Jaouen, Riou, Tanguy P., Guillou. J. Hamon',
        'LORIENT: Le Gall | Moal, Pennec, Bars, Cloarec | Stephan, Guéguen, Le Roux | Kerrien, Podeur, Menez. Y. Le Bris',
      ],
      changes: [
        'Morvan>Salaün 53',
        'Le Goff>Prigent 71',
        'Quéré>Nédélec 45+4',
        'Guillou>Corre 74',
        'Pennec>Rio 80',
        'Bars>Huet 74',
      ],
      bench: ['Urvoy', 'Gac', 'Sévère'],
      goals: ['Le Goff 15 0', 'Le Goff 43 0', 'Kerrien 83 penalty 1'],
      cards: ['Morvan 34 yellow 0', 'Le Goff 60 yellow 0', 'Tanguy 90+3 yellow 1', 'Kerrien 88 red 1'],
      score: '2-1 (1-0)',
      referee: 'M. Dupuis',
      attendance: 12345,
    },
  },
  {
    shows: 'headings Composition de … with and without a formation',
    text: lines(
      'Composition de Nantes :',
      'Petit – Blanc, Noir(78e Roux), Gris (Vert 90 + 1′), Rose – Brun, Jaune, Mauve – Cyan, Ocre, Azur.',
      'Entraineur : Paul Durand',
      "Composition d'Angers: (3-5-2): Un; Deux, Trois, Quatre; Cinq, Six, Sept, Huit, Neuf; Dix, Onze",
      'Arbitre : Mme Frappier',
    ),
    expected: {
      sheets: [
        'Nantes: Petit | Blanc, Noir, Gris, Rose | Brun, Jaune, Mauve | Cyan, Ocre, Azur. Paul Durand',
        'Angers 3-5-2: Un | Deux, Trois, Quatre | Cinq, Six, Sept, Huit, Neuf | Dix, Onze',
      ],
      changes: ['Noir>Roux 78', 'Gris>Vert 90+1'],
      referee: 'Mme Frappier',
    },
  },
  {
    shows: 'a bracket that never closes',
    text: lines(
      'Quimper (3-4-1-2) : Arzel – Bodénès, Caradec, Dénès (Even, 86e) – Floc’h (Guivarc’h, 78e), Hélias, de Kerdrel (Inizan, 42e – Jézéquel – Kermarrec (Lozac’h, 86e) – Mevel (Nicol, 78e), Omnès. Entraîneur : Paul Prigent.',
    ),
    expected: {
      sheets: [
        'Quimper 3-4-1-2: Arzel | Bodénès, Caradec, Dénès | Floc’h, Hélias, de Kerdrel | Jézéquel | Kermarrec | Mevel, Omnès. Paul Prigent',
      ],
      changes: [
        'Dénès>Even 86',
        'Floc’h>Guivarc’h 78',
        'de Kerdrel>Inizan 42',
        'Kermarrec>Lozac’h 86',
        'Mevel>Nicol 78',
      ],
    },
  },
  {
    shows: 'formations behind the label and dashes of three lengths',
    text: lines(
      'OGC Nice (4-4-2)',
      'Adam - Blum, Caro, Dax, Emon - Fitz, Gall, Hugo, Ilan - Jost, Klein',
      'Entraîneur : L. Favre',
      '',
      'Dijon FCO (4-2-3-1)',
      'Leroy — Martin, Noel, Petit, Quint - Roger, Simon - Thomas, Urban, Vidal – Weber',
    ),
    expected: {
      sheets: [
        'OGC Nice 4-4-2: Adam | Blum, Caro, Dax, Emon | Fitz, Gall, Hugo, Ilan | Jost, Klein. L. Favre',
        'Dijon FCO 4-2-3-1: Leroy | Martin, Noel, Petit, Quint | Roger, Simon | Thomas, Urban, Vidal | Weber',
      ],
    },
  },
  {
    shows: 'a dash between every two players',
    text: lines(
      "LENS: Aube - Bloc - Cerf - Daim - Elan - Faon - Grue (Héron 60') - Ibis (46' Jars) - Kiwi - Lion - Merle",
      'Remplaçants: Niais (GB), Oie',
    ),
    expected: {
      sheets: ['LENS: Aube, Bloc, Cerf, Daim, Elan, Faon, Grue, Ibis, Kiwi, Lion, Merle'],
      changes: ['Grue>Héron 60', 'Ibis>Jars 46'],
      bench: ['Niais', 'Oie'],
    },
  },
  {
    shows: 'one player a line under one title',
    text: lines(
      'Nice 2-1 Brest',
      'Compositions',
      '',
      'Nice',
      '1 Adam',
      '2 Blum',
      '3 Caro',
      '4 Dax',
      '5 Emon (cap)',
      '6 Fitz',
      '7 Gall',
      '8 Hugo',
      '9 Ilan',
      '10 Jost (Kent, 62e)',
      '11 Klein',
      'Entraîneur : Loup',
      'Remplaçants : Marc, Noël',
      '',
      'Brest',
      'Alba',
      'Bosc',
      'Crau',
      'Dune',
      'Eole',
      'Foix',
      'Gers',
      'Huit',
      'Isle',
      'Jura',
      'Kiwi',
    ),
    expected: {
      sheets: [
        'Nice: 1 Adam, 2 Blum, 3 Caro, 4 Dax, 5 Emon (c), 6 Fitz, 7 Gall, 8 Hugo, 9 Ilan, 10 Jost, 11 Klein. Loup',
        'Brest: Alba, Bosc, Crau, Dune, Eole, Foix, Gers, Huit, Isle, Jura, Kiwi',
      ],
      changes: ['Jost>Kent 62'],
      bench: ['Marc', 'Noël'],
      score: '2-1',
    },
  },
  {
    shows: 'pen before the minute, teams as letters, initials behind homonyms',
    text: lines(
      'US Créteil-Lusitanos 1 – 0  Paris FC (0 – 0)',
      'But : Alvar (pen 83e) à USCL',
      'Exclusion : Bardot (45 +4) à PFC',
      'Avertissements à USCL, Cardin (2′), Dubart (71’) ; à PFC, Errard (41è)',
      'USCL : Fanon, Gérin (Hulin 53e), Ibert, Jolin, Kahn, Lopez J, Lopez M [cap], Moulin, Norat, Oger, Alvar (90 + 1′ Pinel). Entr. Quillet.',
      'PFC : Rolin, Sabin, Tardy, Ulmer, Vadim, Weiss, Xerri, Yvon, Zadig, Bardot, Errard. Entr.: Arnal',
    ),
    expected: {
      sheets: [
        'USCL: Fanon, Gérin, Ibert, Jolin, Kahn, Lopez J, Lopez M (c), Moulin, Norat, Oger, Alvar. Quillet',
        'PFC: Rolin, Sabin, Tardy, Ulmer, Vadim, Weiss, Xerri, Yvon, Zadig, Bardot, Errard. Arnal',
      ],
      changes: ['Gérin>Hulin 53', 'Alvar>Pinel 90+1'],
      goals: ['Alvar 83 penalty 0'],
      cards: ['Bardot 45+4 red 1', 'Cardin 2 yellow 0', 'Dubart 71 yellow 0', 'Errard 41 yellow 1'],
      score: '1-0 (0-0)',
    },
  },
];
