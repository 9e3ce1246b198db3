import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

// The pages are served by several processes. What one of them remembers, the others do not: it is either the same for ever, or
// about one request, or about this process alone.
const FOR_EVER = [
  'app/_respond/kept-page.ts', // Its key holds all that is live, as it was read for the request.
  'app/_respond/procedure-paper.ts', // Its key holds all that is live, as it was read for the request.
  'app/_respond/read-assets.ts', // Of one build.
  'db/migrating/data-age.ts', // Which migrations this program knows.
  'db/stores/known-versions.ts', // A version is as it was published.
  'db/stores/procedure-names-statement.ts', // The number of its version is read for the request.
  'db/stores/search-sources-statement.ts', // By version.
  'emails/letter-as-html.ts', // Drawings without a word in them, by their shape.
  'lib/core/calendar/clock-changes.ts',
  'lib/core/calendar/dutch-holidays.ts',
  'lib/core/procedure/intake-form.ts', // Of a procedure as it was read.
  'lib/core/search/stems.ts',
  'lib/core/shared/contrast-guard.ts',
  'lib/mail/known-procedure.ts', // By version.
  'lib/secrets/key-for.ts', // Made from what is set.
  'lib/settings/env.ts',
]
const ABOUT_ONE_REQUEST = ['app/_respond/read-body.ts', 'lib/session/current-user.ts']
const ABOUT_THIS_PROCESS = [
  'app/_forms/use-leave-guard.ts', // In a browser.
  'db/client.ts',
  'lib/mail/resend.ts', // Its client of the provider.
  'lib/mail/send.ts',
  'lib/mail/smtp-line.ts', // Its lines to a mail server.
]

const REMEMBERS =
  /^(?:export )?(?:let \w+|const \w+[^=\n]*= (?:new (?:Map|WeakMap|Set|WeakSet)(?:<[^\n(]*>)?\(\)|memoryOf\b))/m

test('whatever a process remembers is on this list, and true for all processes or about one request or itself', () => {
  const root = path.join(import.meta.dirname, '../..')
  const files = globSync('{app,lib,db,emails}/**/*.{ts,tsx}', { cwd: root }).filter(
    (file) => !/\.test\.|\/testing\/|^lib\/(?:programs|jobs|demo)\//.test(file),
  )
  const remembering = files.filter((file) => REMEMBERS.test(readFileSync(path.join(root, file), 'utf8')))
  expect(remembering.sort()).toEqual([...FOR_EVER, ...ABOUT_ONE_REQUEST, ...ABOUT_THIS_PROCESS].sort())
})
