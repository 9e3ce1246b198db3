// Every column that hangs on a case and may hold text: erasing knows each of them, or it is said here why it may stay.
import { getTableColumns } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { cases } from './schema/cases'
import { erasures } from './schema/erasures'
import { events } from './schema/events'
import { improvementCases } from './schema/improvement-cases'
import { messages } from './schema/messages'
import { outsiders } from './schema/outsiders'
import { parties } from './schema/parties'
import { people } from './schema/people'
import { renderings } from './schema/renderings'
import { searchCases } from './schema/search-cases'
import { searchDue } from './schema/search-due'
import { searchWords } from './schema/search-words'
import { statusVisits } from './schema/status-visits'
import { submissions } from './schema/submissions'
import { texts } from './schema/texts'

const TABLES = {
  cases,
  erasures,
  events,
  improvementCases,
  messages,
  outsiders,
  parties,
  people,
  renderings,
  searchCases,
  searchDue,
  searchWords,
  statusVisits,
  submissions,
  texts,
}

/** gone: erasing takes it away (`db/stores/erase-case-statement`, and the triggers of 0157). */
type Fate =
  | 'gone'
  | 'a code or closed choice of ours'
  | 'ids, days and choices'
  | 'hash'
  | 'the number it had in a file'

const FATES: Record<string, Fate> = {
  'cases.reference': 'a code or closed choice of ours',
  'cases.phase': 'a code or closed choice of ours',
  'cases.step': 'a code or closed choice of ours',
  'cases.department': 'a code or closed choice of ours',
  'cases.function': 'a code or closed choice of ours',
  'cases.channel': 'a code or closed choice of ours',
  'cases.lang': 'a code or closed choice of ours',
  'cases.outcome': 'a code or closed choice of ours',
  'cases.subjects': 'a code or closed choice of ours',
  'cases.causes': 'a code or closed choice of ours',
  'cases.nextPromise': 'ids, days and choices',
  'cases.points': 'ids, days and choices',
  'cases.living': 'ids, days and choices',
  'cases.state': 'ids, days and choices',
  'cases.lastHash': 'hash',
  // So that the same file brought in again does not bring the case back.
  'cases.externalKey': 'the number it had in a file',
  'erasures.because': 'a code or closed choice of ours',
  'erasures.counts': 'ids, days and choices',
  'events.type': 'a code or closed choice of ours',
  'events.actor': 'ids, days and choices',
  'events.body': 'ids, days and choices',
  'events.prevHash': 'hash',
  'events.hash': 'hash',
  'messages.kind': 'a code or closed choice of ours',
  'messages.state': 'a code or closed choice of ours',
  'messages.providerId': 'gone',
  'messages.lastProblem': 'a code or closed choice of ours',
  'parties.role': 'a code or closed choice of ours',
  'parties.linkSha256': 'gone',
  // So that whoever opens the link is told that it was erased; it opens nothing.
  'parties.erasedLinkSha256': 'hash',
  'people.name': 'gone',
  'people.email': 'gone',
  'people.phone': 'gone',
  'people.address': 'gone',
  'people.emailKey': 'gone',
  'renderings.subject': 'gone',
  'renderings.html': 'gone',
  'renderings.text': 'gone',
  'renderings.fromName': 'gone',
  'renderings.toAddress': 'gone',
  'renderings.madeFor': 'gone',
  'searchWords.word': 'gone',
  'statusVisits.id': 'gone',
  'statusVisits.codeHmac': 'gone',
  'submissions.key': 'gone',
  'submissions.bodySha256': 'gone',
  'texts.body': 'gone',
  'texts.salt': 'gone',
}

/** Neither an id, a number, a moment nor a yes or no. */
const MAY_HOLD_TEXT = /^(?:text|jsonb|text\[\]|varchar|bytea)/

test('a column that may hold what a person typed is known to erasing', () => {
  const found = Object.entries(TABLES).flatMap(([table, columns]) =>
    Object.entries(getTableColumns(columns))
      .filter(([, column]) => MAY_HOLD_TEXT.test(column.getSQLType()))
      .map(([name]) => `${table}.${name}`),
  )
  expect(found.sort()).toEqual(Object.keys(FATES).sort())
})
