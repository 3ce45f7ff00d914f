/**
 * An archive of realistic shape, written straight into the tables: leagues of twenty teams that play seasons of 380
 * matches; squads that change every five seasons; four articles a match (report, preview, ratings, news), each with a
 * draft beside it, seven tags, a cover and an author. Deterministic: the same number makes the same archive.
 */
import Database from 'better-sqlite3';

const LOCALE = 'fr';
const TEAMS = 20;
const ROUNDS = 38;
const SEASON = (TEAMS / 2) * ROUNDS;
const SEASONS_PER_LEAGUE = 10;
const SQUAD = 22;
const SQUAD_SEASONS = 5;
const ARTICLES_PER_MATCH = 4;
const KINDS = ['report', 'preview', 'ratings', 'news'];
const DAY = 86_400_000;
/** The last match of the archive. */
const TODAY = Date.UTC(2026, 5, 1);

const WORDS =
  'Les visiteurs ont pris le contrôle du ballon d’emblée, sans se montrer dangereux face à un bloc bas et compact, avant de concéder l’ouverture du score sur une contre-attaque menée à toute allure par le feu follet portugais, qui conclut d’une frappe sèche dans le petit filet opposé.'.split(
    ' ',
  );
const sentence = (seed, length) =>
  Array.from({ length }, (_, index) => WORDS[(seed * 7 + index * 3) % WORDS.length]).join(' ');
const text = (words, marks) => ({ type: 'text', text: words, ...marks });

/** About as long as the reference report: five paragraphs, two headings, a link. */
const body = (seed) =>
  JSON.stringify(
    Array.from({ length: 7 }, (_, index) =>
      index === 2 || index === 5
        ? { type: 'heading', level: 2, children: [text(sentence(seed + index, 5))] }
        : {
            type: 'paragraph',
            children: [
              text(sentence(seed + index, 70)),
              { type: 'link', url: `https://example.org/${seed}`, children: [text('un lien')] },
              text(sentence(seed + index + 1, 20), { italic: true }),
            ],
          },
    ),
  );

/** Hands rows to the database in one transaction, by prepared statements. */
class Writer {
  constructor(strapi, onRow) {
    const { client, connection } = strapi.db.config.connection;
    if (client !== 'sqlite') throw new Error('The archive is built on SQLite; set DATABASE_CLIENT=sqlite.');
    this.db = new Database(connection.filename);
    this.db.pragma('foreign_keys = OFF');
    this.db.pragma('synchronous = OFF');
    this.statements = new Map();
    this.ids = new Map();
    this.onRow = onRow;
    this.db.exec('BEGIN');
  }

  insert(table, row) {
    const id = (this.ids.get(table) ?? 0) + 1;
    this.ids.set(table, id);
    const columns = ['id', ...Object.keys(row)];
    const key = `${table} ${columns.join()}`;
    let statement = this.statements.get(key);
    if (!statement) {
      const names = columns.map((column) => `"${column}"`).join(', ');
      statement = this.db.prepare(`insert into "${table}" (${names}) values (${columns.map(() => '?').join(', ')})`);
      this.statements.set(key, statement);
    }
    statement.run(id, ...Object.values(row));
    this.onRow();
    return id;
  }

  link(table, own, other, order) {
    this.insert(table, { ...own, ...other, ...order });
  }

  close() {
    this.db.exec('COMMIT');
    this.db.pragma('wal_checkpoint(TRUNCATE)');
    this.db.close();
  }
}

export const rowsFor = (articles) => Math.round(articles * 38 + (articles / ARTICLES_PER_MATCH) * 185);

/**
 * Builds the archive.
 *
 * @returns {{ slugs: string[], matches: number }} the slugs of articles, spread over the archive
 */
export const buildArchive = (strapi, { articles, onRow = () => {} }) => {
  const matches = Math.ceil(articles / ARTICLES_PER_MATCH);
  const writer = new Writer(strapi, onRow);
  const stamp = { created_at: TODAY, updated_at: TODAY, published_at: TODAY };
  const documentId = (type, n) => `${type}${String(n).padStart(24 - type.length, '0')}`;
  const named = (type, n, name, more = {}) => ({ document_id: documentId(type, n), name, ...stamp, ...more });
  let serial = 0;
  const one = (table, type, name, more) => writer.insert(table, named(type, (serial += 1), name, more));

  const authors = Array.from({ length: 50 }, (_, n) =>
    one('pressbox_authors', 'au', `Auteur ${n}`, { slug: `auteur-${n}`, initials: `A${n % 10}` }),
  );
  for (let n = 0; n < 5; n += 1)
    one('pressbox_partners', 'pa', `Partenaire ${n}`, { url: `https://example.org/${n}`, position: n, locale: LOCALE });
  const formats = JSON.stringify(
    Object.fromEntries(
      [150, 500, 750, 1000].map((width) => [
        `w${width}`,
        { url: `/uploads/w${width}.jpg`, width, height: width * 0.6 },
      ]),
    ),
  );
  const files = Array.from({ length: 500 }, (_, n) =>
    writer.insert('files', {
      document_id: documentId('fi', n), name: `${n}.jpg`, alternative_text: sentence(n, 12), width: 1600, height: 1000,
      formats, hash: `h${n}`, ext: '.jpg', mime: 'image/jpeg', size: 90, url: `/uploads/${n}.jpg`, provider: 'local', ...stamp,
    }),
  ); // prettier-ignore

  const tagOf = (kind, name, link, id, more = {}) => {
    const tag = one('pressbox_tags', 'ta', name, { kind, slug: `${kind}-${(serial += 1)}`, locale: LOCALE, ...more });
    if (link) writer.link(`pressbox_tags_${link}_lnk`, { tag_id: tag }, { [`${link}_id`]: id });
    return tag;
  };
  const themes = Array.from({ length: 30 }, (_, n) => tagOf('theme', `Thème ${n}`));
  const countries = Array.from({ length: 10 }, (_, n) =>
    tagOf('country', `Pays ${n}`, null, 0, { country_code: 'IT' }),
  );

  const leagueCount = Math.max(1, Math.ceil(matches / (SEASON * SEASONS_PER_LEAGUE)));
  const leagues = Array.from({ length: leagueCount }, (_, l) => {
    const competition = one('pressbox_competitions', 'co', `Championnat ${l}`, {
      slug: `championnat-${l}`,
      kind: 'league',
      short_name: `D${l}`,
    });
    const teams = Array.from({ length: TEAMS }, (_, t) => {
      const names = JSON.stringify({ fr: { demonym: `les Joueurs de ${l}-${t}` }, it: { nickname: `i ${t}` } });
      const id = one('pressbox_teams', 'te', `Club ${l}-${t} Football`, {
        slug: `club-${l}-${t}`,
        short_name: `Club ${l}-${t}`,
        code: `C${t}`,
        names,
        kind: 'club',
        country_code: 'IT',
        primary_color: '#c4161c',
      });
      const venue = one('pressbox_venues', 've', `Stade ${l}-${t}`, {
        slug: `stade-${l}-${t}`,
        city: `Ville ${t}`,
        capacity: 40000,
      });
      const coach = one('pressbox_coaches', 'ch', `Entraîneur ${l}-${t}`, {
        slug: `entraineur-${l}-${t}`,
        short_name: `Coach ${t}`,
      });
      return { id, venue, coach, tag: tagOf('team', `Club ${l}-${t}`, 'team', id), squads: new Map() };
    });
    return {
      competition,
      tag: tagOf('competition', `Championnat ${l}`, 'competition', competition),
      teams,
      editions: new Map(),
    };
  });

  const squadOf = (team, season) => {
    const key = Math.floor(season / SQUAD_SEASONS);
    const known = team.squads.get(key);
    if (known) return known;
    const squad = Array.from({ length: SQUAD }, (_, n) => {
      const name = `Prénom Joueur${team.id}x${key}x${n}`;
      const id = one('pressbox_players', 'pl', name, {
        slug: `joueur-${team.id}-${key}-${n}`,
        short_name: name.split(' ')[1],
        nationalities: '["IT"]',
        position: 'forward',
      });
      writer.link('pressbox_players_current_team_lnk', { player_id: id }, { team_id: team.id });
      // One in three is worth a tag.
      return { id, tag: n % 3 === 0 ? tagOf('player', name, 'player', id) : null };
    });
    team.squads.set(key, squad);
    return squad;
  };

  const LINES = [1, 4, 3, 3];
  const sheetFor = (match, side, team, squad) => {
    const sheet = writer.insert('pressbox_team_sheets', {
      document_id: documentId('sh', (serial += 1)),
      side,
      formation: '4-3-3',
      ...stamp,
    });
    writer.link(
      'pressbox_team_sheets_match_lnk',
      { team_sheet_id: sheet },
      { match_id: match },
      { team_sheet_ord: side === 'home' ? 1 : 2 },
    );
    writer.link('pressbox_team_sheets_team_lnk', { team_sheet_id: sheet }, { team_id: team.id });
    writer.link('pressbox_team_sheets_coach_lnk', { team_sheet_id: sheet }, { coach_id: team.coach });
    const put = (player, role, line, slot, order) => {
      const id = writer.insert('pressbox_appearances', {
        document_id: documentId('ap', (serial += 1)),
        role,
        line,
        slot,
        shirt_number: order,
        captain: order === 5 ? 1 : 0,
        ...stamp,
      });
      writer.link(
        'pressbox_appearances_team_sheet_lnk',
        { appearance_id: id },
        { team_sheet_id: sheet },
        { appearance_ord: order },
      );
      writer.link('pressbox_appearances_player_lnk', { appearance_id: id }, { player_id: player.id });
    };
    let order = 0;
    LINES.forEach((count, line) => {
      for (let slot = 0; slot < count; slot += 1) put(squad[order % SQUAD], 'starter', line, slot, (order += 1));
    });
    for (let n = 0; n < 5; n += 1) put(squad[11 + n], 'substitute', null, null, (order += 1));
  };

  const eventFor = (match, event, { player, playerOff }) => {
    const id = writer.insert('pressbox_match_events', {
      document_id: documentId('ev', (serial += 1)),
      ...event,
      ...stamp,
    });
    writer.link(
      'pressbox_match_events_match_lnk',
      { match_event_id: id },
      { match_id: match },
      { match_event_ord: event.sequence },
    );
    if (player) writer.link('pressbox_match_events_player_lnk', { match_event_id: id }, { player_id: player.id });
    if (playerOff)
      writer.link('pressbox_match_events_player_off_lnk', { match_event_id: id }, { player_id: playerOff.id });
  };

  const slugs = [];
  let article = 0;
  for (let m = 0; m < matches; m += 1) {
    const league = leagues[Math.floor(m / SEASON) % leagueCount];
    const season = Math.floor(m / (SEASON * leagueCount));
    const inSeason = m % SEASON;
    const round = Math.floor(inSeason / (TEAMS / 2));
    const fixture = inSeason % (TEAMS / 2);
    const shift = round % (TEAMS - 1);
    const [a, b] =
      fixture === 0
        ? [shift, TEAMS - 1]
        : [(shift + fixture) % (TEAMS - 1), (shift - fixture + TEAMS - 1) % (TEAMS - 1)];
    const [home, away] = (round < 19 ? [a, b] : [b, a]).map((index) => league.teams[index]);
    const kickOff = TODAY - (matches - m) * 0.25 * DAY;
    let edition = league.editions.get(season);
    if (!edition) {
      edition = one('pressbox_editions', 'ed', `${2016 + season}/${2017 + season}`, {});
      writer.link(
        'pressbox_editions_competition_lnk',
        { edition_id: edition },
        { competition_id: league.competition },
        { edition_ord: season + 1 },
      );
      league.editions.set(season, edition);
    }
    const [homeGoals, awayGoals] = [m % 4, (m * 3) % 3];
    const match = writer.insert('pressbox_matches', {
      document_id: documentId('ma', m), slug: `match-${m}`, round_type: 'matchday', round_number: round + 1, kick_off: kickOff, neutral_venue: 0,
      attendance: 20_000 + (m % 20_000), phase: 'full_time', home_score: homeGoals, away_score: awayGoals, half_time_home_score: 0,
      half_time_away_score: 0, score_source: 'events', ...stamp,
    }); // prettier-ignore
    writer.link('pressbox_matches_edition_lnk', { match_id: match }, { edition_id: edition }, { match_ord: m + 1 });
    writer.link('pressbox_matches_venue_lnk', { match_id: match }, { venue_id: home.venue });
    writer.link('pressbox_matches_home_team_lnk', { match_id: match }, { team_id: home.id });
    writer.link('pressbox_matches_away_team_lnk', { match_id: match }, { team_id: away.id });
    const squads = [squadOf(home, season), squadOf(away, season)];
    sheetFor(match, 'home', home, squads[0]);
    sheetFor(match, 'away', away, squads[1]);
    let sequence = 0;
    ['home', 'away'].forEach((side, index) => {
      const goals = index === 0 ? homeGoals : awayGoals;
      for (let n = 0; n < goals; n += 1)
        eventFor(
          match,
          {
            side,
            kind: n === 2 ? 'penalty_goal' : 'goal',
            minute: 50 + n * 9,
            period: 'second_half',
            sequence: (sequence += 1),
          },
          { player: squads[index][8 + (n % 3)] },
        );
      for (let n = 0; n < 4; n += 1)
        eventFor(
          match,
          { side, kind: 'substitution', minute: 60 + n * 5, period: 'second_half', sequence: (sequence += 1) },
          { player: squads[index][11 + n], playerOff: squads[index][6 + n] },
        );
      eventFor(
        match,
        { side, kind: 'yellow_card', minute: 33, period: 'first_half', sequence: (sequence += 1) },
        { player: squads[index][3] },
      );
    });

    for (let k = 0; k < ARTICLES_PER_MATCH && article < articles; k += 1, article += 1) {
      const released = kickOff + (k - 1) * 3 * 3_600_000;
      const slug = `article-${article}`;
      const tags = [
        league.tag,
        home.tag,
        away.tag,
        squads[0][9].tag ?? squads[0][6].tag,
        squads[1][6].tag,
        countries[m % 10],
        themes[article % 30],
      ];
      for (const published of [null, released]) {
        const id = writer.insert('pressbox_articles', {
          document_id: documentId('ar', article), locale: LOCALE, slug, kind: KINDS[k], title: `${sentence(article, 9)} ${article}`, standfirst: sentence(article, 40),
          body: body(article), cover_caption: sentence(article, 20), cover_credit: 'Agence', meta_title: null, meta_description: sentence(article, 25),
          released_at: released, created_at: released, updated_at: released, published_at: published,
        }); // prettier-ignore
        tags.filter(Boolean).forEach((tag, order) => {
          writer.link('pressbox_articles_tags_lnk', { article_id: id }, { tag_id: tag }, { tag_ord: order + 1 });
          if (published)
            writer.insert('pressbox_tag_entries', {
              document_id: documentId('tn', (serial += 1)),
              tag_row: tag,
              article_row: id,
              released_at: released,
            });
        });
        writer.link('pressbox_articles_matches_lnk', { article_id: id }, { match_id: match }, { match_ord: 1 });
        writer.link(
          'pressbox_articles_authors_lnk',
          { article_id: id },
          { author_id: authors[article % 50] },
          { author_ord: 1 },
        );
        writer.insert('files_related_mph', {
          file_id: files[article % 500],
          related_id: id,
          related_type: 'plugin::pressbox.article',
          field: 'cover',
          order: 1,
        });
      }
      if (article % 2 === 0)
        writer.insert('pressbox_article_scores', {
          document_id: documentId('sc', article),
          article_document_id: documentId('ar', article),
          one_star: 3,
          two_stars: 5,
          three_stars: 20,
          four_stars: 40,
          five_stars: 60,
        });
      if (article >= articles - 400)
        for (let h = 0; h < 24; h += 1)
          writer.insert('pressbox_article_read_counts', {
            document_id: documentId('rc', (serial += 1)),
            article_document_id: documentId('ar', article),
            hour: Math.floor(Date.now() / 3_600_000 - h) * 3_600_000,
            reads: 1 + ((article * 31 + h) % 90),
          });
      if (KINDS[k] === 'report') slugs.push(slug);
    }
  }
  writer.close();
  return { slugs, matches };
};
