import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LOCALES } from '@genklang/contract';
import { describeNetwork, listNetworks } from './descriptors';
import { Outbound } from './http/outbound';
import { ChannelRegistry } from './registry';

const ROOT = path.resolve(__dirname, '../../..');
/** Folders here that are no network. */
const SHARED_FOLDERS = ['contract-suite', 'http', 'graph', 'text'];
const IDS = listNetworks().map((network) => network.id);
const MAY_NAME_A_NETWORK = [
  // The demo is a demo of one network.
  'apps/ingestion/src/cli/seed-demo-channel.ts',
  // A key of the keyboard.
  'apps/web/src/features/keyboard/keymap.ts',
];

function listSources(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(folder, file))
    .filter((file) => /\.tsx?$/.test(file) && !/\.(spec|fixture)\.tsx?$/.test(file));
}

describe('the registry', () => {
  it('knows every network that has a folder', () => {
    const folders = readdirSync(__dirname, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !SHARED_FOLDERS.includes(entry.name))
      .map((entry) => entry.name);
    expect([...IDS].sort()).toEqual(folders.sort());
  });

  it.each(IDS)('describes %s to the agent app as its channel does, in every language', async (id) => {
    const outbound = new Outbound();
    const channel = (await ChannelRegistry.load(outbound)).get(id);
    await outbound.close();
    expect(describeNetwork(id)).toBe(channel.descriptor);
    const fields = [...channel.descriptor.settings, ...channel.descriptor.signIns.flatMap((signIn) => signIn.fields)];
    const texts = [...channel.descriptor.signIns, ...fields].map((part) => part.label);
    expect(texts.filter((text) => LOCALES.some((locale) => text[locale].trim() === ''))).toEqual([]);
  });

  it('says which networks there are when asked for another one', async () => {
    const outbound = new Outbound();
    const registry = await ChannelRegistry.load(outbound);
    await outbound.close();
    expect(() => registry.get('myspace')).toThrow(/myspace.*Known: x/);
  });

  it('is the only place outside a network’s folder that names it: the core asks for capabilities', () => {
    const folders = ['apps/agent/src', 'apps/ingestion/src', 'apps/web/src', 'libs'];
    const naming = folders
      .flatMap(listSources)
      .filter((file) => !MAY_NAME_A_NETWORK.includes(file))
      .filter((file) => !file.startsWith('libs/sentiment/') && !file.startsWith('libs/testing/'))
      // A network's own words may be another one's name: Bluesky's answers have a "feed".
      .filter((file) => !IDS.some((id) => file.startsWith(path.join('libs/channels/src', id, '/'))))
      .filter((file) => {
        // How posts arrive is a capability, and "webhook" is one way.
        const source = readFileSync(path.join(ROOT, file), 'utf8').replaceAll(/\barrival\b[^\n]*/g, '');
        return IDS.some((id) => new RegExp(`['"\`]${id}['"\`]`).test(source));
      });
    expect(naming).toEqual([]);
  });
});
