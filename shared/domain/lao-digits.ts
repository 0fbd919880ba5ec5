const LAO_ZERO = 0x0ed0

/** Lao digits as Western ones; the length stays the same. */
export function westernDigits(text: string): string {
  return text.replace(/[\u0ED0-\u0ED9]/g, (digit) => String(digit.charCodeAt(0) - LAO_ZERO))
}
