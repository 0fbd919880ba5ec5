import { describe, expect, it } from 'vitest'
import { isToHost } from '#electron/to-host.ts'

const request = { commandId: 'c1', name: 'groups.list', input: {} }
const text = (length: number) => 'x'.repeat(length)

describe('isToHost', () => {
  it.each([
    ['hello', { kind: 'hello', token: 'secret' }],
    ['hello without a secret, as in Electron', { kind: 'hello', token: '' }],
    ['a request', { kind: 'request', request }],
    ['a request without input', { kind: 'request', request: { commandId: 'c1', name: 'app.state' } }],
    ['a request with bytes', { kind: 'request', request: { ...request, input: { bytes: new Uint8Array(3) } } }],
    ['the longest id', { kind: 'request', request: { ...request, commandId: text(100) } }],
    ['the longest token', { kind: 'hello', token: text(200) }],
    ['a wish to cancel', { kind: 'cancel', commandId: 'c1' }],
  ])('takes %s', (_name, message) => {
    expect(isToHost(message)).toBe(true)
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'hello'],
    ['a list', [{ kind: 'hello', token: '' }]],
    ['another kind', { kind: 'welcome' }],
    ['no kind', { token: '' }],
    ['a kind that every object has', { kind: 'constructor' }],
    ['a token that is no text', { kind: 'hello', token: ['x'] }],
    ['a token that is too long', { kind: 'hello', token: text(201) }],
    ['hello with more than a token', { kind: 'hello', token: '', admin: true }],
    ['a request without a request', { kind: 'request' }],
    ['a request that is a list', { kind: 'request', request: [] }],
    ['an empty id', { kind: 'request', request: { ...request, commandId: '' } }],
    ['an id that is too long', { kind: 'request', request: { ...request, commandId: text(101) } }],
    ['an id that is a number', { kind: 'request', request: { ...request, commandId: 1 } }],
    ['a name that is too long', { kind: 'request', request: { ...request, name: text(101) } }],
    ['a name that is no text', { kind: 'request', request: { ...request, name: {} } }],
    ['more than a request', { kind: 'request', request: { ...request, actorId: 'chair' } }],
    ['a wish to cancel nothing', { kind: 'cancel', commandId: '' }],
    ['a wish to cancel and more', { kind: 'cancel', commandId: 'c1', request }],
  ])('refuses %s', (_name, message) => {
    expect(isToHost(message)).toBe(false)
  })
})
