import { buildFollowUpLetter } from '#shared/documents/follow-up-letter.ts'
import { paperToWord } from '#shared/documents/kit.ts'
import { wordsOf } from '#shared/documents/words.ts'
import { followUp } from '../shared/documents/sample-facts.ts'
import { type Measure, timesOf } from './measure.ts'
import { bareLongMinutes, longMinutes } from './papers-sample.ts'

/** Word files: long minutes and a round of letters, beside the bare library with the same text. */
export async function measurePapers(): Promise<readonly Measure[]> {
  const minutes = longMinutes()
  const letters = Array.from({ length: 20 }, (_, n) => buildFollowUpLetter({ ...followUp, number: `${n + 1}/LCDC` }, wordsOf()))
  const { bareMs, minutesMs, bareLettersMs, lettersMs } = await timesOf(
    {
      bareMs: () => bareLongMinutes(minutes),
      minutesMs: () => paperToWord(minutes),
      bareLettersMs: async () => {
        for (const letter of letters) await bareLongMinutes(letter)
      },
      lettersMs: async () => {
        for (const letter of letters) await paperToWord(letter)
      },
    },
    { runs: 9, warmups: 2 },
  )
  return [
    { name: 'minutes of 40 pages as Word', valueMs: minutesMs, floorName: 'the bare library, same text', floorMs: bareMs, aimRatio: 1.2 },
    {
      name: '20 follow-up letters as Word',
      valueMs: lettersMs,
      floorName: 'the bare library, same text',
      floorMs: bareLettersMs,
      aimRatio: 2,
    },
  ]
}
