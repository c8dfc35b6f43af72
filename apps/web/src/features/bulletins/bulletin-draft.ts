import type { BulletinSummary, SaveBulletinRequest } from '@genklang/contract';
import { toLocalInput } from '../composer/schedule';

/** What an editor holds; the end as its field does, in local time, empty for none. */
export interface BulletinDraft {
  title: string;
  text: string;
  labelIds: string[];
  isMandatory: boolean;
  endsAt: string;
  isNew: boolean;
}

/** A change is first taken for a correction: it asks nobody to read again what they know. */
export function toDraft(bulletin: BulletinSummary | null): BulletinDraft {
  return {
    title: bulletin?.title ?? '',
    text: bulletin?.text ?? '',
    labelIds: bulletin?.labelIds ?? [],
    isMandatory: bulletin?.isMandatory ?? false,
    endsAt: bulletin === null || bulletin.endsAt === null ? '' : toLocalInput(new Date(bulletin.endsAt)),
    isNew: bulletin === null,
  };
}

export function fromDraft({ endsAt, ...draft }: BulletinDraft): Omit<SaveBulletinRequest, 'bulletinId' | 'version'> {
  return { ...draft, endsAt: endsAt === '' ? null : new Date(endsAt).toISOString() };
}
