/**
 * The squares of a QR code for `text`, row by row, `true` for dark, without the quiet zone. With the
 * least error correction, which gives the largest squares: a screen has no stains. Rejects when the
 * encoder cannot be loaded or `text` is longer than a QR code holds (2953 bytes).
 */
export async function drawQr(text: string): Promise<readonly (readonly boolean[])[]> {
  const { encodeQR } = await import('qr');
  const framed = encodeQR(text, 'raw', { ecc: 'low', encoding: 'byte', border: 1 });
  return framed.slice(1, -1).map((row) => row.slice(1, -1));
}
