/** How the sandbox was asked to run. The only file of this app that reads the environment. */
interface SandboxConfig {
  host: string;
  /** 0 asks the system for a free port. */
  port: number;
  story: boolean;
  /** 1 is the pace of the demo, 2 is twice as fast. */
  storyPace: number;
  /** Where the network is kept between two runs; without it everything is forgotten. */
  stateFile?: string;
}

/** Reads the configuration and says how to mend it when it is wrong. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): SandboxConfig {
  return {
    host: env['HOST'] ?? '127.0.0.1',
    port: readNumber(env, 'PORT', { fallback: 0, min: 0, max: 65535 }),
    story: readSwitch(env, 'SANDBOX_STORY'),
    storyPace: readNumber(env, 'SANDBOX_STORY_PACE', { fallback: 1, min: 0.01, max: 1000 }),
    stateFile: env['SANDBOX_STATE_FILE'] || undefined,
  };
}

function readNumber(
  env: NodeJS.ProcessEnv,
  name: string,
  rule: { fallback: number; min: number; max: number },
): number {
  const text = env[name];
  if (text === undefined || text === '') {
    return rule.fallback;
  }
  const value = Number(text);
  if (!Number.isFinite(value) || value < rule.min || value > rule.max) {
    throw new Error(`${name} is "${text}"; set it to a number from ${rule.min} to ${rule.max}, or leave it out.`);
  }
  return value;
}

function readSwitch(env: NodeJS.ProcessEnv, name: string): boolean {
  const text = env[name] ?? 'off';
  if (text !== 'on' && text !== 'off') {
    throw new Error(`${name} is "${text}"; set it to on or off.`);
  }
  return text === 'on';
}
