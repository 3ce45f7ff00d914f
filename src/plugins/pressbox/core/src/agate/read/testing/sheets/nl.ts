import { lines, type SheetCase } from './case';

export const nl: readonly SheetCase[] = [
  {
    shows: 'decimal ratings, strafschop, one list of cards with teams',
    text: lines(
      'Ajax - Feyenoord 2-1 (1-0)',
      'Scoreverloop: 12. De Vries 1-0, 55. Van Dam 1-1 (strafschop), 80. Bakker 2-1',
      'Opstelling Ajax: Visser 6,5; Smit 7, De Boer 6 (46. Mulder 5,5), Van den Berg 6, Kok 7; Jansen 6,5, Bos 7 (70. Vos), Prins 6; De Vries 8, Bakker 7,5, Dekker 6. Trainer: Jan Postma',
      'Opstelling Feyenoord: Kuiper 6; Van Dam 6, Peters 5, Hendriks 6, Maas 6; Willems 5, Schouten 6, Koster 6; Post 5, Blom 6, Hoek 5. Trainer: Piet Huisman',
      'Scheidsrechter: Van Rooij. Toeschouwers: 42.000. Gele kaarten: Kok (Ajax), Peters en Maas (Feyenoord). Rode kaart: Blom.',
    ),
    expected: {
      sheets: [
        'Ajax: Visser | Smit, De Boer, Van den Berg, Kok | Jansen, Bos, Prins | De Vries, Bakker, Dekker. Jan Postma',
        'Feyenoord: Kuiper | Van Dam, Peters, Hendriks, Maas | Willems, Schouten, Koster | Post, Blom, Hoek. Piet Huisman',
      ],
      changes: ['De Boer>Mulder 46', 'Bos>Vos 70'],
      goals: ['De Vries 12 0', 'Van Dam 55 penalty 1', 'Bakker 80 0'],
      cards: ['Kok ? yellow 0', 'Peters ? yellow 1', 'Maas ? yellow 1', 'Blom ? red 1'],
      score: '2-1 (1-0)',
      referee: 'Van Rooij',
      attendance: 42000,
    },
  },
  {
    shows: 'the comma as a decimal mark, str., e.d.',
    text: lines(
      'Heracles - Go Ahead 1-1',
      'Heracles: Bakker 7; Smit 6,5, Kuiper 6, Post 5,5 (46. Bos 6), Mol 7; Vos 6, Prins 6,5, Maas 5; Dekker 6 (80. Koster), Blom 7, Hoek 6.',
      'Go Ahead: Peters 8; Hendriks 6, Schouten 6, Willems 6, Kok 5; Visser 6,5, Jansen 7, Mulder 6; Postma 7, Dam 6, Berg 6.',
      'Doelpunten: 30. Blom (str.), 77. Maas (e.d.).',
    ),
    expected: {
      sheets: [
        'Heracles: Bakker | Smit, Kuiper, Post, Mol | Vos, Prins, Maas | Dekker, Blom, Hoek',
        'Go Ahead: Peters | Hendriks, Schouten, Willems, Kok | Visser, Jansen, Mulder | Postma, Dam, Berg',
      ],
      changes: ['Post>Bos 46', 'Dekker>Koster 80'],
      goals: ['Blom 30 penalty 0', 'Maas 77 own-goal 1'],
      score: '1-1',
    },
  },
  {
    shows: 'the minute before the scorer, Wissels with voor',
    text: lines(
      'PSV-Twente 3-0 (1-0)',
      '12. Bos 1-0, 60. Vos 2-0, 77. Dam (eigen doelpunt) 3-0',
      'PSV: Aal; Baas, Cup, Dop, Eik; Fok, Gans, Hof; Bos (80. Iep), Jas, Vos.',
      'Twente: Kip; Lam, Mus, Dam, Nar; Oor, Pen, Rat (46. Spin); Tak, Uil, Vis.',
      'Wissels: 63. Zon voor Jas',
      'Scheidsrechter: Makker. Toeschouwers: 12.345. Geel: Lam, Oor (Twente).',
    ),
    expected: {
      sheets: [
        'PSV: Aal | Baas, Cup, Dop, Eik | Fok, Gans, Hof | Bos, Jas, Vos',
        'Twente: Kip | Lam, Mus, Dam, Nar | Oor, Pen, Rat | Tak, Uil, Vis',
      ],
      changes: ['Bos>Iep 80', 'Jas>Zon 63', 'Rat>Spin 46'],
      goals: ['Bos 12 0', 'Vos 60 0', 'Dam 77 own-goal 0'],
      cards: ['Lam ? yellow 1', 'Oor ? yellow 1'],
      score: '3-0 (1-0)',
      referee: 'Makker',
      attendance: 12345,
    },
  },
];
