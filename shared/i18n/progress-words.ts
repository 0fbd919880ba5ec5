import type { Language } from '../domain/common.ts'
import type { ProgressWords } from '../domain/progress-sentence.ts'
import { matrix as english } from './en/matrix.ts'
import { matrix as lao } from './lo/matrix.ts'

/** The words of the sentence that a closed action offers to the matrix. */
export function progressWords(language: Language): ProgressWords {
  const words = language === 'lo' ? lao : english
  return { done: words.sentenceDone, and: words.sentenceAnd, nobody: words.sentenceNobody }
}
