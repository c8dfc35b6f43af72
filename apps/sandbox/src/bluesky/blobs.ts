import type { WireRequest } from '../http/request';
import { cidOf } from './ids';
import { invalidRequest } from './xrpc';

const MAX_BYTES = 1_000_000;

/** `com.atproto.repo.uploadBlob`. The bytes are not kept, only that they were here. */
export class Blobs {
  private readonly known = new Set<string>();

  upload(request: WireRequest): { body: object } {
    if (!request.contentType.startsWith('image/') || request.body === '') {
      throw invalidRequest('Request encoding (Content-Type) required but not provided');
    }
    const link = cidOf({ bytes: request.body });
    this.known.add(link);
    const size = Number(request.headers['content-length'] ?? 0);
    return { body: { blob: { $type: 'blob', ref: { $link: link }, mimeType: request.contentType, size } } };
  }

  /** A record names only what was uploaded, and not too much of it. */
  check(embed: Record<string, unknown> | undefined): void {
    if (embed?.['$type'] !== 'app.bsky.embed.images') {
      return;
    }
    const images = Array.isArray(embed['images']) ? (embed['images'] as Record<string, unknown>[]) : [];
    if (images.length === 0 || images.length > 4) {
      throw invalidRequest('Record/embed/images must not have more than 4 elements');
    }
    images.forEach((image) => this.checkImage(image));
  }

  reset(): void {
    this.known.clear();
  }

  private checkImage({ alt, image }: Record<string, unknown>): void {
    const blob = image as { ref?: { $link?: string }; size?: number } | undefined;
    if (typeof alt !== 'string') {
      throw invalidRequest('Record/embed/images/0 must have the property "alt"');
    }
    if (!this.known.has(blob?.ref?.$link ?? '')) {
      throw invalidRequest('Could not find blob', 'BlobNotFound');
    }
    if ((blob?.size ?? 0) > MAX_BYTES) {
      throw invalidRequest('This file is too large.', 'BlobTooLarge');
    }
  }
}
