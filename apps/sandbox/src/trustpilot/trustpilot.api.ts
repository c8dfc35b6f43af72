import { type Answer, html, json, redirect } from '../http/answer';
import type { WireRequest } from '../http/request';
import { Router } from '../http/router';
import { Refusal } from './refusal';
import { type BusinessUnit, type Review, type ReviewStore } from './review.store';
import type { TokenStore } from './token.store';

const OAUTH = '/v1/oauth/oauth-business-users-for-applications';
const ORDERS = ['createdat.asc', 'createdat.desc', 'stars.asc', 'stars.desc'];
const DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2})?$/;

/** Trustpilot's API, as far as an inbox needs it. */
export class TrustpilotApi {
  private readonly router = new Router();

  constructor(
    private readonly store: ReviewStore,
    private readonly tokens: TokenStore,
  ) {
    this.router
      .add('GET', '/trustpilot-authenticate', (request) => this.authenticate(request))
      .add('POST', `${OAUTH}/accesstoken`, (request) => this.issueToken(request))
      .add('POST', `${OAUTH}/refresh`, (request) => this.issueToken(request))
      .add('GET', '/v1/business-units/:id', (request) => this.showUnit(request))
      .add('GET', '/v1/private/business-units/:id/reviews', (request) => this.listReviews(request))
      .add('GET', '/v1/private/reviews/:id', (request) => json(200, presentReview(this.reviewOf(request))))
      .add('POST', '/v1/private/reviews/:id/reply', (request) => this.reply(request))
      .add('DELETE', '/v1/private/reviews/:id/reply', (request) => this.removeReply(request));
  }

  answer(request: WireRequest): Answer | undefined {
    try {
      return this.router.answer(request);
    } catch (error) {
      if (error instanceof Refusal) {
        return error.toAnswer();
      }
      throw error;
    }
  }

  /** The page where a person signs in; `sign-in` stands for the button. */
  private authenticate(request: WireRequest): Answer {
    const { query } = request;
    const unit = [...this.store.units.values()].find(({ apiKey }) => apiKey === query.get('client_id'));
    const redirectUri = query.get('redirect_uri') ?? '';
    if (!unit || query.get('response_type') !== 'code' || !URL.canParse(redirectUri)) {
      return html(400, '<h1>client_id, redirect_uri and response_type are needed</h1>');
    }
    if (!query.has('sign-in')) {
      return html(200, `<!doctype html><title>Trustpilot</title><h1>Sign in</h1>`);
    }
    const back = new URL(redirectUri);
    back.searchParams.set('code', this.tokens.issueCode(unit.id, redirectUri));
    return redirect(back.href);
  }

  private issueToken(request: WireRequest): Answer {
    const given = /^Basic (.+)$/i.exec(request.authorization ?? '')?.[1] ?? '';
    const [key, secret] = Buffer.from(given, 'base64').toString('utf8').split(':');
    const app = [...this.store.units.values()].find((unit) => unit.apiKey === key && unit.apiSecret === secret);
    if (!app) {
      throw new Refusal(401, 'Invalid client credentials');
    }
    const form = new URLSearchParams(request.body);
    const unit = this.grantedUnit(form, app);
    if (unit !== app.id) {
      throw new Refusal(400, 'Invalid grant');
    }
    return json(200, this.tokens.issue(unit, { withRefresh: form.get('grant_type') !== 'client_credentials' }));
  }

  private grantedUnit(form: URLSearchParams, app: BusinessUnit): string | undefined {
    switch (form.get('grant_type')) {
      case 'client_credentials':
        return app.id;
      case 'password':
        return form.has('username') && form.has('password') ? app.id : undefined;
      case 'refresh_token':
        return this.tokens.redeem(form.get('refresh_token') ?? '');
      case 'authorization_code':
        return this.tokens.redeemCode(form.get('code') ?? '', form.get('redirect_uri') ?? '');
      default:
        throw new Refusal(400, 'Unsupported grant type');
    }
  }

  private showUnit(request: WireRequest): Answer {
    const key = request.headers['apikey'] ?? request.query.get('apikey');
    const unit = this.store.units.get(request.params['id'] ?? '');
    if (![...this.store.units.values()].some(({ apiKey }) => apiKey === key)) {
      throw new Refusal(401, 'Invalid API key');
    }
    if (!unit) {
      throw new Refusal(404, 'Business unit not found');
    }
    return json(200, {
      id: unit.id,
      displayName: unit.displayName,
      name: { identifying: unit.displayName },
      links: [],
    });
  }

  private listReviews(request: WireRequest): Answer {
    const unit = this.callerOf(request);
    if (request.params['id'] !== unit.id) {
      throw new Refusal(403, 'This is another business unit');
    }
    const { query } = request;
    const [perPage, page] = [
      wholeOf(query, 'perPage', { max: 100, fallback: 20 }),
      wholeOf(query, 'page', { max: 2 ** 31 - 1, fallback: 1 }),
    ];
    const start = momentOf(query, 'startDateTime', Number.NEGATIVE_INFINITY);
    const end = momentOf(query, 'endDateTime', Number.POSITIVE_INFINITY);
    const responded = query.get('responded');
    const fitting = [...this.store.reviews.values()]
      .reverse()
      .filter((review) => review.unit === unit.id && review.createdMs >= start && review.createdMs <= end)
      .filter((review) => responded === null || String(review.reply !== undefined) === responded);
    const reviews = sorted(fitting, query).slice((page - 1) * perPage, page * perPage);
    return json(200, { links: [], reviews: reviews.map(presentReview) });
  }

  private reply(request: WireRequest): Answer {
    const review = this.reviewOf(request);
    const { message, authorBusinessUserId } = readBody(request);
    if (typeof message !== 'string' || message.trim() === '') {
      throw new Refusal(400, 'message is required');
    }
    if (authorBusinessUserId !== this.store.units.get(review.unit)?.userId) {
      throw new Refusal(400, 'authorBusinessUserId is not a user of this business unit');
    }
    this.store.answer(review, message);
    return { ...json(201, null), body: '', createdPostId: review.id };
  }

  private removeReply(request: WireRequest): Answer {
    this.reviewOf(request).reply = undefined;
    return { ...json(200, null), body: '' };
  }

  private reviewOf(request: WireRequest): Review {
    const unit = this.callerOf(request);
    const review = this.store.reviews.get(request.params['id'] ?? '');
    if (review?.unit !== unit.id) {
      throw new Refusal(404, 'Review not found');
    }
    return review;
  }

  private callerOf(request: WireRequest): BusinessUnit {
    const token = /^Bearer (.+)$/i.exec(request.authorization ?? '')?.[1] ?? '';
    const unit = this.store.units.get(this.tokens.findUnit(token) ?? '');
    if (!unit) {
      throw new Refusal(401, 'Invalid access token');
    }
    return unit;
  }
}

function readBody(request: WireRequest): Record<string, unknown> {
  try {
    return JSON.parse(request.body) as Record<string, unknown>;
  } catch {
    throw new Refusal(400, 'The body is not JSON');
  }
}

function wholeOf(query: URLSearchParams, name: string, range: { max: number; fallback: number }): number {
  const value = Number(query.get(name) ?? range.fallback);
  if (!Number.isInteger(value) || value < 1 || value > range.max) {
    throw new Refusal(400, `${name} must be between 1 and ${range.max}`);
  }
  return value;
}

function momentOf(query: URLSearchParams, name: string, fallback: number): number {
  const text = query.get(name);
  if (text !== null && !DATE.test(text)) {
    throw new Refusal(400, `${name} must be written like 2013-09-07T13:37:00`);
  }
  return text === null ? fallback : Date.parse(text.includes('T') ? `${text}Z` : text);
}

function sorted(reviews: Review[], query: URLSearchParams): Review[] {
  const order = query.get('orderBy') ?? 'createdat.desc';
  if (!ORDERS.includes(order)) {
    throw new Refusal(400, `orderBy must be one of ${ORDERS.join(', ')}`);
  }
  const [by, direction] = order.split('.');
  const valueOf = (review: Review): number => (by === 'stars' ? review.stars : review.createdMs);
  return reviews.sort((one, other) => (valueOf(one) - valueOf(other)) * (direction === 'asc' ? 1 : -1));
}

function presentReview(review: Review): object {
  return {
    id: review.id,
    links: [],
    language: review.language,
    title: review.title,
    text: review.text,
    stars: review.stars,
    createdAt: utc(review.createdMs),
    updatedAt: review.updatedMs === undefined ? null : utc(review.updatedMs),
    companyReply: review.reply ? { text: review.reply.text, createdAt: utc(review.reply.createdMs) } : null,
    isVerified: true,
    numberOfLikes: 0,
    businessUnit: { id: review.unit, links: [] },
    consumer: {
      id: review.consumerId,
      displayName: review.consumerName,
      displayLocation: 'Frederiksberg, DK',
      numberOfReviews: 1,
      links: [],
    },
  };
}

function utc(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
