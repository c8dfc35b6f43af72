import { Injectable } from '@nestjs/common';
import { requestContext } from '@genklang/entities';
import type { ChannelRequest, ChannelRequestInputs } from '@genklang/entities';
import { SecretBox } from '@genklang/platform';

/** Opens and seals what requests carry: keys, codes, and what waits for a person to come back. */
@Injectable()
export class SealedInputs {
  constructor(private readonly secrets: SecretBox) {}

  /** What the agent app sealed; its shape was checked there, and again by the channel's own parsers. */
  read<Kind extends keyof ChannelRequestInputs>(request: ChannelRequest, kind: Kind): ChannelRequestInputs[Kind] {
    if (!request.input || request.kind !== kind) {
      throw new Error(`a request of kind ${request.kind} holds no input of kind ${kind}`);
    }
    return JSON.parse(this.secrets.open(request.input, requestContext(request))) as ChannelRequestInputs[Kind];
  }

  seal(request: ChannelRequest, input: ChannelRequestInputs['begin-sign-in']): Buffer {
    return this.secrets.seal(JSON.stringify(input), requestContext(request));
  }
}
