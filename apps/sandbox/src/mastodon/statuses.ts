import type { SandboxClock } from '../clock';
import { ApiError, invalid, notFound } from './api.error';
import type { Call, CallAnswer } from './call';
import { countableLength } from './countable';
import { MAX_CHARACTERS } from './instance';
import type { Account } from './account';
import { type MastodonNetwork, type Status, VISIBILITIES } from './network';
import type { Params } from './params';
import { Uploads } from './uploads';

const KEY_LIFE_MS = 3_600_000;
const NO_PARENT = 'The post you are trying to reply to does not appear to exist.';

/** `/api/v1/statuses`: one post. */
export class Statuses {
  readonly uploads = new Uploads();
  private readonly keys = new Map<string, { status: Status; untilMs: number }>();

  constructor(
    private readonly network: MastodonNetwork,
    private readonly clock: SandboxClock,
  ) {}

  /** The same `Idempotency-Key` within an hour answers the same post. */
  readonly create = (call: Call): CallAnswer => {
    const { caller, params, present, request } = call;
    const key = `${caller.id} ${request.headers['idempotency-key'] ?? ''}`;
    const known = request.headers['idempotency-key'] === undefined ? undefined : this.keys.get(key);
    if (known && known.untilMs > this.clock.now()) {
      return { body: present.status(known.status, caller) };
    }
    const media = this.uploads.take(params.list('media_ids'));
    const draft = { account: caller, ...readDraft(params), media };
    const status = this.network.write({ ...draft, inReplyTo: this.parent(call) });
    this.keys.set(key, { status, untilMs: this.clock.now() + KEY_LIFE_MS });
    return { body: present.status(status, caller), createdPostId: status.id };
  };

  /** What is gone is left out without a word. Since 4.3. */
  readonly many = ({ params, caller, present }: Call): CallAnswer => {
    const found = params.list('id').map((id) => this.network.findStatus(id, caller));
    return { body: found.filter((status) => status !== undefined).map((status) => present.status(status, caller)) };
  };

  readonly one = (call: Call): CallAnswer => ({ body: call.present.status(this.statusOf(call), call.caller) });

  readonly context = (call: Call): CallAnswer => ({ body: call.present.context(this.statusOf(call), call.caller) });

  readonly edit = (call: Call): CallAnswer => {
    const status = this.ownStatusOf(call);
    const { text, warning } = readDraft(call.params);
    return { body: call.present.status(this.network.edit(status, text, warning), call.caller) };
  };

  readonly remove = (call: Call): CallAnswer => {
    const status = this.ownStatusOf(call);
    const body = { ...call.present.status(status, call.caller), text: status.text };
    this.network.remove(status);
    return { body };
  };

  readonly reblog = (call: Call): CallAnswer => {
    const status = this.statusOf(call);
    if (status.visibility === 'direct') {
      throw new ApiError(403, 'This action is not allowed');
    }
    return { body: call.present.status(this.network.reblog(call.caller, status), call.caller) };
  };

  reset(): void {
    this.keys.clear();
    this.uploads.reset();
  }

  private parent({ params, caller }: { params: Params; caller: Account }): Status | null {
    const id = params.text('in_reply_to_id');
    if (id === undefined || id === '') {
      return null;
    }
    const parent = this.network.findStatus(id, caller);
    if (!parent) {
      throw notFound(NO_PARENT);
    }
    return parent;
  }

  private statusOf({ params, caller }: Call): Status {
    const status = this.network.findStatus(params.text('id') ?? '', caller);
    if (!status) {
      throw notFound();
    }
    return status;
  }

  private ownStatusOf(call: Call): Status {
    const status = this.statusOf(call);
    if (status.account !== call.caller) {
      throw notFound();
    }
    return status;
  }
}

function readDraft(params: Params): Pick<Status, 'text' | 'warning' | 'visibility' | 'language'> {
  const text = params.text('status') ?? '';
  const warning = params.text('spoiler_text') ?? '';
  const visibility = VISIBILITIES.find((known) => known === (params.text('visibility') ?? 'public'));
  if (text.trim() === '') {
    throw invalid("Text can't be blank");
  }
  if (countableLength(text, warning) > MAX_CHARACTERS) {
    throw invalid(`Text character limit of ${MAX_CHARACTERS} exceeded`);
  }
  if (visibility === undefined) {
    throw invalid('Visibility is not included in the list');
  }
  return { text, warning, visibility, language: params.text('language') ?? 'en' };
}
