import { useState } from 'react';

/** Copies a text; true once it is on the clipboard, which a page without encryption cannot reach. */
export function useCopy(text: string): [isCopied: boolean, copy: () => Promise<void>] {
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    const clipboard: Clipboard | undefined = navigator.clipboard;
    await clipboard?.writeText(text).then(
      () => setCopied(text),
      () => setCopied(null),
    );
  };
  return [copied === text, copy];
}
