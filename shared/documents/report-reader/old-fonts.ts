type Signs = { readonly font: string; hasLatin: boolean; hasCoded: boolean; hasLao: boolean }

/** Fonts that draw Lao for the signs of other scripts. The same names with `OT` or `Unicode` behind them are fonts of today. */
const OLD_FONT = /^(?:saysettha|phetsarath|alice[\s_]*(?:\d|lao))/i
const FONT_OF_TODAY = /(?:\bOT|unicode)$/i
/** These draw Lao for the plain letters of the keyboard too, so that not one letter in them is Latin. */
const DRAWS_LETTERS = /^alice/i
/** No word of western Europe has so many of these signs one after the other. */
const CODED = /[\u00A1-\u00FF]{3}/

/** Watches in which fonts a document is written, to find Lao text that was stored as the signs of another script. */
export function watchOldFonts() {
  const seen = new Map<string, Signs>()
  return {
    note(font: string, text: string): void {
      if (!OLD_FONT.test(font) || FONT_OF_TODAY.test(font)) return
      const signs = seen.get(font) ?? { font, hasLatin: false, hasCoded: false, hasLao: false }
      seen.set(font, signs)
      signs.hasLatin ||= /[a-z]/i.test(text)
      signs.hasCoded ||= CODED.test(text)
      signs.hasLao ||= /[\u0E80-\u0EFF]/.test(text)
    },
    /** The first font in which there is such text. */
    found: (): string | undefined => [...seen.values()].find(isOldText)?.font,
  }
}

/** One Lao letter of today tells that the font is one of today too, whatever its name. */
function isOldText({ font, hasLatin, hasCoded, hasLao }: Signs): boolean {
  return !hasLao && (hasCoded || (hasLatin && DRAWS_LETTERS.test(font)))
}
