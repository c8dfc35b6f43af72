import { pictureProblem } from '@genklang/contract';
import type { PictureRule, UploadedPicture } from '@genklang/contract';
import { postFile, RequestError } from '../../shared/http';
import type { FailureCode } from '../../shared/http';
import type { PictureStore } from './picture-store';

export interface PictureTarget {
  store: PictureStore;
  conversationId: string;
  rule: PictureRule;
}

/** Checks pictures by what the network takes, then uploads them, one after the other. The first that does not fit is named. */
export async function addPictures(files: readonly File[], target: PictureTarget): Promise<void> {
  const { store, conversationId, rule } = target;
  store.change(conversationId, () => ({ problem: null }));
  for (const file of files) {
    const { items, uploading } = store.of(conversationId);
    const problem =
      items.length + uploading >= rule.max
        ? 'pictures_too_many'
        : (pictureProblem(rule, { type: file.type, bytes: file.size }) ?? (await upload(file, target)));
    if (problem !== null) {
      store.change(conversationId, () => ({ problem }));
      return;
    }
  }
}

async function upload(file: File, { store, conversationId }: PictureTarget): Promise<FailureCode | null> {
  store.change(conversationId, ({ uploading }) => ({ uploading: uploading + 1 }));
  try {
    const { id } = await postFile<UploadedPicture>(`/api/conversations/${conversationId}/pictures`, file);
    store.change(conversationId, ({ items }) => ({ items: [...items, { id, alt: null }] }));
    return null;
  } catch (error) {
    return error instanceof RequestError ? error.code : 'offline';
  } finally {
    store.change(conversationId, ({ uploading }) => ({ uploading: uploading - 1 }));
  }
}
