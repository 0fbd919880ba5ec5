import { describe, expect, it } from 'vitest'
import { plainTextOf } from '#shared/documents/outline.ts'
import { buildSignInSheet, type SignInLine } from '#shared/documents/sign-in-sheet.ts'
import { wordsOf } from '#shared/documents/words.ts'
import { signInSheet } from './sample-facts.ts'

const words = wordsOf()
const paper = buildSignInSheet(signInSheet, words)
const rows = paper.sections[0]?.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])) ?? []

describe('buildSignInSheet', () => {
  it('has a line for each person and each visitor, and a head for each group', () => {
    expect(rows.filter((row) => row.kind === 'body')).toHaveLength(46)
    expect(rows.filter((row) => row.kind === 'group')).toHaveLength(6)
    expect(rows.filter((row) => row.kind === 'head')).toHaveLength(1)
  })

  it('asks forty people and six visitors for less height than two pages have', () => {
    // Two A4 pages less margins and title; the rest is for names that take a second line.
    const room = 2 * (297 - 10 - 13) - 26
    const wanted = rows.reduce((sum, row) => sum + (row.kind === 'group' ? 4.6 : row.kind === 'head' ? 2 * 10 : (row.heightMm ?? 0)), 0)

    expect(wanted).toBeLessThan(room * 0.92)
  })

  it('names people in both scripts, in the order of the facts', () => {
    const text = plainTextOf(paper)

    expect(text).toContain('ໃບລົງທະບຽນຜູ້ເຂົ້າຮ່ວມ')
    expect(text).toContain('1\nMr Invented Vongphachanh 1\nທ່ານ ສົມມຸດ ວົງພະຈັນ 1\nAmbassador, Embassy of Australia')
    expect(text).toContain('v1')
    expect(text).toContain('v6')
    expect(text).not.toContain('v7')
  })

  it('names the organisation behind a post once, in each language', () => {
    const [first] = signInSheet.groups
    const japan = { postEn: 'Ambassador of Japan to the Lao PDR', organisationEn: 'Embassy of Japan', shortEn: 'Japan' }
    const japanLo = { postLo: 'ເອກອັກຄະລັດຖະທູດຍີ່ປຸ່ນ ປະຈຳ ສປປ ລາວ', organisationLo: 'ສະຖານທູດຍີ່ປຸ່ນ ປະຈຳ ສປປ ລາວ' }
    const lines = [{ ...first?.lines[0], ...japan, ...japanLo } as SignInLine]

    const text = plainTextOf(buildSignInSheet({ ...signInSheet, groups: [{ titleEn: 'Chair', titleLo: '', lines }] }, words))

    expect(text).toContain('\nAmbassador of Japan to the Lao PDR\nເອກອັກຄະລັດຖະທູດຍີ່ປຸ່ນ ປະຈຳ ສປປ ລາວ\n')
  })

  it('leaves a vacant post a line without a name', () => {
    const [first] = signInSheet.groups
    const vacant = {
      ...first?.lines[0],
      seat: 1,
      nameEn: '',
      nameLo: '',
      honorificEn: 'H.E.',
    } as (typeof signInSheet.groups)[0]['lines'][0]

    const text = plainTextOf(buildSignInSheet({ ...signInSheet, groups: [{ titleEn: 'Chair', titleLo: '', lines: [vacant] }] }, words))

    expect(text).toContain('1\nAmbassador, Embassy of Australia')
    expect(text).not.toContain('H.E.')
  })

  it('leaves out empty groups and visitors', () => {
    const text = plainTextOf(
      buildSignInSheet({ ...signInSheet, groups: [{ titleEn: 'Nobody', titleLo: '', lines: [] }], visitorCount: 0 }, words),
    )

    expect(text).not.toMatch(/Nobody|Visitors/)
  })

  it('writes the names of announced visitors on their lines', () => {
    const text = plainTextOf(buildSignInSheet({ ...signInSheet, visitors: [{ name: 'Guest Invented', organisation: 'IOM' }] }, words))

    expect(text).toContain('v1\nGuest Invented\nIOM\nv2')
  })
})
