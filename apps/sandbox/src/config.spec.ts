import { readConfig } from './config';

describe('the configuration', () => {
  it('runs on a free port of this machine without the story when nothing is said', () => {
    expect(readConfig({})).toEqual({ host: '127.0.0.1', port: 0, story: false, storyPace: 1 });
  });

  it('takes what it is told', () => {
    const env = { HOST: '0.0.0.0', PORT: '4100', SANDBOX_STORY: 'on', SANDBOX_STORY_PACE: '2.5' };
    const stateFile = 'kept/sandbox.json';
    const told = { host: '0.0.0.0', port: 4100, story: true, storyPace: 2.5, stateFile };
    expect(readConfig({ ...env, SANDBOX_STATE_FILE: stateFile })).toEqual(told);
  });

  it.each([
    [{ PORT: 'http' }, 'PORT is "http"; set it to a number from 0 to 65535, or leave it out.'],
    [{ PORT: '70000' }, 'PORT is "70000"'],
    [{ SANDBOX_STORY: 'yes' }, 'SANDBOX_STORY is "yes"; set it to on or off.'],
    [{ SANDBOX_STORY_PACE: '0' }, 'SANDBOX_STORY_PACE is "0"'],
  ])('refuses %j and says how to mend it', (env: NodeJS.ProcessEnv, message) => {
    expect(() => readConfig(env)).toThrow(message);
  });
});
