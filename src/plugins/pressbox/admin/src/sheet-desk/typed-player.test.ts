import { readTypedPlayer } from './typed-player';

describe('a player as one types them', () => {
  it.each([
    ['maignan', { name: 'maignan', shirtNumber: null, captain: false }],
    ['16 maignan', { name: 'maignan', shirtNumber: 16, captain: false }],
    ['16. maignan', { name: 'maignan', shirtNumber: 16, captain: false }],
    ['2 calabria c', { name: 'calabria', shirtNumber: 2, captain: true }],
    ['Calabria (C)', { name: 'Calabria', shirtNumber: null, captain: true }],
    ['calabria(c)', { name: 'calabria', shirtNumber: null, captain: true }],
    ['  7  juan jesus ', { name: 'juan jesus', shirtNumber: 7, captain: false }],
    ['c', { name: 'c', shirtNumber: null, captain: false }],
    ['16 c', { name: 'c', shirtNumber: 16, captain: false }],
    ['eric', { name: 'eric', shirtNumber: null, captain: false }],
    ['16', { name: '', shirtNumber: 16, captain: false }],
    ['1899 hoffenheim', { name: '1899 hoffenheim', shirtNumber: null, captain: false }],
    ['', { name: '', shirtNumber: null, captain: false }],
  ])('"%s" is read', (text, read) => expect(readTypedPlayer(text)).toEqual(read));

  it('has a bare "c" as a captain only where no name goes on with it', () => {
    const squad = ['juan cuadrado', 'davide calabria'];
    const isSomebody = (typed: string) => squad.some((name) => name.startsWith(typed));
    expect(readTypedPlayer('7 juan c', isSomebody)).toEqual({ name: 'juan c', shirtNumber: 7, captain: false });
    expect(readTypedPlayer('7 juan (c)', isSomebody)).toEqual({ name: 'juan', shirtNumber: 7, captain: true });
    expect(readTypedPlayer('davide calabria c', isSomebody)).toMatchObject({ name: 'davide calabria', captain: true });
  });
});
