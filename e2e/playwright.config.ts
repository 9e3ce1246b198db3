import { defineConfig } from '@playwright/test'
import { findChromium } from '@/lib/programs/find-chromium'

const chromium = await findChromium()
const desktop = { viewport: { width: 1440, height: 900 } }

export default defineConfig({
  testDir: '.',
  testMatch: '{journeys,isolation,faults,budgets}/**/*.spec.ts',
  outputDir: '../.test/journeys',
  globalSetup: './support/global-setup.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: '../.test/journeys.json' }]],
  use: {
    // Set by global-setup, which runs before the workers read this file.
    baseURL: process.env.GEHOOR_JOURNEYS_URL,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    actionTimeout: 10_000,
    // Tracing doubles the time a journey takes. Whoever looks for a fault adds `--trace on`; a picture is kept of each that fails.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: chromium.path,
      env: { ...process.env, ...chromium.env } as Record<string, string>,
    },
  },
  projects: [
    { name: 'desktop', use: desktop },
    {
      name: 'phone',
      testDir: './journeys',
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
    { name: 'nojs', testDir: './journeys', use: { ...desktop, javaScriptEnabled: false } },
  ],
})
