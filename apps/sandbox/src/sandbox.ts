import { SandboxClock } from './clock';
import { ControlApi } from './control/control.api';
import { DOUBLES } from './doubles';
import { type Answer, json, redirect } from './http/answer';
import { FaultPlan } from './http/faults';
import { Journal } from './http/journal';
import type { WireRequest } from './http/request';
import { Router } from './http/router';
import { SandboxServer } from './http/server';
import { pictureAnswer } from './media/pictures';
import { threadPage } from './page/thread.page';
import { StateFile } from './state/state.file';
import { StateKeeper } from './state/state.keeper';
import { SocialStore } from './store/social.store';
import { StoryRunner } from './story/story.runner';
import { KeyStore } from './x/keys';
import { RateLimits } from './x/rate.limits';
import type { NamingRule } from './x/shape';
import { TokenStore } from './x/tokens';
import { XApi } from './x/x.api';

/** All parts of the pretend network, put together. One per process, or as many as a test likes. */
export class Sandbox {
  readonly clock = new SandboxClock();
  readonly store = new SocialStore(this.clock);
  readonly faults = new FaultPlan();
  readonly journal = new Journal();
  readonly story = new StoryRunner(this.store, this.clock);
  private readonly server: SandboxServer;
  private readonly keeper: StateKeeper | undefined;

  /** With a file, what an earlier sandbox kept there is here again. */
  constructor(options: { stateFile?: string } = {}) {
    const tokens = new TokenStore(this.clock);
    const limits = new RateLimits(this.clock);
    const keys = new KeyStore(this.clock);
    const namings: NamingRule = { speaks: 'both' };
    const { store, faults, journal, clock, story } = this;
    const x = new XApi({ store, tokens, keys, namings, limits, clock });
    const doubles = DOUBLES.map((Double) => new Double({ clock }));
    const control = new ControlApi({ store, tokens, keys, namings, limits, faults, journal, clock, story, doubles });
    const pages = new Router()
      .add('GET', '/health', () => json(200, { status: 'ok' }))
      // Where the fault "redirect-loop" leads.
      .add('GET', '/__again', (request) => redirect(request.path))
      .add('GET', '/pictures/:name', pictureAnswer)
      .add('GET', '/:handle/status/:id', (request) => threadPage(store, request));
    const own = (request: WireRequest): ReturnType<Router['answer']> =>
      request.path.startsWith('/__control') ? control.answer(request) : pages.answer(request);
    const wire = (request: WireRequest): Answer => {
      // Addresses in an answer are of the host that was asked.
      store.origin = `http://${request.headers['host'] ?? '127.0.0.1'}`;
      for (const double of doubles) {
        const answer = double.answer(request);
        if (answer) {
          return answer;
        }
      }
      return x.answer(request);
    };
    this.server = new SandboxServer({ own, wire }, faults, journal, clock);
    if (options.stateFile !== undefined) {
      this.keeper = new StateKeeper(new StateFile(options.stateFile), { store, tokens, clock, story });
      this.keeper.restore();
    }
  }

  /** The port that it listens on. */
  async listen(port: number, host: string): Promise<number> {
    const taken = await this.server.listen(port, host);
    this.keeper?.start();
    return taken;
  }

  async close(): Promise<void> {
    this.story.stop();
    await this.server.close();
    this.keeper?.stop();
  }
}
