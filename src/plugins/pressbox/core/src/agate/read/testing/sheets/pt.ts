import { lines, type SheetCase } from './case';

export const pt: readonly SheetCase[] = [
  {
    shows: 'X for the score, a half named once, two players in a row for one',
    text: lines(
      'Flamengo 4 X 3 Vasco',
      'Gols: Pedro, aos 25 e João, aos 38 do primeiro tempo; Lucas, aos 5 do segundo tempo (Flamengo)',
      'Flamengo: Bruno; Léo, Rui, Davi e Caio; Ivo(Tó Jó aos 81), Enzo e Gil; Pedro (Nuno, 84m), João (Hugo) (Igor) e Lucas. Técnico: Mário Sá',
      'Vasco: Ari; Edu, Beto, Raul e Saul; Noé, Davi Luiz (K), Otto aos; Levi, Joel e Abel. Técnico: José Reis.',
      'Cartões amarelos: Rui, Gil (Flamengo); Noé (Vasco). Cartão vermelho: Noé (Vasco).',
      'Público: 32.400. Renda: R$ 500.000. Árbitro: Carlos Lima (SP)',
    ),
    expected: {
      sheets: [
        'Flamengo: Bruno | Léo, Rui, Davi, Caio | Ivo, Enzo, Gil | Pedro, João, Lucas. Mário Sá',
        'Vasco: Ari | Edu, Beto, Raul, Saul | Noé, Davi Luiz (c), Otto | Levi, Joel, Abel. José Reis',
      ],
      changes: ['Ivo>Tó Jó 81', 'Pedro>Nuno 84', 'João>Hugo ?', 'Hugo>Igor ?'],
      goals: ['Pedro 25 0', 'João 38 0', 'Lucas 50 0'],
      cards: ['Rui ? yellow 0', 'Gil ? yellow 0', 'Noé ? yellow 1', 'Noé ? red 1'],
      score: '4-3',
      referee: 'Carlos Lima',
      attendance: 32400,
    },
  },
  {
    shows: 'a dash for a colon, p.b., accumulated yellows',
    text: lines(
      'Ao intervalo: 1-0',
      'Académico - Silva; Sousa, Matos, Lopes e Dias; Faria, Nunes e Pinto; Reis, Melo (Cruz aos 62 m) e Rocha.',
      'Treinador: Ana Lima',
      'União - Brito; Vaz, Paiva, Leal e Serra; Teles, Abreu e Gama; Pires (Costa, 80 m), Maia e Neto.',
      'Treinador: Rui Leme',
      "Marcadores: 1-0 Reis (22′), 2-0 Maia (33′ p.b.) e 2-1 Pires (90+1')",
      'Ação disciplinar: cartão amarelo a Sousa (24m), Vaz (70m e 80m); vermelho por acumulação a Vaz (80m).',
      'Assistência: 800 espectadores',
    ),
    expected: {
      sheets: [
        'Académico: Silva | Sousa, Matos, Lopes, Dias | Faria, Nunes, Pinto | Reis, Melo, Rocha. Ana Lima',
        'União: Brito | Vaz, Paiva, Leal, Serra | Teles, Abreu, Gama | Pires, Maia, Neto. Rui Leme',
      ],
      changes: ['Melo>Cruz 62', 'Pires>Costa 80'],
      goals: ['Reis 22 0', 'Maia 33 own-goal 0', 'Pires 90+1 1'],
      cards: ['Sousa 24 yellow 0', 'Vaz 70 yellow 1', 'Vaz 80 second-yellow 1'],
      attendance: 800,
    },
  },
  {
    shows: '1x0, aos, Renda, changes without a minute',
    text: lines(
      'Santos 1x0 Palmas',
      'Gol: Juca, aos 38’ do 1º tempo',
      'Santos: Ênio, Fábio, Hugo, Ivan e Jair; Luan (Caio), Marco e Nei; Otto, Juca (Beto) e Tito. T: Dorival',
      'Palmas: Ugo, Vítor, Xavier, Zeca e Alan; Breno, Célio e Davi; Élson, Fred e Gabriel (Hélio). Técnico: Abel',
      'Local: Vila. Árbitro: Raul Prado (RJ). Renda: R$ 90.000,00. Público: 7.100 pagantes. Amarelos: Fábio, Marco, Célio. Vermelho: Zeca, aos 47’ do 2º tempo.',
    ),
    expected: {
      sheets: [
        'Santos: Ênio | Fábio, Hugo, Ivan, Jair | Luan, Marco, Nei | Otto, Juca, Tito. Dorival',
        'Palmas: Ugo | Vítor, Xavier, Zeca, Alan | Breno, Célio, Davi | Élson, Fred, Gabriel. Abel',
      ],
      changes: ['Luan>Caio ?', 'Juca>Beto ?', 'Gabriel>Hélio ?'],
      goals: ['Juca 38 0'],
      cards: ['Fábio ? yellow 0', 'Marco ? yellow 0', 'Célio ? yellow 1', 'Zeca 90+2 red 1'],
      score: '1-0',
      referee: 'Raul Prado',
      attendance: 7100,
    },
  },
  {
    shows: 'labels above their sheets, with the goals',
    text: lines(
      'Estádio do Bairro, em Lugar',
      'Árbitro: Tó Zé (AF Porto)',
      'Lugar FC - 2',
      "Abel; Beto, Caio, Dino e Edu; Filó (Hugo, 60'), Gil e Iuri; João, Kiko (Luís, 75') e Mário",
      'Suplentes não utilizados: Nuno, Óscar',
      'Treinador: Paulo Quim',
      'SC Aldeia - 1',
      'Raul; Sá, Tomé, Ulisses e Vasco; Xico, Zé e Adão; Brás, Célio e Davi',
      'Treinador: Elias Faro',
      "Golos: João (12' e 40'), Brás (70', g.p.)",
      "Cartão amarelo: Gil (33'), Xico (50'); Cartão vermelho: Sá (80')",
    ),
    expected: {
      sheets: [
        'Lugar FC: Abel | Beto, Caio, Dino, Edu | Filó, Gil, Iuri | João, Kiko, Mário. Paulo Quim',
        'SC Aldeia: Raul | Sá, Tomé, Ulisses, Vasco | Xico, Zé, Adão | Brás, Célio, Davi. Elias Faro',
      ],
      changes: ['Filó>Hugo 60', 'Kiko>Luís 75'],
      bench: ['Nuno', 'Óscar'],
      goals: ['João 12 0', 'João 40 0', 'Brás 70 penalty 1'],
      cards: ['Gil 33 yellow 0', 'Xico 50 yellow 1', 'Sá 80 red 1'],
      score: '2-1',
      referee: 'Tó Zé',
    },
  },
  {
    shows: 'one tag for a whole list',
    text: lines(
      'Marcadores: Abreu (12 m), Brito (34 m) e Castro (90+2 m) (Pampilhosense)',
      'Pampilhosense: Dias; Elias, Faria, Gomes e Horta; Isidro, Jorge e Lopes; Abreu, Brito e Castro',
      'Anadia FC: Matos; Neves, Orta, Pires e Rosa; Sá, Telmo e Ulisses; Vale, Xavier e Zeca',
    ),
    expected: {
      sheets: [
        'Pampilhosense: Dias | Elias, Faria, Gomes, Horta | Isidro, Jorge, Lopes | Abreu, Brito, Castro',
        'Anadia FC: Matos | Neves, Orta, Pires, Rosa | Sá, Telmo, Ulisses | Vale, Xavier, Zeca',
      ],
      goals: ['Abreu 12 0', 'Brito 34 0', 'Castro 90+2 0'],
    },
  },
];
