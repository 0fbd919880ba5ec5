import { describe, expect, it } from 'vitest'
import { actionLines } from '#renderer/features/actions/action-groups.ts'
import { openTestApp } from '#test/support/app.ts'
import { ids, plantAction, plantMatrix } from '#test/support/matrix.ts'

describe('actionLines', () => {
  it('puts actions under the head of their agency, group or row, and a folded head alone', async () => {
    const app = await openTestApp()
    await plantMatrix(app)
    await plantAction(app)
    await plantAction(app, 'act-2', { leadId: ids.lcdc })
    const rows = await app.call('actions.list', {})
    const groups = await app.call('groups.list', {})
    const wording = { bilingual: (en: string) => en, nobody: 'Nobody yet', noRow: 'No row', groups }
    const heads = (by: 'agency' | 'group' | 'activity' | 'none', folded: readonly string[] = []) =>
      actionLines(rows, by, new Set(folded), wording).map((line) => (line.kind === 'head' ? line.short : line.row.number))

    expect(heads('agency')).toEqual(['LCDC', 'CSSWG/2015/A2', 'MoPS', 'CSSWG/2015/A1'])
    expect(heads('agency', [ids.mops])).toEqual(['LCDC', 'CSSWG/2015/A2', 'MoPS'])
    expect(heads('group')).toEqual(['CSSWG', 'CSSWG/2015/A1', 'CSSWG/2015/A2'])
    expect(heads('activity')).toEqual(['#2', 'CSSWG/2015/A1', 'CSSWG/2015/A2'])
    expect(heads('none')).toEqual(['CSSWG/2015/A1', 'CSSWG/2015/A2'])
    await app.close()
  })
})
