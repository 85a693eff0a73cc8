import type { Locator } from '@playwright/test'
import { expect } from 'vitest'

/** Presses a button by key, once it takes the press: a busy one keeps the focus and lets every key go by. */
export async function pressKey(button: Locator, key = 'Enter'): Promise<void> {
  await expect.poll(() => button.isEnabled()).toBe(true)
  await button.press(key)
}
