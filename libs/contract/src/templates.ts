import { IsBoolean, IsInt, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { MAX_TEXT_LENGTH } from './requests';
import type { TemplateTexts } from './template-words';

/** Letters of any script, digits, hyphens: what is typed after the slash. */
const SHORTCUT = /^[\p{L}\p{N}][\p{L}\p{N}-]{0,39}$/u;

/** Adds a template, or changes one. */
export class SaveTemplateRequest {
  /** Absent for a new one. */
  @IsOptional()
  @IsUUID()
  templateId?: string;

  /** The version that was changed: a colleague's change since then is a conflict. */
  @IsOptional()
  @IsInt()
  version?: number;

  @IsString()
  @Matches(SHORTCUT, { message: 'takes letters, digits and hyphens, at most 40' })
  shortcut!: string;

  /** Everybody's, or one's own. */
  @IsBoolean()
  isShared!: boolean;

  @IsOptional()
  @IsString()
  @MaxLength(MAX_TEXT_LENGTH)
  any?: string;

  @IsOptional()
  @IsString()
  @MaxLength(MAX_TEXT_LENGTH)
  da?: string;

  @IsOptional()
  @IsString()
  @MaxLength(MAX_TEXT_LENGTH)
  sv?: string;

  @IsOptional()
  @IsString()
  @MaxLength(MAX_TEXT_LENGTH)
  nb?: string;

  @IsOptional()
  @IsString()
  @MaxLength(MAX_TEXT_LENGTH)
  en?: string;
}

export class RemoveTemplateRequest {
  @IsUUID()
  templateId!: string;
}

/** A template that the member may use. */
export interface TemplateSummary {
  id: string;
  version: number;
  shortcut: string;
  texts: TemplateTexts;
  isShared: boolean;
}
