import { type APIRequestContext, expect } from '@playwright/test'
import { atThisMoment } from '@/lib/clock/at-this-moment'

export type Filed = { reference: string; shown: string; status: string; promises: { kind: string; due: string }[] }

type Told = Partial<Record<'story' | 'name' | 'email' | 'about' | 'hear' | 'capacity' | 'subject', string>>

/** A complaint through the stable route of a care organisation, as a program sends it: for journeys that begin later. */
export async function fileComplaint(request: APIRequestContext, slug: string, told: Told = {}): Promise<Filed> {
  const answer = await request.post(`/${slug}/intake`, {
    headers: { accept: 'application/json' },
    form: {
      submission: atThisMoment().newId(),
      story: 'De ochtendzorg kwam drie weken te laat.',
      capacity: 'client',
      name: 'Ria Hendriks',
      email: 'ria@voorbeeld.example',
      reach: 'email',
      ...told,
    },
  })
  expect(answer.status(), await answer.text()).toBe(201)
  return answer.json()
}
