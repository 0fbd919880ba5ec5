import { describe, expect, it } from 'vitest'
import { parseTime } from '#shared/i18n/parse-time.ts'

describe('parseTime', () => {
  it('reads what people type', () => {
    expect(['9', '930', '9.30', '09:30', '14 h 15', '0', '1405'].map(parseTime)).toEqual([
      ...['09:00', '09:30', '09:30', '09:30', '14:15', '00:00', '14:05'],
    ])
  })

  it('refuses what is no time of day', () => {
    expect(['24:00', '9:60', '9:5', 'nine', '', '12345'].map(parseTime)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})
