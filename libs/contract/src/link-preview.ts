/** What the page behind a link says of itself. */
export interface LinkPreview {
  /** Where the link leads. */
  url: string;
  title: string;
  description: string | null;
  siteName: string;
  /** Its picture is asked of our own server, as those of posts are: `/api/media/<id>`. Null where it has none. */
  pictureId: string | null;
}

/** `GET /api/mentions/:id/preview`. `off`: the workspace wants none. `none`: there is nothing to show. */
export type LinkPreviewAnswer = { state: 'off' | 'none' } | { state: 'ready'; preview: LinkPreview };
