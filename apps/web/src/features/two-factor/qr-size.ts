/** Pixels: what a phone reads from an arm's length. */
export const QR_SIZE = 192;
