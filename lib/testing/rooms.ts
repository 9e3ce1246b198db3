// The rooms of the house, and which of them each may know, beside itself. Whoever adds a room gives it a line; whoever adds
// an arrow says it here, where it is seen. No line leads back: what is below never knows what stands upon it.

// The rules, and the words in which they are told to people.
const core = ['shared', 'calendar', 'access', 'procedure', 'case', 'insights', 'search']
  .map((room) => `lib/core/${room}`)
  .concat('lib/catalogues')
const storage = ['db', 'db/schema', 'db/outside-tenant', 'db/stores']

/** What an act stands upon. Of the mails: which there are about accounts, and what each is made from. */
const below = [...[...core, 'lib/words', 'emails', 'lib/settings', 'lib/clock', 'lib/secrets', 'lib/files'], ...storage]
const operations = ['cases', 'accounts', 'people', 'procedure', 'improvements', 'organisation']
  .map((room) => `lib/operations/${room}`)
  .concat('lib/operations')

export const MAY_KNOW: Readonly<Record<string, readonly string[]>> = {
  'lib/core/shared': [],
  'lib/catalogues': ['lib/core/shared'],
  'lib/core/calendar': ['lib/core/shared', 'lib/catalogues'],
  'lib/core/access': ['lib/core/shared', 'lib/core/calendar'],
  'lib/core/procedure': ['lib/core/shared', 'lib/catalogues', 'lib/core/calendar'],
  'lib/core/case': ['lib/core/shared', 'lib/catalogues', 'lib/core/calendar', 'lib/core/procedure', 'lib/core/access'],
  'lib/core/insights': [
    'lib/core/shared',
    'lib/catalogues',
    'lib/core/calendar',
    'lib/core/procedure',
    'lib/core/access',
    'lib/core/case',
  ],
  'lib/core/search': ['lib/core/shared'],
  'lib/words': core,

  emails: [...core, 'lib/words'],

  'lib/settings': [],
  'lib/clock': ['lib/core/shared', 'lib/settings'],
  'lib/secrets': ['lib/core/shared', 'lib/settings'],
  'lib/receiving': ['lib/core/shared'],

  'db/migrating': [],
  'db/turns': [],
  'db/schema': core,
  db: [...core, 'lib/settings', 'db/migrating', 'db/turns'],
  'db/outside-tenant': [...core, 'db', 'db/schema'],
  'db/stores': [...core, 'lib/settings', 'db', 'db/schema', 'db/outside-tenant'],

  // Which disk is whose, is known by the database.
  'lib/files': ['lib/settings', 'db/outside-tenant'],
  'lib/mail': [...core, 'lib/words', 'emails', 'lib/settings', 'lib/secrets', ...storage],
  // What is printed: the words of a case or a procedure, drawn without data.
  'lib/paper': [...core, 'lib/words', 'emails', 'lib/mail'],
  // What goes through no case and belongs to nobody in particular; then each act, with those that it is done by means of.
  'lib/operations': below,
  'lib/operations/cases': [...below, 'lib/operations'],
  'lib/operations/accounts': [...below, 'lib/operations', 'lib/operations/cases'],
  'lib/operations/people': [...below, 'lib/operations', 'lib/operations/cases', 'lib/operations/accounts'],
  'lib/operations/procedure': [...below, 'lib/operations'],
  'lib/operations/improvements': [...below, 'lib/operations', 'lib/operations/cases'],
  'lib/operations/organisation': [...below, 'lib/operations', 'lib/operations/accounts'],
  'lib/queries': [
    ...[...core, 'lib/words', 'lib/settings', 'lib/clock', 'lib/secrets', 'lib/files', ...operations],
    ...storage,
  ],
  'lib/session': [...core, 'lib/settings', 'lib/clock', ...operations, 'db/outside-tenant'],
  'lib/jobs': [...[...core, 'emails', 'lib/settings', 'lib/clock', 'lib/files', 'lib/mail', ...operations], ...storage],
  'lib/demo': [...core, 'lib/clock', ...operations, ...storage],
  // A program starts whatever there is; those that measure make complaints as the tests do.
  'lib/programs': [
    ...[...core, 'lib/settings', 'lib/clock', 'lib/secrets', 'lib/receiving', 'lib/files', 'lib/mail', ...operations],
    ...[
      'lib/queries',
      'lib/session',
      'lib/jobs',
      'lib/demo',
      ...storage,
      'db/migrating',
      'db/turns',
      'db/testing',
      'lib/operations/testing',
    ],
  ],

  'app/_ui': [...core, 'lib/words'],
  'app/_documents': [...core, 'lib/words'],
  'app/_forms': [...core, 'lib/words', 'lib/clock', ...operations, 'lib/session', 'app/_ui'],
  'app/_respond': [
    ...[...core, 'lib/words', 'lib/settings', 'lib/clock', 'lib/secrets', 'lib/receiving', 'lib/files'],
    ...[...operations, 'lib/queries', 'lib/session', 'lib/paper', 'lib/mail', 'app/_documents'],
  ],
  'app/[tenant]': ['app/_respond'],
  'app/[tenant]/desk': [
    ...[...core, 'lib/words', 'lib/settings', 'lib/clock', ...operations, 'lib/queries', 'lib/session'],
    ...['app/_ui', 'app/_forms', 'app/_documents', 'app/_respond', 'lib/paper'],
  ],
  'app/(account)': [
    ...[...core, 'lib/settings', 'lib/clock', ...operations, 'lib/queries', 'lib/session'],
    ...['app/_ui', 'app/_forms', 'app/_respond'],
  ],
  'app/api': ['lib/clock', 'lib/queries', 'lib/session'],
  'app/assets': ['app/_respond'],
  'app/dev': [...core, 'lib/settings', 'lib/clock', 'lib/mail', 'app/_documents', 'app/_respond'],
  'app/s': ['app/_respond'],
  'app/status': ['app/_respond'],
  'app/pass': ['app/_respond'],
  // The page of the house itself, and what frames the others.
  app: [...core, 'lib/settings', 'lib/queries', 'lib/session', 'app/_ui'],
  proxy: ['lib/core/shared', 'lib/receiving', 'lib/settings', 'lib/session'],

  // For tests, and for what measures; what these know themselves is the tests' affair.
  'db/testing': [],
  'lib/operations/testing': [],
  'db/walls': [],
}

/** Of these, only what stands directly in them: each folder inside is a room of its own. */
const WITHOUT_FOLDERS = ['app', 'db', 'lib/operations', 'proxy']

/** The room that this path is in, with or without its ending: the one with the longest name; null when no line names it. */
export function roomOf(path: string): string | null {
  const isIn = (room: string) =>
    WITHOUT_FOLDERS.includes(room)
      ? path.startsWith(room) && /^(\/[^/]+)?(\.[a-z]+)?$/.test(path.slice(room.length))
      : path.startsWith(`${room}/`)
  const rooms = Object.keys(MAY_KNOW).filter(isIn)
  return rooms.sort((a, b) => b.length - a.length)[0] ?? null
}
