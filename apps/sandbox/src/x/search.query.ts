import type { Post } from '../store/model';
import type { SocialStore } from '../store/social.store';
import { urlsIn } from '../store/entities';
import { Problem, invalidParameter } from './problem';
import { statusUrl } from './wire-text';

type Matcher = (post: Post) => boolean;
/** X wants at least one term that can stand alone: a query of negations and `is:` alone is refused. */
interface Term {
  matches: Matcher;
  standsAlone: boolean;
}

const tokenPattern = /-?[a-z_]+:"[^"]*"|\(|\)|-?"[^"]*"|-?[^\s()"]+/g;
/** Of a self-serve app. */
const maxQueryLength = 512;

/** Understands the part of X's search language that README.md names; everything else is refused as X does. */
export function parseQuery(query: string, store: SocialStore): Matcher {
  if (query.trim() === '' || query.length > maxQueryLength) {
    throw refusal(query, `The \`query\` query parameter can not be empty or longer than ${maxQueryLength}`);
  }
  const tokens = query.match(tokenPattern) ?? [];
  if ((query.match(/"/g) ?? []).length % 2 === 1) {
    throw refusal(query, 'There were errors processing your request: missing closing quote');
  }
  const parser = new QueryParser(tokens, store, query);
  const term = parser.parse();
  if (!term.standsAlone) {
    throw refusal(
      query,
      'There were errors processing your request: Rules must contain at least one positive, non-stopword clause',
    );
  }
  return term.matches;
}

class QueryParser {
  private position = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly store: SocialStore,
    private readonly query: string,
  ) {}

  parse(): Term {
    const term = this.alternatives();
    if (this.position < this.tokens.length) {
      throw refusal(this.query, 'There were errors processing your request: missing opening bracket');
    }
    return term;
  }

  private alternatives(): Term {
    const terms = [this.sequence()];
    while (this.tokens[this.position] === 'OR') {
      this.position += 1;
      terms.push(this.sequence());
    }
    return {
      matches: (post) => terms.some((term) => term.matches(post)),
      standsAlone: terms.every((term) => term.standsAlone),
    };
  }

  private sequence(): Term {
    const terms: Term[] = [];
    for (let token = this.tokens[this.position]; token !== undefined; token = this.tokens[this.position]) {
      if (token === ')' || token === 'OR') {
        break;
      }
      this.position += 1;
      terms.push(this.clause(token));
    }
    if (terms.length === 0) {
      throw refusal(this.query, 'There were errors processing your request: empty clause');
    }
    return {
      matches: (post) => terms.every((term) => term.matches(post)),
      standsAlone: terms.some((term) => term.standsAlone),
    };
  }

  private clause(token: string): Term {
    if (token === '(') {
      return this.group();
    }
    if (token === '-' && this.tokens[this.position] === '(') {
      this.position += 1;
      return negated(this.group());
    }
    return this.term(token);
  }

  private group(): Term {
    const inner = this.alternatives();
    if (this.tokens[this.position] !== ')') {
      throw refusal(this.query, 'There were errors processing your request: missing closing bracket');
    }
    this.position += 1;
    return inner;
  }

  private term(token: string): Term {
    if (token.startsWith('-') && token.length > 1) {
      return negated(this.term(token.slice(1)));
    }
    if (token.startsWith('"')) {
      return this.words(token.slice(1, -1));
    }
    if (token.startsWith('@')) {
      const handle = token.slice(1).toLowerCase();
      return { matches: (post) => post.mentions.includes(handle), standsAlone: true };
    }
    const operator = /^([a-z_]+):(.+)$/i.exec(token);
    return operator ? this.operator(operator[1] ?? '', operator[2] ?? '') : this.words(token);
  }

  private operator(name: string, value: string): Term {
    const userId = (): string | undefined => this.store.findUserByHandle(value.replace(/^@/, ''))?.id;
    switch (`${name.toLowerCase()}:${name.toLowerCase() === 'is' ? value.toLowerCase() : ''}`) {
      case 'from:':
        return { matches: (post) => post.authorId === userId(), standsAlone: true };
      case 'to:':
        return {
          matches: (post) => post.inReplyTo !== undefined && post.inReplyTo.userId === userId(),
          standsAlone: true,
        };
      case 'conversation_id:':
        return { matches: (post) => post.conversationId === value, standsAlone: true };
      case 'lang:':
        return { matches: (post) => post.lang === value.toLowerCase(), standsAlone: false };
      case 'is:reply':
        return { matches: (post) => post.inReplyTo !== undefined, standsAlone: false };
      case 'is:quote':
        return { matches: (post) => post.quoteOf !== undefined, standsAlone: false };
      case 'is:retweet':
        return { matches: (post) => post.repostOf !== undefined, standsAlone: false };
      case 'url:':
        return this.url(value.replaceAll('"', ''));
      default:
        throw refusal(this.query, `There were errors processing your request: Reference to invalid operator '${name}'`);
    }
  }

  /** By the words of an address, in their order, wherever in it they stand. */
  private url(part: string): Term {
    const wanted = wordsOf(part);
    if (wanted.length === 0) {
      throw refusal(this.query, 'There were errors processing your request: empty clause');
    }
    const holds = (address: string): boolean => ` ${wordsOf(address).join(' ')} `.includes(` ${wanted.join(' ')} `);
    return { matches: (post) => this.linksOf(post).some(holds), standsAlone: true };
  }

  private linksOf(post: Post): string[] {
    const quoted = post.quoteOf === undefined ? undefined : this.store.findPost(post.quoteOf);
    const handle = quoted && this.store.findUser(quoted.authorId)?.handle;
    const written = urlsIn(post.text).map((link) => link.value);
    return quoted && handle !== undefined ? [...written, statusUrl(handle, quoted.id)] : written;
  }

  private words(phrase: string): Term {
    const wanted = wordsOf(phrase);
    if (wanted.length === 0) {
      throw refusal(this.query, 'There were errors processing your request: empty clause');
    }
    return {
      matches: (post) => ` ${wordsOf(post.text).join(' ')} `.includes(` ${wanted.join(' ')} `),
      standsAlone: true,
    };
  }
}

function negated(term: Term): Term {
  return { matches: (post) => !term.matches(post), standsAlone: false };
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/#?[\p{L}\p{N}_]+/gu) ?? []
  );
}

function refusal(query: string, message: string): Problem {
  return invalidParameter('query', query, message);
}
