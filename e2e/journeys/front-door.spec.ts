import { expect, test } from '@playwright/test'

test('whoever comes to the front door reads what Gehoor is', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
