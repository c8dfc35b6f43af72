import type { NotificationPage } from '@genklang/contract';
import { getJson } from '../shared/http';
import { Observable } from '../shared/observable';

/** What the member is told of what colleagues did. A push only says that it changed; it is read afresh then. */
export class NotificationStore {
  readonly page = new Observable<NotificationPage>({ unread: 0, items: [] });
  private asked = 0;

  constructor(private readonly read: () => Promise<NotificationPage> = () => getJson('/api/notifications')) {}

  /** A late answer never replaces a newer one; one that does not come leaves what is shown. */
  async refresh(): Promise<void> {
    this.asked += 1;
    const turn = this.asked;
    const page = await this.read().catch(() => null);
    if (page !== null && turn === this.asked) {
      this.page.set(page);
    }
  }
}
