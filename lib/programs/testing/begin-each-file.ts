import { vi } from 'vitest'
import { settingsOf } from '@/lib/settings/env'

/**
 * Many files of tests share a process, since loading the house again for each took a quarter of their time. What one
 * file set for the whole process is not there for the next: settings, environment and clock.
 */
vi.useRealTimers()
vi.unstubAllEnvs()
// Status links, receipts and seals are made with it; any will do, as long as it stays the same. Programs that a test
// starts read it from the environment.
const AUTH_SECRET = 'a secret for tests only, of no use elsewhere'
vi.stubEnv('AUTH_SECRET', AUTH_SECRET)
settingsOf({ AUTH_SECRET })
