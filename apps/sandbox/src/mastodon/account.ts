/** Somebody on this instance, or on another one. */
export class Account {
  name: string;
  bio = '';
  followers = 0;

  constructor(
    readonly id: string,
    readonly username: string,
    /** Null for those who live here. */
    readonly domain: string | null,
    readonly createdAtMs: number,
  ) {
    this.name = username;
  }

  get acct(): string {
    return this.domain === null ? this.username : `${this.username}@${this.domain}`;
  }

  url(base: string): string {
    return this.domain === null ? `${base}/@${this.username}` : `https://${this.domain}/@${this.username}`;
  }
}
