import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** The program and Home are one file each of code and style, since every file takes a turn of its own. */
const firstModules = /renderer\/(main|features\/home\/HomeScreen)\.tsx$/
const connectModules = /renderer\/connect\.ts$/
const firstFonts = /(^|\/)(inter-latin|noto-sans-lao-lao)-wght-normal-[^/]+$/

/** Connects while the rest is being loaded, and loads the fonts side by side with the page. */
function hurryFirstScreen(): Plugin {
  return {
    name: 'hurry-first-screen',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => ({
        // A module script waits for the style sheets before it, unless it says that it does not.
        html: html.replace(/<script type="module"(?= [^>]*\/connect-)/, '<script type="module" async'),
        tags: Object.keys(bundle)
          .filter((file) => firstFonts.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${file}` },
            injectTo: 'head',
          })),
      }),
    },
  }
}

export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react(), hurryFirstScreen()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome120',
    // Fonts stay files: the policy allows no data: address for them.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'connect', test: connectModules, priority: 1 },
            { name: 'first', test: firstModules },
          ],
        },
      },
    },
  },
})
