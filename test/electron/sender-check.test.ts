import { describe, expect, it } from 'vitest'
import { answerAppRequest, isOwnAddress } from '#electron/app-protocol.ts'
import { isTrustedSender } from '#electron/sender-check.ts'
import { listStaticFiles } from '#electron/static-files.ts'
import { rendererFolder } from '../support/renderer-fixture.ts'

const ownFrame = { url: 'app://desk/index.html#/meetings' }
const isOwnWindow = (contents: { readonly id: number }) => contents.id === 1

describe('a message over IPC', () => {
  it('is taken from the main frame of our own window', () => {
    expect(isTrustedSender({ sender: { id: 1, mainFrame: ownFrame }, senderFrame: ownFrame }, isOwnWindow)).toBe(true)
  })

  it.each([
    ['a frame inside the page', 1, ownFrame, { url: 'app://desk/index.html' }],
    ['a frame that has gone', 1, ownFrame, null],
    ['another window', 2, ownFrame, ownFrame],
    ['a page that was led elsewhere', 1, 'https://example.com/', 'main'],
    ['a page of another name', 1, 'app://other/index.html', 'main'],
    ['a page whose name begins like ours', 1, 'app://desk.example.com/index.html', 'main'],
    ['a file', 1, 'file:///srv/app://desk/index.html', 'main'],
    ['an empty page', 1, 'about:blank', 'main'],
  ] as const)('is refused from %s', (_name, id, main, sent) => {
    const mainFrame = typeof main === 'string' ? { url: main } : main
    const senderFrame = sent === 'main' ? mainFrame : sent

    expect(isTrustedSender({ sender: { id, mainFrame }, senderFrame }, isOwnWindow)).toBe(false)
  })
})

describe('the own scheme', () => {
  const files = listStaticFiles(rendererFolder)

  it('answers a file of the list with the policy', async () => {
    const response = await answerAppRequest(files, { url: 'app://desk/index.html#token', method: 'GET' })

    expect(response.status).toBe(200)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await response.text()).not.toContain('__NONCE__')
  })

  it.each([
    ['app://desk/../../package.json', 'GET'],
    ['app://desk/%2e%2e/package.json', 'GET'],
    ['app://desk//etc/passwd', 'GET'],
    ['app://other/index.html', 'GET'],
    ['app://desk', 'GET'],
    ['file:///etc/passwd', 'GET'],
    ['app://desk/index.html', 'POST'],
  ])('finds nothing at %s by %s', async (url, method) => {
    expect((await answerAppRequest(files, { url, method })).status).toBe(404)
  })

  it.each([
    ['app://desk/x', true],
    ['app://desk', false],
    ['app://desk.example.com/', false],
    ['https://example.com/app://desk/', false],
  ])('knows its own addresses: %s is %s', (address, expected) => {
    expect(isOwnAddress(address)).toBe(expected)
  })
})
