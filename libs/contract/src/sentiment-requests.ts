import { IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { MAX_TEXT_LENGTH } from './requests';
import { LOCALES, POLARITIES } from './words';
import type { Locale, Polarity } from './words';

/** The longest reason that a person may give. */
export const MAX_REASON_LENGTH = 500;

/** Say how a post feels: another word than the scorer's corrects it, the same one confirms it. */
export class CorrectSentimentRequest {
  @IsUUID()
  mentionId!: string;

  @IsIn(POLARITIES)
  polarity!: Polarity;

  @IsOptional()
  @IsString()
  @MaxLength(MAX_REASON_LENGTH)
  reason?: string;
}

/** Take a judgement back. Refused with `correction_changed` when another one stands by now. */
export class UndoCorrectionRequest {
  @IsUUID()
  mentionId!: string;

  @IsUUID()
  correctionId!: string;
}

/** Score a text as posts are scored, and store nothing. */
export class TrySentimentRequest {
  @IsString()
  @IsNotEmpty()
  @MaxLength(MAX_TEXT_LENGTH)
  text!: string;

  /** What a network would say of its language. */
  @IsOptional()
  @IsIn(LOCALES)
  languageHint?: Locale;

  /** A channel whose learnt lean is applied. */
  @IsOptional()
  @IsUUID()
  channelId?: string;
}

/** Begin, pause or go on. */
export class RescoreRequest {
  @IsIn(['start', 'pause'])
  action!: 'start' | 'pause';
}
