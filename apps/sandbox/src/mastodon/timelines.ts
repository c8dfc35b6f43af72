import { notFound } from './api.error';
import type { Call, CallAnswer } from './call';
import type { MastodonNetwork, Status } from './network';
import { cutPage } from './paging';

/** Lists of posts and notifications, page by page. */
export class Timelines {
  constructor(private readonly network: MastodonNetwork) {}

  readonly notifications = ({ params, caller, present, address }: Call): CallAnswer => {
    const [types, without] = [params.list('types'), params.list('exclude_types')];
    const mine = this.network.notifications.filter(
      ({ to, type }) => to === caller && (types.length === 0 || types.includes(type)) && !without.includes(type),
    );
    const page = cutPage(mine, params, { address, limit: params.limit(40, 80), linksWhen: 'not-empty' });
    return { body: page.items.map((notification) => present.notification(notification)), headers: page.link };
  };

  readonly accountStatuses = ({ params, caller, present, address }: Call): CallAnswer => {
    const account = this.network.findAccountById(params.text('id') ?? '');
    if (!account) {
      throw notFound();
    }
    const statuses = this.network
      .listStatuses(caller)
      .filter((status) => status.account === account)
      .filter((status) => !params.flag('exclude_reblogs') || status.reblogOf === null)
      .filter((status) => !params.flag('exclude_replies') || status.inReplyTo === null);
    const page = cutPage(statuses, params, { address, limit: params.limit(20, 40), linksWhen: 'full' });
    return { body: page.items.map((status) => present.status(status, caller)), headers: page.link };
  };

  readonly tag = ({ params, caller, present, address }: Call): CallAnswer => {
    const [any, all, none] = ['any', 'all', 'none'].map((name) => params.list(name).map((tag) => tag.toLowerCase()));
    const wanted = [params.text('tag')?.toLowerCase() ?? '', ...(any ?? []).slice(0, 4)];
    const statuses = this.publicStatuses().filter(
      ({ tags }) =>
        wanted.some((tag) => tags.includes(tag)) &&
        (all ?? []).every((tag) => tags.includes(tag)) &&
        !(none ?? []).some((tag) => tags.includes(tag)),
    );
    const page = cutPage(statuses, params, { address, limit: params.limit(20, 40), linksWhen: 'not-empty' });
    return { body: page.items.map((status) => present.status(status, caller)), headers: page.link };
  };

  /** Texts are searched where the instance has a search for them, and finds nothing where it has none. There is no `Link`. */
  readonly search = ({ params, caller, present, address }: Call): CallAnswer => {
    const terms = [...(params.text('q') ?? '').toLowerCase().matchAll(/"([^"]+)"|(\S+)/g)];
    const words = terms.map((term) => term[1] ?? term[2] ?? '');
    const isWanted = [undefined, 'statuses'].includes(params.text('type')) && this.network.hasTextSearch;
    const mine = this.network
      .listStatuses(caller)
      .filter((status) => status.account === caller || status.mentions.includes(caller));
    const hits = [...new Set([...this.publicStatuses(), ...mine])]
      .filter((status) => status.reblogOf === null)
      .filter((status) => words.every((word) => `${status.warning} ${status.text}`.toLowerCase().includes(word)));
    const page = cutPage(hits, params, { address, limit: params.limit(20, 40), linksWhen: 'full' });
    const statuses = isWanted ? page.items.map((status) => present.status(status, caller)) : [];
    return { body: { accounts: [], hashtags: [], statuses } };
  };

  private publicStatuses(): Status[] {
    return this.network
      .listStatuses(null)
      .filter(({ visibility, reblogOf }) => visibility === 'public' && reblogOf === null);
  }
}
