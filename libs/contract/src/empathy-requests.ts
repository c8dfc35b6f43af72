import { IsNotEmpty, IsString, IsUUID, MaxLength } from 'class-validator';
import { MAX_TEXT_LENGTH } from './requests';

/** Check a reply that is being written. Its text is neither kept nor logged. */
export class CheckEmpathyRequest {
  @IsUUID()
  conversationId!: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(MAX_TEXT_LENGTH)
  text!: string;
}
