import { bodyOf } from '../control/body';
import { FieldError, type FieldReader } from '../control/field.reader';
import { type Answer, json } from '../http/answer';
import type { WireRequest } from '../http/request';
import { Router } from '../http/router';
import type { DoubleParts, NetworkDouble } from '../network.double';
import { type BusinessUnit, type Review, type ReviewDraft, ReviewStore } from './review.store';
import { TokenStore } from './token.store';
import { TrustpilotApi } from './trustpilot.api';

const REVIEW_FIELDS = ['title', 'text', 'stars', 'language', 'consumerName', 'createdAt'];

/** Trustpilot, and what happens on its own pages. */
export class TrustpilotDouble implements NetworkDouble {
  readonly id = 'trustpilot';
  private readonly store: ReviewStore;
  private readonly tokens: TokenStore;
  private readonly api: TrustpilotApi;
  private readonly commands = new Router();

  constructor({ clock }: DoubleParts) {
    this.store = new ReviewStore(clock);
    this.tokens = new TokenStore(clock);
    this.api = new TrustpilotApi(this.store, this.tokens);
    this.commands
      .add('POST', '/__control/trustpilot/units', (request) => this.addUnit(request))
      .add('POST', '/__control/trustpilot/units/:unit/tokens/expire', (request) => this.end(request, 'expire'))
      .add('POST', '/__control/trustpilot/units/:unit/tokens/revoke', (request) => this.end(request, 'revoke'))
      .add('POST', '/__control/trustpilot/units/:unit/reviews', (request) => this.addReviews(request))
      .add('PATCH', '/__control/trustpilot/reviews/:id', (request) => this.editReview(request))
      .add('DELETE', '/__control/trustpilot/reviews/:id', (request) => this.removeReview(request))
      .add('GET', '/__control/trustpilot/reviews/:id', (request) => this.showReview(request))
      .add('POST', '/__control/trustpilot/reviews/:id/reply', (request) => this.replyNatively(request));
  }

  answer(request: WireRequest): Answer | undefined {
    return this.api.answer(request);
  }

  control(request: WireRequest): Answer | undefined {
    return this.commands.answer(request);
  }

  reset(): void {
    this.store.reset();
    this.tokens.reset();
  }

  private addUnit(request: WireRequest): Answer {
    const unit = this.store.addUnit(bodyOf(request).allowOnly(['name']).string('name'));
    const { access_token: accessToken, refresh_token: refreshToken } = this.tokens.issue(unit.id, {
      withRefresh: true,
    });
    return json(201, { ...unit, accessToken, refreshToken });
  }

  /** A revoked application has no keys either. */
  private end(request: WireRequest, how: 'expire' | 'revoke'): Answer {
    const unit = this.unitOf(request);
    this.tokens[how](unit.id);
    if (how === 'revoke') {
      unit.apiSecret = '';
    }
    return json(200, { ok: true });
  }

  private addReviews(request: WireRequest): Answer {
    const unit = this.unitOf(request);
    const drafts = bodyOf(request).allowOnly(['reviews']).list('reviews').map(readDraft);
    return json(201, { reviews: drafts.map((draft) => ({ id: this.store.addReview(unit, draft).id })) });
  }

  private editReview(request: WireRequest): Answer {
    return json(200, { id: this.store.edit(this.reviewOf(request), readDraft(bodyOf(request))).id });
  }

  private removeReview(request: WireRequest): Answer {
    this.store.reviews.delete(this.reviewOf(request).id);
    return json(200, { ok: true });
  }

  private showReview(request: WireRequest): Answer {
    const { id, text, reply } = this.reviewOf(request);
    return json(200, { id, text, reply: reply?.text ?? null });
  }

  private replyNatively(request: WireRequest): Answer {
    this.store.answer(this.reviewOf(request), bodyOf(request).allowOnly(['text']).string('text'));
    return json(201, { ok: true });
  }

  private unitOf(request: WireRequest): BusinessUnit {
    const unit = this.store.units.get(request.params['unit'] ?? '');
    if (!unit) {
      throw new FieldError('unit', 'is not there');
    }
    return unit;
  }

  private reviewOf(request: WireRequest): Review {
    const review = this.store.reviews.get(request.params['id'] ?? '');
    if (!review) {
      throw new FieldError('id', 'is not there');
    }
    return review;
  }
}

function readDraft(input: FieldReader): ReviewDraft {
  input.allowOnly(REVIEW_FIELDS);
  return {
    title: input.optionalString('title'),
    text: input.optionalString('text'),
    stars: input.optionalNumber('stars', 1),
    language: input.optionalString('language'),
    consumerName: input.optionalString('consumerName'),
    createdMs: input.optionalTimeMs('createdAt'),
  };
}
