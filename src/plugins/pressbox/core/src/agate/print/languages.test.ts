import { LOCALE_PACKS } from '../locales';
import { madeUpMatch } from '../testing/made-up-match';
import { printMatch } from '.';

/** What a sports desk of each language would set under the made-up match, by hand. */
const DESKS: Record<keyof typeof LOCALE_PACKS, string[]> = {
  fr: [
    'World Cup • Demi-finales • Pays-Bas-Irlande (3-3, a.p., 4-2 t.a.b.)',
    'Pays-Bas 3-3 Irlande (a.p., 4-2 t.a.b.)',
    "Buts : van den Berg (45e+2, 57e, SP), O'Shea (90e+4, csc) pour les Néerlandais // Doyle-Hayes (60e, 71e), Byrne pour les Irlandais",
    'Avertissements : Smits (30e) pour les Néerlandais // McNamara pour les Irlandais. Expulsions : Smits (88e, second avertissement) pour les Néerlandais // Roy Keogh (89e, entraîneur) pour les Irlandais.',
    'Pays-Bas (4-3-3) : Kuipers – Bos, van den Berg, Kok, Mulder – De Wit (Visser, 46e (Jansen, 105e)), Smits, Postma – Van Hoek, Dekker, Sarr. Entraîneur : Anna de Vries.',
    "Irlande : O'Shea, McNamara, Doyle-Hayes, Byrne, Whelan, Nolan, Foley, Quinn, Daly, Brady, Duffy.",
    'Arbitre : Marie Dubois.',
    'Affluence : 24\u202f304.',
    'Revivez Pays-Bas-Irlande (3-3)',
  ],
  en: [
    'World Cup • Semi-finals • Netherlands-Ireland (3-3, aet, 4-2 pens)',
    'Netherlands 3-3 Ireland (aet, 4-2 pens)',
    "Goals: van den Berg (45+2, 57 pen), O'Shea (90+4 og) for Netherlands; Doyle-Hayes (60, 71), Byrne for Ireland",
    'Booked: Smits (30) for Netherlands; McNamara for Ireland. Sent off: Smits (88, second yellow) for Netherlands; Roy Keogh (89, coach) for Ireland.',
    'Netherlands (4-3-3): Kuipers; Bos, van den Berg, Kok, Mulder; De Wit (Visser 46 (Jansen 105)), Smits, Postma; Van Hoek, Dekker, Sarr. Coach: Anna de Vries.',
    "Ireland: O'Shea, McNamara, Doyle-Hayes, Byrne, Whelan, Nolan, Foley, Quinn, Daly, Brady, Duffy.",
    'Referee: Marie Dubois.',
    'Attendance: 24,304.',
    'Relive Netherlands v Ireland (3-3)',
  ],
  it: [
    'World Cup • Semifinali • Olanda-Irlanda (3-3, d.t.s., 4-2 d.c.r.)',
    'Olanda-Irlanda 3-3 (1-0, d.t.s., 4-2 d.c.r.)',
    "Reti: van den Berg (45'+2, 57' rig.), O'Shea (90'+4 aut.) per gli olandesi; Doyle-Hayes (60', 71'), Byrne (Irlanda)",
    "Ammoniti: Smits (30') per gli olandesi; McNamara (Irlanda). Espulsi: Smits (88', doppia ammonizione) per gli olandesi; Roy Keogh (89', allenatore) (Irlanda).",
    "Olanda (4-3-3): Kuipers; Bos, van den Berg, Kok, Mulder; De Wit (46' Visser (105' Jansen)), Smits, Postma; Van Hoek, Dekker, Sarr. All.: Anna de Vries.",
    "Irlanda: O'Shea, McNamara, Doyle-Hayes, Byrne, Whelan, Nolan, Foley, Quinn, Daly, Brady, Duffy.",
    'Arbitro: Marie Dubois.',
    'Spettatori: 24.304.',
    'Rivivi Olanda - Irlanda (3-3)',
  ],
  es: [
    'World Cup • Semifinales • Países Bajos-Irlanda (3-3, prórroga, 4-2 pen.)',
    'Países Bajos 3-3 Irlanda (prórroga, 4-2 pen.)',
    "Goles: van den Berg (45+2', 57' p.), O'Shea (90+4' p.p.) para los neerlandeses; Doyle-Hayes (60', 71'), Byrne (Irlanda)",
    "Tarjetas amarillas: Smits (30') para los neerlandeses; McNamara (Irlanda). Expulsados: Smits (88', doble amarilla) para los neerlandeses; Roy Keogh (89', entrenador) (Irlanda).",
    "Países Bajos (4-3-3): Kuipers; Bos, van den Berg, Kok, Mulder; De Wit (Visser, 46' (Jansen, 105')), Smits, Postma; Van Hoek, Dekker, Sarr. Entrenador: Anna de Vries.",
    "Irlanda: O'Shea, McNamara, Doyle-Hayes, Byrne, Whelan, Nolan, Foley, Quinn, Daly, Brady, Duffy.",
    'Árbitro: Marie Dubois.',
    'Espectadores: 24.304.',
    'Revive Países Bajos - Irlanda (3-3)',
  ],
  de: [
    'World Cup • Halbfinale • Niederlande-Irland (3:3, n.V., 4:2 i.E.)',
    'Niederlande - Irland 3:3 (1:0, n.V., 4:2 i.E.)',
    "Tore: van den Berg (45.+2, 57., Elfmeter), O'Shea (90.+4, Eigentor) für die Niederländer; Doyle-Hayes (60., 71.), Byrne für die Iren",
    'Gelbe Karten: Smits (30.) für die Niederländer; McNamara für die Iren. Gelb-Rote Karte: Smits (88.) für die Niederländer. Rote Karte: Roy Keogh (89., Trainer) für die Iren.',
    'Niederlande (4-3-3): Kuipers – Bos, van den Berg, Kok, Mulder – De Wit (46. Visser (105. Jansen)), Smits, Postma – Van Hoek, Dekker, Sarr. Trainer: Anna de Vries.',
    "Irland: O'Shea, McNamara, Doyle-Hayes, Byrne, Whelan, Nolan, Foley, Quinn, Daly, Brady, Duffy.",
    'Schiedsrichter: Marie Dubois.',
    'Zuschauer: 24.304.',
    'Zum Nachlesen: Niederlande - Irland (3:3)',
  ],
  pt: [
    'World Cup • Meias-finais • Países Baixos-Irlanda (3-3, a.p., 4-2 g.p.)',
    'Países Baixos-Irlanda, 3-3 (a.p., 4-2 g.p.)',
    "Golos: van den Berg (45+2', 57' g.p.), O'Shea (90+4' p.b.) para os neerlandeses; Doyle-Hayes (60', 71'), Byrne (Irlanda)",
    "Cartões amarelos: Smits (30') para os neerlandeses; McNamara (Irlanda). Expulsões: Smits (88', acumulação de amarelos) para os neerlandeses; Roy Keogh (89', treinador) (Irlanda).",
    "Países Baixos (4-3-3): Kuipers; Bos, van den Berg, Kok, Mulder; De Wit (Visser, 46' (Jansen, 105')), Smits, Postma; Van Hoek, Dekker, Sarr. Treinador: Anna de Vries.",
    "Irlanda: O'Shea, McNamara, Doyle-Hayes, Byrne, Whelan, Nolan, Foley, Quinn, Daly, Brady, Duffy.",
    'Árbitro: Marie Dubois.',
    'Assistência: 24\u00a0304.',
    'Reviva Países Baixos - Irlanda (3-3)',
  ],
  'pt-BR': [
    'World Cup • Semifinais • Países Baixos x Irlanda (3 x 3, na prorrogação, 4 x 2 nos pênaltis)',
    'Países Baixos 3 x 3 Irlanda (na prorrogação, 4 x 2 nos pênaltis)',
    "Gols: van den Berg (45+2', 57' pên.), O'Shea (90+4' contra) para os neerlandeses; Doyle-Hayes (60', 71'), Byrne (Irlanda)",
    "Cartões amarelos: Smits (30') para os neerlandeses; McNamara (Irlanda). Expulsões: Smits (88', segundo amarelo) para os neerlandeses; Roy Keogh (89', técnico) (Irlanda).",
    "Países Baixos (4-3-3): Kuipers; Bos, van den Berg, Kok, Mulder; De Wit (Visser, 46' (Jansen, 105')), Smits, Postma; Van Hoek, Dekker, Sarr. Técnico: Anna de Vries.",
    "Irlanda: O'Shea, McNamara, Doyle-Hayes, Byrne, Whelan, Nolan, Foley, Quinn, Daly, Brady, Duffy.",
    'Árbitro: Marie Dubois.',
    'Público: 24.304.',
    'Relembre Países Baixos x Irlanda (3 x 3)',
  ],
  nl: [
    'World Cup • Halve finales • Nederland-Ierland (3-3, n.v., 4-2 n.s.)',
    'Nederland - Ierland 3-3 (n.v., 4-2 n.s.)',
    "Doelpunten: van den Berg (45.+2, 57. strafschop), O'Shea (90.+4 e.d.) voor Nederland; Doyle-Hayes (60., 71.), Byrne voor Ierland",
    'Gele kaarten: Smits (30.) voor Nederland; McNamara voor Ierland. Rode kaarten: Smits (88., tweede gele kaart) voor Nederland; Roy Keogh (89., trainer) voor Ierland.',
    'Nederland (4-3-3): Kuipers; Bos, van den Berg, Kok, Mulder; De Wit (46. Visser (105. Jansen)), Smits, Postma; Van Hoek, Dekker, Sarr. Trainer: Anna de Vries.',
    "Ierland: O'Shea, McNamara, Doyle-Hayes, Byrne, Whelan, Nolan, Foley, Quinn, Daly, Brady, Duffy.",
    'Scheidsrechter: Marie Dubois.',
    'Toeschouwers: 24.304.',
    'Herbeleef Nederland - Ierland (3-3)',
  ],
};

describe('a match with every feature', () => {
  it.each(Object.values(LOCALE_PACKS))('is printed as a desk of its language prints it: $locale', (pack) => {
    const { rubric, text, label } = printMatch(madeUpMatch, pack);
    expect([rubric.line, ...text.split('\n'), label]).toEqual(DESKS[pack.locale as keyof typeof DESKS]);
  });
});

describe('every language', () => {
  it.each(Object.values(LOCALE_PACKS))('says where in a competition a match stands: $locale', (pack) => {
    const rounds = Object.entries(pack.rubric.rounds).map(([type]) => {
      const round = { ...madeUpMatch.round, type: type as keyof typeof pack.rubric.rounds, number: 15, group: 'A' };
      return printMatch({ ...madeUpMatch, round }, pack).rubric.parts[1];
    });
    expect(new Set(rounds).size).toBe(11); // each its own words
  });

  it.each([
    ['fr', 'J15', 'Quarts aller'],
    ['en', 'Matchday 15', 'Quarter-finals, first leg'],
    ['it', '15ª giornata', 'Quarti, andata'],
    ['es', 'Jornada 15', 'Cuartos, ida'],
    ['de', '15. Spieltag', 'Viertelfinale, Hinspiel'],
    ['pt', '15.ª jornada', 'Quartos, 1.ª mão'],
    ['pt-BR', '15ª rodada', 'Quartas, jogo de ida'],
    ['nl', 'Speelronde 15', 'Kwartfinales, heenduel'],
  ] as const)('counts matchdays and legs in its own way: %s', (locale, matchday, leg) => {
    const at = (round: Partial<typeof madeUpMatch.round>) =>
      printMatch({ ...madeUpMatch, round: { ...madeUpMatch.round, ...round } }, LOCALE_PACKS[locale]).rubric.parts[1];
    expect(at({ type: 'matchday', number: 15 })).toBe(matchday);
    expect(at({ type: 'quarter_final', leg: 1 })).toBe(leg);
  });
});
