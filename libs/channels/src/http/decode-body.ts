const DECLARED = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/;
/** An XML declaration stands at the very beginning, in plain letters. */
const DECLARATION_BYTES = 300;

/** The text of a body: in the charset of its content type, else of its byte order mark or XML declaration, else UTF-8. */
export function decodeBody(bytes: Buffer, contentType: string | undefined): string {
  const named = /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1];
  const decoder = decoderOf(markOf(bytes) ?? named ?? declaredIn(bytes) ?? 'utf-8');
  // In two steps on purpose: decoded at once, Node 20 takes Windows-1252 for Latin-1.
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

function markOf(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return 'utf-16be';
  }
  return bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : undefined;
}

function declaredIn(bytes: Buffer): string | undefined {
  return DECLARED.exec(bytes.subarray(0, DECLARATION_BYTES).toString('latin1'))?.[1];
}

/** A charset that nobody knows is read as UTF-8, which it most likely is. */
function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder('utf-8');
  }
}
