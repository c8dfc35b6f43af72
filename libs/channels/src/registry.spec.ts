import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describeNetwork } from './descriptors';
import { getChannel, listNetworkIds } from './registry';

const ROOT = path.resolve(__dirname, '../../..');
/** Folders here that are no network. */
const SHARED_FOLDERS = ['contract-suite'];
/** The demo is a demo of one network. */
const MAY_NAME_A_NETWORK = ['apps/ingestion/src/cli/seed-demo-channel.ts'];

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
    expect(listNetworkIds().sort()).toEqual(folders.sort());
  });

  it.each(listNetworkIds())('describes %s to the agent app as its channel does', (id) => {
    expect(describeNetwork(id)).toBe(getChannel(id).descriptor);
  });

  it('says which networks there are when asked for another one', () => {
    expect(() => getChannel('myspace')).toThrow(/myspace.*Known: x/);
  });

  it('is the only place outside a network’s folder that names it: the core asks for capabilities', () => {
    const folders = ['apps/agent/src', 'apps/ingestion/src', 'apps/web/src', 'libs'];
    const naming = folders
      .flatMap(listSources)
      .filter((file) => !MAY_NAME_A_NETWORK.includes(file))
      .filter((file) => !file.startsWith('libs/sentiment/') && !file.startsWith('libs/testing/'))
      .filter((file) =>
        listNetworkIds().some(
          (id) =>
            !file.startsWith(path.join('libs/channels/src', id)) &&
            new RegExp(`['"\`]${id}['"\`]`).test(readFileSync(path.join(ROOT, file), 'utf8')),
        ),
      );
    expect(naming).toEqual([]);
  });
});
