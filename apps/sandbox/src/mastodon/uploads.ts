import type { Medium } from '../media/pictures';
import { invalid } from './api.error';
import type { Call, CallAnswer } from './call';

const MAX_MEDIA = 4;
const FILE = /name="file"; filename="[^"]+"\r\ncontent-type: image\/(jpeg|png|webp|gif)\r\n/i;
const DESCRIPTION_LIMIT = 1_500;
/** What it shows is not kept: a picture of ours stands for it. */
const SHOWN = { kind: 'image', width: 640, height: 480 } as const;

/** `/api/v2/media`: pictures that wait for their post. */
export class Uploads {
  private readonly waiting = new Map<string, Medium>();
  private made = 0;

  readonly create = ({ params, request, present }: Call): CallAnswer => {
    const alt = params.text('description') ?? null;
    if (!FILE.test(request.body)) {
      throw invalid("File can't be blank");
    }
    if (alt !== null && alt.length > DESCRIPTION_LIMIT) {
      throw invalid(`Description is too long (maximum is ${DESCRIPTION_LIMIT} characters)`);
    }
    this.made += 1;
    const medium: Medium = { ...SHOWN, key: String(110_000_000 + this.made), alt };
    this.waiting.set(medium.key, medium);
    return { body: present.attachment(medium) };
  };

  /** A post takes pictures along; each goes with one post only. */
  take(ids: string[]): Medium[] {
    if (ids.length > MAX_MEDIA) {
      throw invalid('Cannot attach more than 4 files');
    }
    const media = ids.map((id) => this.waiting.get(id));
    const found = media.filter((medium) => medium !== undefined);
    if (found.length !== ids.length) {
      throw invalid('Media could not be found');
    }
    ids.forEach((id) => this.waiting.delete(id));
    return found;
  }

  reset(): void {
    this.waiting.clear();
    this.made = 0;
  }
}
