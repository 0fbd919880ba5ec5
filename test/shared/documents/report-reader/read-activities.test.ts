import { expect, it } from 'vitest'
import { readActivities as read } from '#shared/documents/report-reader/read-activities.ts'

const readActivities = (rows: Parameters<typeof read>[0], fileName: string) => read(rows, fileName).activities
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

it('gives the second of two indicators to the activity right below it that has none, and says so', () => {
  const found = read([row('Meet'), row('Indicator: meetings'), row('Indicator: visits', 'No visit'), row('Visit'), row('Train')], 'a.docx')

  expect(found.activities).toMatchObject([
    { title: 'Meet', indicator: 'meetings' },
    { title: 'Visit', indicator: 'visits', progress: 'No visit' },
    { title: 'Train', indicator: null },
  ])
  expect(found.doubtful).toEqual([1, 2])
})

it('leaves two indicators with the activity above where the next one has its own, and says so', () => {
  const both = { title: 'Meet', indicator: 'meetings\nvisits' }
  const own = [row('Meet'), row('Indicator: meetings'), row('Indicator: visits')]

  const inRow = read([...own, row('Visit'), row('', 'Planned'), row('Indicator: trips')], 'a.docx')
  const inCell = read([...own, row('Visit\nIndicator: trips')], 'a.docx')
  const apart = read([...own, row(''), row('Visit')], 'a.docx')

  expect(inRow).toMatchObject({ activities: [both, { title: 'Visit', indicator: 'trips', progress: 'Planned' }], doubtful: [1] })
  expect(inCell).toMatchObject({ activities: [both, { title: 'Visit', indicator: 'trips' }], doubtful: [1] })
  expect(apart).toMatchObject({ activities: [both, { title: 'Visit', indicator: null }], doubtful: [1] })
})

it('doubts nothing where each activity has one indicator', () => {
  expect(read([row('Meet'), row('Indicator:'), row('Visit'), row('Indicator: visits')], 'a.docx').doubtful).toEqual([])
})
