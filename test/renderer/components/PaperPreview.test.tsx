import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { PaperPreview } from '#renderer/components/PaperPreview.tsx'
import { startI18n } from '#renderer/i18n.ts'
import { buildBundle } from '#shared/documents/bundle.ts'
import { buildFollowUpLetter } from '#shared/documents/follow-up-letter.ts'
import { buildMinutes } from '#shared/documents/minutes.ts'
import { wordsOf } from '#shared/documents/words.ts'
import { followUp, minutes } from '../../shared/documents/sample-facts.ts'

const letter = buildFollowUpLetter(followUp, wordsOf())

beforeAll(() => startI18n('en'))
afterEach(cleanup)

describe('PaperPreview', () => {
  it('draws a letter and the form overleaf as two numbered pages', () => {
    render(<PaperPreview paper={letter} />)

    const second = screen.getByRole('region', { name: 'Page 2 of 2' })
    expect(within(second).getByRole('heading', { name: 'Answer' })).toBeTruthy()
    expect(second.textContent).toContain('Page 2 of 2')
    expect(second.textContent).toContain('41/LCDC')
  })

  it('marks every page of minutes that are not adopted', () => {
    render(<PaperPreview paper={buildMinutes(minutes, wordsOf())} />)

    const pages = screen.getAllByRole('region')
    expect(pages.every((page) => page.textContent?.startsWith('DRAFT – not adopted'))).toBe(true)
  })

  it('says which stretches are Lao', () => {
    const { container } = render(<PaperPreview paper={buildFollowUpLetter({ ...followUp, language: 'lo' }, wordsOf())} />)

    expect(container.querySelector('section [lang="lo"]')?.textContent).toContain('ສາທາລະນະລັດ')
  })

  it('counts the pages of each paper of a bundle by themselves', () => {
    render(<PaperPreview paper={buildBundle('Letters', [letter, letter])} />)

    expect(screen.getAllByRole('region', { name: 'Page 1 of 2' })).toHaveLength(2)
  })

  it('gives the printer its own copy, only where asked', () => {
    const { unmount } = render(<PaperPreview paper={letter} isPrintable />)
    expect(document.body.querySelector(':scope > .print section')?.textContent).toContain('41/LCDC')
    unmount()

    render(<PaperPreview paper={letter} />)
    expect(document.body.querySelector(':scope > .print')).toBeNull()
  })
})
