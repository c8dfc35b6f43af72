import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { MOST_MACRO_ACTIONS } from './macros';

/** Adds a macro, or changes one. What its actions are is told by {@link parseMacroAction}. */
export class SaveMacroRequest {
  /** Absent for a new one. */
  @IsOptional()
  @IsUUID()
  macroId?: string;

  /** The version that was changed: a colleague's change since then is a conflict. */
  @IsOptional()
  @IsInt()
  version?: number;

  @IsString()
  @IsNotEmpty({ message: 'give the macro a name' })
  @MaxLength(60)
  name!: string;

  /** Everybody's, or one's own. */
  @IsBoolean()
  isShared!: boolean;

  @IsArray()
  @ArrayNotEmpty({ message: 'give the macro something to do' })
  @ArrayMaxSize(MOST_MACRO_ACTIONS)
  @IsObject({ each: true })
  actions!: object[];
}

export class RemoveMacroRequest {
  @IsUUID()
  macroId!: string;
}
