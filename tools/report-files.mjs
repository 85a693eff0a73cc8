// A reporter of Vitest's: what became of every test file, written where TEST_REPORT says.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'

// oxlint-disable-next-line import/no-default-export -- Vitest takes a reporter by no other name
export default class FileReporter {
  /** @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly unknown[]} unhandledErrors */
  onTestRunEnd(modules, unhandledErrors) {
    const report = process.env['TEST_REPORT'] ?? ''
    const files = modules.map((module) => {
      const states = [...module.children.allTests()].map((test) => test.result().state)
      const count = (/** @type {string} */ wanted) => states.filter((state) => state === wanted).length
      const isSound = module.state() === 'passed' || module.state() === 'skipped'
      return {
        file: relative(module.project.config.root, module.moduleId),
        passed: count('passed'),
        // A file that could not be loaded, or whose hooks fail, has failed with no test failing.
        failed: isSound ? 0 : Math.max(1, count('failed') + count('pending')),
        skipped: count('skipped'),
      }
    })
    mkdirSync(dirname(report), { recursive: true })
    writeFileSync(report, JSON.stringify({ files, unhandled: unhandledErrors.length }))
  }
}
