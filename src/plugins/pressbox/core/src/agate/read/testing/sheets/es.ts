import { lines, type SheetCase } from './case';

export const es: readonly SheetCase[] = [
  {
    shows: 'a score in two halves, m. as minute and as initial, (2), del before a team',
    text: lines(
      'Alcázar, 2; Villa Real, 1',
      'Alcázar: Pardo; Rubio, Moreno (Blanco, m. 70), Castaño, Rojo; Gil (Mora, min.79), Sanz, Ríos y Vega; Luna (M. Sol, m.85) y Cano.',
      'Villa Real: Prado; Soto, Valle, Monte, Peña; Campo, Arroyo (Lago, 63’), Fuente, Isla (73’ Costa); Playa y Mar.',
      'Goles: 1-0, m. 12: Luna. 1-1, M. 64: Playa, de penalti. 2-1, m. 90: Peña, en propia puerta.',
      'Árbitro: Juan Pérez Gómez (C. Andaluz). Amonestó a Rubio, Rojo y Luna, del Alcázar; y a Soto y Valle (2), del Villa Real. Expulsó a Valle (m. 80).',
      'Incidencias: 1.200 espectadores.',
    ),
    expected: {
      sheets: [
        'Alcázar: Pardo | Rubio, Moreno, Castaño, Rojo | Gil, Sanz, Ríos, Vega | Luna, Cano',
        'Villa Real: Prado | Soto, Valle, Monte, Peña | Campo, Arroyo, Fuente, Isla | Playa, Mar',
      ],
      changes: ['Moreno>Blanco 70', 'Gil>Mora 79', 'Luna>M. Sol 85', 'Arroyo>Lago 63', 'Isla>Costa 73'],
      goals: ['Luna 12 0', 'Playa 64 penalty 1', 'Peña 90 own-goal 0'],
      cards: [
        'Rubio ? yellow 0',
        'Rojo ? yellow 0',
        'Luna ? yellow 0',
        'Soto ? yellow 1',
        'Valle ? second-yellow 1',
        'Valle 80 red 1',
      ],
      score: '2-1',
      referee: 'Juan Pérez Gómez',
      attendance: 1200,
    },
  },
  {
    shows: 'minutes inside the half that the heading names, Cambios with por',
    text: lines(
      'Racing (AR): Paz; López J, Díaz, Ruiz y Gómez; Sosa, Luna, Vera; Acosta; Benítez y Correa. DT: Marcos Funes.',
      'Unión: Vidal; Toledo, Maidana, Ledesma, Ojeda; Godoy, Ibarra, Franco, Peralta; Roldán y Quiroga. DT: Raúl Nieva.',
      'Goles en el primer tiempo: 13m. Benítez (R), 25m. Roldán de penal (U). Goles en el segundo tiempo: 5m. Toledo en contra (R).',
      'Cambios: 60m. Paz Ruiz por Vera (R), 70m. Núñez por Peralta (U) y 49m. Silva por Correa (R).',
      'Árbitro: Luis Ferro. Estadio: Racing.',
    ),
    expected: {
      sheets: [
        'Racing: Paz | López J, Díaz, Ruiz, Gómez | Sosa, Luna, Vera | Acosta | Benítez, Correa. Marcos Funes',
        'Unión: Vidal | Toledo, Maidana, Ledesma, Ojeda | Godoy, Ibarra, Franco, Peralta | Roldán, Quiroga. Raúl Nieva',
      ],
      changes: ['Vera>Paz Ruiz 60', 'Correa>Silva 49', 'Peralta>Núñez 70'],
      goals: ['Benítez 13 0', 'Roldán 25 penalty 1', 'Toledo 50 own-goal 0'],
      referee: 'Luis Ferro',
    },
  },
  {
    shows: 'goals in the labels, para before a player',
    text: lines(
      "Cádiz CF 1: Arce; Bravo, Cruz, Duarte, Espino; Flores (Galán 60'), Haro, Iborra; Jurado, León (Marín 70') y Navas. Entrenador: Óscar Peral.",
      "UD Ibiza 0: Quesada; Rojas, Salas, Tena, Urbina; Vargas, Yuste, Zamora; Ayala, Bueno (Cobo 80') y Duque. Entrenador: Iván Egea.",
      'Árbitro: Fuertes Rey (comité vasco). Tarjetas amarillas a los locales Bravo y Haro, y a los visitantes Tena. Tarjeta roja directa para Zamora (m. 75).',
      'Goles: 1-0: Jurado (min. 55, p.).',
    ),
    expected: {
      sheets: [
        'Cádiz CF: Arce | Bravo, Cruz, Duarte, Espino | Flores, Haro, Iborra | Jurado, León, Navas. Óscar Peral',
        'UD Ibiza: Quesada | Rojas, Salas, Tena, Urbina | Vargas, Yuste, Zamora | Ayala, Bueno, Duque. Iván Egea',
      ],
      changes: ['Flores>Galán 60', 'León>Marín 70', 'Bueno>Cobo 80'],
      goals: ['Jurado 55 penalty 0'],
      cards: ['Bravo ? yellow 0', 'Haro ? yellow 0', 'Tena ? yellow 1', 'Zamora 75 red 1'],
      score: '1-0',
      referee: 'Fuertes Rey',
    },
  },
  {
    shows: 'the goals before the label',
    text: lines(
      '1 - Rayo Chico: Alba; Bosco, Cid, Duero, Ebro; Faro, Golfo, Hoz e Isla; Jara y Kaleb.',
      '0 - Real Monte: Lago; Monte, Nava, Oca, Pino; Quero, Risco, Soto, Tajo; Urbe y Vado.',
      'Gol: 1-0, minuto 33: Jara.',
      'Árbitro: Pepe Gil. Amarillas: Cid, Nava.',
    ),
    expected: {
      sheets: [
        'Rayo Chico: Alba | Bosco, Cid, Duero, Ebro | Faro, Golfo, Hoz, Isla | Jara, Kaleb',
        'Real Monte: Lago | Monte, Nava, Oca, Pino | Quero, Risco, Soto, Tajo | Urbe, Vado',
      ],
      goals: ['Jara 33 0'],
      cards: ['Cid ? yellow 0', 'Nava ? yellow 1'],
      score: '1-0',
      referee: 'Pepe Gil',
    },
  },
  {
    shows: 'a semicolon in the score, CAPITAN, a star for the captain, p.p.',
    text: lines(
      'Alcora, 0;Las Navas, 2',
      'Alcora: Polo; Ruiz, Saez, Tena, Ucar; Vega, Wals (Ybarra, m.60), Zubi, Alda (CAPITAN); Bea y Coca.',
      'Las Navas: Dorta; Egea, Faus, Gila, Haro; Imaz, Jara, Keko, Leal; Mata* y Noya (Oto, m.90).',
      'Goles: 0-1, m. 10: Mata. 0-2, m. 45+1: Tena (p.p.).',
      'Árbitro: Ruiz. Expulsó a Saez (m.70) y Faus (m.80).',
    ),
    expected: {
      sheets: [
        'Alcora: Polo | Ruiz, Saez, Tena, Ucar | Vega, Wals, Zubi, Alda (c) | Bea, Coca',
        'Las Navas: Dorta | Egea, Faus, Gila, Haro | Imaz, Jara, Keko, Leal | Mata (c), Noya',
      ],
      changes: ['Wals>Ybarra 60', 'Noya>Oto 90'],
      goals: ['Mata 10 1', 'Tena 45+1 own-goal 1'],
      cards: ['Saez 70 red 0', 'Faus 80 red 1'],
      score: '0-2',
      referee: 'Ruiz',
    },
  },
];
