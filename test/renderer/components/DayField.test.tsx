import { MantineProvider } from '@mantine/core'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { type JSX, useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { DayField } from '#renderer/components/DayField.tsx'
import { startI18n } from '#renderer/i18n.ts'
import { theme } from '#renderer/theme/theme.ts'

const TODAY = '2015-11-12'

type SentFormProps = { readonly isNearest: boolean; readonly latest: string | undefined; readonly onSend: (day: string | null) => void }

function SentForm({ isNearest, latest, onSend }: SentFormProps): JSX.Element {
  const [day, setDay] = useState<string | null>(TODAY)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onSend(day)
      }}
    >
      <DayField label="Sent on" value={day} from={TODAY} isNearest={isNearest} latest={latest} onChange={setDay} />
      <button type="submit">Send</button>
    </form>
  )
}

function show(isNearest: boolean, latest?: string) {
  const sent: (string | null)[] = []
  startI18n('en')
  render(
    <MantineProvider theme={theme} env="test">
      <SentForm isNearest={isNearest} latest={latest} onSend={(day) => sent.push(day)} />
    </MantineProvider>,
  )
  const field = screen.getByLabelText('Sent on')
  return {
    sent,
    field,
    write: (text: string) => {
      fireEvent.change(field, { target: { value: text } })
      fireEvent.blur(field)
    },
    send: () => fireEvent.click(screen.getByRole('button', { name: 'Send' })),
  }
}

describe('DayField', () => {
  afterEach(cleanup)

  it('never sends the day of before in the place of one that cannot be read', () => {
    const { sent, field, write, send } = show(true)

    write('31/2')
    send()

    expect(sent).toEqual([])
    expect(document.activeElement).toBe(field)
    expect(screen.getByText(/This is not a date/)).toBeTruthy()
  })

  it('sends the day once it can be read', () => {
    const { sent, write, send } = show(true)
    write('31/2')

    write('10 nov')
    send()

    expect(sent).toEqual(['2015-11-10'])
  })

  it.each([
    ['12 nov', '2015-11-12'],
    ['17 nov', '2015-11-17'],
    ['20 dec', '2015-12-20'],
    ['1 jun', '2015-06-01'],
  ])('reads %s without a year as the nearest such day of what happens about now', (text, day) => {
    const { sent, write, send } = show(true)

    write(text)
    send()

    expect(sent).toEqual([day])
  })

  it('reads a day without a year as the next one where something is planned', () => {
    const { sent, write, send } = show(false)

    write('10 nov')
    send()

    expect(sent).toEqual(['2016-11-10'])
  })

  it.each([
    ['today', '2015-11-12'],
    ['yesterday', '2015-11-11'],
    ['ມື້ນີ້', '2015-11-12'],
    ['-1d', '2015-11-11'],
    ['-2w', '2015-10-29'],
    ['+1d', '2015-11-13'],
  ])('counts %s from today for what happens about now', (text, day) => {
    const { sent, write, send } = show(true)

    write(text)
    send()

    expect(sent).toEqual([day])
  })

  it('takes no day to come for something that has happened', () => {
    const { sent, field, write, send } = show(true, TODAY)

    write('+1d')
    send()

    expect(sent).toEqual([])
    expect(document.activeElement).toBe(field)
    expect(screen.getByText('This day is still to come. Write the day on which it happened, today at the latest.')).toBeTruthy()
    write('12 nov')
    send()
    expect(sent).toEqual([TODAY])
  })
})
