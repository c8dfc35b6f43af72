import { TextDecoder, TextEncoder } from 'node:util';

/** What every browser has and the test's document has not. Import it before anything of ours. */
Object.assign(globalThis, { TextEncoder, TextDecoder });
