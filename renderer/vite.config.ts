import babel from '@rolldown/plugin-babel'
import react, { reactCompilerPreset } from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** React Aria brings its words in thirty-four languages; the window speaks two of them. */
const twoLanguages = {
  name: 'two-languages',
  load: (id: string) => (/\/intl\/[\w-]+\/(?!zh-CN|en-US)[a-z]{2}-[A-Z]{2}\.mjs$/.test(id) ? 'export default {}' : null),
}

/**
 * Built into plain files that a strict content security policy allows: nothing inline, no address but relative ones, so
 * that the same folder serves the desktop scheme and the loopback host.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [twoLanguages, react(), babel({ presets: [reactCompilerPreset()] })],
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  build: {
    outDir: '../out/renderer',
    emptyOutDir: true,
    target: 'chrome131',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
  },
})
