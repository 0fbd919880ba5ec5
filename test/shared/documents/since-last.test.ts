import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { paperToWord } from '#shared/documents/kit.ts'
import { plainTextOf } from '#shared/documents/outline.ts'
import { buildSinceLast, type SinceChange, type SinceLastFacts } from '#shared/documents/since-last.ts'
import { wordsOf } from '#shared/documents/words.ts'
import { letterhead } from './sample-facts.ts'

const late: SinceChange = {
  section: 'late',
  number: 'CSSWG/2015/01-A1',
  textEn: 'Send comments on the memorandum',
  textLo: '',
  leadEn: 'MoFA',
  leadLo: '',
  on: '2015-11-20',
  columns: [],
}
const facts: SinceLastFacts = {
  language: 'en',
  letterhead,
  datedOn: '2015-12-01',
  groupEn: 'Crime Sub-Sector Working Group',
  groupLo: '',
  lastHeldOn: '2015-11-12',
  changes: [],
  dates: [{ on: '2015-12-10', textEn: 'Second meeting', textLo: '' }],
  questions: [{ textEn: 'Who presents at the Round Table?', textLo: '' }],
}
const times = (count: number, change: SinceChange) => Array.from({ length: count }, () => change)

describe('since we last met', () => {
  it('says in one sentence that nothing has changed', () => {
    const text = plainTextOf(buildSinceLast(facts, wordsOf()))

    expect(text).toContain('Nothing has changed since the meeting of 12 November 2015.')
    expect(text).toContain('Who presents at the Round Table?')
  })

  it('says who is late and since when', () => {
    const text = plainTextOf(buildSinceLast({ ...facts, changes: [late] }, wordsOf()))

    expect(text).toContain('CSSWG/2015/01-A1 Send comments on the memorandum (MoFA; Due: ')
    expect(text).not.toContain('annex')
  })

  it('keeps its headings apart from the lines above, and on the page of those below', async () => {
    const word = unzipSync(await paperToWord(buildSinceLast({ ...facts, changes: [late] }, wordsOf())))
    const part = (name: string) => strFromU8(word[name] ?? new Uint8Array())

    expect(part('word/styles.xml')).toMatch(/w:styleId="ListHead">(?:(?!<\/w:style>).)*<w:keepNext\/><w:spacing w:before="160"/)
    expect(part('word/document.xml').match(/<w:pStyle w:val="ListHead"\/>/g)).toHaveLength(3)
  })

  it('counts what finds no room, and lists exactly that in the annex', () => {
    const changes = [...times(25, late), ...times(25, { ...late, section: 'matrix', number: '#4', columns: ['progress'] })]

    const [page, annex] = buildSinceLast({ ...facts, changes }, wordsOf()).sections

    const lines = (section: typeof page) => JSON.stringify(section).split('– ').length - 1
    expect(lines(annex)).toBe(50 - (lines(page) - 2))
    expect(JSON.stringify(page)).toContain(`And ${lines(annex)} more, see annex.`)
  })

  it('keeps something of every part when one of them is long', () => {
    const changes = [...times(90, late), { ...late, section: 'decided' as const, number: 'CSSWG/2015/01-D1' }]

    const [page] = buildSinceLast({ ...facts, changes }, wordsOf()).sections

    expect(JSON.stringify(page)).toContain('CSSWG/2015/01-D1')
  })
})
