/** What pictures of the desks need beside the demo: a match of tonight, articles in hand. It is written, and taken away. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp'; // comes with Strapi's upload plugin

const MEDIA = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'database', 'demo', 'media');
/** What an agency writes into its pictures. */
const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"><dc:description><rdf:Alt><rdf:li xml:lang="fr">San Siro, une heure avant le coup d’envoi.</rdf:li></rdf:Alt></dc:description><dc:creator><rdf:Seq><rdf:li>Ada Kerr</rdf:li></rdf:Seq></dc:creator><photoshop:Credit>AFP</photoshop:Credit><photoshop:City>Milan</photoshop:City><photoshop:Country>Italie</photoshop:Country><photoshop:DateCreated>2024-01-10T20:04:00+01:00</photoshop:DateCreated></rdf:Description></rdf:RDF></x:xmpmeta>`;

const TYPES = '/content-manager/collection-types/plugin::pressbox.';
const HOUR_MS = 3_600_000;

/** An editor of the admin panel, by HTTP. */
const signIn = async (base, email, password) => {
  const json = { 'content-type': 'application/json' };
  const answer = await fetch(`${base}/admin/login`, { method: 'POST', headers: json, body: JSON.stringify({ email, password }) }); // prettier-ignore
  const { data } = await answer.json();
  if (!data?.token) throw new Error(`${email} may not sign in: ${answer.status}`);
  return async (method, address, body) => {
    const asked = { method, headers: { ...json, authorization: `Bearer ${data.token}` }, ...(body && { body: JSON.stringify(body) }) }; // prettier-ignore
    if (body instanceof FormData)
      Object.assign(asked, { body, headers: { authorization: asked.headers.authorization } });
    const given = await fetch(`${base}${address}`, asked);
    const said = given.status === 204 ? {} : await given.json();
    if (!given.ok) throw new Error(`${method} ${address}: ${given.status} ${JSON.stringify(said.error)}`);
    return said.data ?? said;
  };
};

const link = (...ids) => ({ connect: ids.map((documentId) => ({ documentId })) });

/** Writes what the pictures show beside the demo, and knows how to take it away. */
export const borrow = async (base, email, password) => {
  const ask = await signIn(base, email, password);
  const find = async (path) => (await (await fetch(`${base}/api/pressbox/${path}`)).json()).data;
  const written = [];
  const write = async (type, data, query = '') => {
    const made = await ask('POST', `${TYPES}${type}${query}`, data);
    written.unshift(`${TYPES}${type}/${made.documentId}${query ? '?locale=*' : ''}`);
    return made;
  };

  const [played] = await find(
    'matches?filters[slug]=milan-atalanta-2024-01-10&populate[0]=homeTeam&populate[1]=awayTeam',
  );
  const tonight = await write('match', {
    homeTeam: link(played.homeTeam.documentId),
    awayTeam: link(played.awayTeam.documentId),
    kickOff: new Date(Date.now() - HOUR_MS).toISOString(),
    phase: 'second_half',
    secondHalfAt: new Date(Date.now() - HOUR_MS / 5).toISOString(),
  });
  await ask('POST', `/pressbox/matches/${tonight.documentId}/events`, { kind: 'goal', side: 'away', minute: 12 });
  const picture = await sharp(path.join(MEDIA, 'san-siro-by-night.jpg')).withXmp(XMP).jpeg().toBuffer();
  const form = new FormData();
  form.append('files', new Blob([picture], { type: 'image/jpeg' }), 'san-siro.jpg');
  const [cover] = await ask('POST', '/upload', form);
  written.unshift(`/upload/files/${cover.id}`);
  const article = (data, locale = 'fr') => write('article', { kind: 'report', ...data }, `?locale=${locale}`);
  const draft = await article({
    title: 'Milan mène deux minutes, et c’est tout',
    standfirst: 'Rafael Leão avait ouvert le score (1-0, 54e), Teun Koopmeiners a répondu deux fois.',
    matches: link(played.documentId),
    cover: cover.id,
  });
  await article({
    kind: 'interview',
    title: 'Gian Piero Gasperini : « Cinq jours pour récupérer »',
    standfirst: 'L’entraîneur avait promis du rythme.',
    publishAt: new Date(Date.now() + 2 * HOUR_MS).toISOString(),
    matches: link(played.documentId),
  });
  await article({ kind: 'preview', title: 'Ce soir à San Siro', matches: link(tonight.documentId) });

  const namesake = (name, bornOn, position) =>
    write('player', { name, bornOn, position, currentTeam: link(played.homeTeam.documentId) });
  await namesake('Nicolò Zaniolo', '1999-07-02', 'midfielder');
  await namesake('Nicola Zaniolo', '2003-11-20', 'goalkeeper');

  return {
    match: tonight.documentId,
    team: played.homeTeam.documentId,
    draft: draft.documentId,
    /** The same print with a name that two people have. */
    doubtful: (text) => text.replace('Pulisic', 'Zaniolo'),
    /** What a colleague saves while the form of the draft is open. */
    saveElsewhere: () =>
      ask('PUT', `${TYPES}article/${draft.documentId}?locale=fr`, {
        title: 'Milan mène deux minutes, Bergame le reste',
        standfirst: 'Rafael Leão avait ouvert le score (1-0, 45e), Teun Koopmeiners a répondu deux fois.',
      }),
    async giveBack() {
      for (const address of written) await ask('DELETE', address).catch((error) => console.error(String(error)));
    },
  };
};
