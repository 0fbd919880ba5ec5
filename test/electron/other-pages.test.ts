import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ConnectionBackend } from '#electron/connection.ts'
import { createLocalServer, type LocalServer } from '#electron/local-server.ts'
import { rendererFolder } from '../support/renderer-fixture.ts'

const token = 'the-secret-of-this-start'
const backend: ConnectionBackend = { send: (request) => Promise.resolve({ ok: true, value: request.input }), cancel: () => undefined }

/** What a page of another program on this computer, open in the same browser, can do to the local host. */
describe('a page on another port', () => {
  let browser: Browser
  let server: LocalServer
  let host: string
  let foreign: Server
  let page: Page

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env.SWGDESK_BROWSER ?? '/usr/bin/chromium',
      chromiumSandbox: process.getuid?.() !== 0,
      // As if a name of the attacker had just been pointed at this computer.
      args: ['--host-resolver-rules=MAP evil.example 127.0.0.1'],
    })
  })

  afterAll(() => browser.close())

  beforeEach(async () => {
    server = createLocalServer({ backend, rendererFolder, token })
    host = `127.0.0.1:${await server.listen(0)}`
    foreign = createServer((_request, response) => response.setHeader('content-type', 'text/html').end('<title>foreign</title>'))
    await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve))
    page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(foreign.address() as AddressInfo).port}/`)
  })

  afterEach(async () => {
    await page.close()
    foreign.closeAllConnections()
    foreign.close()
    await server.close()
  })

  it('cannot read our page', async () => {
    const read = page.evaluate((address) => fetch(address).then((response) => response.text()), `http://${host}/`)

    await expect(read).rejects.toThrow('Failed to fetch')
  })

  it('cannot send anything by a form that the browser lets through', async () => {
    const [response] = await Promise.all([
      page.waitForResponse((answered) => answered.url().startsWith(`http://${host}/`)),
      page.evaluate((address) => {
        const form = document.createElement('form')
        form.method = 'POST'
        form.action = address
        document.body.append(form)
        form.submit()
      }, `http://${host}/`),
    ])

    expect(response.status()).toBe(403)
  })

  it.each([
    ['img', 'src'],
    ['script', 'src'],
    ['link', 'href'],
  ])('is told nothing by <%s>', async (tag, attribute) => {
    const outcome = await page.evaluate(
      ([name, where, address]) =>
        new Promise((resolve) => {
          const element = document.createElement(name)
          element.addEventListener('load', () => resolve('loaded'))
          element.addEventListener('error', () => resolve('refused'))
          element.setAttribute('rel', 'stylesheet')
          element.setAttribute(where, address)
          document.body.append(element)
        }),
      [tag, attribute, `http://${host}/assets/main-1a2b.js`] as const,
    )

    expect(outcome).toBe('refused')
  })

  it.each([
    ['iframe', 'src'],
    ['object', 'data'],
  ])('cannot show us in <%s>', async (tag, attribute) => {
    const [response] = await Promise.all([
      page.waitForResponse((answered) => answered.url().startsWith(`http://${host}/`)),
      page.evaluate(
        ([name, where, address]) => {
          const element = document.createElement(name)
          element.setAttribute(where, address)
          document.body.append(element)
        },
        [tag, attribute, `http://${host}/`] as const,
      ),
    ])

    expect(response.status()).toBe(403)
  })

  it('cannot open a socket, even with the token', async () => {
    const outcome = await page.evaluate(
      (address) =>
        new Promise((resolve) => {
          const socket = new WebSocket(address)
          socket.onopen = () => resolve('open')
          socket.onerror = () => resolve('refused')
        }),
      `ws://${host}/socket`,
    )

    expect(outcome).toBe('refused')
    expect(server.pageCount()).toBe(0)
  })

  it('cannot lead the browser to us by a link', async () => {
    const [response] = await Promise.all([
      page.waitForResponse((answered) => answered.url().startsWith(`http://${host}/`)),
      page.evaluate((address) => location.assign(address), `http://${host}/#token=guessed`),
    ])

    expect(response.status()).toBe(403)
  })

  it('cannot come in under a name that it has pointed at this computer', async () => {
    const { port } = new URL(`http://${host}`)

    const answered = page.waitForResponse((response) => response.url().startsWith('http://evil.example'))
    // An answer without a page is an error to the browser, which is what it should be.
    await expect(page.goto(`http://evil.example:${port}/`)).rejects.toThrow('ERR_HTTP_RESPONSE_CODE_FAILURE')

    expect((await answered).status()).toBe(421)
  })

  it('is no obstacle to the person who opens the address', async () => {
    const own = await browser.newPage()

    const response = await own.goto(`http://${host}/#token=${token}`)

    expect(response?.status()).toBe(200)
    expect(await own.title()).toBe('Fixture')
    await own.close()
  })
})
