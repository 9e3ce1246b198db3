import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { faultsOfRoom } from './testing/faults-of-room'
import { moduleOf } from './testing/module-of'
import { messagesIn, type Room, readRooms } from './testing/read-catalogues'

const rooms = readRooms()

describe('what is said to people', () => {
  test.each(rooms.map((room) => [`${room.audience}/${room.name}`, room] as const))(
    '%s says the same in each of its languages, with the same variables',
    (_name, room) => {
      expect(faultsOfRoom(room)).toEqual([])
    },
  )

  test.each(rooms.map((room) => [`${room.audience}/${room.name}`, room] as const))(
    'the words that code can ask of %s are those of its catalogues',
    async (_name, room) => {
      await expect(moduleOf(room)).toMatchFileSnapshot(join(room.folder, 'words.ts'))
    },
  )

  test('stands in catalogues, hundreds of messages', () => {
    expect(rooms.flatMap(({ catalogues }) => messagesIn(catalogues[0]?.texts)).length).toBeGreaterThan(300)
  })
})

describe('a catalogue that is not whole', () => {
  const whole = { hello: 'Dag {name}', found: '{n, plural, one {# klacht} other {# klachten}}' }
  const room = (other: unknown, lang = 'en'): Room => ({
    audience: 'public',
    name: 'door',
    folder: '',
    langs: ['nl', lang],
    catalogues: [
      { lang: 'nl', texts: whole },
      { lang, texts: other },
    ],
  })
  const en = { hello: 'Hello {name}', found: '{n, plural, one {# complaint} other {# complaints}}' }

  test.each<[string, unknown, string]>([
    ['a key that is missing', { found: en.found }, 'public/door/en.json: hello is missing'],
    ['a key too many', { ...en, bye: 'Bye' }, 'public/door/en.json: bye is asked by nobody'],
    [
      'a variable that is missing',
      { ...en, hello: 'Hello' },
      'public/door/en.json: hello has the variables none, and not name',
    ],
    [
      'a variable that nobody gives',
      { ...en, hello: 'Hello {naam}' },
      'public/door/en.json: hello has the variables naam, and not name',
    ],
  ])('is found out by %s', (_what, texts, says) => {
    expect(faultsOfRoom(room(en))).toEqual([])
    expect(faultsOfRoom(room(texts))).toEqual([says])
  })

  test('is found out by a space at an end, which tools cut off, and by a text that says nothing', () => {
    expect(faultsOfRoom(room({ ...en, hello: 'Hello {name} ' }))).toHaveLength(1)
    expect(faultsOfRoom(room({ ...en, hello: '' })).join()).toMatch(/hello is empty/)
  })

  test('is found out by braces that do not close, and by a language that is not there at all', () => {
    expect(faultsOfRoom(room({ ...en, hello: 'Hello {name' })).join()).toMatch(/hello cannot be read as a message/)
    expect(faultsOfRoom({ ...room(en), langs: ['nl', 'en', 'pl'] })).toEqual(['public/door has no pl.json'])
    expect(faultsOfRoom({ ...room(en), langs: ['nl'] })).toHaveLength(1)
  })

  test('is found out by a form of the number that the language has', () => {
    const polish = { hello: 'Dzień dobry, {name}', found: '{n, plural, one {# skarga} other {# skargi}}' }
    expect(faultsOfRoom(room(polish, 'pl'))).toEqual([
      'public/door/pl.json: found has no “few” form',
      'public/door/pl.json: found has no “many” form',
    ])
  })
})
