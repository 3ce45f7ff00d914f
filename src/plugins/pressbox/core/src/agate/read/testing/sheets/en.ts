import { lines, type SheetCase } from './case';

export const en: readonly SheetCase[] = [
  {
    shows: 'half-time between team and score, a wire’s Subs used, initials before homonyms',
    text: lines(
      'Rovers (1) 2 Town (0) 1',
      "Rovers: Hart, Pike, B Ryan (Cole 61), J Ryan, Fox, Marsh, Dale (Voss - 67'), Lamb (Reed 84m), Boyle (c), Kerr, Stone. Subs not used: Webb (GK), Nash.",
      'Town: Birch, Ash, Elm, Oak, Yew, Rowan, Hazel, Holly, Alder, Maple, Larch.',
      'Subs used: Aspen 67 (Elm), Cedar 80 (Ash). Subs not used: Teak.',
      'Goals: Kerr 12, Stone 51pen; Elm 61og.',
      'Booked: Pike, Fox; Oak. Sent off: Yew (88).',
      'Ref: J Smith (Kent). Att: 4,512.',
    ),
    expected: {
      sheets: [
        'Rovers: Hart, Pike, B Ryan, J Ryan, Fox, Marsh, Dale, Lamb, Boyle (c), Kerr, Stone',
        'Town: Birch, Ash, Elm, Oak, Yew, Rowan, Hazel, Holly, Alder, Maple, Larch',
      ],
      changes: ['B Ryan>Cole 61', 'Dale>Voss 67', 'Lamb>Reed 84', 'Elm>Aspen 67', 'Ash>Cedar 80'],
      bench: ['Webb', 'Nash', 'Teak'],
      goals: ['Kerr 12 0', 'Stone 51 penalty 0', 'Elm 61 own-goal 1'],
      cards: ['Pike ? yellow 0', 'Fox ? yellow 0', 'Oak ? yellow 1', 'Yew 88 red 1'],
      score: '2-1 (1-0)',
      referee: 'J Smith',
      attendance: 4512,
    },
  },
  {
    shows: 'extra time and a shoot-out with a saved kick',
    text: lines(
      'Arsenal v Chelsea 3-3 a.e.t., 4-2 pen.',
      'Goals: Able 10, Cain 93, Enos 118; Adam 20 (p), Seth 91, Noah 105+2',
      'Arsenal: Abel; Boaz, Caleb, Dan, Esau; Felix, Gad, Hosea (Ira 96); Joel, Kenan, Levi. Coach: A Moses',
      'Chelsea: Micah; Nahum, Obed, Perez, Reuben; Saul, Titus, Uriah; Zadok, Amos (Jude 111), Enoch',
      'Yellow cards: Boaz 95, Saul 119',
      'Penalties: 1-0 Abel, 1-1 Obed, 2-1 Boaz, Saul (saved), 3-1 Gad, Titus (wide), Dan (missed), 3-2 Perez, 4-2 Joel',
    ),
    expected: {
      sheets: [
        'Arsenal: Abel | Boaz, Caleb, Dan, Esau | Felix, Gad, Hosea | Joel, Kenan, Levi. A Moses',
        'Chelsea: Micah | Nahum, Obed, Perez, Reuben | Saul, Titus, Uriah | Zadok, Amos, Enoch',
      ],
      changes: ['Hosea>Ira 96', 'Amos>Jude 111'],
      goals: ['Able 10 0', 'Cain 93 0', 'Enos 118 0', 'Adam 20 penalty 1', 'Seth 91 1', 'Noah 105+2 1'],
      cards: ['Boaz 95 yellow 0', 'Saul 119 yellow 1'],
      score: '3-3',
    },
  },
  {
    shows: 'commas before minutes, Melbourne - Jones, (og, 77)',
    text: lines(
      'Melbourne 2 Sydney 2',
      'Melbourne: Abbott; Baker (Zane, 70), Clark, Dunn, Evans; Frost, Grant, Hill; Irwin, Jones, Keane (c)',
      'Subs: Lowe, Mills, Zane',
      'Sydney: Nolan; Owen, Price, Quinn, Reid; Stone, Tate, Upton; Vance, Webb, Young (Xu 90+3)',
      'Subs: Xu, Ali, Bond',
      'Scorers: Melbourne - Jones (12, 34 pen); Sydney - Vance (50), Clark (og, 77)',
      'Referee: P. Green',
      'Attendance: 10 500',
    ),
    expected: {
      sheets: [
        'Melbourne: Abbott | Baker, Clark, Dunn, Evans | Frost, Grant, Hill | Irwin, Jones, Keane (c)',
        'Sydney: Nolan | Owen, Price, Quinn, Reid | Stone, Tate, Upton | Vance, Webb, Young',
      ],
      changes: ['Baker>Zane 70', 'Young>Xu 90+3'],
      bench: ['Lowe', 'Mills', 'Ali', 'Bond'],
      goals: ['Jones 12 0', 'Jones 34 penalty 0', 'Vance 50 1', 'Clark 77 own-goal 1'],
      score: '2-2',
      referee: 'P. Green',
      attendance: 10500,
    },
  },
  {
    shows: 'scorers in the score line',
    text: lines(
      'Harrow Borough 3 (Adams 12, 51pen, Bell 88) Hendon 1 (Cook og 45+1)',
      'Harrow Borough: Dean, Earl, Ford, Gale, Hunt, Ince, Joyce (Kent 46), Lane, Adams, Bell, Moss. Subs not used: Neal.',
      'Hendon: Oates, Page, Cook, Quick, Ross, Shaw, Tait, Usher, Vine, West, Yates',
      'Attendance: 312',
    ),
    expected: {
      sheets: [
        'Harrow Borough: Dean, Earl, Ford, Gale, Hunt, Ince, Joyce, Lane, Adams, Bell, Moss',
        'Hendon: Oates, Page, Cook, Quick, Ross, Shaw, Tait, Usher, Vine, West, Yates',
      ],
      changes: ['Joyce>Kent 46'],
      bench: ['Neal'],
      goals: ['Adams 12 0', 'Adams 51 penalty 0', 'Bell 88 0', 'Cook 45+1 own-goal 1'],
      score: '3-1',
      attendance: 312,
    },
  },
];
