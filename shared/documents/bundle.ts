import type { Paper, PaperLanguage } from './tree.ts'

/**
 * Several papers as one file to print; each begins on a new page and counts its own pages.
 *
 * @param papers at least one, in the order of printing.
 */
export function buildBundle(title: string, papers: readonly Paper[]): Paper {
  const languages = new Set(papers.map((paper) => paper.language))
  const language: PaperLanguage = languages.size === 1 ? (papers[0]?.language ?? 'both') : 'both'
  const dates = papers.map((paper) => paper.datedOn).toSorted()
  return {
    form: 1,
    kind: 'bundle',
    language,
    title,
    number: null,
    datedOn: dates[dates.length - 1] ?? '',
    sections: papers.flatMap((paper) => paper.sections),
  }
}
