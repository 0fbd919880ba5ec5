import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readReport } from '#shared/documents/report-reader/read-report.ts'
import { asText, asWord, randomActivities, randomFrom } from '#test/fixtures/reports/make-form.ts'

const textBytes = readFileSync('seeds/idswg-2015-report.txt')
const wordBytes = readFileSync('test/fixtures/reports/idswg-2015-report.docx')
const original = textBytes.toString('utf8')
const fromText = readReport(textBytes, 'idswg-2015-report.txt')
const fromWord = readReport(wordBytes, 'idswg-2015-report.docx')

describe('the 2015 report of the Illicit Drug Sector Working Group', () => {
  it('reads the same from Word as from text', () => {
    expect(fromWord).toEqual(fromText)
  })

  it('has thirteen activities, in the order of the form', () => {
    const beginnings = fromText.activities.map(({ title }) => title.slice(0, 32))

    expect(beginnings).toEqual([
      'Aim to organise one meeting of t',
      'To conduct one high level Illici',
      'Conduct at least one field visit',
      'To continue supporting the imple',
      'To supervise the implementation ',
      'Implement LAOX26-Strengthening C',
      'Regional Programme for Lao segme',
      'Regional Programme for Lao segme',
      'Global Programme T58 for Lao PDR',
      'UNODC-WCO Global Container Progr',
      'Global Programme for Lao segment',
      'Global programme against wildlif',
      'Global Program against Money Lau',
    ])
  })

  it('tells nine indicators of none, one left blank, and three activities without the line', () => {
    expect(fromText.activities.map(({ indicator }) => indicator)).toEqual([
      ...['None', '', 'None', 'None', 'None', 'None', 'None', 'None', 'None', 'None'],
      ...[null, null, null],
    ])
  })

  it('has nothing reported on the seventh and the eleventh activity, and on no other', () => {
    const empty = fromText.activities.flatMap((activity, index) =>
      [activity.progress, activity.challenges, activity.keyMessage].join('') === '' ? [index + 1] : [],
    )

    expect(empty).toEqual([7, 11])
  })

  it('has every cell letter for letter as a piece of the original', () => {
    const paragraphs = fromText.activities.flatMap(({ title, progress, challenges, keyMessage }) =>
      [title, progress, challenges, keyMessage].flatMap((cell) => (cell as string).split('\n')),
    )

    const pieces = paragraphs.filter((paragraph) => paragraph !== '')

    expect(pieces).toHaveLength(13 + 33 + 2)
    expect(
      pieces.filter((piece) => !original.includes(`${piece}\n`) && !original.includes(`${piece} \n`) && !original.includes(`${piece}  \n`)),
    ).toEqual([])
  })

  it('leaves no letter of the original out', () => {
    const { groupName, chairs, mandate, overviewTitle, overviewPrompt, overview, performanceTitle, note } = fromText
    const labels = ['Name of Sector Working Groups:', 'SWG Chair and Co-Chairs:', 'SWG key mandate:']
    const cells = fromText.activities.flatMap(({ title, indicator, progress, challenges, keyMessage }) => [
      ...[title, progress, challenges, keyMessage],
      indicator === null ? '' : `Indicator: ${indicator}`,
    ])
    const words = (text: string) =>
      text
        .split(/\s+/)
        .filter((word) => word !== '')
        .sort()

    const kept = [groupName, chairs, mandate, overviewTitle, overviewPrompt, overview, performanceTitle, note, ...fromText.columnTitles]

    expect(words([...labels, ...kept, ...cells].join(' '))).toEqual(words(original))
  })

  it('carries slips of the pen over as they are', () => {
    expect(fromText.activities[1]?.progress).toMatch(/^One one high level /)
    expect(fromText.activities[8]?.challenges).toContain('funding to to implement')
    expect(fromText.mandate).toContain('Government polices')
  })

  it('reads the head, the period and the kind of Round Table', () => {
    expect(fromText).toMatchObject({
      groupName: 'Illicit Drug Sector Working Group (IDSWG)',
      overviewTitle: 'I. Sector Overview',
      overviewPrompt: '1.1 Provide a brief report of the sector key interventions and achievement within 2015',
      performanceTitle: 'II. Overview of FY 2014/2015 Sector Performance',
      period: { label: 'FY 2014/2015', startsOn: '2014-10-01', endsOn: '2015-09-30' },
      roundTableKind: 'HL RTM',
      leftOut: [],
    })
    expect(fromText.chairs).toMatch(/^Chairperson of the Lao National Commission .* \(Co-Chairs\)$/)
    expect(fromText.overview.split('\n')).toHaveLength(5)
    expect(fromText.note).toMatch(/^Please note, .* briefly provided$/)
    expect(fromText.columnTitles[3]).toBe('Key messages to inform discussions during the HL RTM')
  })

  it.each([
    ['UTF-8 with its mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), textBytes])],
    ['UTF-16, little end first', Buffer.from(`\uFEFF${original}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${original}`, 'utf16le').swap16()],
    ['line ends of Windows', Buffer.from(original.replaceAll('\n', '\r\n'))],
    ['no line end at the end', Buffer.from(original.trimEnd())],
  ])('reads the same from %s', (_, bytes) => {
    expect(readReport(bytes, 'report.txt')).toEqual(fromText)
  })

  it('is read for what it is, whatever it is called', () => {
    expect(readReport(wordBytes, 'report.txt')).toEqual(fromText)
    expect(readReport(textBytes, 'report')).toEqual(fromText)
  })
})

describe('any table of the form', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed))('reads back as it was written, from text and from Word (seed %i)', (seed) => {
    const random = randomFrom(seed)
    const activities = randomActivities(random)

    const text = readReport(Buffer.from(asText(activities, random)), 'form.txt')
    const word = readReport(asWord(activities), 'form.docx')

    expect(text.activities).toEqual(activities)
    expect(word).toEqual(text)
  })
})
