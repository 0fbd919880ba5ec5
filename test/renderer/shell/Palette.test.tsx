import { spotlight } from '@mantine/spotlight'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Palette } from '#renderer/shell/Palette.tsx'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { showScreen } from '#test/support/show-screen.tsx'

describe('Palette', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    showScreen({ app, Screen: Palette, path: '/' })
  })
  afterEach(async () => {
    cleanup()
    await app.close()
  })

  const type = async (text: string) => {
    act(() => spotlight.open())
    fireEvent.change(await screen.findByPlaceholderText('Search or type a command'), { target: { value: text } })
  }

  it('finds a command by a few letters', async () => {
    await type('hist')

    expect(await screen.findByText('Go to History')).toBeTruthy()
  })

  it('says so when it finds nothing', async () => {
    await type('no such thing')

    expect(await screen.findByText('Nothing found. Try fewer letters.')).toBeTruthy()
  })
})
