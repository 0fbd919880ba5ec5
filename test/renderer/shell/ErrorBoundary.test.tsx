import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { useCall } from '#renderer/api.tsx'
import { ErrorBoundary } from '#renderer/shell/ErrorBoundary.tsx'
import { Refusal } from '#shared/errors.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { showScreen } from '#test/support/show-screen.tsx'

const copy = {
  fileName: 'day-2015-11-02T10-00-00-00000042.sqlite',
  madeAt: '2015-11-02T10:00:00.000Z',
  reason: 'day',
  opSeq: 42,
  sizeBytes: 200_000,
  meetingCount: 4,
  actionCount: 12,
}

function Groups() {
  return <p>groups: {useCall('groups.list', {}).length}</p>
}

const Screen = () => (
  <ErrorBoundary>
    <Groups />
  </ErrorBoundary>
)

describe('ErrorBoundary', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
  })
  afterEach(async () => {
    cleanup()
    await app.close()
  })

  it('offers the safe copies when the data are damaged, and draws the screen once one was put in their place', async () => {
    let isDamaged = true
    const jobs = {
      'groups.list': () => {
        if (isDamaged) throw new Refusal('store.damaged', { problem: 'SQLITE_CORRUPT' })
        return []
      },
      'safeCopies.list': [copy],
      'safeCopies.restore': () => {
        isDamaged = false
        return { setAside: '/data/set-aside' }
      },
    }
    showScreen({ app, Screen, path: '/', jobs })

    fireEvent.click(await screen.findByRole('button', { name: 'Go back to this copy' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Go back' }))

    expect(await screen.findByText('groups: 0')).toBeTruthy()
  })

  it('asks again on “Try again”', async () => {
    const answers = [new Refusal('internal', { reference: 'x' }), null]
    const jobs = {
      'groups.list': () => {
        const problem = answers.shift()
        if (problem) throw problem
        return []
      },
    }
    showScreen({ app, Screen, path: '/', jobs })

    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }))

    expect(await screen.findByText('groups: 0')).toBeTruthy()
  })

  it('speaks the other language before the data can say which one the office wants', async () => {
    const jobs = {
      'groups.list': () => {
        throw new Refusal('store.damaged', { problem: 'SQLITE_NOTADB' })
      },
      'safeCopies.list': [copy],
    }
    showScreen({ app, Screen, path: '/', jobs })

    fireEvent.click(await screen.findByRole('button', { name: 'ພາສາລາວ' }))

    expect(await screen.findByRole('heading', { name: 'ອ່ານຂໍ້ມູນຂອງຫ້ອງການບໍ່ໄດ້' })).toBeTruthy()
  })
})
