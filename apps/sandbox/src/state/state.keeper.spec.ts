import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SandboxClock } from '../clock';
import { SocialStore } from '../store/social.store';
import { StoryRunner } from '../story/story.runner';
import { TokenStore } from '../x/tokens';
import { StateFile } from './state.file';
import { StateKeeper } from './state.keeper';

describe('the keeper of the state', () => {
  let folder: string;
  let file: StateFile;
  let store: SocialStore;
  let keeper: StateKeeper;
  const clock = new SandboxClock();

  beforeEach(() => {
    jest.useFakeTimers();
    folder = mkdtempSync(path.join(tmpdir(), 'sandbox-state-'));
    file = new StateFile(path.join(folder, 'sandbox.json'));
    store = new SocialStore(clock);
    const story = new StoryRunner(store, clock);
    keeper = new StateKeeper(file, { store, tokens: new TokenStore(clock), clock, story });
    keeper.start();
  });
  afterEach(() => {
    jest.useRealTimers();
    rmSync(folder, { recursive: true });
  });

  it('writes within seconds what has changed, so that little is lost when the process is killed', () => {
    const author = store.upsertUser({ handle: 'ida' });
    const { id } = store.addPost({ authorId: author.id, text: '@havblik a' });
    jest.advanceTimersByTime(3000);
    expect(file.read()?.store.posts).toMatchObject([{ id, metrics: { views: 0 } }]);
    store.setMetrics(id, { views: 12 });
    jest.advanceTimersByTime(3000);
    expect(file.read()?.store.posts).toMatchObject([{ id, metrics: { views: 12 } }]);
    store.removePost(id);
    jest.advanceTimersByTime(3000);
    expect(file.read()?.store.posts).toMatchObject([{ id, state: 'deleted' }]);
    keeper.stop();
  });

  it('leaves the file alone while nothing changes', () => {
    store.upsertUser({ handle: 'ida' });
    jest.advanceTimersByTime(3000);
    rmSync(file.path);
    jest.advanceTimersByTime(30_000);
    keeper.stop();
    expect(existsSync(file.path)).toBe(false);
  });

  it('says once that it cannot write, and writes when it can again', () => {
    const output = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    mkdirSync(`${file.path}.writing`);
    store.upsertUser({ handle: 'ida' });
    jest.advanceTimersByTime(10_000);
    expect(output).toHaveBeenCalledTimes(1);
    output.mockRestore();
    rmSync(`${file.path}.writing`, { recursive: true });
    keeper.stop();
    expect(file.read()?.store.users).toMatchObject([{ handle: 'ida' }]);
  });
});
