import { randomBytes } from 'node:crypto';
import type { SandboxClock } from '../clock';

export const ROLES = ['administrator', 'editor', 'author', 'subscriber'] as const;
export const COMMENT_STATUSES = ['approved', 'hold', 'spam', 'trash'] as const;

export interface SiteUser {
  id: number;
  login: string;
  name: string;
  role: (typeof ROLES)[number];
  /** Application passwords, without the blanks that people see between their parts. */
  passwords: Set<string>;
}

/** An article or page. */
export interface SitePost {
  id: number;
  title: string;
  type: 'post' | 'page';
  commentStatus: 'open' | 'closed';
}

export interface SiteComment {
  id: number;
  post: number;
  parent: number;
  /** 0 is a visitor. */
  author: number;
  name: string;
  email: string;
  url: string;
  /** As it was written: HTML. */
  raw: string;
  /** Whole seconds: the column holds no more. */
  atMs: number;
  status: (typeof COMMENT_STATUSES)[number];
}

/** What a site keeps, in memory. */
export class Site {
  readonly users = new Map<string, SiteUser>();
  readonly posts = new Map<number, SitePost>();
  readonly comments = new Map<number, SiteComment>();
  private lastId = 0;

  constructor(private readonly clock: SandboxClock) {}

  upsertUser(login: string, given: { name?: string; role?: SiteUser['role'] }): SiteUser {
    const known = this.users.get(login) ?? {
      id: this.users.size + 1,
      login,
      name: login,
      role: 'editor' as const,
      passwords: new Set<string>(),
    };
    const user = { ...known, name: given.name ?? known.name, role: given.role ?? known.role };
    this.users.set(login, user);
    return user;
  }

  issuePassword(user: SiteUser): string {
    const password = randomBytes(18).toString('hex').slice(0, 24);
    user.passwords.add(password);
    return password;
  }

  addPost(given: Partial<Omit<SitePost, 'id'>>): SitePost {
    const post: SitePost = { title: 'Nyt', type: 'post', commentStatus: 'open', ...given, id: this.nextId() };
    this.posts.set(post.id, post);
    return post;
  }

  /** The article that comments belong to when nobody says which. */
  firstPost(): SitePost {
    return [...this.posts.values()][0] ?? this.addPost({});
  }

  addComment(given: Partial<Omit<SiteComment, 'id'>> & { post: number; raw: string }): SiteComment {
    const comment: SiteComment = {
      parent: 0,
      author: 0,
      name: 'En gæst',
      email: '',
      url: '',
      status: 'approved',
      ...given,
      id: this.nextId(),
      atMs: wholeSecond(given.atMs ?? this.clock.now()),
    };
    this.comments.set(comment.id, comment);
    return comment;
  }

  now(): number {
    return this.clock.now();
  }

  reset(): void {
    this.users.clear();
    this.posts.clear();
    this.comments.clear();
    this.lastId = 0;
  }

  private nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }
}

export function maySeeAll(user: SiteUser | undefined): boolean {
  return user?.role === 'administrator' || user?.role === 'editor';
}

export function mayWrite(user: SiteUser | undefined): boolean {
  return maySeeAll(user) || user?.role === 'author';
}

function wholeSecond(ms: number): number {
  return Math.floor(ms / 1_000) * 1_000;
}
