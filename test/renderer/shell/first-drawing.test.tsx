import { act, cleanup, render } from '@testing-library/react'
import { Suspense, use } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { useAfterFirstDrawing, useFirstDrawing } from '#renderer/shell/first-drawing.ts'

function Window({ answer }: { readonly answer: Promise<string> }) {
  useFirstDrawing()
  return (
    <Suspense fallback={<StandIn />}>
      <header>Frame</header>
      <Suspense fallback={<StandIn />}>
        <Screen answer={answer} />
      </Suspense>
    </Suspense>
  )
}

function Screen({ answer }: { readonly answer: Promise<string> }) {
  return <main>{use(answer)}</main>
}

function StandIn() {
  useAfterFirstDrawing()
  return <p>Loading</p>
}

describe('the first drawing of the window', () => {
  afterEach(cleanup)

  it('waits for the first screen instead of drawing an empty frame, and shows a stand-in ever after', async () => {
    const first = Promise.withResolvers<string>()
    const second = Promise.withResolvers<string>()

    const { container, rerender } = await act(async () => render(<Window answer={first.promise} />))
    const before = container.textContent
    await act(async () => first.resolve('Home'))
    const drawn = container.textContent
    await act(async () => rerender(<Window answer={second.promise} />))
    const loading = container.querySelector('p')?.textContent
    await act(async () => second.resolve('Matrix'))

    expect(before).toBe('')
    expect(drawn).toBe('FrameHome')
    expect(loading).toBe('Loading')
    expect(container.querySelector('main')?.textContent).toBe('Matrix')
  })
})
