import { expect, it } from 'vitest'
import { readActivities } from '#shared/documents/report-reader/read-activities.ts'

const row = (first: string, progress = '') => ({ first, progress, challenges: '', keyMessage: '' })

it('takes an indicator out of the cell of its activity, where some offices write it', () => {
  const found = readActivities([row('Hold one meeting\nIn Vientiane\nIndicator: meetings held', 'None'), row('Visit\nຕົວຊີ້ວັດ:')], 'a.docx')

  expect(found).toMatchObject([
    { title: 'Hold one meeting\nIn Vientiane', indicator: 'meetings held', progress: 'None' },
    { title: 'Visit', indicator: '' },
  ])
})

it('keeps an indicator of several lines together, and one in the row below after it', () => {
  const found = readActivities([row('Visit\nIndicator: one\ntwo'), row('Indicator: three')], 'a.docx')

  expect(found).toMatchObject([{ title: 'Visit', indicator: 'one\ntwo\nthree' }])
})

it('takes indicators for those of the activities below them where the table begins with one', () => {
  const found = readActivities(
    [row('Indicator: meetings held'), row('Hold one meeting', 'None'), row('Indicator: visits', 'No visit'), row('Visit', 'Planned')],
    'a.docx',
  )

  expect(found).toMatchObject([
    { title: 'Hold one meeting', indicator: 'meetings held', progress: 'None' },
    { title: 'Visit', indicator: 'visits', progress: 'No visit\nPlanned' },
  ])
  expect(() => readActivities([row('Indicator: a'), row('One'), row('Indicator: b')], 'a.docx')).toThrow('report.rowBroken')
})
