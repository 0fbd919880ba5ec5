import { describe, expect, it } from 'vitest'
import { meetingSteps, nextStep, type StepFacts } from '#shared/domain/meeting-steps.ts'

const fresh: StepFacts = {
  ...{ announcedAt: null, startedAt: null, heldAt: null, adoptedOn: null },
  ...{ agendaItemCount: 0, agendaPaperCount: 0, signInSheetCount: 0, actionCount: 0, untoldActionCount: 0 },
}
const at = '2015-11-12T02:00:00.000Z'
const next = (changes: Partial<StepFacts>) => nextStep(meetingSteps({ ...fresh, ...changes }))

describe('steps of a meeting', () => {
  it('go from convening to following up', () => {
    const papers = { announcedAt: at, agendaItemCount: 5, agendaPaperCount: 1, signInSheetCount: 1 }

    expect(next({})).toBe('convene')
    expect(next({ announcedAt: at })).toBe('prepare')
    expect(next(papers)).toBe('hold')
    expect(next({ ...papers, heldAt: at })).toBe('adopt')
    expect(next({ ...papers, heldAt: at, adoptedOn: '2015-12-01', actionCount: 2, untoldActionCount: 1 })).toBe('followUp')
    expect(next({ ...papers, heldAt: at, adoptedOn: '2015-12-01', actionCount: 2 })).toBeUndefined()
  })

  it('do not look back once the meeting was held', () => {
    expect(next({ heldAt: at })).toBe('adopt')
  })

  it('end with the adoption when nobody was given anything to do', () => {
    expect(next({ heldAt: at, adoptedOn: '2015-12-01' })).toBeUndefined()
  })
})
