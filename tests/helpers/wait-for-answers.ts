import type { Page } from '@playwright/test'
import { expect } from 'vitest'

/** Waits until nothing on the screen is the answer to what was asked before. */
export async function waitForAnswers(page: Page): Promise<void> {
  await expect.poll(() => page.locator('[data-stale], [data-slow], [aria-busy="true"]').count()).toBe(0)
}
