import { randomBytes } from 'node:crypto';
import type { SandboxClock } from '../clock';

/** A company as Trustpilot knows it, with the keys of its application. */
export interface BusinessUnit {
  id: string;
  displayName: string;
  apiKey: string;
  apiSecret: string;
  /** Who answers. */
  userId: string;
}

export interface Review {
  id: string;
  unit: string;
  title: string;
  text: string;
  stars: number;
  language: string;
  consumerId: string;
  consumerName: string;
  /** Whole seconds. */
  createdMs: number;
  updatedMs: number | undefined;
  reply: { text: string; createdMs: number } | undefined;
}

export type ReviewDraft = Partial<Pick<Review, 'title' | 'text' | 'stars' | 'language' | 'consumerName'>> & {
  createdMs?: number;
};

/** Companies and their reviews, in memory. */
export class ReviewStore {
  readonly units = new Map<string, BusinessUnit>();
  /** In the order in which they were written. */
  readonly reviews = new Map<string, Review>();

  constructor(private readonly clock: SandboxClock) {}

  addUnit(displayName: string): BusinessUnit {
    const unit = {
      id: objectId(),
      displayName,
      apiKey: randomBytes(16).toString('hex'),
      apiSecret: randomBytes(16).toString('hex'),
      userId: objectId(),
    };
    this.units.set(unit.id, unit);
    return unit;
  }

  addReview(unit: BusinessUnit, draft: ReviewDraft): Review {
    const { createdMs = this.clock.now(), ...given } = draft;
    const review: Review = {
      id: objectId(),
      unit: unit.id,
      title: '',
      text: '',
      stars: 3,
      language: 'da',
      consumerId: objectId(),
      consumerName: 'En kunde',
      updatedMs: undefined,
      reply: undefined,
      ...withoutGaps(given),
      createdMs: wholeSecond(createdMs),
    };
    this.reviews.set(review.id, review);
    return review;
  }

  edit(review: Review, draft: ReviewDraft): Review {
    const { createdMs: _createdMs, ...given } = draft;
    return Object.assign(review, withoutGaps(given), { updatedMs: wholeSecond(this.clock.now()) });
  }

  /** A review has one reply: a later one takes its place. */
  answer(review: Review, text: string): void {
    review.reply = { text, createdMs: wholeSecond(this.clock.now()) };
  }

  reset(): void {
    this.units.clear();
    this.reviews.clear();
  }
}

function objectId(): string {
  return randomBytes(12).toString('hex');
}

function wholeSecond(ms: number): number {
  return Math.floor(ms / 1_000) * 1_000;
}

function withoutGaps<T extends object>(given: T): Partial<T> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<T>;
}
