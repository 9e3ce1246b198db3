import { Form } from '@/app/_forms/form'
import { Submit } from '@/app/_forms/submit'
import { presetFor } from '@/lib/core/procedure/presets/all'
import { saySource } from '@/lib/words/procedure/say-source'
import { takeOfferAction } from './actions'
import type { Opened } from './open-procedure'

/** External bodies that fit the sector but that not everyone belongs to. */
export function Offers({ opened: { desk, words, screen } }: { opened: Opened }) {
  const there = (screen.draft.followUp?.externalBodies ?? []).map(({ id }) => id)
  const bodies = presetFor(screen.draft.sector ?? '')?.offers.externalBodies ?? []
  const offered = bodies.flatMap(({ id, name, source }) =>
    id && name && !there.includes(id) ? [{ id, name, source }] : [],
  )
  if (offered.length === 0) return null
  return (
    <div className="py-2">
      <h3>{words.offered}</h3>
      {offered.map(({ id, name, source }) => (
        <Form
          key={id}
          action={takeOfferAction}
          tenant={desk.slug}
          lang={desk.lang}
          id={`offer-${id}`}
          hidden={{ body: id }}
          seen={screen.revision}
          className="flex flex-wrap items-center gap-2 *:min-w-0"
        >
          <Submit tone="quiet">{words.offer(name)}</Submit>
          {source?.article && source.confidence ? (
            <span className="text-meta text-muted">
              {saySource({ article: source.article, stateDate: null, confidence: source.confidence }, desk.lang)}
            </span>
          ) : null}
        </Form>
      ))}
    </div>
  )
}
