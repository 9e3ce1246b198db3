import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import type { Desk } from '@/app/_ui/desk'
import type { ListedMessage } from '@/lib/queries/read-messages'
import { MessageRow } from './message-row'

vi.mock('./actions', () => ({ retry: vi.fn() }))

const desk = { slug: 'linde', lang: 'en', today: '2026-11-29' } as unknown as Desk
const sent = (sentAt: string) =>
  ({
    id: '1',
    kind: 'acknowledgement',
    reference: '7F3K9QXM',
    role: 'complainant',
    member: null,
    state: 'sent',
    createdAt: new Date('2026-11-29T09:00:10Z'),
    sentAt: new Date(sentAt),
    lastProblem: null,
    attempts: 1,
    nextAttemptAt: null,
  }) as unknown as ListedMessage

const times = (message: ListedMessage) =>
  renderToStaticMarkup(<MessageRow desk={desk} message={message} retries={false} />).match(/today \d\d:\d\d/g)

test('a mail that left in the minute it was made says its time once; one that waited says both', () => {
  expect(times(sent('2026-11-29T09:00:12Z'))).toEqual(['today 10:00'])
  expect(times(sent('2026-11-29T11:30:00Z'))).toEqual(['today 12:30', 'today 10:00'])
})
